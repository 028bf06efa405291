// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"
#include "models/schema/schema.h"

#include <QHash>
#include <QSet>

class SqlFile;

/// What the rescued history, and the indexes of the damaged file, tell of the records that there were.
class RecordTraces
{
public:
    static Result<RecordTraces> read(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema);

    /// The table that \p id belongs to; null if nothing tells.
    const Table *tableOf(const RecordId &id) const { return m_traces.value(id).table; }
    bool isErased(const RecordId &id) const { return m_erased.contains(id); }
    /// Whether the record is gone for good reason: it was removed, or erased.
    bool isGone(const RecordId &id) const { return m_traces.value(id).isRemoved || isErased(id); }
    /// The records of \p table that have to be there.
    QSet<RecordId> expected(const Table &table) const;

private:
    struct Trace
    {
        const Table *table = nullptr;
        bool isRemoved = false;
    };

    Result<void> readHistory(const SqlFile &fresh, const Schema &schema);
    void readIndex(const SqlFile &damaged, const Table &table);

    QHash<RecordId, Trace> m_traces;
    QSet<RecordId> m_erased;
};
