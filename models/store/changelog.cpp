// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changelog.h"

#include "models/changes/changejson.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlresource.h"

#include <QJsonDocument>

namespace {

RecordId idFrom(const QVariant &bytes)
{
    return RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId());
}

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

Result<QList<ChangeSet>> ChangeLog::changeSets(const QVariantList &numbers) const
{
    QList<ChangeSet> sets;
    sets.reserve(numbers.size());
    for (const QVariant &number : numbers) {
        auto set = changeSet(number);
        if (!set)
            return set.error();
        sets.append(std::move(*set));
    }
    return sets;
}

Result<ChangeSet> ChangeLog::changeSet(const QVariant &number) const
{
    const auto head = m_file.prepared(
        QStringLiteral("SELECT id, time, author, device, label, undoes FROM change_set WHERE seq = ?"));
    if (!head)
        return head.error();
    (*head)->bindValue(0, number);
    if (const auto done = m_file.execute(**head); !done)
        return done.error();
    ChangeSet changes;
    if ((*head)->next()) {
        changes.id = idFrom((*head)->value(0));
        changes.time = QDateTime::fromString((*head)->value(1).toString(), Qt::ISODateWithMs);
        changes.author = (*head)->value(2).toString();
        changes.device = (*head)->value(3).toString();
        changes.label = (*head)->value(4).toString();
        changes.undoes = idFrom((*head)->value(5));
    }
    (*head)->finish();

    const auto rows = m_file.prepared(QStringLiteral(
        "SELECT entity, record, kind, fields FROM row_change WHERE change_set = ? ORDER BY position"));
    if (!rows)
        return rows.error();
    (*rows)->bindValue(0, number);
    if (const auto done = m_file.execute(**rows); !done)
        return done.error();
    while ((*rows)->next()) {
        RowChange row;
        row.table = (*rows)->value(0).toString();
        row.id = idFrom((*rows)->value(1));
        row.kind = changejson::kindFromText((*rows)->value(2).toString()).value_or(RowChange::Kind::Update);
        const auto json = QJsonDocument::fromJson((*rows)->value(3).toString().toUtf8()).object();
        row.fields = changejson::fieldsFromJson(row.table, json, m_schema);
        changes.rows.append(row);
    }
    (*rows)->finish();
    return changes;
}
