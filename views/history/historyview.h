// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"

#include <QWidget>

class HistoryModel;
class MessageBar;
class QAction;
class QLabel;
class QTableView;
class Session;

/// The history of one record or of the whole file, and the way to take a step of it back.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    /// Empty until it is told what to show. \p session must outlive the view.
    HistoryView(Session &session, QWidget *parent);

    void showFile();
    void showRecord(const QString &table, const RecordId &id);
    QTableView &table() const { return *m_table; }

signals:
    void failed(const Error &error);

private:
    void buildTable();
    void build();
    void fitColumns();
    /// Whether the chosen step can be taken back, or why not.
    void showStep();
    void takeBack();

    Session &m_session;
    HistoryModel *m_model;
    MessageBar *m_message;
    QTableView *m_table;
    QAction *m_takeBack;
    QLabel *m_step;
};
