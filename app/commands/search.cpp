// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/schema/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

QJsonObject toJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &[start, length] : hit.marks)
        marks.append(QJsonArray{start, length});
    return {{QStringLiteral("entity"), hit.table},
            {QStringLiteral("id"), hit.id.toString()},
            {QStringLiteral("field"), hit.field},
            {QStringLiteral("text"), hit.text},
            {QStringLiteral("marks"), marks}};
}

void print(Console &console, const QList<SearchHit> &hits)
{
    for (const SearchHit &hit : hits)
        console.writeLine(QStringLiteral("%1 %2 %3: %4")
                              .arg(hit.table, hit.id.toString(), hit.field, hit.text.simplified()));
}

Result<SearchQuery> readQuery(const CommandContext &context, const RecordReader &reader)
{
    SearchQuery query;
    query.text = context.argument(1);
    const auto limit = context.number(QStringLiteral("limit"), 1, query.limit);
    if (!limit)
        return limit.error();
    query.limit = *limit;
    if (context.isSet(QStringLiteral("conference"))) {
        const auto conference = references::find(reader, *reader.schema().table(names::conference),
                                                 context.value(QStringLiteral("conference")));
        if (!conference)
            return conference.error();
        query.conference = conference->id();
    }
    return query;
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const auto query = readQuery(context, reader);
    if (!query)
        return query.error();
    const auto hits = reader.search(*query);
    if (!hits)
        return hits.error();
    if (!context.isSet(QStringLiteral("json"))) {
        print(context.console(), *hits);
        return {};
    }
    QJsonArray json;
    for (const SearchHit &hit : *hits)
        json.append(toJson(hit));
    context.console().write(QJsonDocument(json).toJson());
    return {};
}

} // namespace

Command commands::search()
{
    return {QStringLiteral("search"),
            Sentences::tr("Finds a text in all records, newest first."),
            Sentences::tr("Case and accents do not count: “maedchen” finds “Mädchen”."),
            {QStringLiteral("FILE TEXT [--conference C] [--limit N] [--json]")},
            {{QStringLiteral("conference"), Sentences::tr("Only what belongs to it: id, date or “latest”."),
              QStringLiteral("C")},
             {QStringLiteral("limit"), Sentences::tr("At most so many places; 50 if not given."),
              QStringLiteral("N")},
             {QStringLiteral("json"), Sentences::tr("Print JSON.")}},
            2,
            2,
            false,
            run};
}
