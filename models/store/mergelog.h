// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SqlFile;

/// The part of the log that was written elsewhere: change sets that came with a merge, as they were made.
/// They count as known while the merge that brought them is not taken back.
class MergeLog
{
public:
    MergeLog(const SqlFile &file, const Schema &schema);

    /// What others may not know yet: all that was done here and what merges brought, oldest first. The merges
    /// themselves are left out: whoever reads this merges on its own.
    Result<QList<MergedChangeSet>> changesToMerge() const;
    /// The ids of all change sets whose effect is in this file.
    Result<QSet<RecordId>> known() const;
    /// Keeps \p sources as brought by the change set \p merge, inside the caller's transaction.
    Result<void> write(const RecordId &merge, const QList<MergedChangeSet> &sources) const;

private:
    Result<QSet<QByteArray>> idsFrom(const QString &statementName) const;
    Result<void> writeSource(const RecordId &merge, const MergedChangeSet &source) const;

    const SqlFile &m_file;
    const Schema &m_schema;
};
