// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/outline.h"

#include "models/reports/cleantext.h"

#include <QSet>

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
