// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QDate>

#include <algorithm>

namespace {

QList<blocks::Cell> measureCells(const Record &measure, const chapters::Source &source,
                                 chapters::Origins origins)
{
    RichText title = {TextRun{measure.text(names::title), true}};
    if (origins == chapters::Origins::Shown)
        title = {anchors::placeOf(measure, measure.text(names::title), true)};
    if (const QString description = measure.text(names::description); !description.isEmpty())
        title.append(TextRun{QStringLiteral(" – ") + description});
    const QDate due = measure.value(names::dueOn).toDate();
    const Field &status = *measure.table().field(names::status);
    return {blocks::Cell{title}, chaptertext::cell(chapters::responsibleFor(measure, source.snapshot)),
            chaptertext::cell(due.isValid() ? chaptertext::date(due, source.options.locale) : QString()),
            chaptertext::cell(status.choiceLabel(measure.text(names::status)))};
}

} // namespace

namespace chapters {

QString responsibleFor(const Record &measure, const ConferenceSnapshot &snapshot)
{
    QStringList parts = {snapshot.organisationName(measure.reference(names::responsibleOrganisation)),
                         snapshot.publicNames.value(measure.reference(names::responsiblePerson))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Block measureTable(const QList<Record> &measures, const QString &caption, const Source &source,
                   Origins origins)
{
    blocks::Table table;
    table.caption = caption;
    table.summary =
        Chapters::tr("One row for each measure with who is responsible, its due date and status.");
    table.columnWidths = {6, 3, 2.6, 2.4};
    table.attachedAs = Chapters::tr("measures.csv");
    table.rows.append({chaptertext::cell(Chapters::tr("Measure")),
                       chaptertext::cell(Chapters::tr("Responsible")), chaptertext::cell(Chapters::tr("Due")),
                       chaptertext::cell(Chapters::tr("Status"))});
    const bool showsOrigins = origins == Origins::Shown &&
                              std::any_of(measures.begin(), measures.end(), [&source](const Record &measure) {
                                  return !source.snapshot.themesOfMeasure(measure).isEmpty();
                              });
    if (showsOrigins) {
        table.columnWidths.append(3.8);
        table.rows.first().append(chaptertext::cell(Chapters::tr("Comes from")));
    }
    for (const Record &measure : measures) {
        table.rows.append(measureCells(measure, source, origins));
        if (showsOrigins)
            table.rows.last().append(
                blocks::Cell{anchors::linksTo(source.snapshot.themesOfMeasure(measure))});
    }
    return table;
}

QList<Block> measures(const Source &source)
{
    if (source.snapshot.measures.isEmpty())
        return {};
    return {blocks::Heading{1, Chapters::tr("Measures"), QStringLiteral("measures")},
            measureTable(source.snapshot.measures, Chapters::tr("Measures that follow from the results"),
                         source, Origins::Shown)};
}

} // namespace chapters
