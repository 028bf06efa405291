// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QDate>

namespace chapters {

QString responsibleFor(const Record &measure, const ConferenceSnapshot &snapshot)
{
    QStringList parts = {snapshot.organisationName(measure.reference(names::responsibleOrganisation)),
                         snapshot.publicNames.value(measure.reference(names::responsiblePerson))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Block measureTable(const QList<Record> &measures, const QString &caption, const Source &source)
{
    blocks::Table table;
    table.caption = caption;
    table.summary =
        Chapters::tr("One row for each measure with who is responsible, its due date and status.");
    table.columnWidths = {4, 3, 2, 2};
    table.rows.append({chaptertext::cell(Chapters::tr("Measure")),
                       chaptertext::cell(Chapters::tr("Responsible")), chaptertext::cell(Chapters::tr("Due")),
                       chaptertext::cell(Chapters::tr("Status"))});
    for (const Record &measure : measures) {
        RichText title = {TextRun{measure.text(names::title), true}};
        if (const QString description = measure.text(names::description); !description.isEmpty())
            title.append(TextRun{QStringLiteral(" – ") + description});
        const QDate due = measure.value(names::dueOn).toDate();
        const Field &status = *measure.table().field(names::status);
        table.rows.append(
            {blocks::Cell{title}, chaptertext::cell(responsibleFor(measure, source.snapshot)),
             chaptertext::cell(due.isValid() ? chaptertext::date(due, source.options.locale) : QString()),
             chaptertext::cell(status.choiceLabel(measure.text(names::status)))});
    }
    return table;
}

QList<Block> measures(const Source &source)
{
    if (source.snapshot.measures.isEmpty())
        return {};
    return {blocks::Heading{1, Chapters::tr("Measures"), QStringLiteral("measures")},
            measureTable(source.snapshot.measures, Chapters::tr("Measures that follow from the results"),
                         source)};
}

} // namespace chapters
