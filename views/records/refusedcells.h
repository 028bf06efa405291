// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/record.h"

#include <QHash>

class Session;

/// What was typed in the cells of a list of records and the file did not take.
class RefusedCells
{
public:
    explicit RefusedCells(const Table &table) : m_table(table) {}

    bool isEmpty() const { return m_cells.isEmpty(); }
    /// Nothing: what stands in this cell is in the file.
    std::optional<QVariant> value(const RecordId &record, const QString &field) const;
    void hold(const RecordId &record, const QString &field, const QVariant &value);
    void drop(const RecordId &record, const QString &field) { m_cells.remove({record, field}); }
    /// Tries again; what the file takes now is held no longer. The last error.
    Result<void> keep(Session &session);
    Result<void> writeInto(Session &copy) const;

private:
    using Cell = std::pair<RecordId, QString>;

    Result<void> write(Session &session, const Cell &cell) const;

    const Table &m_table;
    QHash<Cell, QVariant> m_cells;
};
