// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/chapters/dotchart.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

using chapters::Source;

struct WeightedTheme
{
    Record theme;
    QString question;
    qlonglong dots = 0;
};

// More bars do not fit on one page together with a heading; the table has them all.
constexpr qsizetype mostBars = 20;

QList<WeightedTheme> weightedThemes(const ConferenceSnapshot &snapshot)
{
    QList<WeightedTheme> themes;
    for (const Record &question : snapshot.questions) {
        for (const Record &theme : snapshot.themesOf(question)) {
            if (const qlonglong dots = snapshot.weight(theme); dots > 0)
                themes.append({theme, question.text(names::shortName), dots});
        }
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const auto &left, const auto &right) { return left.dots > right.dots; });
    return themes;
}

blocks::Figure chartOf(const QList<WeightedTheme> &themes, const Source &source)
{
    QList<DotChart::Bar> bars;
    QStringList descriptions;
    for (const WeightedTheme &entry : themes.mid(0, mostBars)) {
        const QString label = source.options.locale.toString(entry.dots);
        bars.append({entry.theme.text(names::name), entry.dots, label});
        //: %1 name of a theme, %2 its number of dots
        descriptions.append(Chapters::tr("%1: %2").arg(entry.theme.text(names::name), label));
    }
    const QColor colour =
        source.snapshot.space ? QColor(source.snapshot.space->text(names::colour)) : QColor();
    const DotChart chart(bars, colour.isValid() ? colour : QColor(Qt::darkGray));
    blocks::Figure figure;
    figure.alternativeText = Chapters::tr("Bar chart of the dots for each theme. %1.")
                                 .arg(descriptions.join(QStringLiteral("; ")));
    figure.caption = Chapters::tr("Themes by the dots they were given");
    figure.widthMm = DotChart::width / 10;
    figure.heightMm = chart.height() / 10;
    figure.draw = [chart](QPainter &painter, const QRectF &target) { chart.draw(painter, target); };
    return figure;
}

blocks::Table tableOf(const QList<WeightedTheme> &themes, const QLocale &locale)
{
    blocks::Table table;
    table.caption = Chapters::tr("The figures of the chart");
    table.summary = Chapters::tr("One row for each theme with its question and its dots, most dots first.");
    table.columnWidths = {5, 3, 1};
    table.attachedAs = Chapters::tr("priorities.csv");
    table.rows.append({chaptertext::cell(Chapters::tr("Theme")), chaptertext::cell(Chapters::tr("Question")),
                       chaptertext::numberCell(Chapters::tr("Dots"))});
    for (const WeightedTheme &entry : themes)
        table.rows.append({blocks::Cell{{anchors::linkTo(entry.theme, entry.theme.text(names::name))}},
                           chaptertext::cell(entry.question),
                           chaptertext::numberCell(locale.toString(entry.dots))});
    return table;
}

} // namespace

namespace chapters {

QList<Block> priorities(const Source &source)
{
    const QList<WeightedTheme> themes = weightedThemes(source.snapshot);
    if (themes.isEmpty())
        return {};
    return {blocks::Heading{1, Chapters::tr("Priorities"), QStringLiteral("priorities")},
            chaptertext::paragraph(Chapters::tr("The participants gave dots to %n theme(s).", nullptr,
                                                static_cast<int>(themes.size()))),
            chartOf(themes, source), tableOf(themes, source.options.locale)};
}

} // namespace chapters
