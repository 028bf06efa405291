// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/packagepage.h"

#include "models/capture/carddrafts.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/actions.h"
#include "views/capture/captureview.h"
#include "views/elidedlabel.h"
#include "views/heading.h"
#include "views/participants/receptionpage.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

PackagePage::PackagePage(Session &session, const PackageIdentity &package, const Actions &actions,
                         QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_package(package)
    , m_title(package.name)
    , m_conference(titleOf(names::conference, package.conference))
    , m_isNamedAfterGroup(!package.group.isNull() &&
                          titleOf(names::workingGroup, package.group) == package.name)
    , m_capture(new CaptureView(session, package.conference, package.group, this))
{
    setObjectName(QStringLiteral("packagePage"));
    m_capture->checkSpelling();
    m_capture->useSettings(settings);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(actions));
    layout->addWidget(line);
    if (package.group.isNull() && hasParticipants(package.conference))
        layout->addWidget(makePages(package.conference), 1);
    else
        layout->addWidget(m_capture, 1);
}

bool PackagePage::hasParticipants(const RecordId &conference) const
{
    const auto count = m_session.reader().count(
        RecordQuery::where(names::participation, names::conference, QVariant::fromValue(conference)));
    return count && *count > 0;
}

QTabWidget *PackagePage::makePages(const RecordId &conference)
{
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(QStringLiteral("packagePages"));
    m_pages->setAccessibleName(tr("What this laptop is for"));
    m_pages->setDocumentMode(true);
    m_reception = new ReceptionPage(m_session, conference, m_pages);
    m_pages->addTab(m_reception, tr("Reception"));
    m_pages->addTab(m_capture, tr("Capture"));
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (!m_pages->tabBar()->hasFocus())
            focusContent();
    });
    return m_pages;
}

QString PackagePage::titleOf(QStringView table, const RecordId &id) const
{
    const auto title = m_session.reader().title(table, id);
    return title ? *title : QString();
}

QWidget *PackagePage::makeHead(const Actions &actions)
{
    auto *head = new QWidget(this);
    auto *name = new Heading(m_title, 1.3, head);
    name->setObjectName(QStringLiteral("packageName"));
    name->setTextFormat(Qt::PlainText);
    // The capture screen names the group already.
    name->setVisible(!m_isNamedAfterGroup);
    auto *conference = new ElidedLabel(head);
    conference->setObjectName(QStringLiteral("packageConference"));
    conference->setFullText(m_conference);
    auto *giveBack = new QPushButton(tr("Give &back"), head);
    giveBack->setObjectName(QStringLiteral("giveBack"));
    giveBack->setAccessibleName(tr("Give back"));
    giveBack->setToolTip(tr("Close the package and say which file to give back"));
    giveBack->setFocusPolicy(Qt::TabFocus);

    auto *handOut = new QPushButton(tr("One more laptop"), head);
    handOut->setObjectName(QStringLiteral("handOutAgain"));
    handOut->setAccessibleName(handOut->text());
    handOut->setToolTip(tr("Make a package of this one for one more laptop"));
    handOut->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(conference, 1);
    for (const Actions::Action action : {Actions::Undo, Actions::Redo}) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(actions[action]);
        button->setObjectName(actions[action]->objectName() + QStringLiteral("InPackage"));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(20, 20));
        button->setFocusPolicy(Qt::TabFocus);
        const auto describe = [button, made = actions[action]] {
            button->setAccessibleName(made->toolTip());
        };
        describe();
        connect(actions[action], &QAction::changed, button, describe);
        layout->addWidget(button);
    }
    layout->addWidget(handOut);
    layout->addWidget(giveBack);
    connect(handOut, &QPushButton::clicked, this, &PackagePage::handOutRequested);
    connect(giveBack, &QPushButton::clicked, this, &PackagePage::giveBackRequested);
    return head;
}

void PackagePage::focusContent()
{
    if (m_pages && m_pages->currentWidget() == m_reception)
        m_reception->focusLine();
    else
        m_capture->focusInput();
}

QStringList PackagePage::unfinished() const
{
    m_capture->keepDraft();
    const auto drafts = HalfTypedCard::all(m_session.reader(), m_package.conference);
    QStringList texts;
    for (const HalfTypedCard &draft : drafts ? *drafts : QList<HalfTypedCard>())
        texts.append(draft.text.simplified());
    return texts;
}

Result<void> PackagePage::putAwayUnfinished()
{
    const auto drafts = HalfTypedCard::all(m_session.reader(), m_package.conference);
    if (!drafts)
        return drafts.error();
    const auto done = carddrafts::putAway(m_session, *drafts);
    if (done)
        m_capture->dropTyped();
    return done;
}

void PackagePage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    // What cannot be read for undo is no reason to disturb whoever types.
    QTimer::singleShot(0, this, [this] { std::ignore = m_session.loadUndoSteps(); });
}
