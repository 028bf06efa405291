// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/schema.h"
#include "models/store/erasure.h"

class SqlFile;

/// Takes erased records out of the log: their rows go, what refers to them is emptied, names leave authors,
/// names of steps and earlier wordings, and each change set that was touched gets a new checksum. Its id and
/// its place stay, so that merging goes on; that it says less now is noted. All inside the caller's
/// transaction.
class LogEraser
{
public:
    LogEraser(const SqlFile &file, const Schema &schema, const Erasure &erasure);

    /// Error Damaged: the log does not match its checksums, so it cannot be rewritten faithfully.
    Result<void> run();
    /// The erased records, with the conflicts about them that the log knew.
    const QSet<RecordId> &erased() const { return m_erased; }
    /// The erasure itself as the log is to tell of it.
    ChangeSet loggedChanges() const;

private:
    Result<void> findConflicts();
    Result<QSet<qint64>> touchedEntries() const;
    /// The numbers of the entries that have a name in a text.
    Result<QVariantList> naming() const;
    Result<void> rewrite(qint64 number) const;
    QVariantList headWithoutNames(const QVariantList &head) const;
    RowChange withoutNames(const RowChange &row) const;
    bool isWithdrawal(const ChangeSet &changes) const;
    /// The numbers of the entries with rows that name one of the records in their values; \p more restricts
    /// the rows.
    Result<QVariantList> mentioning(const QString &more) const;

    const SqlFile &m_file;
    const Schema &m_schema;
    const Erasure &m_erasure;
    QSet<RecordId> m_erased;
};
