// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changelog.h"

#include "models/changes/changejson.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlresource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

RecordId idFrom(const QVariant &bytes)
{
    return RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId());
}

constexpr qsizetype digestColumn = 6;

} // namespace

// One change set as its columns hold it: id, time, author, device, label, undoes, digest; and for each row
// entity, record, kind, fields.
struct ChangeLog::Entry
{
    QVariantList head;
    QList<QVariantList> rows;

    QByteArray digest() const;
};

// Each value with its length before it, so that no two logs give the same bytes.
QByteArray ChangeLog::Entry::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    const auto add = [&hash](const QVariantList &columns) {
        for (const QVariant &column : columns) {
            const QByteArray bytes = column.toByteArray();
            hash.addData(QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        }
    };
    add(head.first(digestColumn));
    for (const QVariantList &row : rows)
        add(row);
    return hash.result();
}

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
        const auto entry = read(number);
        if (!entry)
            return entry.error();
        sets.append(changeSet(*entry));
    }
    return sets;
}

Result<ChangeSet> ChangeLog::checkedChangeSet(const QVariant &number) const
{
    const auto entry = read(number);
    if (!entry)
        return entry.error();
    const QByteArray digest = entry->head.value(digestColumn).toByteArray();
    if (!digest.isEmpty() && digest != entry->digest())
        return Error{Error::Code::Damaged,
                     Sentences::tr("The history in %1 is damaged. Restore a backup copy.")
                         .arg(QDir::toNativeSeparators(m_file.path())),
                     QStringLiteral("checksum of change set %1").arg(number.toLongLong())};
    return changeSet(*entry);
}

Result<ChangeLog::Entry> ChangeLog::read(const QVariant &number) const
{
    const auto head = m_file.row(QStringLiteral("SELECT id, time, author, device, label, undoes, digest "
                                                "FROM change_set WHERE seq = ?"),
                                 {number});
    if (!head)
        return head.error();
    Entry entry{*head, {}};
    const auto rows = m_file.prepared(QStringLiteral(
        "SELECT entity, record, kind, fields FROM row_change WHERE change_set = ? ORDER BY position"));
    if (!rows)
        return rows.error();
    (*rows)->bindValue(0, number);
    if (const auto done = m_file.execute(**rows); !done)
        return done.error();
    while ((*rows)->next())
        entry.rows.append({(*rows)->value(0), (*rows)->value(1), (*rows)->value(2), (*rows)->value(3)});
    (*rows)->finish();
    return entry;
}

ChangeSet ChangeLog::changeSet(const Entry &entry) const
{
    ChangeSet changes;
    changes.id = idFrom(entry.head.value(0));
    changes.time = QDateTime::fromString(entry.head.value(1).toString(), Qt::ISODateWithMs);
    changes.author = entry.head.value(2).toString();
    changes.device = entry.head.value(3).toString();
    changes.label = entry.head.value(4).toString();
    changes.undoes = idFrom(entry.head.value(5));
    for (const QVariantList &columns : entry.rows) {
        RowChange row;
        row.table = columns.at(0).toString();
        row.id = idFrom(columns.at(1));
        row.kind = changejson::kindFromText(columns.at(2).toString()).value_or(RowChange::Kind::Update);
        const auto json = QJsonDocument::fromJson(columns.at(3).toString().toUtf8()).object();
        row.fields = changejson::fieldsFromJson(row.table, json, m_schema);
        changes.rows.append(row);
    }
    return changes;
}

Result<QVariant> ChangeLog::append(const ChangeSet &changes) const
{
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    Entry entry{{changes.id.toBytes(), changes.time.toUTC().toString(Qt::ISODateWithMs), text(changes.author),
                 text(changes.device), text(changes.label),
                 changes.undoes.isNull() ? QVariant() : QVariant(changes.undoes.toBytes())},
                {}};
    for (const RowChange &row : changes.rows) {
        const QByteArray fields =
            QJsonDocument(changejson::fieldsToJson(row, m_schema)).toJson(QJsonDocument::Compact);
        entry.rows.append(
            {row.table, row.id.toBytes(), changejson::kindToText(row.kind), QString::fromUtf8(fields)});
    }
    entry.head.append(entry.digest());
    const auto number = m_file.value(
        QStringLiteral("INSERT INTO change_set (id, time, author, device, label, undoes, digest) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq"),
        entry.head);
    if (!number)
        return number.error();
    for (qsizetype i = 0; i < entry.rows.size(); ++i) {
        const auto done = m_file.value(
            QStringLiteral("INSERT INTO row_change (change_set, position, entity, record, kind, fields) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            QVariantList{*number, i} + entry.rows.at(i));
        if (!done)
            return done.error();
    }
    return number;
}
