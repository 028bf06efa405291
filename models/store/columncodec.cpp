// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/columncodec.h"

#include "models/store/sqlnames.h"

#include <QDate>
#include <QSqlQuery>
#include <QTime>

namespace columncodec {

QVariant toColumn(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Time:
        return value.toTime().toString(QStringLiteral("hh:mm"));
    case FieldType::Boolean:
        return value.toBool() ? 1 : 0;
    case FieldType::Reference:
        return value.value<RecordId>().toBytes();
    default:
        return value;
    }
}

QVariant fromColumn(const Field &field, const QVariant &column)
{
    if (column.isNull())
        return {};
    switch (field.type()) {
    case FieldType::Integer:
        return column.toLongLong();
    case FieldType::Real:
        return column.toDouble();
    case FieldType::Date:
        if (const QDate date = QDate::fromString(column.toString(), Qt::ISODate); date.isValid())
            return date;
        return {};
    case FieldType::Time:
        if (const QTime time = QTime::fromString(column.toString(), QStringLiteral("hh:mm")); time.isValid())
            return time;
        return {};
    case FieldType::Boolean:
        return column.toBool();
    case FieldType::Reference:
        if (const auto id = RecordId::fromBytes(column.toByteArray()))
            return QVariant::fromValue(*id);
        return {};
    case FieldType::Blob:
        return column.toByteArray();
    default:
        return column.toString();
    }
}

QStringList columnNames(const Table &table)
{
    QStringList names = {QStringLiteral("id")};
    for (const Field &field : table.fields())
        names.append(sqlnames::quoted(field.name()));
    return names;
}

Record readRecord(const Table &table, const QSqlQuery &query, int first)
{
    const auto id = RecordId::fromBytes(query.value(first).toByteArray());
    Record record(table, id.value_or(RecordId()));
    for (int i = 0; i < table.fields().size(); ++i)
        record.setAt(i, fromColumn(table.fields().at(i), query.value(first + 1 + i)));
    return record;
}

} // namespace columncodec
