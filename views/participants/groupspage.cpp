// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/groupspage.h"

#include "models/conference/groupplan.h"
#include "models/items/groupboardmodel.h"
#include "views/participants/guestdelegate.h"
#include "views/records/columnboard.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

GroupsPage::GroupsPage(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_model(new GroupBoardModel(session, conference, this))
    , m_level(new QComboBox(this))
    , m_keep(new QCheckBox(tr("Who is in a group stays there"), this))
    , m_mix(new QPushButton(tr("Mix the groups"), this))
    , m_message(new MessageBar(this))
    , m_board(new ColumnBoard(*m_model, this))
    , m_empty(new QLabel(tr("There are no working groups yet. Type them in on the page “Planning”."), this))
{
    setObjectName(QStringLiteral("groups"));
    build();
    chooseLevel();
    showState();
    connect(m_mix, &QPushButton::clicked, this, &GroupsPage::mix);
    connect(m_board, &ColumnBoard::failed, this, &GroupsPage::fail);
    connect(m_model, &GroupBoardModel::modelReset, this, &GroupsPage::showState);
}

void GroupsPage::build()
{
    m_level->setObjectName(QStringLiteral("mixLevel"));
    m_level->setAccessibleName(tr("Who gets a group"));
    m_level->addItem(tr("All who are invited"), static_cast<int>(participants::Level::Invited));
    m_level->addItem(tr("Who accepted"), static_cast<int>(participants::Level::Accepted));
    m_level->addItem(tr("Who is here"), static_cast<int>(participants::Level::Attended));
    m_keep->setObjectName(QStringLiteral("keepPlaced"));
    m_keep->setChecked(true);
    m_mix->setObjectName(QStringLiteral("mixGroups"));
    m_mix->setToolTip(tr("Press again for another mixture"));
    m_board->setObjectName(QStringLiteral("groupBoard"));
    m_board->setAccessibleName(tr("Working groups side by side"));
    m_board->setItemDelegate(new GuestDelegate(GuestDelegate::Arrangement::Stacked, this));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    auto *controls = new QWidget(this);
    auto *flow = new FlowLayout(16, controls);
    for (QWidget *control : std::initializer_list<QWidget *>{m_level, m_keep, m_mix})
        flow->addWidget(control);
    auto *how =
        new QLabel(tr("Organisations, categories and municipalities are spread over the groups, and the "
                      "groups become equally large. Move people by dragging them or with the number of "
                      "the group; 0 means no group."),
                   this);
    how->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(controls);
    layout->addWidget(how);
    layout->addWidget(m_message);
    layout->addWidget(m_board, 1);
    layout->addWidget(m_empty, 1);
}

// On the day those who came, before it those who accepted, at first everybody.
void GroupsPage::chooseLevel()
{
    const auto everybody = participants::read(m_session.reader(), m_conference);
    if (!everybody)
        return;
    for (const participants::Level level : {participants::Level::Attended, participants::Level::Accepted}) {
        if (participants::count(*everybody, level) > 0) {
            m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
            return;
        }
    }
}

void GroupsPage::showState()
{
    const bool hasGroups = m_model->groupCount() > 0;
    m_board->setVisible(hasGroups);
    m_empty->setVisible(!hasGroups);
    m_mix->setEnabled(hasGroups && !m_session.isReadOnly());
}

void GroupsPage::mix()
{
    groupplan::Choice choice;
    choice.level = static_cast<participants::Level>(m_level->currentData().toInt());
    choice.seed = ++m_seed;
    const QHash<RecordId, RecordId> now = m_model->groups();
    for (auto it = now.begin(); it != now.end(); ++it) {
        const bool wasDealt = m_dealt.value(it.key()) == it.value();
        if (m_keep->isChecked() && !wasDealt)
            choice.placed.insert(it.key());
    }
    const auto changes = groupplan::mix(m_session.reader(), m_conference, choice);
    const auto mixed = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!mixed) {
        fail(mixed.error());
        return;
    }
    m_message->hide();
    m_dealt = m_model->groups();
    for (const RecordId &placed : std::as_const(choice.placed))
        m_dealt.remove(placed);
    m_mix->setText(tr("Mix anew"));
}

void GroupsPage::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}
