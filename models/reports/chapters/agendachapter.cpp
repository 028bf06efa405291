// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QTime>

#include <algorithm>

namespace {

/// When each item begins: as it says itself, else when the one before ends.
QList<QTime> startsOf(const ConferenceSnapshot &snapshot)
{
    QTime next = snapshot.conference.value(names::startsAt).toTime();
    QList<QTime> starts;
    for (const Record &item : snapshot.agendaItems) {
        const QTime own = item.value(names::startsAt).toTime();
        const QTime start = own.isValid() ? own : next;
        starts.append(start);
        const qlonglong minutes = item.number(names::minutes);
        next = start.isValid() && minutes > 0 ? start.addSecs(int(minutes) * 60) : QTime();
    }
    return starts;
}

} // namespace

namespace chapters {

QList<Block> agendaTable(const Source &source)
{
    const QList<Record> &items = source.snapshot.agendaItems;
    if (items.isEmpty())
        return {};
    const QList<QTime> starts = startsOf(source.snapshot);
    const bool hasTimes =
        std::any_of(starts.begin(), starts.end(), [](const QTime &start) { return start.isValid(); });
    const bool hasSpeakers = std::any_of(
        items.begin(), items.end(), [](const Record &item) { return item.value(names::speaker).isValid(); });

    blocks::Table table;
    table.caption = Chapters::tr("Agenda of the conference");
    table.summary = Chapters::tr("One row for each item of the agenda, in the order of the day.");
    const auto addRow = [&](const QString &time, const QString &title, const QString &speaker) {
        QList<blocks::Cell> row;
        if (hasTimes)
            row.append(chaptertext::cell(time));
        row.append(chaptertext::cell(title));
        if (hasSpeakers)
            row.append(chaptertext::cell(speaker));
        table.rows.append(row);
    };
    addRow(Chapters::tr("Time"), Chapters::tr("Item"), Chapters::tr("Who"));
    for (qsizetype i = 0; i < items.size(); ++i)
        addRow(starts[i].isValid() ? source.options.locale.toString(starts[i], QLocale::ShortFormat)
                                   : QString(),
               items[i].text(names::title), items[i].text(names::speaker));
    if (hasTimes)
        table.columnWidths.append(1);
    table.columnWidths.append(4);
    if (hasSpeakers)
        table.columnWidths.append(3);
    return {table};
}

QList<Block> agenda(const Source &source)
{
    QList<Block> blocks = agendaTable(source);
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, Chapters::tr("Agenda"), QStringLiteral("agenda")});
    return blocks;
}

} // namespace chapters
