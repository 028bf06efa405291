// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rescue.h"

class SqlFile;

/// References of rescued records to others that could not be read.
namespace loosereferences {

/// Empties those of the table of \p outcome and adds a sentence for each to what is lost.
Result<void> cut(const SqlFile &file, rescue::Outcome &outcome);

} // namespace loosereferences
