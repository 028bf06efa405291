// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SelectBuilder;
class SqlFile;

/// Lists of a million records: only their keys at once, their contents page by page.
namespace keylist {

/// The keys of what \p select finds, in its order, empty values last.
Result<QList<RecordKey>> read(const SqlFile &file, const SelectBuilder &select);
/// What lists show of the records with \p keys, in their order.
Result<QList<ListRow>> rows(const SqlFile &file, const Schema &schema, const Table &table,
                            const QList<RecordKey> &keys);

} // namespace keylist
