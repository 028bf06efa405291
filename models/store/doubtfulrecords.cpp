// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doubtfulrecords.h"

#include "models/store/changelog.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/tablerecords.h"

#include <algorithm>
#include <functional>

namespace {

/// Those of \p table that \p isWanted, in the order of the table.
Result<QList<RecordId>> idsWhere(const SqlFile &file, const Table &table,
                                 const std::function<bool(const Record &)> &isWanted)
{
    QList<RecordId> ids;
    const auto done = tablerecords::each(file, table, [&](const Record &record) {
        if (isWanted(record))
            ids.append(record.id());
    });
    if (!done)
        return done.error();
    return ids;
}

} // namespace

namespace doubtfulrecords {

bool isWhole(const Record &record)
{
    const QList<Field> &fields = record.table().fields();
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        const QVariant value = record.value(field.name());
        return value.isValid() ? field.accept(value).has_value() : !field.isRequired();
    });
}

Result<QSet<RecordId>> takeOut(const SqlFile &file, const Table &table, const RecordTraces &traces,
                               const ChangeLog &log)
{
    const auto isForeign = [&](const RecordId &id) {
        const Table *known = traces.tableOf(id);
        return traces.isErased(id) || (known && known != &table);
    };
    const auto doubtful = idsWhere(
        file, table, [&](const Record &record) { return isForeign(record.id()) || !isWhole(record); });
    if (!doubtful)
        return doubtful.error();
    QSet<RecordId> staying;
    for (const RecordId &id : *doubtful) {
        const auto better = log.lastState(table, id);
        if (!better)
            return better.error();
        if (!isForeign(id) && !(*better && isWhole(**better)))
            staying.insert(id);
        else if (const auto removed = remove(file, table, id); !removed)
            return removed.error();
    }
    return staying;
}

Result<void> remove(const SqlFile &file, const Table &table, const RecordId &id)
{
    const auto done = file.value(
        QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(sqlnames::quoted(table.name())), {id.toBytes()});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace doubtfulrecords
