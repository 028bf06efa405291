// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QWidget>

class HistoryPanel;
class PrivacyLine;
class ReferrerPanel;
class Session;

/// What follows below the fields of one record: whether a person may be named, what refers to it, its
/// history.
class RecordSurroundings : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive this.
    RecordSurroundings(Session &session, const Table &table, QWidget *parent);

    void showRecord(const RecordId &id);

signals:
    void recordActivated(const QString &table, const RecordId &id);
    void addRequested(const QString &table, const QVariantMap &presets);
    void privacyRequested(const RecordId &person);

private:
    const Table &m_table;
    PrivacyLine *m_privacy;
    ReferrerPanel *m_referrers;
    HistoryPanel *m_history;
};
