// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QUndoCommand>

class Session;

/// One change set on the undo stack: the only undo command of the program. Taking it back and doing it again
/// write new change sets; the log only grows. A step that no longer fits the records becomes obsolete; one
/// that the file does not take now is as it was, once Session has moved the stack back.
class UndoStep : public QUndoCommand
{
public:
    enum class State {
        Done,  ///< the changes are the step
        Undone ///< the changes took the step back
    };

    /// \p changes are in the file already, so the redo() that comes with pushing does nothing, nor does the
    /// undo() that then brings the stack to where an undone step belongs.
    UndoStep(Session &session, const ChangeSet &changes, State state);

    /// As it was written last.
    const ChangeSet &changes() const { return m_written; }

    void undo() override;
    void redo() override;

private:
    void turnRound();

    Session &m_session;
    ChangeSet m_written;
    /// Calls that find everything in the file already.
    int m_callsToSkip;
};
