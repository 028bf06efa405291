// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

QList<Block> keyMessages(const QList<Record> &contributions)
{
    QList<Block> blocks;
    for (const Record &contribution : contributions) {
        if (contribution.isTrue(names::keyMessage))
            blocks.append(blocks::Paragraph{{TextRun{Chapters::tr("Key message:") + u' ', true},
                                             TextRun{contribution.text(names::text)}}});
    }
    return blocks;
}

// One entry for each question, in its order, with the group's contributions beneath.
blocks::List contributionsByQuestion(const chapters::Source &source, const QList<Record> &contributions)
{
    blocks::List list;
    for (const Record &question : source.snapshot.questions) {
        blocks::List said;
        for (const Record &contribution : contributions) {
            if (contribution.reference(names::question) == question.id())
                said.items.append({chaptertext::plain(contribution.text(names::text))});
        }
        if (!said.items.isEmpty())
            list.items.append({chaptertext::plain(question.text(names::wording)), {said}});
    }
    return list;
}

QList<Block> groupSection(const chapters::Source &source, const Record &group)
{
    QList<Record> contributions;
    for (const Record &contribution : source.snapshot.contributions) {
        if (contribution.reference(names::workingGroup) == group.id())
            contributions.append(contribution);
    }
    QList<Block> blocks;
    if (const QString topic = group.text(names::topic); !topic.isEmpty())
        blocks.append(chaptertext::paragraph(Chapters::tr("Topic: %1").arg(topic)));
    const QString facilitator = source.snapshot.publicNames.value(group.reference(names::facilitator));
    if (!facilitator.isEmpty())
        blocks.append(chaptertext::paragraph(Chapters::tr("Facilitation: %1").arg(facilitator)));
    blocks += keyMessages(contributions);
    if (source.options.contributions) {
        const blocks::List said = contributionsByQuestion(source, contributions);
        if (!said.items.isEmpty())
            blocks.append(said);
    }
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{2, group.text(names::name),
                                       QStringLiteral("group-%1").arg(group.number(names::position))});
    return blocks;
}

} // namespace

namespace chapters {

QList<Block> workingGroups(const Source &source)
{
    QList<Block> blocks;
    for (const Record &group : source.snapshot.workingGroups)
        blocks += groupSection(source, group);
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, Chapters::tr("Working groups"), QStringLiteral("working-groups")});
    return blocks;
}

} // namespace chapters
