// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// The open interchange format: a whole file or a part of it as JSON.
/// `{"format": "sozialraum", "version": 1, "records": {"social-space": [{"id": "…", …}, …], …}}`
namespace interchange {

/// Everything in the file; the same data give the same bytes: entities and fields in the schema's order,
/// records by id, empty fields left out.
Result<QByteArray> write(const RecordReader &reader);

/// What has to change so that the file holds the records of \p json: unknown ids are added, known ones get
/// the values that differ; a field that is not mentioned stays, one that is null becomes empty. Nothing is
/// removed. Errors: Invalid, with a sentence that names the record and the field.
Result<ChangeSet> read(const QByteArray &json, const RecordReader &reader);

/// What read() leaves out of \p json, in sentences: records that were erased here for good, and what would
/// publish again what was withdrawn.
Result<QStringList> leftOut(const QByteArray &json, const RecordReader &reader);

} // namespace interchange
