// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/merge.h"
#include "models/exchange/mergestate.h"

/// Makes the state after one package sound again: nothing refers to what is gone, no rule is broken by two
/// changes that were each right on their own side. What cannot be is undone and becomes a conflict.
class MergeRepair
{
public:
    /// \p applied are the rows that the package brought, by record; what is \p erased is not brought back.
    MergeRepair(const RecordReader &home, const RecordReader &package, MergeState &state,
                const QHash<RecordId, RowChange> &applied, const QSet<RecordId> &erased);

    /// Error Invalid: a new record breaks a rule for good.
    Result<void> run();
    const QList<merge::Conflict> &conflicts() const { return m_conflicts; }

private:
    bool restoreWhatIsNeeded();
    Result<bool> completeReferences();
    Result<bool> completeReference(const Record &record, const Field &field);
    Result<bool> takeBackBroken();
    Result<bool> takeBack(const Record &record, const QList<Violation> &violations);
    bool takeBackMoves(const Record &record);
    void revert(const Record &record, const QString &field, const QVariant &to);

    const RecordReader &m_home;
    const RecordReader &m_package;
    MergeState &m_state;
    const QHash<RecordId, RowChange> &m_applied;
    const QSet<RecordId> &m_erased;
    QList<merge::Conflict> m_conflicts;
};
