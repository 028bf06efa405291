// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undostep.h"

#include "models/session.h"

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
    const ChangeSet changes = m_written.inverse();
    if (const auto written = m_session.write(changes); written) {
        m_written = changes;
    } else {
        m_session.m_stepError = written.error();
        setObsolete(true);
    }
}
