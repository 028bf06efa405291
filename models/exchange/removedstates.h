// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// The records of \p table that were removed, as they were then: what was withdrawn before stays withdrawn
/// when they come back. Empty for tables that say nothing of consent.
Result<QHash<RecordId, Record>> removedStates(const RecordReader &reader, const Table &table);
