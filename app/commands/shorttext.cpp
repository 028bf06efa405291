// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shorttext.h"

QString shortText(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    // Between characters: half of one is no UTF-8.
    const bool splits = line.at(longest - 2).isHighSurrogate();
    return line.left(splits ? longest - 2 : longest - 1) + u'…';
}
