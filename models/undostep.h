// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QUndoCommand>

class Session;

/// One change set on the undo stack: the only undo command of the program. Taking it back and doing it again
/// write new change sets; the log only grows.
class UndoStep : public QUndoCommand
{
public:
    /// \p changes are in the file already, so the first redo() does nothing.
    UndoStep(Session &session, const ChangeSet &changes);

    /// As it was written last.
    const ChangeSet &changes() const { return m_written; }

    void undo() override;
    void redo() override;

private:
    void write(const ChangeSet &changes);

    Session &m_session;
    ChangeSet m_written;
    bool m_isFirstRedo = true;
};
