// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/outline.h"

#include "models/reports/cleantext.h"

#include <QUrl>

namespace {

void collectAnchors(const RichText &text, QSet<QString> &anchors)
{
    for (const TextRun &run : text) {
        if (!run.id.isEmpty())
            anchors.insert(run.id);
    }
}

void collectAnchors(const blocks::List &list, QSet<QString> &anchors)
{
    for (const blocks::ListItem &item : list.items) {
        collectAnchors(item.text, anchors);
        for (const blocks::List &sublist : item.sublists)
            collectAnchors(sublist, anchors);
    }
}

} // namespace

QMap<qsizetype, OutlineEntry> outlineOf(const Document &document)
{
    QSet<QString> taken;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<blocks::Heading>(&block))
            taken.insert(heading->id);
    }
    QMap<qsizetype, OutlineEntry> entries;
    QSet<QString> used;
    int level = 0;
    int number = 0;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<blocks::Heading>(&document.blocks[i]);
        if (!heading || cleanText(heading->text).trimmed().isEmpty())
            continue;
        level = qBound(1, heading->level, qMin(3, level + 1));
        QString id = heading->id;
        while (id.isEmpty() || used.contains(id) || (id != heading->id && taken.contains(id)))
            id = QStringLiteral("section-%1").arg(++number);
        used.insert(id);
        entries.insert(i, {level, cleanText(heading->text), id});
    }
    return entries;
}

QSet<QString> anchorsOf(const Document &document)
{
    QSet<QString> anchors;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<blocks::Paragraph>(&block))
            collectAnchors(paragraph->text, anchors);
        if (const auto *list = std::get_if<blocks::List>(&block))
            collectAnchors(*list, anchors);
        if (const auto *table = std::get_if<blocks::Table>(&block)) {
            for (const QList<blocks::Cell> &row : table->rows) {
                for (const blocks::Cell &cell : row)
                    collectAnchors(cell.text, anchors);
            }
        }
    }
    return anchors;
}

QString outerAddress(const QString &link)
{
    static const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"),
                                     QStringLiteral("mailto"), QStringLiteral("tel")};
    const QUrl url(link);
    return schemes.contains(url.scheme()) ? QString::fromLatin1(url.toEncoded()) : QString();
}
