// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QHash>
#include <QWidget>

class ColumnBoard;
class GroupBoardModel;
class MessageBar;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

/// The working groups side by side: mixed by a button, moved by drag or by the number of the group.
class GroupsPage : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the page.
    GroupsPage(Session &session, const RecordId &conference, QWidget *parent);

private:
    void build();
    void chooseLevel();
    void mix();
    void showState();
    void fail(const Error &error);

    Session &m_session;
    RecordId m_conference;
    GroupBoardModel *m_model;
    QComboBox *m_level;
    QCheckBox *m_keep;
    QPushButton *m_mix;
    MessageBar *m_message;
    ColumnBoard *m_board;
    QLabel *m_empty;
    /// Where the last mixing put everybody: whoever is elsewhere was moved by hand.
    QHash<RecordId, RecordId> m_dealt;
    quint32 m_seed = 0;
};
