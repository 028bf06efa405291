// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmove.h"

#include "models/changes/edits.h"

#include <QCoreApplication>

namespace {

// Rows instead of records: a picture's data need not be read to move it.
Result<QList<ListRow>> siblings(const RecordReader &reader, const RecordQuery &shown, const RecordId &id)
{
    const auto key = reader.keyOf(shown.table, id);
    if (!key)
        return key.error();
    const auto found = reader.rows(shown.table, {*key});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("RecordTableModel", "This record is no longer there."),
                     id.toString()};
    const Record &record = found->first().record;
    const QString &owner = record.table().owner();
    RecordQuery query = owner.isEmpty() ? RecordQuery::all(shown.table)
                                        : RecordQuery::where(shown.table, owner, record.value(owner));
    query.order = shown.order;
    const auto keys = reader.keys(query);
    if (!keys)
        return keys.error();
    return reader.rows(shown.table, *keys);
}

} // namespace

namespace recordmove {

Result<ChangeSet> moveBefore(const RecordReader &reader, const RecordQuery &shown,
                             const QList<RecordId> &moved, const RecordId &next)
{
    Q_ASSERT(!moved.isEmpty());
    const auto rows = siblings(reader, shown, moved.first());
    if (!rows)
        return rows.error();
    QList<Record> block;
    QList<Record> records;
    qsizetype place = -1;
    for (const ListRow &row : *rows) {
        if (row.record.id() == next)
            place = records.size();
        (moved.contains(row.record.id()) ? block : records).append(row.record);
    }
    if (place < 0)
        place = records.size();
    for (const Record &record : std::as_const(block))
        records.insert(place++, record);
    return edits::renumber(records);
}

} // namespace recordmove
