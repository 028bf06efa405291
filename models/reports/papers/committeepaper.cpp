// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/papers.h"
#include "models/reports/press/pressparagraphs.h"
#include "models/reports/press/pressresults.h"
#include "models/schema/names.h"

#include <QDate>

namespace {

using chapters::Source;
using chaptertext::cell;

// Room to write by hand.
constexpr double lineHeight = 8;

blocks::Table formHead(const Source &source)
{
    blocks::Table table;
    table.summary =
        Chapters::tr("Each row has the name of a fact and the fact; empty ones are to be filled in.");
    table.headerRows = 0;
    table.headerColumns = 1;
    table.columnWidths = {1, 2};
    table.leastRowHeightMm = lineHeight;
    table.rows = {{cell(Chapters::tr("Number of the paper")), cell({})},
                  {cell(Chapters::tr("Submitted by")), cell(source.snapshot.publisher)},
                  {cell(Chapters::tr("Subject")), cell(source.snapshot.conference.text(names::title))}};
    return table;
}

blocks::Table consultations()
{
    constexpr int emptyRows = 2;
    blocks::Table table;
    table.summary = Chapters::tr("One row for each body that deals with the paper; to be filled in.");
    table.columnWidths = {3, 2, 2};
    table.leastRowHeightMm = lineHeight;
    table.rows.append(
        {cell(Chapters::tr("Body")), cell(Chapters::tr("Meeting on")), cell(Chapters::tr("Responsibility"))});
    table.rows.append({cell(Chapters::tr("Youth welfare committee")), cell({}), cell({})});
    for (int i = 0; i < emptyRows; ++i)
        table.rows.append({cell({}), cell({}), cell({})});
    return table;
}

blocks::List proposal(const Source &source)
{
    const Record &conference = source.snapshot.conference;
    const QString date = chaptertext::date(conference.value(names::date).toDate(), source.options.locale);
    blocks::List list{true, {}};
    //: %1 title of a conference, %2 date
    list.items.append({chaptertext::plain(
        Chapters::tr("The youth welfare committee takes note of the results of “%1” of %2.")
            .arg(conference.text(names::title), date))});
    if (source.snapshot.measures.isEmpty())
        return list;
    blocks::ListItem measures{chaptertext::plain(
        Chapters::tr("It asks the administration to pursue the following %n measure(s):", nullptr,
                     static_cast<int>(source.snapshot.measures.size())))};
    blocks::List titles;
    for (const Record &measure : source.snapshot.measures)
        titles.items.append({chaptertext::plain(measure.text(names::title))});
    measures.sublists.append(titles);
    list.items.append(measures);
    list.items.append({chaptertext::plain(
        Chapters::tr("The administration reports to the committee on how far they are."))});
    return list;
}

QList<Block> facts(const Source &source)
{
    const PressParagraphs paragraphs(source.snapshot);
    const PressResults results(source.snapshot);
    QList<Block> blocks;
    QStringList texts = {paragraphs.background(), paragraphs.opening(), paragraphs.space(),
                         paragraphs.present(),    paragraphs.aims(),    results.introduction()};
    texts += results.questions();
    for (const QString &text : std::as_const(texts))
        blocks += chaptertext::paragraphs(text);
    return blocks;
}

blocks::List annexes(const Source &source)
{
    blocks::List list{true, {}};
    //: %1 title of a conference
    list.items.append({chaptertext::plain(
        Chapters::tr("Documentation of “%1”").arg(source.snapshot.conference.text(names::title)))});
    if (!source.snapshot.measures.isEmpty())
        list.items.append({chaptertext::plain(Chapters::tr("Plan of measures"))});
    return list;
}

} // namespace

namespace papers {

QList<Block> committeePaper(const Source &source)
{
    const auto heading = [](const QString &text, const char *id) {
        return blocks::Heading{2, text, QString::fromLatin1(id)};
    };
    QList<Block> blocks = {
        blocks::Heading{1, Chapters::tr("Paper for the youth welfare committee"), QStringLiteral("head")},
        formHead(source),
        heading(Chapters::tr("Order of consultations"), "consultations"),
        consultations(),
        heading(Chapters::tr("Proposed decision"), "proposal"),
        proposal(source),
        heading(Chapters::tr("Facts"), "facts")};
    blocks += facts(source);
    blocks +=
        {heading(Chapters::tr("Legal basis"), "law"),
         chaptertext::paragraph(Chapters::tr("Planning of youth welfare under § 80 SGB VIII; the committee "
                                             "deals with it under § 71 SGB VIII.")),
         heading(Chapters::tr("Financial effects"), "costs"),
         chaptertext::paragraph(Chapters::tr("To be filled in by the administration.")),
         heading(Chapters::tr("Annexes"), "annexes"),
         annexes(source)};
    return blocks;
}

} // namespace papers
