// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <QDate>

namespace {

blocks::List milestoneList(const chapters::Source &source)
{
    blocks::List list;
    for (const Record &milestone : source.snapshot.milestones) {
        const QString date = chaptertext::partialDate(milestone.text(names::date), source.options.locale);
        const QString description = milestone.text(names::description);
        RichText text = {TextRun{date, true}, TextRun{QStringLiteral(" – ") + milestone.text(names::title)}};
        if (!description.isEmpty())
            text.append(TextRun{QStringLiteral(": ") + description});
        list.items.append({text});
    }
    return list;
}

QList<Block> earlierMeasures(const chapters::Source &source)
{
    const ConferenceSnapshot &snapshot = source.snapshot;
    if (snapshot.earlierMeasures.isEmpty())
        return {};
    const Record &earlier = *snapshot.earlierConference;
    const QString date = chaptertext::date(earlier.value(names::date).toDate(), source.options.locale);
    return {blocks::Heading{2, Chapters::tr("What came of the last conference"),
                            QStringLiteral("earlier-measures")},
            //: %1 title of a conference, %2 date
            chaptertext::paragraph(Chapters::tr("%n measure(s) followed from “%1” on %2.", nullptr,
                                                static_cast<int>(snapshot.earlierMeasures.size()))
                                       .arg(earlier.text(names::title), date)),
            chapters::measureTable(snapshot.earlierMeasures, Chapters::tr("Measures of the last conference"),
                                   source, chapters::Origins::Left)};
}

} // namespace

namespace chapters {

QList<Block> lookingBack(const Source &source)
{
    const blocks::List milestones = milestoneList(source);
    QList<Block> blocks;
    if (!milestones.items.isEmpty())
        blocks.append(milestones);
    blocks += earlierMeasures(source);
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, Chapters::tr("Looking back"), QStringLiteral("looking-back")});
    return blocks;
}

} // namespace chapters
