// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/removedstates.h"

#include "models/changes/edits.h"
#include "models/changes/withdrawing.h"

Result<QHash<RecordId, Record>> removedStates(const RecordReader &reader, const Table &table)
{
    QHash<RecordId, Record> states;
    if (!withdrawing::concerns(table.name()))
        return states;
    const auto removals = reader.removals(table.name());
    if (!removals)
        return removals.error();
    for (const ChangeSet &removal : *removals) {
        for (const RowChange &row : removal.rows) {
            if (row.table != table.name() || row.kind != RowChange::Kind::Delete)
                continue;
            Record last(table, row.id);
            edits::takeBack(row, last);
            states.insert(row.id, last);
        }
    }
    return states;
}
