// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/papers/personfile.h"

/// Finds where texts name a person, and which steps the person made.
namespace personpassages {

/// Adds them to \p file, in which all records have been found.
Result<void> find(const RecordReader &reader, PersonFile &file);

} // namespace personpassages
