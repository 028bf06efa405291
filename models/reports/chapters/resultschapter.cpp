// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

// A card that says just what the result says would only be read twice.
blocks::List ownWords(const chapters::Source &source, const Record &theme)
{
    blocks::List list;
    if (!source.options.contributions)
        return list;
    for (const Record &contribution : source.snapshot.contributionsOf(theme)) {
        const QString text = contribution.text(names::text);
        if (!chaptertext::sameWords(text, theme.text(names::summary)) &&
            !chaptertext::sameWords(text, theme.text(names::name)))
            list.items.append({chaptertext::plain(text)});
    }
    return list;
}

// Bold only where something follows: a list of nothing but bold lines has no emphasis.
blocks::ListItem resultItem(const chapters::Source &source, const Record &theme)
{
    const QString summary = chaptertext::summaryBeyondName(theme);
    const blocks::List words = ownWords(source, theme);
    blocks::ListItem item{{TextRun{theme.text(names::name), !summary.isEmpty() || !words.items.isEmpty()}}};
    if (!summary.isEmpty())
        item.text.append(TextRun{QStringLiteral(": ") + summary});
    if (const qlonglong dots = source.snapshot.weight(theme); dots > 0)
        item.text.append(
            TextRun{QStringLiteral(" (%1)").arg(Chapters::tr("%n dot(s)", nullptr, static_cast<int>(dots)))});
    if (!words.items.isEmpty())
        item.sublists.append(words);
    return item;
}

QList<Block> resultsOf(const chapters::Source &source, const Record &question)
{
    blocks::List results;
    for (const Record &theme : source.snapshot.themesOf(question))
        results.items.append(resultItem(source, theme));
    blocks::List loose;
    if (source.options.contributions) {
        for (const Record &contribution : source.snapshot.looseContributionsOf(question))
            loose.items.append({chaptertext::plain(contribution.text(names::text))});
    }
    QList<Block> blocks;
    if (!results.items.isEmpty())
        blocks.append(results);
    if (!loose.items.isEmpty()) {
        if (!results.items.isEmpty())
            blocks.append(chaptertext::paragraph(Chapters::tr("Further contributions:")));
        blocks.append(loose);
    }
    if (blocks.isEmpty())
        return {};
    blocks.prepend(blocks::Heading{2, question.text(names::wording),
                                   QStringLiteral("question-%1").arg(question.number(names::position))});
    return blocks;
}

QList<Block> resultsOfAll(const chapters::Source &source)
{
    QList<Block> blocks;
    for (const Record &question : source.snapshot.questions)
        blocks += resultsOf(source, question);
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, Chapters::tr("Results"), QStringLiteral("results")});
    return blocks;
}

blocks::Paragraph introduction(const ConferenceSnapshot &snapshot)
{
    QString text = Chapters::tr("The conference dealt with %n question(s).", nullptr,
                                static_cast<int>(snapshot.questions.size()));
    if (const auto groups = static_cast<int>(snapshot.workingGroups.size()); groups > 0)
        text += u' ' + Chapters::tr("The participants worked in %n group(s).", nullptr, groups);
    return chaptertext::paragraph(text);
}

} // namespace

namespace chapters {

QList<Block> results(const Source &source)
{
    QList<Block> blocks = resultsOfAll(source);
    if (!blocks.isEmpty())
        blocks.insert(1, introduction(source.snapshot));
    return blocks;
}

QList<Block> resultsAlone(const Source &source)
{
    return resultsOfAll(source);
}

} // namespace chapters
