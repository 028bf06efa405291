// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changelog.h"

#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlresource.h"

#include <QCoreApplication>
#include <QDir>

#include <limits>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

} // namespace

ChangeLog::ChangeLog(const SqlFile &file, const Schema &schema) : m_file(file), m_schema(schema) {}

Result<QList<ChangeSet>> ChangeLog::history(const HistoryQuery &query) const
{
    QString statement = QStringLiteral("SELECT seq FROM change_set");
    QStringList conditions;
    QVariantList parameters;
    if (!query.record.isNull()) {
        conditions.append(QStringLiteral("seq IN (SELECT change_set FROM row_change WHERE record = ?)"));
        parameters.append(query.record.toBytes());
    }
    if (!query.table.isEmpty()) {
        conditions.append(QStringLiteral("seq IN (SELECT change_set FROM row_change WHERE entity = ?)"));
        parameters.append(query.table);
    }
    if (!conditions.isEmpty())
        statement += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    statement += QStringLiteral(" ORDER BY seq DESC LIMIT ? OFFSET ?");
    parameters << (query.limit > 0 ? query.limit : -1) << query.offset;
    const auto numbers = m_file.column(statement, parameters);
    if (!numbers)
        return numbers.error();
    return changeSets(*numbers);
}

Result<QList<ChangeSet>> ChangeLog::undoable(int limit) const
{
    const auto numbers =
        m_file.column(sqlresource::statement(QStringLiteral("undoable")), {limit > 0 ? limit : -1});
    if (!numbers)
        return numbers.error();
    return changeSets(*numbers);
}

Result<QList<ChangeSet>> ChangeLog::redoable(int limit) const
{
    const QString before = QStringLiteral("SELECT seq, id FROM change_set WHERE seq < ? ORDER BY seq DESC");
    QVariantList numbers;
    QVariant last = std::numeric_limits<qint64>::max();
    while (numbers.size() < limit) {
        const auto next = m_file.row(before, {last});
        if (!next)
            return next.error();
        if (next->isEmpty())
            break;
        last = next->constFirst();
        const auto step = standing(RecordId::fromBytes(next->constLast().toByteArray()).value_or(RecordId()));
        if (!step)
            return step.error();
        if (!step->takenBackBy.isNull())
            continue;
        if (!step->isTakingBack || step->isRedacted || !step->mergedBy.isNull())
            break;
        numbers.append(last);
    }
    return changeSets(numbers);
}

Result<StepStanding> ChangeLog::standing(const RecordId &step) const
{
    const auto row = m_file.row(sqlresource::statement(QStringLiteral("standing")), {step.toBytes()});
    if (!row)
        return row.error();
    if (row->isEmpty())
        return Error{Error::Code::NotFound, Sentences::tr("The history no longer has this step."),
                     step.toString()};
    const auto id = [&row](qsizetype column) {
        return RecordId::fromBytes(row->at(column).toByteArray()).value_or(RecordId());
    };
    return StepStanding{row->at(1).toBool(), id(0), id(2), row->at(3).toBool(), row->at(4).toBool()};
}

Result<QList<ChangeSet>> ChangeLog::removals(QStringView table) const
{
    const auto numbers = m_file.column(
        QStringLiteral("SELECT DISTINCT change_set FROM row_change WHERE entity = ? AND kind = 'delete'"),
        {table.toString()});
    if (!numbers)
        return numbers.error();
    return changeSets(*numbers);
}

Result<QList<ChangeSet>> ChangeLog::changeSets(const QVariantList &numbers) const
{
    QList<ChangeSet> sets;
    sets.reserve(numbers.size());
    for (const QVariant &number : numbers) {
        const auto entry = LogEntry::read(m_file, number);
        if (!entry)
            return entry.error();
        sets.append(entry->changeSet(m_schema));
    }
    return sets;
}

Result<LogEntry> ChangeLog::checkedEntry(const QVariant &number) const
{
    const auto entry = LogEntry::read(m_file, number);
    if (!entry || entry->isSound())
        return entry;
    return Error{
        Error::Code::Damaged,
        Sentences::tr("The history in %1 is damaged. %2")
            .arg(QDir::toNativeSeparators(m_file.shownPath()), sqlerror::wayOutOfDamage(m_file.shownPath())),
        QStringLiteral("checksum of change set %1").arg(number.toLongLong())};
}

Result<ChangeSet> ChangeLog::checkedChangeSet(const QVariant &number) const
{
    const auto entry = checkedEntry(number);
    return entry ? Result<ChangeSet>(entry->changeSet(m_schema)) : Result<ChangeSet>(entry.error());
}

Result<QVariant> ChangeLog::append(const ChangeSet &changes) const
{
    return LogEntry::of(changes, m_schema).append(m_file);
}

// What a merge brought did only what the merge itself says.
Result<std::optional<Record>> ChangeLog::lastState(const Table &table, const RecordId &id) const
{
    const auto query =
        m_file.prepared(QStringLiteral("SELECT entity, record, kind, fields FROM row_change WHERE record = ? "
                                       "AND entity = ? AND change_set NOT IN (SELECT change_set FROM "
                                       "merged_change_set) ORDER BY change_set, position"));
    if (!query)
        return query.error();
    (*query)->bindValue(0, id.toBytes());
    (*query)->bindValue(1, table.name());
    if (const auto done = m_file.execute(**query); !done)
        return done.error();
    std::optional<Record> record;
    while ((*query)->next()) {
        const RowChange row = LogEntry::rowChange(
            {(*query)->value(0), (*query)->value(1), (*query)->value(2), (*query)->value(3)}, m_schema);
        if (row.kind == RowChange::Kind::Delete)
            record.reset();
        if (row.kind == RowChange::Kind::Insert)
            record.emplace(table, id);
        if (!record || row.kind == RowChange::Kind::Delete)
            continue;
        for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
            if (table.field(field.key()))
                record->set(field.key(), field->after);
        }
    }
    (*query)->finish();
    return record;
}
