// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <functional>
#include <limits>

/// Two texts that may say the same, by their places in a list.
struct LikeTexts
{
    int first = 0;
    int second = 0;
    /// From likeness::alike to 1.
    double likeness = 0;
};

/// Texts that may say the same.
struct LikePairs
{
    /// The likest first; among equally like ones by their places.
    QList<LikeTexts> likest;
    /// Of all pairs, also those that are not among the likest.
    qsizetype count = 0;
};

namespace nearduplicates {

/// How far a search goes.
struct Limits
{
    /// How many of the likest are kept: where all are alike, there are millions of pairs.
    qsizetype most = std::numeric_limits<qsizetype>::max();
    /// Pairs that are none, the smaller place first.
    QSet<std::pair<int, int>> apart;
    /// Asked at every text; what was found is thrown away then.
    std::function<bool()> isCancelled;
};

/// Pairs among \p texts. A thousand take some milliseconds, 5,000 that are all alike a second or two.
LikePairs among(const QStringList &texts, const Limits &limits = {});

} // namespace nearduplicates
