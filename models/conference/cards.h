// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// A contribution, and those that were joined to it because they say the same. Each keeps its own wording
/// and its own dots.
struct Card
{
    Record contribution;
    QList<Record> joined;

    RecordId id() const { return contribution.id(); }
    /// Of all wordings together.
    qlonglong dots() const;

    friend bool operator==(const Card &left, const Card &right) = default;
};

namespace cards {

/// \p contributions with those that were joined under the one they were joined to, by position. One that
/// was joined to something else than these stands alone.
QList<Card> gathered(const QList<Record> &contributions);

/// What a theme weighs: its own dots, or those of its \p cards if it has none.
qlonglong weight(const Record &theme, const QList<Card> &cards);

} // namespace cards
