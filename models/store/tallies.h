// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SqlFile;

/// Counting in the database, group by group.
namespace tallies {

/// What RecordReader::tallies() answers for \p query, \p fields and \p summed.
Result<QList<Tally>> read(const SqlFile &file, const Schema &schema, const RecordQuery &query,
                          const QStringList &fields, const QString &summed);

} // namespace tallies
