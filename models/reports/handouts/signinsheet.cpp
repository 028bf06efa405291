// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/handouts/handouts.h"
#include "models/schema/names.h"

#include <QDate>

namespace {

// A hand's height.
constexpr double lineHeight = 10.5;

QString dateAndPlace(const chapters::Source &source)
{
    QStringList parts = {
        chaptertext::date(source.snapshot.conference.value(names::date).toDate(), source.options.locale),
        source.snapshot.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

namespace handouts {

QList<Block> signIn(const chapters::Source &source, const QList<Attendee> &participants, int blanks)
{
    using chaptertext::cell;
    blocks::Table table;
    table.summary = Chapters::tr("One row for each participant with room for a signature; empty rows are for "
                                 "those who come unregistered.");
    table.leastRowHeightMm = lineHeight;
    table.columnWidths = {1, 5, 6, 5};
    table.rows.append({chaptertext::numberCell(Chapters::tr("No.")), cell(Chapters::tr("Name")),
                       cell(Chapters::tr("Organisation")), cell(Chapters::tr("Signature"))});
    int number = 0;
    for (const Attendee &participant : participants)
        table.rows.append({chaptertext::numberCell(QString::number(++number)), cell(participant.listName),
                           cell(participant.organisation), cell({})});
    for (int i = 0; i < blanks; ++i)
        table.rows.append({chaptertext::numberCell(QString::number(++number)), cell({}), cell({}), cell({})});
    return {blocks::Heading{
                1, Chapters::tr("Sign-in sheet: %1").arg(source.snapshot.conference.text(names::title)),
                QStringLiteral("sign-in")},
            chaptertext::paragraph(dateAndPlace(source)), table};
}

} // namespace handouts
