// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mergelog.h"

#include "models/store/changelog.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlresource.h"

namespace {

RecordId idFrom(const QVariant &bytes)
{
    return RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId());
}

struct KnownSet
{
    QVariant number;
    QByteArray id;
    QByteArray mergedBy;
    QByteArray origin;
};

Result<QList<KnownSet>> readEntries(const SqlFile &file)
{
    const auto query =
        file.prepared(QStringLiteral("SELECT seq, id, merged_by, origin FROM change_set "
                                     "LEFT JOIN merged_change_set ON change_set = seq ORDER BY seq"));
    if (!query)
        return query.error();
    if (const auto done = file.execute(**query); !done)
        return done.error();
    QList<KnownSet> entries;
    while ((*query)->next())
        entries.append({(*query)->value(0), (*query)->value(1).toByteArray(),
                        (*query)->value(2).toByteArray(), (*query)->value(3).toByteArray()});
    (*query)->finish();
    return entries;
}

} // namespace

MergeLog::MergeLog(const SqlFile &file, const Schema &schema) : m_file(file), m_schema(schema) {}

Result<QSet<QByteArray>> MergeLog::idsFrom(const QString &statementName) const
{
    const auto column = m_file.column(sqlresource::statement(statementName));
    if (!column)
        return column.error();
    QSet<QByteArray> ids;
    for (const QVariant &id : *column)
        ids.insert(id.toByteArray());
    return ids;
}

Result<QList<MergedChangeSet>> MergeLog::changesToMerge() const
{
    const auto entries = readEntries(m_file);
    const auto merges = idsFrom(QStringLiteral("merge_chain"));
    const auto undone = idsFrom(QStringLiteral("undone_merges"));
    const auto home = m_file.value(QStringLiteral("SELECT value FROM file_info WHERE key = 'id'"));
    if (!entries)
        return entries.error();
    for (const auto *ids : {&merges, &undone}) {
        if (!*ids)
            return ids->error();
    }
    if (!home)
        return home.error();
    const RecordId here = RecordId::fromString(home->toString()).value_or(RecordId());
    const ChangeLog log(m_file, m_schema);
    QList<MergedChangeSet> changes;
    for (const KnownSet &entry : *entries) {
        if (merges->contains(entry.id) || undone->contains(entry.mergedBy))
            continue;
        auto set = log.checkedChangeSet(entry.number);
        if (!set)
            return set.error();
        changes.append({*std::move(set), entry.mergedBy.isEmpty() ? here : idFrom(entry.origin)});
    }
    return changes;
}

Result<QSet<RecordId>> MergeLog::known() const
{
    const auto entries = readEntries(m_file);
    const auto undone = idsFrom(QStringLiteral("undone_merges"));
    if (!entries)
        return entries.error();
    if (!undone)
        return undone.error();
    QSet<RecordId> known;
    for (const KnownSet &entry : *entries) {
        if (entry.mergedBy.isEmpty() || !undone->contains(entry.mergedBy))
            known.insert(idFrom(entry.id));
    }
    return known;
}

Result<void> MergeLog::write(const RecordId &merge, const QList<MergedChangeSet> &sources) const
{
    for (const MergedChangeSet &source : sources) {
        if (const auto written = writeSource(merge, source); !written)
            return written;
    }
    return {};
}

Result<void> MergeLog::writeSource(const RecordId &merge, const MergedChangeSet &source) const
{
    // It is there already if an earlier merge that brought it was taken back.
    auto number = m_file.value(QStringLiteral("SELECT seq FROM change_set WHERE id = ?"),
                               {source.changes.id.toBytes()});
    if (number && !number->isValid())
        number = ChangeLog(m_file, m_schema).append(source.changes);
    if (!number)
        return number.error();
    const auto done =
        m_file.value(QStringLiteral("INSERT INTO merged_change_set (change_set, merged_by, origin) "
                                    "VALUES (?, ?, ?) ON CONFLICT (change_set) DO UPDATE SET "
                                    "merged_by = excluded.merged_by, origin = excluded.origin"),
                     {*number, merge.toBytes(), source.origin.toBytes()});
    return done ? Result<void>() : Result<void>(done.error());
}
