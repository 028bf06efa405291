// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Going back to an earlier state of a file, as one step that can be taken back itself.
namespace restoration {

/// What the file has and what the earlier state had, to choose by.
struct Difference
{
    struct Count
    {
        const Table *table;
        qint64 then = 0;
        qint64 now = 0;
    };

    /// Entities of which there are more or fewer now.
    QList<Count> counts;
    /// What was changed since, newest first; not more than can be looked over.
    QList<ChangeSet> newest;
    /// How many changes there were in all.
    qsizetype changes = 0;
    /// Whether the earlier state has people who were erased for good since; they stay away.
    bool hasErased = false;
    /// Whether the earlier state has consents or publications that were taken back since; they stay so.
    bool hasWithdrawn = false;
};

/// Error NotFound: \p then is no earlier state of the same file.
Result<Difference> compare(const RecordReader &now, const RecordReader &then);
/// How many records of each entity \p state has, those without any left out.
Result<QList<Difference::Count>> contents(const RecordReader &state);
/// The change set that makes of \p now what \p then is, without taking a withdrawal back; only records that
/// the history names as changed since are looked at. Error NotFound as above.
Result<ChangeSet> changes(const RecordReader &now, const RecordReader &then);

} // namespace restoration
