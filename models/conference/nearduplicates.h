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

namespace nearduplicates {

/// Pairs among \p cards, the likest first. Quick enough for a thousand cards while somebody waits.
QList<NearDuplicate> find(const QList<Card> &cards);

} // namespace nearduplicates
