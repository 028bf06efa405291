// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QCoreApplication>

/// The change sets of one package: read, checked, and divided into what is known and what is new.
class IncomingChanges
{
    Q_DECLARE_TR_FUNCTIONS(IncomingChanges)

public:
    /// Errors: Damaged (checksums, ids, steps that take each other back in a circle), Invalid (a value that
    /// cannot be).
    /// Nothing of what is \p erased comes in.
    static Result<IncomingChanges> read(const RecordReader &package, const QSet<RecordId> &known,
                                        const QSet<RecordId> &erased);

    const QList<MergedChangeSet> &unknown() const { return m_unknown; }
    /// The new ones as one change a record, as far as this program knows the entities.
    const QList<RowChange> &net() const { return m_net; }
    /// Id and table of the records that only known change sets touched.
    const QList<std::pair<RecordId, QString>> &knownRecords() const { return m_knownRecords; }
    /// How many of the new texts name somebody who is erased.
    int textsNamingErased() const { return m_textsNamingErased; }
    /// Nothing if there are no change sets.
    std::optional<ChangeSet> newest() const { return m_newest; }

private:
    Result<void> accept(ChangeSet &changes, const QString &path) const;
    Result<void> acceptRow(RowChange &row, const QString &path) const;
    static Error damaged(const QString &path, const QString &detail);
    void divide(const Schema &schema, const QList<MergedChangeSet> &changes, const QSet<RecordId> &known);

    const Schema *m_schema = nullptr;
    QList<MergedChangeSet> m_unknown;
    QList<RowChange> m_net;
    QList<std::pair<RecordId, QString>> m_knownRecords;
    std::optional<ChangeSet> m_newest;
    int m_textsNamingErased = 0;
};
