// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/references.h"

#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QDate>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(References)
};

Error notFound(const Table &table, const QString &text)
{
    return {Error::Code::NotFound, Sentences::tr("There is no %1 “%2”.").arg(table.name(), text), {}};
}

Result<Record> single(const RecordReader &reader, const Table &table, RecordQuery query, const QString &text)
{
    if (query.limit == 0)
        query.limit = 2;
    const auto records = reader.records(query);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return notFound(table, text);
    if (records->size() > 1)
        return Error{
            Error::Code::Invalid,
            Sentences::tr("There are several %1 called “%2”; name one by its id.").arg(table.name(), text),
            {}};
    return records->constFirst();
}

Result<Record> latestConference(const RecordReader &reader, const Table &table)
{
    RecordQuery query = RecordQuery::all(table.name());
    query.order = {{names::date.toString(), true}, {QStringLiteral("id"), true}};
    query.limit = 1;
    return single(reader, table, query, QStringLiteral("latest"));
}

bool isPosition(const QString &text)
{
    return !text.isEmpty() && text.size() < 8 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasPositionInConference(const Table &table)
{
    return table.owner() == names::conference && table.hasPosition();
}

} // namespace

namespace references {

Result<Record> find(const RecordReader &reader, const Table &table, const QString &text)
{
    if (const auto id = RecordId::fromString(text)) {
        const auto record = reader.record(table.name(), *id);
        if (!record)
            return record.error();
        return *record ? Result<Record>(**record) : Result<Record>(notFound(table, text));
    }
    if (table.name() == names::conference) {
        if (text == QStringLiteral("latest"))
            return latestConference(reader, table);
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return single(reader, table, RecordQuery::where(table.name(), names::date, date), text);
    }
    return notFound(table, text);
}

Result<Record> findIn(const RecordReader &reader, const Table &table, const RecordId &conference,
                      const QString &text)
{
    if (!isPosition(text) || !hasPositionInConference(table) || conference.isNull())
        return find(reader, table, text);
    RecordQuery query = RecordQuery::where(table.name(), names::conference, QVariant::fromValue(conference));
    query.conditions.append(
        {names::position.toString(), RecordQuery::Condition::Kind::Equals, {text.toLongLong()}});
    return single(reader, table, query, text);
}

Result<RecordId> person(const RecordReader &reader, const QString &text)
{
    if (const auto id = RecordId::fromString(text))
        return *id;
    const auto found = find(reader, *reader.schema().table(names::person), text);
    return found ? Result<RecordId>(found->id()) : Result<RecordId>(found.error());
}

Result<QVariant> value(const RecordReader &reader, const Field &field, const RecordId &conference,
                       const QString &text)
{
    const auto inField = [&](const Error &error) {
        //: %1 is the name of a field, %2 a sentence that says what is wrong
        return Error{error.code, Sentences::tr("%1: %2").arg(field.name(), error.text), error.detail};
    };
    if (text.trimmed().isEmpty())
        return QVariant();
    if (field.type() == FieldType::Reference && !RecordId::fromString(text)) {
        const auto record = findIn(reader, *reader.schema().table(field.referencedTable()), conference, text);
        return record ? Result<QVariant>(QVariant::fromValue(record->id())) : inField(record.error());
    }
    auto value = fieldtext::fromText(field, text);
    return value ? value : inField(value.error());
}

} // namespace references
