// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/merge.h"
#include "models/exchange/mergestate.h"

/// Organisations and themes that were typed on several laptops: found by their folded names, to be offered
/// for joining.
namespace twins {

/// The new records among \p added that have the name of another one, theirs being the new one.
Result<QList<merge::Conflict>> find(const RecordReader &home, const MergeState &state,
                                    const QList<Record> &added);

} // namespace twins
