// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keylist.h"

#include "models/store/columncodec.h"
#include "models/store/rawstatement.h"
#include "models/store/selectbuilder.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <algorithm>

namespace {

QString rowColumns(const Schema &schema, const Table &table)
{
    QStringList columns = {QStringLiteral("r.seq"), QStringLiteral("r.id")};
    QStringList titles;
    for (const Field &field : table.fields()) {
        const bool isBlob = field.type() == FieldType::Blob;
        columns.append(isBlob ? QStringLiteral("NULL")
                              : QStringLiteral("r.") + sqlnames::quoted(field.name()));
        if (field.type() == FieldType::Reference)
            titles.append(SelectBuilder::referenceTitle(schema, field, QStringLiteral("r")));
    }
    return (columns + titles).join(QStringLiteral(", "));
}

ListRow readRow(const Table &table, const QSqlQuery &query)
{
    ListRow row{query.value(0).toLongLong(), columncodec::readRecord(table, query, 1), {}};
    int column = 2 + static_cast<int>(table.fields().size());
    for (int i = 0; i < table.fields().size(); ++i) {
        if (table.fields().at(i).type() != FieldType::Reference)
            continue;
        const QVariant title = query.value(column++);
        if (!title.isNull())
            row.referenceTitles.insert(i, title.toString());
    }
    return row;
}

} // namespace

namespace keylist {

Result<QList<RecordKey>> read(const SqlFile &file, const SelectBuilder &select)
{
    const auto statement = RawStatement::prepare(file, select.keysStatement());
    if (!statement)
        return statement.error();
    RawStatement &rows = **statement;
    rows.start(select.parameters());
    QList<RecordKey> keys;
    qsizetype empties = 0;
    bool isEmpty = rows.columnCount() > 1;
    for (;;) {
        const auto isRow = rows.next();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            break;
        keys.append(rows.number(0));
        isEmpty = isEmpty && rows.isNull(1);
        empties += isEmpty;
    }
    std::rotate(keys.begin(), keys.begin() + empties, keys.end());
    return keys;
}

Result<QList<ListRow>> rows(const SqlFile &file, const Schema &schema, const Table &table,
                            const QList<RecordKey> &keys)
{
    QStringList numbers;
    for (const RecordKey key : keys)
        numbers.append(QString::number(key));
    QSqlQuery query(file.newQuery());
    query.setForwardOnly(true);
    const QString text =
        QStringLiteral("SELECT %1 FROM %2 AS r WHERE r.seq IN (%3)")
            .arg(rowColumns(schema, table), sqlnames::quoted(table.name()), numbers.join(u','));
    if (!query.exec(text))
        return file.error(query);
    QHash<RecordKey, ListRow> found;
    while (query.next()) {
        const ListRow row = readRow(table, query);
        found.insert(row.key, row);
    }
    QList<ListRow> ordered;
    ordered.reserve(found.size());
    for (const RecordKey key : keys) {
        if (const auto it = found.constFind(key); it != found.constEnd())
            ordered.append(*it);
    }
    return ordered;
}

} // namespace keylist
