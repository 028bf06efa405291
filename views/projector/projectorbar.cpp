// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projector/projectorbar.h"

#include "views/projector/projectorwindow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace {

const QString darkKey = QStringLiteral("projector/dark");
const QString followsKey = QStringLiteral("projector/follows");

} // namespace

ProjectorBar::ProjectorBar(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_open(addButton("project", tr("Project"), tr("Shows the themes on the second screen (F5)")))
    , m_remote(new QWidget(this))
    , m_back(addButton("projectorBack", QStringLiteral("‹"), tr("To the slide before")))
    , m_on(addButton("projectorOn", QStringLiteral("›"), tr("To the next slide")))
    , m_place(new QLabel(m_remote))
    , m_follows(new QCheckBox(tr("Follows the board"), m_remote))
    , m_dark(new QCheckBox(tr("Dark"), m_remote))
{
    m_open->setCheckable(true);
    m_back->setAccessibleName(m_back->toolTip());
    m_on->setAccessibleName(m_on->toolTip());
    m_place->setObjectName(QStringLiteral("projectorPlace"));
    m_follows->setObjectName(QStringLiteral("projectorFollows"));
    m_follows->setChecked(true);
    m_dark->setObjectName(QStringLiteral("projectorDark"));
    m_dark->setChecked(true);
    auto *remote = new QHBoxLayout(m_remote);
    remote->setContentsMargins(0, 0, 0, 0);
    remote->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_place, m_on, m_follows, m_dark})
        remote->addWidget(part);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addWidget(m_remote);
    connect(m_open, &QToolButton::clicked, this, &ProjectorBar::toggle);
    connect(m_back, &QToolButton::clicked, this, [this] { m_window->turn(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_window->turn(1); });
    connect(m_follows, &QCheckBox::toggled, this, [this](bool follows) {
        setQuestion(m_question);
        if (m_settings)
            m_settings->setValue(followsKey, follows);
    });
    connect(m_dark, &QCheckBox::toggled, this, [this](bool dark) {
        if (m_window)
            m_window->setDark(dark);
        if (m_settings)
            m_settings->setValue(darkKey, dark);
    });
    showState();
}

QToolButton *ProjectorBar::addButton(const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ProjectorBar::useSettings(QSettings &settings)
{
    m_settings = &settings;
    m_follows->setChecked(settings.value(followsKey, true).toBool());
    m_dark->setChecked(settings.value(darkKey, true).toBool());
}

void ProjectorBar::toggle()
{
    if (m_window)
        m_window->close();
    else
        open();
}

void ProjectorBar::open()
{
    m_window = new ProjectorWindow(m_session, m_conference, this);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setDark(m_dark->isChecked());
    connect(m_window, &ProjectorWindow::turned, this, &ProjectorBar::showState);
    connect(m_window, &ProjectorWindow::darkChanged, m_dark, &QCheckBox::setChecked);
    connect(m_window, &ProjectorWindow::closed, this, [this] {
        m_window = nullptr;
        showState();
    });
    m_window->open(*this);
    setQuestion(m_question);
    showState();
}

void ProjectorBar::setQuestion(const RecordId &question)
{
    m_question = question;
    if (m_window && m_follows->isChecked())
        m_window->showQuestion(question);
}

void ProjectorBar::showState()
{
    m_open->setChecked(m_window != nullptr);
    m_remote->setVisible(m_window != nullptr);
    if (!m_window)
        return;
    const int count = m_window->slideCount();
    //: Which slide of how many
    m_place->setText(tr("%1 of %2").arg(count == 0 ? 0 : m_window->slide() + 1).arg(count));
    m_back->setEnabled(m_window->slide() > 0);
    m_on->setEnabled(m_window->slide() + 1 < count);
}
