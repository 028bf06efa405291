// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/cards.h"

/// Two cards that may say the same.
struct NearDuplicate
{
    RecordId first;
    RecordId second;
    /// From likeness::alike to 1.
    double likeness = 0;

    friend bool operator==(const NearDuplicate &left, const NearDuplicate &right) = default;
};

/// Two texts that may say the same, by their places in a list.
struct LikeTexts
{
    int first = 0;
    int second = 0;
    /// From likeness::alike to 1.
    double likeness = 0;
};

namespace nearduplicates {

/// Pairs among \p texts, the likest first. Quick enough for a thousand texts while somebody waits.
QList<LikeTexts> among(const QStringList &texts);

/// Pairs among \p cards, the likest first.
QList<NearDuplicate> find(const QList<Card> &cards);

} // namespace nearduplicates
