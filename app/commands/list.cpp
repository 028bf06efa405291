// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/listformat.h"
#include "app/commands/references.h"

#include "models/privacy/keeping.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

using Fields = QList<const Field *>;

Result<Fields> chooseFields(const CommandContext &context, const Table &table, const QString &format)
{
    Fields fields;
    if (!context.isSet(QStringLiteral("fields"))) {
        for (const Field &field : table.fields()) {
            const bool isAskedFor = context.isSet(QStringLiteral("due")) && field.name() == names::keepUntil;
            if (format != u"table" || field.isInList() || isAskedFor)
                fields.append(&field);
        }
        return fields;
    }
    for (const QString &name : context.value(QStringLiteral("fields")).split(u',', Qt::SkipEmptyParts)) {
        // The id comes first in every form, asked for or not.
        if (name.trimmed() == u"id")
            continue;
        const auto field = CommandContext::field(table, name.trimmed());
        if (!field)
            return field.error();
        fields.append(*field);
    }
    return fields;
}

Result<RecordQuery::Condition> readCondition(const RecordReader &reader, const Table &table,
                                             const RecordId &conference, const QString &text)
{
    const auto parts = CommandContext::assignment(text);
    if (!parts)
        return parts.error();
    const auto &[name, wanted] = *parts;
    if (name == u"id") {
        const auto id = RecordId::fromString(wanted);
        return RecordQuery::Condition{name, {}, {QVariant::fromValue(id.value_or(RecordId()))}};
    }
    const auto field = CommandContext::field(table, name);
    if (!field)
        return field.error();
    const auto value = references::value(reader, **field, conference, wanted);
    if (!value)
        return value.error();
    return RecordQuery::Condition{name, {}, {*value}};
}

Result<RecordQuery> readQuery(const CommandContext &context, const RecordReader &reader, const Table &table)
{
    RecordQuery query = RecordQuery::all(table.name());
    QStringList wheres = context.values(QStringLiteral("where"));
    // Positions of questions and groups count inside the conference, so that has to be known first.
    std::stable_partition(wheres.begin(), wheres.end(), [](const QString &where) {
        return where.startsWith(names::conference.toString() + u'=');
    });
    RecordId conference;
    for (const QString &where : std::as_const(wheres)) {
        const auto condition = readCondition(reader, table, conference, where);
        if (!condition)
            return condition.error();
        if (condition->field == names::conference)
            conference = condition->values.constFirst().value<RecordId>();
        query.conditions.append(*condition);
    }
    return query;
}

// People whose records are to be kept no longer than so many days.
Result<RecordQuery> onlyDue(const CommandContext &context, const Table &table, RecordQuery query)
{
    if (!context.isSet(QStringLiteral("due")))
        return query;
    if (!table.field(names::keepUntil))
        return Error{Error::Code::Usage, Sentences::tr("--due is for people only."), {}};
    const auto days = context.number(QStringLiteral("due"), 0, 0);
    if (!days)
        return days.error();
    const RecordQuery due = keeping::dueUntil(QDate::currentDate().addDays(*days));
    query.conditions += due.conditions;
    query.order = due.order;
    return query;
}

Result<void> write(const RecordReader &reader, const RecordQuery &query, bool withBlobs, ListFormat &format)
{
    const auto keys = reader.keys(query);
    if (!keys)
        return keys.error();
    constexpr qsizetype page = 500;
    format.begin();
    for (qsizetype first = 0; first < keys->size(); first += page) {
        auto rows = reader.rows(query.table, keys->mid(first, page));
        if (!rows)
            return rows.error();
        for (ListRow &row : *rows) {
            if (withBlobs) {
                const auto whole = reader.record(query.table, row.record.id());
                if (!whole)
                    return whole.error();
                row.record = whole->value_or(row.record);
            }
            format.add(row);
        }
    }
    format.end();
    return {};
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const auto table = CommandContext::table(**session, context.argument(1));
    if (!table)
        return table.error();
    const QString name = context.isSet(QStringLiteral("format")) ? context.value(QStringLiteral("format"))
                                                                 : QStringLiteral("table");
    const auto fields = chooseFields(context, **table, name);
    if (!fields)
        return fields.error();
    const auto format = ListFormat::create(name, context.console(), *fields);
    if (!format)
        return Error{Error::Code::Usage,
                     Sentences::tr("There is no format “%1”; there are table, csv and json.").arg(name),
                     {}};
    const auto query = readQuery(context, reader, **table);
    if (!query)
        return query.error();
    const auto due = onlyDue(context, **table, *query);
    if (!due)
        return due.error();
    const bool withBlobs =
        format->needsBlobs() && std::any_of(fields->begin(), fields->end(),
                                            [](auto field) { return field->type() == FieldType::Blob; });
    return write(reader, *due, withBlobs, *format);
}

} // namespace

Command commands::list()
{
    return {QStringLiteral("list"),
            Sentences::tr("Prints the records of an entity."),
            Sentences::tr("Several --where must all hold; an empty VALUE finds empty fields. A table is for "
                          "people; csv and json have the values as “set” takes them."),
            {QStringLiteral("FILE ENTITY [--where FIELD=VALUE]... [--fields A,B] [--format table|csv|json]"),
             QStringLiteral("FILE person --due DAYS [--fields A,B] [--format table|csv|json]")},
            {{QStringLiteral("where"), Sentences::tr("Only records with this value."),
              QStringLiteral("FIELD=VALUE")},
             {QStringLiteral("due"),
              Sentences::tr("Only people to be kept no longer than DAYS from today; 0: until today."),
              QStringLiteral("DAYS")},
             {QStringLiteral("fields"), Sentences::tr("Only these fields."), QStringLiteral("A,B")},
             {QStringLiteral("format"), Sentences::tr("table, if not given."), QStringLiteral("FORMAT")}},
            2,
            2,
            false,
            run};
}
