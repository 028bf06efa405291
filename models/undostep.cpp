// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undostep.h"

#include "models/session.h"

UndoStep::UndoStep(Session &session, const ChangeSet &changes)
    : QUndoCommand(changes.label), m_session(session), m_written(changes)
{
}

void UndoStep::undo()
{
    write(m_written.inverse());
}

void UndoStep::redo()
{
    if (m_isFirstRedo)
        m_isFirstRedo = false;
    else
        write(m_written.inverse());
}

void UndoStep::write(const ChangeSet &changes)
{
    if (const auto written = m_session.write(changes); written) {
        m_written = changes;
    } else {
        m_session.m_stepError = written.error();
        setObsolete(true);
    }
}
