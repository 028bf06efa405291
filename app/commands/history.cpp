// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/shorttext.h"

#include "models/changes/changejson.h"
#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"

#include <QJsonDocument>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

constexpr int page = 500;

QString display(const Field *field, const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("–");
    if (field && field->type() == FieldType::Blob)
        return datasize::toDisplay(value.toByteArray().size(), QLocale());
    // A reference has no words of its own; the others as people write them.
    const QString words = field ? fieldtext::toDisplay(*field, value, QLocale()) : value.toString();
    const QString text = words.isEmpty() && field ? fieldtext::toText(*field, value) : words;
    //: %1 a value
    return Sentences::tr("“%1”").arg(shortText(text));
}

QString kindText(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Insert:
        return Sentences::tr("added");
    case RowChange::Kind::Delete:
        return Sentences::tr("removed");
    case RowChange::Kind::Update:
        break;
    }
    return Sentences::tr("changed");
}

void printRow(Console &console, const Schema &schema, const RowChange &row)
{
    console.writeLine(QStringLiteral("  %1 %2 %3").arg(row.table, row.id.toString(), kindText(row.kind)));
    const Table *table = schema.table(row.table);
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
        const Field *known = table ? table->field(field.key()) : nullptr;
        console.writeLine(QStringLiteral("    %1: %2 → %3")
                              .arg(field.key(), display(known, field->before), display(known, field->after)));
    }
}

QString labelOf(const RecordReader &reader, const ChangeSet &changes)
{
    if (changes.undoes.isNull())
        return changes.label;
    const auto standing = reader.standing(changes.id);
    // Doing again is taking back what took back.
    return standing && !standing->isTakingBack ? Sentences::tr("Done again: %1").arg(changes.label)
                                               : Sentences::tr("Taken back: %1").arg(changes.label);
}

void print(Console &console, const RecordReader &reader, const ChangeSet &changes)
{
    const QString time = fieldtext::timeToDisplay(changes.time, QLocale());
    QStringList who{changes.author, changes.device};
    who.removeAll(QString());
    console.writeLine(
        QStringLiteral("%1  %2  %3").arg(time, who.join(QStringLiteral(", ")), labelOf(reader, changes)));
    for (const RowChange &row : changes.rows)
        printRow(console, reader.schema(), row);
}

/// Hands every change set to \p add, newest first; a long history is never in memory as a whole.
template<typename Add>
Result<void> forEach(const RecordReader &reader, HistoryQuery query, const Add &add)
{
    query.limit = page;
    for (;; query.offset += page) {
        const auto changes = reader.history(query);
        if (!changes)
            return changes.error();
        for (const ChangeSet &set : *changes)
            add(set);
        if (changes->size() < page)
            return {};
    }
}

Result<void> printJson(Console &console, const RecordReader &reader, const HistoryQuery &query)
{
    QByteArray separator = "\n";
    console.write("[");
    const auto done = forEach(reader, query, [&](const ChangeSet &changes) {
        const QJsonDocument document(changejson::toJson(changes, reader.schema()));
        console.write(separator + document.toJson().chopped(1));
        separator = ",\n";
    });
    console.write(separator.startsWith(',') ? "\n]\n" : "]\n");
    return done;
}

Result<HistoryQuery> readQuery(const CommandContext &context, const Session &session)
{
    HistoryQuery query;
    if (context.isSet(QStringLiteral("entity"))) {
        const auto table = CommandContext::table(session, context.value(QStringLiteral("entity")));
        if (!table)
            return table.error();
        query.table = (*table)->name();
    }
    if (context.isSet(QStringLiteral("id"))) {
        const QString text = context.value(QStringLiteral("id"));
        const auto id = RecordId::fromString(text);
        if (!id)
            return Error{Error::Code::Usage, Sentences::tr("“%1” is not an id.").arg(text), {}};
        query.record = *id;
    }
    return query;
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const auto query = readQuery(context, **session);
    if (!query)
        return query.error();
    const RecordReader &reader = (*session)->reader();
    if (context.isSet(QStringLiteral("json")))
        return printJson(context.console(), reader, *query);
    return forEach(reader, *query,
                   [&](const ChangeSet &changes) { print(context.console(), reader, changes); });
}

} // namespace

Command commands::history()
{
    return {QStringLiteral("history"),
            Sentences::tr("Prints who changed what and when, newest first."),
            {},
            {QStringLiteral("FILE [--entity E] [--id ID] [--json]")},
            {{QStringLiteral("entity"), Sentences::tr("Only records of this entity."), QStringLiteral("E")},
             {QStringLiteral("id"), Sentences::tr("Only this record."), QStringLiteral("ID")},
             {QStringLiteral("json"), Sentences::tr("Print JSON.")}},
            1,
            1,
            false,
            run};
}
