// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QUndoCommand>

/// One change set on the undo stack: the only undo command of the program. The session writes what turns it
/// round, and moves the stack only if the file took that; so there is nothing left to do here.
class UndoStep : public QUndoCommand
{
public:
    explicit UndoStep(const ChangeSet &changes) : QUndoCommand(changes.label), m_written(changes) {}

    /// As it was written last: what did the step, or took it back.
    const ChangeSet &changes() const { return m_written; }
    void setChanges(const ChangeSet &changes) { m_written = changes; }

private:
    ChangeSet m_written;
};
