// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/press/pressrelease.h"

#include "models/reports/chapters/chaptertext.h"
#include "models/reports/press/pressparagraphs.h"
#include "models/reports/press/pressresults.h"
#include "models/schema/names.h"

#include <QRegularExpression>

namespace {

const QString itemMark = QStringLiteral("– ");

bool isItem(const QString &line)
{
    return line.startsWith(itemMark) || line.startsWith(QStringLiteral("- ")) ||
           line.startsWith(QStringLiteral("• "));
}

/// Lines of one paragraph belong together; items of a list each stand alone.
QList<Block> blocksOfParagraph(const QStringList &lines)
{
    QList<Block> blocks;
    for (qsizetype i = 0; i < lines.size();) {
        QStringList words;
        for (; i < lines.size() && !isItem(lines[i]); ++i)
            words.append(lines[i]);
        blocks += chaptertext::paragraphs(words.join(u' '));
        QStringList items;
        for (; i < lines.size() && isItem(lines[i]); ++i)
            items.append(lines[i].mid(itemMark.size()));
        if (!items.isEmpty())
            blocks += QList<Block>{chaptertext::bulletList(items.join(u'\n'))};
    }
    return blocks;
}

} // namespace

namespace pressrelease {

QString draft(const ConferenceSnapshot &snapshot)
{
    const PressParagraphs paragraphs(snapshot);
    const PressResults results(snapshot);
    QStringList all = {paragraphs.headline(), paragraphs.opening(),  paragraphs.background(),
                       paragraphs.space(),    paragraphs.present(),  paragraphs.welcome(),
                       paragraphs.aims(),     results.introduction()};
    all += results.questions();
    all += {results.measures(), paragraphs.closing(), paragraphs.captions()};
    all.removeAll(QString());
    return all.join(QStringLiteral("\n\n"));
}

bool isEdited(const ConferenceSnapshot &snapshot)
{
    return !snapshot.conference.text(names::pressText).trimmed().isEmpty();
}

QString text(const ConferenceSnapshot &snapshot)
{
    return isEdited(snapshot) ? snapshot.conference.text(names::pressText) : draft(snapshot);
}

QList<Block> blocksOf(const QString &text, const QString &label)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\n\\s*\\n"));
    QList<QStringList> paragraphs;
    for (const QString &paragraph : text.trimmed().split(emptyLine, Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString &line : paragraph.split(u'\n', Qt::SkipEmptyParts))
            lines.append(line.trimmed());
        paragraphs.append(lines);
    }
    QList<Block> blocks = {blocks::Paragraph{{TextRun{label, true}}},
                           blocks::Heading{1, paragraphs.value(0).join(u' '), QStringLiteral("headline")}};
    for (const QStringList &lines : paragraphs.mid(1))
        blocks += blocksOfParagraph(lines);
    return blocks;
}

} // namespace pressrelease
