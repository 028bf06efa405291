// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QWidget>

class MessageBar;
class PastedGuestsModel;
class QLabel;
class QPushButton;
class QTableView;

/// A table copied from a spreadsheet: what its columns hold, what would become of its rows, and one button.
class PastePage : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the page.
    PastePage(Session &session, const RecordId &conference, QWidget *parent);

    void focusButton();

private:
    void paste();
    void showColumns();
    void showState();
    void takeOver();

    Session &m_session;
    PastedGuestsModel *m_model;
    QPushButton *m_paste;
    QPushButton *m_takeOver;
    QLabel *m_hint;
    QWidget *m_columns;
    MessageBar *m_message;
    QTableView *m_table;
};
