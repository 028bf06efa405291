// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/words.h"

#include <algorithm>

namespace {

constexpr qsizetype shortestWord = 2;

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

// A mail or web address is looked at as a whole, up to the next space.
bool isAddress(QStringView chunk)
{
    const qsizetype dot = chunk.indexOf(u'.');
    const bool hasInnerDot = dot > 0 && dot + 1 < chunk.size() && chunk.at(dot + 1).isLower();
    return chunk.indexOf(u'@') > 0 || chunk.contains(u"://") || hasInnerDot;
}

bool isLookedUp(QStringView word)
{
    const bool hasSmall = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return word.size() >= shortestWord && hasSmall && !hasDigit;
}

void addWords(QStringView chunk, qsizetype offset, QList<words::Place> &found)
{
    qsizetype start = 0;
    while (start < chunk.size()) {
        if (!chunk.at(start).isLetterOrNumber()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < chunk.size() &&
               (chunk.at(end).isLetterOrNumber() || chunk.at(end).isMark() ||
                (isApostrophe(chunk.at(end)) && end + 1 < chunk.size() && chunk.at(end + 1).isLetter())))
            ++end;
        // A part of a compound, as in "Wohnungs- und …", is one only with its hyphen.
        const bool isPart = end < chunk.size() && chunk.at(end) == u'-';
        if (isLookedUp(chunk.mid(start, end - start)))
            found.append({offset + start, end - start + (isPart ? 1 : 0)});
        start = end;
    }
}

} // namespace

namespace words {

QList<Place> in(const QString &text)
{
    QList<Place> found;
    const QStringView all(text);
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = start;
        while (end < all.size() && !all.at(end).isSpace())
            ++end;
        if (!isAddress(all.mid(start, end - start)))
            addWords(all.mid(start, end - start), start, found);
        start = end + 1;
    }
    return found;
}

} // namespace words
