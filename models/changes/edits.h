// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

/// What people do to records, as change sets. Pure functions: nothing is read or written here.
namespace edits {

ChangeSet insert(const Record &record);
ChangeSet remove(const Record &record);
/// Empty if the value is the same. \p value must have been accepted by the field.
ChangeSet setField(const Record &record, QStringView field, const QVariant &value);
/// All differing fields of two states of one record; empty if there are none.
ChangeSet update(const Record &before, const Record &after);
/// Puts into \p record what stood there before \p row, as far as its table knows the fields.
void takeBack(const RowChange &row, Record &record);
/// Gives \p records the positions 1, 2, 3 … in their order here; empty if they have them.
ChangeSet renumber(const QList<Record> &records);

} // namespace edits
