// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QCoreApplication>

/// The records that an id in a table from elsewhere can be of by mistake: those of all entities but its own.
class OtherRecords
{
    Q_DECLARE_TR_FUNCTIONS(OtherRecords)

public:
    /// The reader and the table must outlive it.
    OtherRecords(const RecordReader &reader, const Table &table) : m_reader(reader), m_table(table) {}

    /// Looks which entities have any.
    Result<void> read();
    /// Why \p id cannot be that of a record of the table; empty: it can.
    QString refusal(const RecordId &id) const;

private:
    const RecordReader &m_reader;
    const Table &m_table;
    QList<const Table *> m_others;
};
