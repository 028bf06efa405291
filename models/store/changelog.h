// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/logentry.h"
#include "models/store/recordreader.h"

class SqlFile;

/// The log of change sets: it only grows, but for what has to be erased. Each has a checksum over all that it
/// says.
class ChangeLog
{
public:
    ChangeLog(const SqlFile &file, const Schema &schema);

    Result<QList<ChangeSet>> history(const HistoryQuery &query) const;
    Result<QList<ChangeSet>> undoable(int limit) const;
    Result<QList<ChangeSet>> redoable(int limit) const;
    Result<StepStanding> standing(const RecordId &step) const;
    /// The change sets that removed records of \p table.
    Result<QList<ChangeSet>> removals(QStringView table) const;
    /// The change set in row \p number. Error Damaged: it does not match its checksum.
    Result<ChangeSet> checkedChangeSet(const QVariant &number) const;
    Result<LogEntry> checkedEntry(const QVariant &number) const;
    /// What the history says that a record of \p table was like in the end; nothing if it does not know it,
    /// or that it was removed.
    Result<std::optional<Record>> lastState(const Table &table, const RecordId &id) const;
    /// Adds \p changes inside the caller's transaction and gives the number of their row.
    Result<QVariant> append(const ChangeSet &changes) const;

private:
    Result<QList<ChangeSet>> changeSets(const QVariantList &numbers) const;

    const SqlFile &m_file;
    const Schema &m_schema;
};
