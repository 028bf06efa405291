// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

namespace {

// A chapter that is one long text of the conference.
QList<Block> textChapter(const QString &title, const QString &id, const QString &text)
{
    QList<Block> blocks = chaptertext::paragraphs(text);
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, title, id});
    return blocks;
}

} // namespace

namespace chapters {

QList<Block> welcome(const Source &source)
{
    return textChapter(Chapters::tr("Welcome"), QStringLiteral("welcome"),
                       source.snapshot.conference.text(names::welcome));
}

QList<Block> aims(const Source &source)
{
    const Record &conference = source.snapshot.conference;
    const blocks::List list = chaptertext::bulletList(conference.text(names::aims));
    QList<Block> blocks = textChapter(Chapters::tr("Occasion and aims"), QStringLiteral("aims"),
                                      conference.text(names::occasion));
    if (list.items.isEmpty())
        return blocks;
    if (blocks.isEmpty())
        blocks.append(blocks::Heading{1, Chapters::tr("Aims"), QStringLiteral("aims")});
    blocks.append(chaptertext::paragraph(
        Chapters::tr("The conference had %n aim(s):", nullptr, static_cast<int>(list.items.size()))));
    blocks.append(list);
    return blocks;
}

QList<Block> outlook(const Source &source)
{
    return textChapter(Chapters::tr("Outlook"), QStringLiteral("outlook"),
                       source.snapshot.conference.text(names::closing));
}

} // namespace chapters
