// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/snippet.h"

namespace {

// How much stands before the first found place.
constexpr int leadLength = 40;

} // namespace

Snippet Snippet::around(const QString &text, const QList<std::pair<int, int>> &marks, int length)
{
    QString line = text;
    line.replace(u'\n', u' ');
    if (line.size() <= length)
        return {line, marks};

    const int found = marks.isEmpty() ? 0 : marks.first().first;
    int start = 0;
    if (found > leadLength) {
        const qsizetype space = line.indexOf(u' ', found - leadLength);
        start = space >= 0 && space < found ? static_cast<int>(space) + 1 : found;
    }
    int end = static_cast<int>(line.size());
    if (end - start > length) {
        const qsizetype space = line.lastIndexOf(u' ', start + length);
        end = space > start + length / 2 ? static_cast<int>(space) : start + length;
        if (line.at(end).isLowSurrogate())
            --end;
    }
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    const QString after = end < line.size() ? QStringLiteral(" …") : QString();

    Snippet snippet{before + line.mid(start, end - start) + after, {}};
    const int shift = static_cast<int>(before.size()) - start;
    for (const auto &[place, size] : marks) {
        if (place >= start && place + size <= end)
            snippet.marks.append({place + shift, size});
    }
    return snippet;
}
