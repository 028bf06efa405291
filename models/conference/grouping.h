// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Spreads people over working groups so that they mix.
namespace grouping {

/// Somebody to be put into a group; an empty text is nothing to be mixed by.
struct Member
{
    QString organisation;
    QString category;
    QString municipality;
    /// People who stay together, e.g. three from one office.
    int heads = 1;
    /// The group chosen by hand; -1: none.
    int placed = -1;
};

/// A group for each of \p members, from 0 to \p groupCount - 1, the same for the same \p seed.
///
/// Sizes in heads differ by at most one, unless those placed by hand or heads that stay together forbid it;
/// then they are as equal as these allow. Where nobody is placed and everybody is one head, the people of one
/// organisation and of one category are in the groups in numbers that differ by at most one, if each
/// organisation has one category and one municipality; municipalities mix as far as exchanges of two people
/// can get them.
///
/// Method: dealing out an ordered list is systematic selection with implicit stratification (L. Kish, Survey
/// Sampling, 1965, ch. 4); then pairs are exchanged while that mixes better, as for maximally diverse groups
/// (R. R. Weitz, S. Lakshminarayanan, J. Oper. Res. Soc. 49, 1998, 635–646).
QList<int> spread(const QList<Member> &members, int groupCount, quint32 seed);

} // namespace grouping
