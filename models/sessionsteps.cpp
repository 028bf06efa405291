// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"
#include "models/takingback.h"
#include "models/undostep.h"

// Taking steps back and doing them again.

Result<void> Session::loadUndoSteps(int count)
{
    return m_undoStack.count() > 0 ? Result<void>() : fillUndoStack(count);
}

Result<void> Session::fillUndoStack(int count)
{
    const auto done = m_store->undoable(count);
    const auto undone = m_store->redoable(count);
    for (const auto *steps : {&done, &undone}) {
        if (!*steps)
            return steps->error();
    }
    m_undoStack.clear();
    for (auto step = done->crbegin(); step != done->crend(); ++step)
        m_undoStack.push(new UndoStep(*this, *step, UndoStep::State::Done));
    for (const ChangeSet &step : *undone)
        m_undoStack.push(new UndoStep(*this, step, UndoStep::State::Undone));
    m_undoStack.setIndex(static_cast<int>(done->size()));
    return {};
}

Result<void> Session::undo()
{
    m_stepError.reset();
    const QString label = m_undoStack.undoText();
    const int steps = m_undoStack.count();
    m_undoStack.undo();
    if (m_stepError) {
        // Not dropped: it can be tried again.
        if (m_undoStack.count() == steps)
            m_undoStack.redo();
        emit undoStepDropped(m_stepError->text);
        return *m_stepError;
    }
    if (!label.isEmpty())
        emit stepTakenBack(label);
    return {};
}

Result<void> Session::redo()
{
    m_stepError.reset();
    const int steps = m_undoStack.count();
    m_undoStack.redo();
    if (!m_stepError)
        return {};
    if (m_undoStack.count() == steps)
        m_undoStack.undo();
    emit undoStepDropped(m_stepError->text);
    return *m_stepError;
}

Result<QStringList> Session::undoNewest(int steps)
{
    // The stack may hold only what this session did; the file knows all.
    if (m_undoStack.index() < steps)
        m_undoStack.clear();
    if (const auto loaded = loadUndoSteps(steps); !loaded)
        return loaded.error();
    if (const int available = m_undoStack.index(); available < steps)
        return whyNoFurther(available);
    QStringList labels;
    for (int done = 0; done < steps; ++done) {
        labels.append(m_undoStack.undoText());
        const auto undone = undo();
        if (undone)
            continue;
        while (done-- > 0) {
            if (const auto redone = redo(); !redone)
                return redone.error();
        }
        return undone.error();
    }
    return labels;
}

Error Session::whyNoFurther(int available) const
{
    const auto erased = reader().erasedRecords();
    if (!erased)
        return erased.error();
    if (!erased->isEmpty())
        return {
            Error::Code::Conflict,
            available == 0
                ? tr("Nothing more can be taken back: somebody was erased for good before that, and only the "
                     "history in the window takes older steps back, one by one.")
                : tr("Only %n step(s) can be taken back: somebody was erased for good before that, and only "
                     "the history in the window takes older steps back, one by one.",
                     nullptr, available),
            {}};
    return {Error::Code::NotFound,
            available == 0 ? tr("There is nothing to take back.")
                           : tr("Only %n step(s) can be taken back.", nullptr, available),
            {}};
}

Result<void> Session::takeBack(const ChangeSet &step)
{
    const auto back = takingback::changes(reader(), step);
    if (!back)
        return back.error();
    if (const auto checked = check(*back); !checked)
        return checked;
    const auto standing = reader().standing(step.id);
    if (!standing)
        return standing.error();
    if (const auto written = write(*back); !written)
        return written;
    // The stack may hold the step itself, which is no longer to be undone.
    if (const auto filled = fillUndoStack(undoStepsAtOnce); !filled)
        return filled;
    if (!standing->isTakingBack) {
        auto *taken = new UndoStep(*this, *back, UndoStep::State::Done);
        //: %1 the step that was taken back; what undo offers then
        taken->setText(tr("Taking back: %1").arg(step.label));
        m_undoStack.push(taken);
        emit stepTakenBack(step.label);
    }
    return {};
}
