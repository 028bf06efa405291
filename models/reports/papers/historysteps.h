// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <functional>

/// Goes through a history that may be too long to be held at once.
namespace historysteps {

/// Shows \p look every step that concerns \p table, or all if it is empty, the newest first; its error ends
/// it.
Result<void> each(const RecordReader &reader, const QString &table,
                  const std::function<Result<void>(const ChangeSet &)> &look);

} // namespace historysteps
