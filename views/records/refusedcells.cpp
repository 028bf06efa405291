// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/refusedcells.h"

#include "models/changes/lateedits.h"
#include "models/session.h"

#include <algorithm>

bool RefusedCells::isRefused() const
{
    return std::any_of(m_cells.begin(), m_cells.end(),
                       [](const Typed &typed) { return typed.reason.code != Error::Code::Invalid; });
}

std::optional<RefusedCells::Typed> RefusedCells::typed(const RecordId &record, const QString &field) const
{
    const auto found = m_cells.constFind({record, field});
    return found == m_cells.constEnd() ? std::nullopt : std::optional(*found);
}

void RefusedCells::hold(const RecordId &record, const QString &field, const Typed &typed)
{
    m_cells.insert({record, field}, typed);
}

Result<void> RefusedCells::keep(Session &session)
{
    Result<void> outcome;
    const QList<Cell> cells = m_cells.keys();
    for (const Cell &cell : cells) {
        if (const auto written = write(session, cell); written)
            m_cells.remove(cell);
        else
            outcome = written;
    }
    return outcome;
}

Result<void> RefusedCells::writeInto(Session &copy) const
{
    Result<void> outcome;
    for (auto cell = m_cells.keyBegin(); cell != m_cells.keyEnd(); ++cell) {
        if (const auto written = write(copy, *cell); !written)
            outcome = written;
    }
    return outcome;
}

Result<void> RefusedCells::write(Session &session, const Cell &cell) const
{
    const auto record = session.reader().record(m_table.name(), cell.first);
    if (!record)
        return record.error();
    // Removed meanwhile: there is nothing left to write to.
    if (!*record)
        return {};
    const Typed &typed = *m_cells.constFind(cell);
    if (!typed.value)
        return typed.reason;
    const auto changes = lateedits::setField(**record, cell.second, typed.before, *typed.value);
    return changes ? session.apply(*changes) : Result<void>(changes.error());
}
