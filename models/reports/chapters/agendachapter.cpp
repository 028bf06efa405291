// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QTime>

#include <algorithm>

namespace chapters {

QList<Block> agenda(const Source &source)
{
    const QList<Record> &items = source.snapshot.agendaItems;
    if (items.isEmpty())
        return {};
    const auto has = [&](QStringView field) {
        return std::any_of(items.begin(), items.end(),
                           [&](const Record &item) { return item.value(field).isValid(); });
    };
    const bool hasTimes = has(names::startsAt);
    const bool hasSpeakers = has(names::speaker);

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
    for (const Record &item : items) {
        const QTime start = item.value(names::startsAt).toTime();
        addRow(start.isValid() ? source.options.locale.toString(start, QLocale::ShortFormat) : QString(),
               item.text(names::title), item.text(names::speaker));
    }
    if (hasTimes)
        table.columnWidths.append(1);
    table.columnWidths.append(4);
    if (hasSpeakers)
        table.columnWidths.append(3);
    return {blocks::Heading{1, Chapters::tr("Agenda"), QStringLiteral("agenda")}, table};
}

} // namespace chapters
