// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/interchange.h"

#include "models/exchange/interchangereader.h"
#include "models/schema/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QByteArray literal(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// Written by hand and not by QJsonDocument, which sorts by name: people read these files, and the schema's
// order is the one they know from the forms.
void appendRecord(QByteArray &json, const Record &record)
{
    json += "      {\n        \"id\": " + literal(record.id().toString());
    const QList<Field> &fields = record.table().fields();
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        QVariant value = record.valueAt(i);
        if (field.type() == FieldType::Boolean)
            value = value.toBool();
        if (!value.isValid())
            continue;
        json += ",\n        " + literal(field.name()) + ": " + literal(fieldtext::toJson(field, value));
    }
    json += "\n      }";
}

Result<void> appendTable(QByteArray &json, const Table &table, const RecordReader &reader)
{
    RecordQuery query = RecordQuery::all(table.name());
    query.order = {{QStringLiteral("id"), false}};
    const auto records = reader.records(query);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return {};
    json += json.endsWith('{') ? "\n" : ",\n";
    json += "    " + literal(table.name()) + ": [\n";
    for (qsizetype i = 0; i < records->size(); ++i) {
        appendRecord(json, records->at(i));
        json += i + 1 < records->size() ? ",\n" : "\n";
    }
    json += "    ]";
    return {};
}

} // namespace

namespace interchange {

Result<QByteArray> write(const RecordReader &reader)
{
    QByteArray json = "{\n  \"format\": \"sozialraum\",\n  \"version\": 1,\n  \"records\": {";
    for (const Table &table : reader.schema().tables()) {
        if (const auto appended = appendTable(json, table, reader); !appended)
            return appended.error();
    }
    json += json.endsWith('{') ? "}\n}\n" : "\n  }\n}\n";
    return json;
}

Result<ChangeSet> read(const QByteArray &json, const RecordReader &reader)
{
    return InterchangeReader(reader).read(json);
}

Result<QStringList> leftOut(const QByteArray &json, const RecordReader &reader)
{
    InterchangeReader records(reader);
    const auto changes = records.read(json);
    return changes ? Result<QStringList>(records.leftOut()) : Result<QStringList>(changes.error());
}

} // namespace interchange
