// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QWidget>

class HistoryView;
class QToolButton;
class Session;

/// Who changed a record, when and what, to be taken back; folded until asked for.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Session &session, QWidget *parent);

    void showRecord(const QString &table, const RecordId &id);

private:
    void unfold(bool open);
    void load();

    QString m_table;
    RecordId m_id;
    QToolButton *m_toggle;
    HistoryView *m_view;
};
