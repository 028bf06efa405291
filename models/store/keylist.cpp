// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keylist.h"

#include "models/store/columncodec.h"
#include "models/store/selectbuilder.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <sqlite3.h>

namespace {

struct StatementDeleter
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (!value.isValid()) {
        sqlite3_bind_null(statement, place);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_bind_double(statement, place, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

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

// QSqlQuery makes a QVariant of every cell, which takes four times as long for a million keys.
Result<QList<RecordKey>> read(const SqlFile &file, const QString &text, const QVariantList &parameters)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const int prepared =
        sqlite3_prepare_v2(file.handle(), utf8.constData(), static_cast<int>(utf8.size()), &raw, nullptr);
    const Statement statement(raw);
    if (prepared != SQLITE_OK)
        return sqlerror::fromCode(prepared, file.path(), text);
    for (int i = 0; i < parameters.size(); ++i)
        bind(raw, i + 1, parameters.at(i));
    QList<RecordKey> keys;
    int step = sqlite3_step(raw);
    for (; step == SQLITE_ROW; step = sqlite3_step(raw))
        keys.append(sqlite3_column_int64(raw, 0));
    if (step != SQLITE_DONE)
        return sqlerror::fromCode(step, file.path(), text);
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
