// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pagerecords.h"
#include "models/store/recordtraces.h"
#include "models/store/rowintake.h"

/// Tells of rows that were found on a page by itself which table they belong to, and puts them there.
class RecordPlaces
{
public:
    /// What is in \p doubtful stands in a table of \p fresh that may not be its own.
    static Result<RecordPlaces> make(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema,
                                     const RecordTraces &traces,
                                     const QHash<RecordId, const Table *> &doubtful);

    struct Placed
    {
        const Table *table = nullptr;
        qint64 taken = 0;
        /// Rows that fit several tables.
        qint64 unplaced = 0;
    };
    /// Rows of one page, which belong to one table.
    Result<Placed> place(const QList<PageRecords::Row> &rows);

private:
    /// A table as the damaged file has it: what its columns hold, behind number and id.
    struct Shape
    {
        const Table *table;
        QList<const Field *> fields;
        RowIntake intake;
    };

    RecordPlaces(const SqlFile &fresh, const RecordTraces &traces,
                 const QHash<RecordId, const Table *> &doubtful)
        : m_fresh(&fresh), m_traces(&traces), m_doubtful(&doubtful)
    {
    }

    Result<void> add(const SqlFile &damaged, const Table &table);
    const Table *knownTableOf(const RecordId &id) const;
    QList<const Shape *> shapesFor(const QList<PageRecords::Row> &rows) const;
    Result<bool> take(const Shape &shape, const PageRecords::Row &row);

    const SqlFile *m_fresh;
    const RecordTraces *m_traces;
    const QHash<RecordId, const Table *> *m_doubtful;
    QList<Shape> m_shapes;
    QHash<RecordId, const Table *> m_present;
};
