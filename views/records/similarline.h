// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;
class Session;

/// Says which records the one in a form resembles: a link to each and, once both are in the file, the way to
/// make one of them.
class SimilarLine : public QWidget
{
    Q_OBJECT

public:
    SimilarLine(Session &session, QWidget *parent);

    /// Looks for records like \p record and shows itself if there are any.
    void lookFor(const Record &record, bool isStored);
    /// The record that was looked for is in the file now.
    void setStored();
    void clear();

signals:
    void recordActivated(const QString &table, const RecordId &id);
    /// The record in the form and \p id are to become one.
    void joinRequested(const RecordId &id);

private:
    void show(const QList<RecordId> &ids);
    void addEntry(const RecordId &id);
    QString nameOf(const RecordId &id) const;
    void follow(const ChangeSet &changes);

    Session &m_session;
    std::optional<Record> m_record;
    bool m_isStored = false;
    QVBoxLayout *m_entries;
};
