// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QSet>

/// Where single records stand in a list that a query made, without running the whole query again.
namespace recordplace {

/// The fields that \p query sorts by, its own or the table's.
QStringList orderFields(const RecordQuery &query, const Table &table);

/// Whether \p change can put a record into, out of or elsewhere in the list.
bool isDecidedBy(const RowChange &change, const RecordQuery &query, const Table &table);

/// False if the values from before the removal \p change show that the record was not in the list.
bool mayHaveShown(const RowChange &change, const RecordQuery &query);

/// \p query for nothing but the records \p ids.
RecordQuery narrowed(const RecordQuery &query, const QVariantList &ids);

/// The row of \p keys before which the record belongs, by the database's own order. \p unsettled are keys
/// that may be out of order; they are passed over. The record must match the query.
Result<int> find(const RecordReader &reader, const RecordQuery &query, const QList<RecordKey> &keys,
                 RecordKey key, const RecordId &id, const QSet<RecordKey> &unsettled);

} // namespace recordplace
