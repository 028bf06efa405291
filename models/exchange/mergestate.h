// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/rules.h"
#include "models/store/recordreader.h"

/// The records of a file as they will be after a merge: what is in the file, and over it what was brought so
/// far. Nothing is written.
class MergeState
{
public:
    /// \p home must outlive the state.
    explicit MergeState(const RecordReader &home) : m_home(&home) {}

    /// The record as it will be; nothing if it is not or no longer there.
    std::optional<Record> record(const QString &table, const RecordId &id) const;
    /// The record as the file has it.
    std::optional<Record> stored(const QString &table, const RecordId &id) const;
    void put(const Record &record);
    void remove(const QString &table, const RecordId &id);
    void apply(const RowChange &row);

    /// Those that were put and are there.
    QList<Record> present() const;
    /// Those that the file has and that will be gone.
    QList<Record> removed() const;
    /// Whether anything that will be there refers to the record.
    bool isReferredTo(const Record &record) const;
    /// What the record would break; what it breaks in the file already is not counted.
    QList<Violation> newViolations(const Record &record) const;

    /// From the file to this state: one row for each record that differs.
    QList<RowChange> changes() const;
    /// The first thing that could not be read.
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Entry
    {
        QString table;
        std::optional<Record> before;
        std::optional<Record> now;
        bool touched = false;
    };
    Entry &entry(const QString &table, const RecordId &id) const;

    const RecordReader *m_home;
    // Also what was only looked at, so that nothing is read twice.
    mutable QHash<RecordId, Entry> m_entries;
    QList<RecordId> m_order;
    mutable std::optional<Error> m_error;
};
