// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/handouts/handouts.h"
#include "models/schema/names.h"

namespace {

blocks::Table groupTable(const QList<Record> &groups)
{
    using chaptertext::cell;
    blocks::Table table;
    table.caption = Chapters::tr("Working groups and their rooms");
    table.summary = Chapters::tr("One row for each working group with its topic and room.");
    table.headerColumns = 1;
    table.columnWidths = {2, 4, 2};
    table.rows.append(
        {cell(Chapters::tr("Working group")), cell(Chapters::tr("Topic")), cell(Chapters::tr("Room"))});
    for (const Record &group : groups)
        table.rows.append(
            {cell(group.text(names::name)), cell(group.text(names::topic)), cell(group.text(names::room))});
    return table;
}

QList<Block> questions(const chapters::Source &source)
{
    blocks::List list{true, {}};
    for (const Record &question : source.snapshot.questions)
        list.items.append({chaptertext::plain(question.text(names::wording))});
    if (list.items.isEmpty())
        return {};
    return {blocks::Heading{2, Chapters::tr("What we will talk about"), QStringLiteral("questions")}, list};
}

QList<Block> groups(const chapters::Source &source)
{
    const QList<Record> &all = source.snapshot.workingGroups;
    const bool hasPlaces = std::any_of(all.begin(), all.end(), [](const Record &group) {
        return !group.text(names::room).isEmpty() || !group.text(names::topic).isEmpty();
    });
    if (!hasPlaces)
        return {};
    return {blocks::Heading{2, Chapters::tr("Working groups"), QStringLiteral("groups")}, groupTable(all)};
}

} // namespace

namespace handouts {

QList<Block> agenda(const chapters::Source &source)
{
    return chapters::dayHead(source, Chapters::tr("Agenda: %1")) + chapters::agendaTable(source) +
           questions(source) + groups(source);
}

} // namespace handouts
