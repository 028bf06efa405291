// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logentry.h"

#include "models/changes/changejson.h"
#include "models/store/sqlfile.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace {

RecordId idFrom(const QVariant &bytes)
{
    return RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId());
}

QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

LogEntry LogEntry::of(const ChangeSet &changes, const Schema &schema)
{
    LogEntry entry{{changes.id.toBytes(), changes.time.toUTC().toString(Qt::ISODateWithMs),
                    filled(changes.author), filled(changes.device), filled(changes.label),
                    changes.undoes.isNull() ? QVariant() : QVariant(changes.undoes.toBytes())},
                   {}};
    for (const RowChange &row : changes.rows)
        entry.rows.append(
            {row.table, row.id.toBytes(), changejson::kindToText(row.kind), fieldsText(row, schema)});
    entry.head.append(entry.digest());
    return entry;
}

QString LogEntry::fieldsText(const RowChange &row, const Schema &schema)
{
    return QString::fromUtf8(
        QJsonDocument(changejson::fieldsToJson(row, schema)).toJson(QJsonDocument::Compact));
}

// Each value with its length before it, so that no two logs give the same bytes.
QByteArray LogEntry::digest() const
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

bool LogEntry::isSound() const
{
    const QByteArray stored = head.value(digestColumn).toByteArray();
    return stored.isEmpty() || stored == digest();
}

Result<LogEntry> LogEntry::read(const SqlFile &file, const QVariant &number)
{
    const auto head = file.row(QStringLiteral("SELECT id, time, author, device, label, undoes, digest "
                                              "FROM change_set WHERE seq = ?"),
                               {number});
    if (!head)
        return head.error();
    LogEntry entry{*head, {}};
    const auto rows = file.prepared(QStringLiteral(
        "SELECT entity, record, kind, fields FROM row_change WHERE change_set = ? ORDER BY position"));
    if (!rows)
        return rows.error();
    (*rows)->bindValue(0, number);
    if (const auto done = file.execute(**rows); !done)
        return done.error();
    while ((*rows)->next())
        entry.rows.append({(*rows)->value(0), (*rows)->value(1), (*rows)->value(2), (*rows)->value(3)});
    (*rows)->finish();
    return entry;
}

RowChange LogEntry::rowChange(const QVariantList &columns, const Schema &schema)
{
    RowChange row;
    row.table = columns.at(0).toString();
    row.id = idFrom(columns.at(1));
    row.kind = changejson::kindFromText(columns.at(2).toString()).value_or(RowChange::Kind::Update);
    const auto json = QJsonDocument::fromJson(columns.at(fieldsColumn).toString().toUtf8()).object();
    row.fields = changejson::fieldsFromJson(row.table, json, schema);
    return row;
}

ChangeSet LogEntry::changeSet(const Schema &schema) const
{
    ChangeSet changes;
    changes.id = idFrom(head.value(0));
    changes.time = QDateTime::fromString(head.value(1).toString(), Qt::ISODateWithMs);
    changes.author = head.value(authorColumn).toString();
    changes.device = head.value(deviceColumn).toString();
    changes.label = head.value(labelColumn).toString();
    changes.undoes = idFrom(head.value(5));
    for (const QVariantList &columns : rows)
        changes.rows.append(rowChange(columns, schema));
    return changes;
}

Result<QVariant> LogEntry::append(const SqlFile &file) const
{
    const auto number =
        file.value(QStringLiteral("INSERT INTO change_set (id, time, author, device, label, undoes, digest) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq"),
                   head);
    if (!number)
        return number.error();
    const auto written = writeRows(file, *number);
    return written ? number : Result<QVariant>(written.error());
}

Result<void> LogEntry::replace(const SqlFile &file, const QVariant &number) const
{
    const auto emptied = file.value(QStringLiteral("DELETE FROM row_change WHERE change_set = ?"), {number});
    if (!emptied)
        return emptied.error();
    const auto done = file.value(
        QStringLiteral("UPDATE change_set SET author = ?, device = ?, label = ?, digest = ? WHERE seq = ?"),
        {head.at(authorColumn), head.at(deviceColumn), head.at(labelColumn), digest(), number});
    if (!done)
        return done.error();
    return writeRows(file, number);
}

Result<void> LogEntry::writeRows(const SqlFile &file, const QVariant &number) const
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto done = file.value(
            QStringLiteral("INSERT INTO row_change (change_set, position, entity, record, kind, fields) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            QVariantList{number, i} + rows.at(i));
        if (!done)
            return done.error();
    }
    return {};
}
