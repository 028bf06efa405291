// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

namespace recordmove {

/// What puts the records \p moved before the record \p next, or behind all if that is null. All that have the
/// same owner are numbered anew, also those that the list \p shown leaves out. \p moved must not be empty.
Result<ChangeSet> moveBefore(const RecordReader &reader, const RecordQuery &shown,
                             const QList<RecordId> &moved, const RecordId &next);

} // namespace recordmove
