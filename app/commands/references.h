// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/store/recordreader.h"

/// How records are named on the command line: by id; a conference also by its date or as "latest"; what has
/// a position in a conference also by that position.
namespace references {

/// The record of \p table called \p text. Errors: NotFound, Invalid (several of this name).
Result<Record> find(const RecordReader &reader, const Table &table, const QString &text);
/// The same; positions are those inside \p conference.
Result<Record> findIn(const RecordReader &reader, const Table &table, const RecordId &conference,
                      const QString &text);
/// The person called \p text; an id may also be that of somebody who was removed and stands in the history
/// only.
Result<RecordId> person(const RecordReader &reader, const QString &text);

/// The value of \p field called \p text: every way to name a record for references, otherwise the field's
/// own form. \p conference may be null. The error's sentence starts with the field's name.
Result<QVariant> value(const RecordReader &reader, const Field &field, const RecordId &conference,
                       const QString &text);

} // namespace references
