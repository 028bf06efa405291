// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/papers.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QDate>

#include <algorithm>

namespace {

using chapters::Source;
using chaptertext::cell;

QString dates(const Record &measure, const QLocale &locale)
{
    QStringList lines;
    if (const QDate due = measure.value(names::dueOn).toDate(); due.isValid())
        lines.append(chaptertext::date(due, locale));
    if (const QDate again = measure.value(names::followUpOn).toDate(); again.isValid())
        //: %1 is a date
        lines.append(Chapters::tr("look again: %1").arg(chaptertext::date(again, locale)));
    return lines.join(u'\n');
}

QList<Record> withStatus(const ConferenceSnapshot &snapshot, const QString &status)
{
    QList<Record> found;
    for (const Record &measure : snapshot.measures) {
        if (measure.text(names::status) == status)
            found.append(measure);
    }
    const auto key = [&](const Record &measure) {
        return std::tuple(folding::fold(chapters::responsibleFor(measure, snapshot)),
                          measure.value(names::dueOn).toDate().toString(Qt::ISODate),
                          folding::fold(measure.text(names::title)));
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Record &left, const Record &right) { return key(left) < key(right); });
    return found;
}

blocks::Table planTable(const QList<Record> &measures, const Source &source, const QString &caption)
{
    blocks::Table table;
    table.caption = caption;
    table.summary = Chapters::tr("One row for each measure: what, who, until when, how far, and from which "
                                 "result it comes.");
    table.columnWidths = {6, 3.4, 2.7, 3.4, 3.5};
    table.attachedAs = Chapters::tr("measures.csv");
    table.rows.append({cell(Chapters::tr("Measure")), cell(Chapters::tr("Responsible")),
                       cell(Chapters::tr("Due")), cell(Chapters::tr("Progress")),
                       cell(Chapters::tr("Comes from"))});
    for (const Record &measure : measures) {
        RichText title = {anchors::placeOf(measure, measure.text(names::title), true)};
        if (const QString description = measure.text(names::description); !description.isEmpty())
            title.append(TextRun{QStringLiteral(" – ") + description});
        table.rows.append({blocks::Cell{title}, cell(chapters::responsibleFor(measure, source.snapshot)),
                           cell(dates(measure, source.options.locale)), cell(measure.text(names::progress)),
                           blocks::Cell{anchors::linksTo(source.snapshot.themesOfMeasure(measure))}});
    }
    return table;
}

blocks::ListItem origin(const Record &theme, const ConferenceSnapshot &snapshot)
{
    blocks::ListItem item{{anchors::placeOf(theme, theme.text(names::name), true)}};
    item.text.append(TextRun{QStringLiteral(" → ")});
    item.text += anchors::linksTo(snapshot.measuresOfTheme(theme));
    blocks::List said;
    for (const Record &contribution : snapshot.contributionsOf(theme)) {
        if (!chaptertext::sameWords(contribution.text(names::text), theme.text(names::name)))
            said.items.append({chaptertext::plain(contribution.text(names::text))});
    }
    if (!said.items.isEmpty())
        item.sublists.append(said);
    return item;
}

QList<Block> origins(const Source &source)
{
    QList<Block> blocks;
    for (const Record &question : source.snapshot.questions) {
        blocks::List list;
        for (const Record &theme : source.snapshot.themesOf(question)) {
            if (!source.snapshot.measuresOfTheme(theme).isEmpty())
                list.items.append(origin(theme, source.snapshot));
        }
        if (!list.items.isEmpty())
            blocks += {blocks::Heading{2, question.text(names::wording), anchors::of(question)}, list};
    }
    if (!blocks.isEmpty())
        blocks.prepend(
            blocks::Heading{1, Chapters::tr("Where the measures come from"), QStringLiteral("origins")});
    return blocks;
}

} // namespace

namespace papers {

QList<Block> measurePlan(const Source &source)
{
    QList<Block> blocks = chapters::dayHead(source, Chapters::tr("Plan of measures: %1"));
    if (source.snapshot.measures.isEmpty()) {
        blocks.append(
            chaptertext::paragraph(Chapters::tr("No measures have come from this conference yet.")));
        return blocks;
    }
    const Field &status = *source.snapshot.measures.first().table().field(names::status);
    for (const Choice &choice : status.choices()) {
        const QList<Record> measures = withStatus(source.snapshot, choice.name);
        if (measures.isEmpty())
            continue;
        const QString label = status.choiceLabel(choice.name);
        const auto count = static_cast<int>(measures.size());
        blocks += {blocks::Heading{2, label, QStringLiteral("status-") + choice.name},
                   //: %1 is a status
                   planTable(measures, source, Chapters::tr("%n measure(s): %1", nullptr, count).arg(label))};
    }
    return blocks + origins(source);
}

} // namespace papers
