// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QWidget>

class ChoiceModel;
class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class RoundClock;
class RoundClockButton;
class Session;

/// The uppermost row: the group, how many cards it has, the round's clock, the size of the text.
class CaptureHead : public QWidget
{
    Q_OBJECT

public:
    /// \p fixedGroup null: the group can be chosen. \p session and \p clock must outlive the row.
    CaptureHead(Session &session, const RecordId &conference, const RecordId &fixedGroup, RoundClock &clock,
                QWidget *parent);

    /// Null: no group is chosen.
    RecordId group() const;
    void showGroup(const RecordId &group);
    void showCount(qint64 cards);
    void openClockMenu();
    /// Puts \p widget beside the counter.
    void addToCount(QWidget *widget);
    /// Buttons for actions of the page.
    void addButtons(const QList<QAction *> &actions);

signals:
    void groupChanged();

private:
    void showGroupName();

    Session &m_session;
    RecordId m_fixedGroup;
    ChoiceModel *m_groups;
    QComboBox *m_group;
    QLabel *m_groupName;
    QLabel *m_count;
    QHBoxLayout *m_layout;
    RoundClockButton *m_clock;
};
