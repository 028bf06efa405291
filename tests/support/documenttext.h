// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QStringList>

#include <functional>

/// What a document says, for tests.
namespace documenttext {

QString textOf(const blocks::List &list);
/// All words of the document, in reading order, those of its attachments last.
QString textOf(const Document &document);
QStringList headingIds(const Document &document);
/// Calls \p see for each run of its paragraphs, lists and tables.
void eachRun(const Document &document, const std::function<void(const TextRun &)> &see);

/// All blocks of one kind.
template<typename T>
QList<T> all(const Document &document)
{
    QList<T> found;
    for (const Block &block : document.blocks) {
        if (const auto *match = std::get_if<T>(&block))
            found.append(*match);
    }
    return found;
}

} // namespace documenttext
