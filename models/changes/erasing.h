// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QSet>

/// What is left of changes and records once some records are erased for good: their own rows are gone,
/// references to them are empty. Pure functions: nothing is read or written here.
namespace erasing {

/// Nothing if the row says nothing any more.
std::optional<RowChange> stripped(const RowChange &row, const QSet<RecordId> &erased);
ChangeSet stripped(const ChangeSet &changes, const QSet<RecordId> &erased);
Record stripped(const Record &record, const QSet<RecordId> &erased);

} // namespace erasing
