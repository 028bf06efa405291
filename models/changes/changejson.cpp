// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changejson.h"

#include "models/schema/fieldtext.h"

#include <QJsonArray>

namespace {

const Field *findField(const Schema &schema, const QString &table, const QString &field)
{
    const Table *found = schema.table(table);
    return found ? found->field(field) : nullptr;
}

QJsonValue valueToJson(const Field *field, const QVariant &value)
{
    return field ? fieldtext::toJson(*field, value) : QJsonValue::fromVariant(value);
}

// The log is our own: what it holds was accepted once, even if a later rule would refuse it today.
QVariant valueFromJson(const Field *field, const QJsonValue &json)
{
    if (!field)
        return json.isNull() ? QVariant() : json.toVariant();
    if (field->isText() || field->type() == FieldType::Choice || field->type() == FieldType::Key)
        return json.isString() ? QVariant(json.toString()) : QVariant();
    if (field->type() == FieldType::Integer)
        return json.isDouble() ? QVariant(json.toInteger()) : QVariant();
    const auto value = fieldtext::fromJson(*field, json);
    return value ? *value : QVariant();
}

} // namespace

namespace changejson {

QJsonObject fieldsToJson(const RowChange &row, const Schema &schema)
{
    QJsonObject fields;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const Field *field = findField(schema, row.table, it.key());
        fields.insert(it.key(), QJsonObject{{QStringLiteral("before"), valueToJson(field, it->before)},
                                            {QStringLiteral("after"), valueToJson(field, it->after)}});
    }
    return fields;
}

QMap<QString, FieldChange> fieldsFromJson(const QString &table, const QJsonObject &json, const Schema &schema)
{
    QMap<QString, FieldChange> fields;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Field *field = findField(schema, table, it.key());
        const QJsonObject change = it.value().toObject();
        fields.insert(it.key(), {valueFromJson(field, change.value(u"before")),
                                 valueFromJson(field, change.value(u"after"))});
    }
    return fields;
}

QJsonObject toJson(const ChangeSet &changes, const Schema &schema)
{
    QJsonArray rows;
    for (const RowChange &row : changes.rows) {
        rows.append(QJsonObject{{QStringLiteral("entity"), row.table},
                                {QStringLiteral("id"), row.id.toString()},
                                {QStringLiteral("kind"), kindToText(row.kind)},
                                {QStringLiteral("fields"), fieldsToJson(row, schema)}});
    }
    const QJsonValue undoes = changes.undoes.isNull() ? QJsonValue() : QJsonValue(changes.undoes.toString());
    return {{QStringLiteral("id"), changes.id.toString()},
            {QStringLiteral("time"), changes.time.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), changes.author},
            {QStringLiteral("device"), changes.device},
            {QStringLiteral("label"), changes.label},
            {QStringLiteral("undoes"), undoes},
            {QStringLiteral("rows"), rows}};
}

QString kindToText(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Insert:
        return QStringLiteral("insert");
    case RowChange::Kind::Update:
        return QStringLiteral("update");
    case RowChange::Kind::Delete:
        return QStringLiteral("delete");
    }
    return {};
}

std::optional<RowChange::Kind> kindFromText(const QString &text)
{
    for (const auto kind : {RowChange::Kind::Insert, RowChange::Kind::Update, RowChange::Kind::Delete}) {
        if (kindToText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace changejson
