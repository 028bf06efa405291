// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasure.h"
#include "models/store/journal.h"
#include "models/store/recordreader.h"

/// One opened file with its only writer. The sole implementation that knows SQL is SqlStore.
class Store : public RecordReader
{
public:
    /// Writes all rows and the log of \p steps in one durable transaction, or nothing. A row is only touched
    /// while its fields still have the values of `before`; otherwise Error::Code::Conflict.
    /// A merge is one step and brings the \p sources it was made of, which are kept in the log as they were
    /// written elsewhere.
    virtual Result<void> apply(const QList<ChangeSet> &steps, const QList<MergedChangeSet> &sources) = 0;

    /// Takes \p erasure out of the file in one durable transaction, for good. The bytes are gone after a
    /// compaction, which is made up for on the next opening if it is not done. Error Damaged: the log is not
    /// sound.
    virtual Result<void> erase(const Erasure &erasure) = 0;

    /// Half-typed text; never logged, never merged. An empty text removes it.
    virtual Result<void> setDraft(const QString &key, const QString &text) = 0;
    virtual Result<QString> draft(const QString &key) const = 0;

    /// Everything that is wrong with the file, a sentence each; empty: sound.
    virtual Result<QStringList> findFaults() const = 0;
    /// A consistent copy of the file in use. Errors: Exists, ReadOnly, DiskFull.
    virtual Result<void> backup(const QString &target) const = 0;
    virtual bool isReadOnly() const = 0;
    /// Whether changes can be written now, or why not: ReadOnly; NotFound (the file was removed or replaced
    /// while it was open); Busy (another computer took over).
    virtual Result<void> checkWritable() const = 0;
    /// How changes reach the disk.
    virtual Journal journal() const = 0;
    /// Whether the file was not closed in order the last time it was written.
    virtual bool wasLeftOpen() const = 0;
    /// Brings what stands in a log into the one file, so that a copy of it has everything; does nothing if
    /// nothing was written since.
    virtual void settle() = 0;
    /// Makes visible what another program has written since the file was opened for reading.
    virtual Result<void> refresh() = 0;
};
