// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Whether two names or statements may mean the same, for finding what was typed twice.
namespace likeness {

/// From 0 to 1; 0 unless the words of one name, give or take a slip of the keys, all stand in the other.
/// Case, accents, ä or ae, the order of words, legal forms and small words do not count; numbers must be the
/// same.
double ofNames(QStringView left, QStringView right);

/// From 0 to 1: two statements with \p left and \p right trigrams, of which they share \p shared (Dice's
/// coefficient).
double ofShared(int shared, int left, int right);

/// From here on two names or statements are alike.
inline constexpr double alike = 0.6;

/// The parts by which the search index can find names like this one: three folded characters each, within
/// words, in every spelling (ä or ae).
QStringList trigrams(QStringView name);

} // namespace likeness
