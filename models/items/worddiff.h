// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How one text became another, word by word: the longest common subsequence of their words.
namespace worddiff {

/// A part of the text as it was and as it is now.
struct Piece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const Piece &left, const Piece &right) = default;
};

/// Above this many differing words on a side, all between the first and the last difference counts as one.
constexpr qsizetype mostWords = 1500;

/// In reading order; of what was replaced, the removed part comes first. The pieces that are not added make
/// up \p before, those that are not removed \p after.
QList<Piece> compare(const QString &before, const QString &after);

} // namespace worddiff
