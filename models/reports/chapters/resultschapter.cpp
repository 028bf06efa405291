// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

/// The chapter as it grows; what belongs to a result leads to it and back.
class Results
{
public:
    explicit Results(const chapters::Source &source) : m_source(source)
    {
        if (source.options.contributions)
            m_numbers = source.snapshot.contributionNumbers();
    }

    QList<Block> of(const Record &question) const
    {
        blocks::List results;
        for (const Record &theme : m_source.snapshot.themesOf(question))
            results.items.append(itemOf(theme));
        blocks::List loose;
        if (m_source.options.contributions) {
            for (const Record &contribution : m_source.snapshot.looseContributionsOf(question))
                loose.items.append({saidIn(contribution)});
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

private:
    // A card that says just what the result says would only be read twice.
    static bool repeats(const Record &contribution, const Record &theme)
    {
        const QString text = contribution.text(names::text);
        return chaptertext::sameWords(text, theme.text(names::summary)) ||
               chaptertext::sameWords(text, theme.text(names::name));
    }

    /// " [12]": where the contribution stands in the annex.
    RichText numberOf(const Record &contribution) const
    {
        return {TextRun{QStringLiteral(" [")},
                anchors::linkTo(contribution, QString::number(m_numbers.value(contribution.id()))),
                TextRun{QStringLiteral("]")}};
    }

    RichText saidIn(const Record &contribution) const
    {
        return chaptertext::plain(contribution.text(names::text)) + numberOf(contribution);
    }

    // Bold only where something follows: a list of nothing but bold lines has no emphasis.
    blocks::ListItem itemOf(const Record &theme) const
    {
        const QString summary = chaptertext::summaryBeyondName(theme);
        blocks::List words;
        RichText numbers;
        if (m_source.options.contributions) {
            for (const Record &contribution : m_source.snapshot.contributionsOf(theme)) {
                if (repeats(contribution, theme))
                    numbers += numberOf(contribution);
                else
                    words.items.append({saidIn(contribution)});
            }
        }
        const bool leads = !summary.isEmpty() || !words.items.isEmpty();
        blocks::ListItem item{{anchors::placeOf(theme, theme.text(names::name), leads)}};
        if (!summary.isEmpty())
            item.text.append(TextRun{QStringLiteral(": ") + summary});
        if (const qlonglong dots = m_source.snapshot.weight(theme); dots > 0)
            item.text.append(TextRun{
                QStringLiteral(" (%1)").arg(Chapters::tr("%n dot(s)", nullptr, static_cast<int>(dots)))});
        item.text += numbers;
        for (const Record &measure : m_source.snapshot.measuresOfTheme(theme)) {
            item.text.append(TextRun{QStringLiteral(" → ")});
            item.text.append(anchors::linkTo(measure, measure.title()));
        }
        if (!words.items.isEmpty())
            item.sublists.append(words);
        return item;
    }

    const chapters::Source &m_source;
    QHash<RecordId, int> m_numbers;
};

QList<Block> resultsOfAll(const chapters::Source &source)
{
    const Results results(source);
    QList<Block> blocks;
    for (const Record &question : source.snapshot.questions)
        blocks += results.of(question);
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
