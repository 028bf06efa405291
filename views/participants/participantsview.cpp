// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/participantsview.h"

#include "models/changes/edits.h"
#include "models/conference/guests.h"
#include "models/schema/names.h"
#include "views/participants/groupspage.h"
#include "views/participants/guestpicker.h"
#include "views/participants/missingpage.h"
#include "views/participants/pastepage.h"
#include "views/participants/receptionpage.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

ParticipantsView::ParticipantsView(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_counts(new QLabel(this))
    , m_estimate(new QToolButton(this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("participants"));
    m_counts->setObjectName(QStringLiteral("participantCounts"));
    m_counts->setWordWrap(true);
    m_estimate->setObjectName(QStringLiteral("takeEstimate"));
    m_pages->setObjectName(QStringLiteral("participantsTabs"));
    m_pages->setAccessibleName(tr("Ways to work with participants"));
    m_pages->setDocumentMode(true);
    addListPage();
    m_pages->addTab(new MissingPage(session, conference, m_pages), tr("Who is missing"));
    m_paste = new PastePage(session, conference, m_pages);
    m_pages->addTab(m_paste, tr("Paste a table"));
    m_pages->addTab(new GroupsPage(session, conference, m_pages), tr("Groups"));
    m_reception = new ReceptionPage(session, conference, m_pages);
    m_pages->addTab(m_reception, tr("Reception"));

    auto *counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_estimate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(counts);
    layout->addWidget(m_pages, 1);
    connect(m_estimate, &QToolButton::clicked, this, &ParticipantsView::takeEstimate);
    connect(m_pages, &QTabWidget::currentChanged, this, &ParticipantsView::focusPage);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::participation) || changes.touches(names::conference))
            showCounts();
    });
    showCounts();
}

void ParticipantsView::addListPage()
{
    auto *page = new QWidget(m_pages);
    m_picker = new GuestPicker(m_session, m_conference, GuestModel::Use::Invite, page);
    m_picker->setHint(tr("Invite: name of a person or organisation, or “all schools in …”"));
    m_message = new MessageBar(page);
    const QString table = names::participation.toString();
    m_list =
        new RecordPage(m_session, table,
                       RecordQuery::where(table, names::conference, QVariant::fromValue(m_conference)), page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picker);
    layout->addWidget(m_message);
    layout->addWidget(buildStatusButtons());
    layout->addWidget(m_list, 1);
    m_pages->addTab(page, tr("List"));
    connect(m_list, &RecordPage::recordActivated, this, &ParticipantsView::recordActivated);
    connect(m_list, &RecordPage::privacyRequested, this, &ParticipantsView::privacyRequested);
    connect(m_picker, &GuestPicker::chosen, this, [this](const QString &sentence) {
        m_message->showMessage(MessageBar::Kind::Information, sentence, tr("Undo"));
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            m_message->showMessage(MessageBar::Kind::Problem, undone.error().text);
    });
}

QWidget *ParticipantsView::buildStatusButtons()
{
    auto *row = new QWidget(this);
    row->setAccessibleName(tr("Status of the selected participants"));
    auto *layout = new FlowLayout(8, row);
    layout->addWidget(new QLabel(tr("Selected:"), row));
    for (const Choice &status :
         m_session.schema().table(names::participation)->field(names::status)->choices())
        addStatus(status, layout);
    return row;
}

// The key is the place in the list of choices, so that nobody has to learn letters.
void ParticipantsView::addStatus(const Choice &status, QLayout *row)
{
    const Field &field = *m_session.schema().table(names::participation)->field(names::status);
    const QString name = status.name;
    const int number = row->count();
    auto *action = new QAction(QStringLiteral("%1 %2").arg(number).arg(field.choiceLabel(name)), this);
    action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + number)));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        tr("Status of the selected participants: %1 (key %2)").arg(field.choiceLabel(name)).arg(number));
    action->setEnabled(!m_session.isReadOnly());
    connect(action, &QAction::triggered, this, [this, name] { setStatus(name); });
    m_list->list().view().addAction(action);
    auto *button = new QToolButton(row->parentWidget());
    button->setObjectName(QStringLiteral("participationStatus-") + name);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
}

void ParticipantsView::setStatus(const QString &status)
{
    const auto changes = guests::setStatus(m_session.reader(), m_list->list().selectedRecords(), status);
    const auto set = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!set)
        m_message->showMessage(MessageBar::Kind::Problem, set.error().text);
}

void ParticipantsView::showCounts()
{
    const QList<Participant> &everybody = m_picker->model().participants();
    const int invited = participants::count(everybody, participants::Level::Invited);
    const int accepted = participants::count(everybody, participants::Level::Accepted);
    const int attended = participants::count(everybody, participants::Level::Attended);
    const QLocale locale;
    //: Numbers of people
    QString text = tr("Invited %1 · Accepted %2 · Here %3")
                       .arg(locale.toString(invited), locale.toString(accepted), locale.toString(attended));
    const QString about = participants::about(attended);
    if (about != locale.toString(attended))
        text += QStringLiteral(" (%1)").arg(about);
    m_counts->setText(text);

    const auto conference = m_session.reader().record(names::conference, m_conference);
    const bool isOffered =
        attended > 0 && !m_session.isReadOnly() && conference && *conference &&
        (*conference)->number(names::attendanceEstimate) != participants::rounded(attended);
    m_estimate->setVisible(isOffered);
    m_estimate->setText(tr("Into the documentation: %1").arg(about));
    m_estimate->setToolTip(tr("Sets the number of people that the documents tell"));
}

void ParticipantsView::takeEstimate()
{
    const auto conference = m_session.reader().record(names::conference, m_conference);
    if (!conference || !*conference)
        return;
    const int attended = participants::count(m_picker->model().participants(), participants::Level::Attended);
    const auto set =
        m_session.apply(edits::setField(**conference, names::attendanceEstimate,
                                        QVariant::fromValue<qlonglong>(participants::rounded(attended))));
    if (!set)
        m_message->showMessage(MessageBar::Kind::Problem, set.error().text);
}

void ParticipantsView::focusPage()
{
    // Whoever walks along the tabs with the arrow keys stays there; whoever clicks goes on in the page.
    if (m_pages->tabBar()->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton)
        return;
    if (m_pages->currentWidget() == m_reception)
        m_reception->focusLine();
    else if (m_pages->currentWidget() == m_paste)
        m_paste->focusButton();
}

void ParticipantsView::startNew()
{
    m_pages->setCurrentIndex(0);
    m_picker->focusLine();
}

void ParticipantsView::showRecord(const RecordId &participation)
{
    m_pages->setCurrentIndex(0);
    m_list->showRecord(participation);
}
