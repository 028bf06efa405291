// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordtraces.h"

#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

namespace {

RecordId idFrom(const QVariant &bytes)
{
    return RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId());
}

} // namespace

Result<RecordTraces> RecordTraces::read(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema)
{
    RecordTraces traces;
    const auto erased = fresh.column(QStringLiteral("SELECT record FROM erased_record"));
    if (!erased)
        return erased.error();
    for (const QVariant &id : *erased)
        traces.m_erased.insert(idFrom(id));
    if (const auto done = traces.readHistory(fresh, schema); !done)
        return done.error();
    for (const Table &table : schema.tables())
        traces.readIndex(damaged, table);
    return traces;
}

// What a merge brought did only what the merge itself says.
Result<void> RecordTraces::readHistory(const SqlFile &fresh, const Schema &schema)
{
    const auto query =
        fresh.prepared(QStringLiteral("SELECT record, entity, kind FROM row_change WHERE change_set NOT IN "
                                      "(SELECT change_set FROM merged_change_set) "
                                      "ORDER BY change_set, position"));
    if (!query)
        return query.error();
    if (const auto done = fresh.execute(**query); !done)
        return done.error();
    while ((*query)->next()) {
        const Table *table = schema.table((*query)->value(1).toString());
        if (table)
            m_traces.insert(idFrom((*query)->value(0)),
                            {table, (*query)->value(2).toString() == QStringLiteral("delete")});
    }
    (*query)->finish();
    return {};
}

// Where history and index differ, a page may be in the place of another one, which no entry of the history
// is.
void RecordTraces::readIndex(const SqlFile &damaged, const Table &table)
{
    const QString name = sqlnames::quoted(table.name());
    const auto ids = damaged.column(QStringLiteral("SELECT id FROM %1 INDEXED BY \"sqlite_autoindex_%2_1\"")
                                        .arg(name, QString(name).remove(u'"')));
    for (const QVariant &id : ids ? *ids : QVariantList()) {
        const RecordId record = idFrom(id);
        if (!record.isNull() && !m_traces.contains(record))
            m_traces.insert(record, {&table, false});
    }
}

QSet<RecordId> RecordTraces::expected(const Table &table) const
{
    QSet<RecordId> ids;
    for (auto trace = m_traces.cbegin(); trace != m_traces.cend(); ++trace) {
        if (trace->table == &table && !isGone(trace.key()))
            ids.insert(trace.key());
    }
    return ids;
}
