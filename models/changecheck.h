// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/rules.h"
#include "models/store/recordreader.h"

/// What a change set would break: the rules of the records it touches and of those that refer to them, as
/// they would be after the whole of it.
class ChangeCheck
{
public:
    explicit ChangeCheck(const RecordReader &reader);

    /// Error Invalid with the first broken rule that was not broken before.
    Result<void> run(const ChangeSet &changes);
    /// The broken rules of \p record as the file is now.
    QList<Violation> violations(const Record &record);

private:
    Result<void> collect(const ChangeSet &changes);
    Result<void> collectReferrers(const RowChange &row);
    Result<void> judge(const Record &record);
    std::optional<Record> stored(const QString &table, const RecordId &id);

    const RecordReader &m_reader;
    QHash<RecordId, Record> m_after;
    // Thousands of new contributions refer to one conference; it is read once.
    QHash<std::pair<QString, RecordId>, std::optional<Record>> m_stored;
};
