// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// The people who were removed but still stand in the history.
class PastPeople
{
public:
    /// Goes through the whole history. \p reader must outlive the people.
    static Result<PastPeople> read(const RecordReader &reader);

    /// As they were when they were removed last, by their titles.
    QList<Record> all() const;
    /// Those who are \p person, whose \p states are known: called the same, or joined with the person, or
    /// with one of these.
    Result<QList<Record>> sameAs(const RecordId &person, const QList<Record> &states) const;

    /// The states of one person that the file knows, the newest first; none if there never was one.
    static Result<QList<Record>> statesOf(const RecordReader &reader, const RecordId &person);

private:
    struct Removal
    {
        ChangeSet changes;
        /// As the person was then.
        Record person;
    };

    explicit PastPeople(const RecordReader &reader) : m_reader(&reader) {}

    Result<void> dropTakenBack();

    const RecordReader *m_reader;
    QList<Removal> m_removals;
};
