// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/record.h"

#include <QHash>

class Session;

/// What was typed in the cells of a list of records and is not in the file.
class RefusedCells
{
public:
    struct Typed
    {
        /// FieldEditor::input().
        QVariant input;
        /// Nothing: the field does not take it.
        std::optional<QVariant> value;
        /// What stood in the cell until then.
        QVariant before;
        /// Why it is not in the file.
        Error reason;
    };

    explicit RefusedCells(const Table &table) : m_table(table) {}

    bool isEmpty() const { return m_cells.isEmpty(); }
    /// Whether the file did not take any of it; the rest is forbidden by a rule.
    bool isRefused() const;
    /// Nothing: what stands in this cell is in the file.
    std::optional<Typed> typed(const RecordId &record, const QString &field) const;
    void hold(const RecordId &record, const QString &field, const Typed &typed);
    void drop(const RecordId &record, const QString &field) { m_cells.remove({record, field}); }
    /// Tries again; what the file takes now is held no longer. The last error.
    Result<void> keep(Session &session);
    Result<void> writeInto(Session &copy) const;

private:
    using Cell = std::pair<RecordId, QString>;

    Result<void> write(Session &session, const Cell &cell) const;

    const Table &m_table;
    QHash<Cell, Typed> m_cells;
};
