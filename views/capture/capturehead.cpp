// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/capturehead.h"

#include "models/items/choicemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/capture/roundclockbutton.h"
#include "views/heading.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

CaptureHead::CaptureHead(Session &session, const RecordId &conference, const RecordId &fixedGroup,
                         RoundClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fixedGroup(fixedGroup)
    , m_groups(new ChoiceModel(
          session,
          RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(conference)), this))
    , m_group(new QComboBox(this))
    , m_groupName(new Heading({}, 1.4, this))
    , m_count(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_clock(new RoundClockButton(clock, this))
{
    m_groups->addEmptyChoice(tr("(no group)"));
    m_group->setModel(m_groups);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setAccessibleName(tr("Working group"));
    m_group->setToolTip(tr("Who the cards come from"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setVisible(fixedGroup.isNull() && m_groups->rowCount() > 1);
    m_groupName->setObjectName(QStringLiteral("groupName"));
    m_groupName->setVisible(!fixedGroup.isNull());
    m_count->setObjectName(QStringLiteral("cardCount"));

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_group);
    m_layout->addWidget(m_groupName);
    m_layout->addWidget(m_count);
    m_layout->addStretch(1);
    m_layout->addWidget(m_clock);
    connect(m_group, &QComboBox::currentIndexChanged, this, &CaptureHead::groupChanged);
    showGroupName();
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::workingGroup))
            showGroupName();
    });
}

RecordId CaptureHead::group() const
{
    return m_fixedGroup.isNull() ? m_groups->recordId(m_group->currentIndex()) : m_fixedGroup;
}

void CaptureHead::showGroup(const RecordId &group)
{
    if (const int row = m_groups->rowOf(group); row >= 0)
        m_group->setCurrentIndex(row);
}

void CaptureHead::showGroupName()
{
    if (m_fixedGroup.isNull()) {
        m_group->setVisible(m_groups->rowCount() > 1);
        return;
    }
    const auto name = m_session.reader().title(names::workingGroup, m_fixedGroup);
    m_groupName->setText(name ? *name : QString());
}

void CaptureHead::showCount(qint64 cards)
{
    m_count->setText(group().isNull() ? tr("%n cards in all", nullptr, static_cast<int>(cards))
                                      : tr("%n cards of this group", nullptr, static_cast<int>(cards)));
}

void CaptureHead::openClockMenu()
{
    m_clock->showMenu();
}

void CaptureHead::addToCount(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_count) + 1, widget);
}

void CaptureHead::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::NoFocus);
        m_layout->addWidget(button);
    }
}
