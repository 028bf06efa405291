// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/store/recordtraces.h"

class ChangeLog;

/// Rows that a damaged file gave and that cannot be what they seem, such as those of a page in the place of
/// another one.
namespace doubtfulrecords {

/// Whether every field holds what it may, looked at alone.
bool isWhole(const Record &record);

/// Takes out of \p table what belongs to another one or was erased, and what is not whole while \p log knows
/// better. Gives those that are not whole and stay, for they are all there is.
Result<QSet<RecordId>> takeOut(const SqlFile &file, const Table &table, const RecordTraces &traces,
                               const ChangeLog &log);

/// Removes the record \p id from \p table.
Result<void> remove(const SqlFile &file, const Table &table, const RecordId &id);

} // namespace doubtfulrecords
