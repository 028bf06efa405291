// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <optional>

/// Bringing together what was done to copies of one file: three-way, by value, field by field. Clocks play
/// no part. Pure functions: nothing is read or written here.
namespace merge {

/// Two sides that cannot both be right; people decide.
struct Conflict
{
    enum class Kind {
        BothChanged,  ///< one field, two new values
        RemovedHere,  ///< removed here, changed there
        RemovedThere, ///< removed there, changed or needed here
        Twin          ///< two records that look like the same thing; ours and theirs are their ids
    };

    Kind kind = Kind::BothChanged;
    QString table;
    RecordId id;
    /// Empty where the whole record is meant.
    QString field;
    QVariant base;
    QVariant ours;
    QVariant theirs;
};

/// What becomes of one record.
struct Outcome
{
    /// What has to be written; nothing if the record already is as it should be.
    std::optional<RowChange> row;
    QList<Conflict> conflicts;
};

/// \p changes in their order, as one change for each record: from the first `before` to the last `after`.
/// What came and went again is left out.
QList<RowChange> netChanges(const QList<ChangeSet> &changes);

/// Brings the net change \p theirs to our record \p ours (nothing: we do not have it). \p whole is their
/// record as a whole, to bring it back where we removed what they changed.
Outcome mergeRecord(const Table &table, const RowChange &theirs, const std::optional<Record> &ours,
                    const std::optional<Record> &whole);

/// Whether two values of \p field say the same; a tick has no third state.
bool isSame(const Field &field, const QVariant &left, const QVariant &right);

} // namespace merge
