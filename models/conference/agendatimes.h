// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QTime>

/// When the items of an agenda are, computed from how long they take.
namespace agenda {

/// When one item is; invalid times are not known.
struct Slot
{
    QTime begin;
    QTime end;
    /// The begin was typed, not computed.
    bool isFixed = false;
    /// Minutes between the end of the item before and a fixed begin; negative: they overlap.
    int gap = 0;
};

/// One slot for each of \p items, in their order: an item begins when the one before it ends, the first at
/// \p begin, unless it has a start of its own. After an item without a duration nothing is known until the
/// next fixed start.
QList<Slot> times(const QTime &begin, const QList<Record> &items);

} // namespace agenda
