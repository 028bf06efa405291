// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/merge.h"
#include "models/store/recordreader.h"

/// Conflicts as records of the file: both sides stay until a person has decided, also over closing the file.
namespace conflictrecord {

enum class Side { Ours, Theirs };

/// The record that keeps \p conflict. The same conflict gets the same id wherever it is found, so that a
/// decision made on one copy is a decision on all. \p subject is what people call the record in question.
Record make(const Schema &schema, const merge::Conflict &conflict, const QString &subject,
            const QString &device);

/// The conflict that \p record keeps; nothing if it is about something this program does not know.
std::optional<merge::Conflict> read(const Schema &schema, const Record &record);

/// The change set that decides \p conflicts (records of that table) for one side and removes them; the file
/// may have moved on, what is decided is between what is there now and theirs. For twins, theirs means that
/// both are the same and become one. Error Referenced: the record cannot be removed.
Result<ChangeSet> decide(const RecordReader &reader, const QList<Record> &conflicts, Side side);

/// The change set that decides \p conflict, two values of one field, for a third one that a person made of
/// both, and removes it. Errors: Invalid (the field does not take \p value), NotFound (what it was about is
/// gone).
Result<ChangeSet> decideFor(const RecordReader &reader, const Record &conflict, const QVariant &value);

} // namespace conflictrecord
