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

blocks::ListItem resultItem(const chapters::Source &source, const Record &theme)
{
    blocks::ListItem item{chaptertext::resultOf(theme)};
    if (const qlonglong dots = source.snapshot.weight(theme); dots > 0)
        item.text.append(
            TextRun{QStringLiteral(" (%1)").arg(Chapters::tr("%n dot(s)", nullptr, static_cast<int>(dots)))});
    if (const blocks::List words = ownWords(source, theme); !words.items.isEmpty())
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

} // namespace

namespace chapters {

QList<Block> results(const Source &source)
{
    QList<Block> blocks;
    int answered = 0;
    for (const Record &question : source.snapshot.questions) {
        const QList<Block> found = resultsOf(source, question);
        answered += found.isEmpty() ? 0 : 1;
        blocks += found;
    }
    if (blocks.isEmpty())
        return {};
    QString introduction = Chapters::tr("The participants worked on %n question(s).", nullptr, answered);
    if (const auto groups = static_cast<int>(source.snapshot.workingGroups.size()); groups > 0)
        introduction += u' ' + Chapters::tr("They did so in %n working group(s).", nullptr, groups);
    return QList<Block>{blocks::Heading{1, Chapters::tr("Results"), QStringLiteral("results")},
                        chaptertext::paragraph(introduction)} +
           blocks;
}

} // namespace chapters
