// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/result.h"

/// Edits that the file did not take when they were typed, offered to it again: never over what was saved
/// meanwhile. Pure functions.
namespace lateedits {

/// What \p typed changed in \p before, for the record as it is \p now; empty if that says so already. Error
/// Conflict: one of those fields says something else since.
Result<ChangeSet> update(const Record &now, const Record &before, const Record &typed);
/// The same for one field.
Result<ChangeSet> setField(const Record &now, QStringView field, const QVariant &before,
                           const QVariant &value);

} // namespace lateedits
