// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Words as a spelling checker sees them.
namespace words {

struct Place
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool contains(qsizetype position) const { return position >= start && position <= start + length; }
};

/// The words of \p text that can be looked up: no numbers, abbreviations in capitals, addresses, single
/// letters.
QList<Place> in(const QString &text);

} // namespace words
