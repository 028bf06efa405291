// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undostep.h"

#include "models/session.h"

namespace {

/// Whether the records are in the way, not the file: then trying again does not help.
bool isForGood(const Error &error)
{
    return error.code == Error::Code::Conflict || error.code == Error::Code::Invalid ||
           error.code == Error::Code::Referenced;
}

/// What a record got after it was added goes with it, and comes back with it.
Result<void> completeRemovals(const RecordReader &reader, ChangeSet &changes)
{
    // As they will be when their rows' turn comes.
    QHash<RecordId, Record> states;
    for (RowChange &row : changes.rows) {
        const Table *table = reader.schema().table(row.table);
        if (!table)
            continue;
        auto state = states.find(row.id);
        if (state == states.end()) {
            const auto now = reader.record(row.table, row.id);
            if (!now)
                return now.error();
            state = states.insert(row.id, *now ? **now : Record(*table, row.id));
        }
        for (const Field &field : table->fields()) {
            const QVariant value = state->value(field.name());
            if (row.kind == RowChange::Kind::Delete && value.isValid() && !row.fields.contains(field.name()))
                row.fields.insert(field.name(), {value, {}});
            if (const auto change = row.fields.constFind(field.name()); change != row.fields.cend())
                state->set(field.name(), change->after);
        }
    }
    return {};
}

} // namespace

UndoStep::UndoStep(Session &session, const ChangeSet &changes, State state)
    : QUndoCommand(changes.label)
    , m_session(session)
    , m_written(changes)
    , m_callsToSkip(state == State::Done ? 1 : 2)
{
}

void UndoStep::undo()
{
    turnRound();
}

void UndoStep::redo()
{
    turnRound();
}

void UndoStep::turnRound()
{
    if (m_callsToSkip > 0) {
        --m_callsToSkip;
        return;
    }
    ChangeSet changes = m_written.inverse();
    const auto complete = completeRemovals(m_session.reader(), changes);
    const auto written = complete ? m_session.write(changes) : complete;
    if (written) {
        m_written = changes;
        return;
    }
    m_session.m_stepError = written.error();
    if (isForGood(written.error()))
        setObsolete(true);
    else
        // The stack moves all the same, and is moved back.
        ++m_callsToSkip;
}
