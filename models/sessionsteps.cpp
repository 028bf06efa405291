// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/withdrawing.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/takingback.h"
#include "models/undostep.h"

#include <memory>
#include <vector>

// Taking steps back and doing them again.

namespace {

/// Whether the records are in the way, not the file: then trying again does not help.
bool isForGood(const Error &error)
{
    return error.code == Error::Code::Conflict || error.code == Error::Code::Invalid ||
           error.code == Error::Code::Referenced;
}

/// What a record got after it was added goes with it, and comes back with it.
Result<void> completeRemovals(const RecordReader &reader, QList<ChangeSet> &steps)
{
    // As they will be when their rows' turn comes.
    QHash<RecordId, Record> states;
    for (ChangeSet &step : steps) {
        for (RowChange &row : step.rows) {
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
                if (row.kind == RowChange::Kind::Delete && value.isValid() &&
                    !row.fields.contains(field.name()))
                    row.fields.insert(field.name(), {value, {}});
                if (const auto change = row.fields.constFind(field.name()); change != row.fields.cend())
                    state->set(field.name(), change->after);
            }
        }
    }
    return {};
}

/// Puts the newest \p most steps of the file beneath those on the stack, all of which are taken back.
Result<void> refill(QUndoStack &stack, const RecordReader &reader, int most)
{
    const auto done = reader.undoable(most);
    if (!done)
        return done.error();
    if (done->isEmpty())
        return {};
    std::vector<std::unique_ptr<UndoStep>> undone;
    for (int i = 0; i < stack.count(); ++i) {
        const auto *step = static_cast<const UndoStep *>(stack.command(i));
        undone.push_back(std::make_unique<UndoStep>(step->changes()));
        undone.back()->setText(step->text());
    }
    stack.clear();
    for (auto step = done->crbegin(); step != done->crend(); ++step)
        stack.push(new UndoStep(*step));
    for (auto &step : undone)
        stack.push(step.release());
    stack.setIndex(static_cast<int>(done->size()));
    return {};
}

} // namespace

Result<void> Session::loadUndoSteps(int count)
{
    if (m_undoStack.count() > 0)
        return {};
    const auto undone = reader().redoable(count);
    if (!undone)
        return undone.error();
    for (const ChangeSet &step : *undone)
        m_undoStack.push(new UndoStep(step));
    m_undoStack.setIndex(0);
    return refill(m_undoStack, reader(), count);
}

UndoStep *Session::stepAt(int index) const
{
    // The stack shows its commands only to be read, but they are ours.
    return const_cast<UndoStep *>(static_cast<const UndoStep *>(m_undoStack.command(index)));
}

Result<void> Session::turnRound(const QList<UndoStep *> &steps, int index)
{
    QList<ChangeSet> changes;
    for (const UndoStep *step : steps) {
        changes.append(step->changes().inverse());
        stamp(changes.last());
    }
    const auto complete = completeRemovals(reader(), changes);
    const auto written = complete ? m_store->apply(changes, {}) : complete;
    if (!written) {
        if (steps.size() == 1 && isForGood(written.error())) {
            steps.constFirst()->setObsolete(true);
            m_undoStack.setIndex(index);
        }
        return written;
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps.at(i)->setChanges(changes.at(i));
    // Before anybody is told: whoever writes then pushes a step of their own.
    m_undoStack.setIndex(index);
    for (const ChangeSet &change : std::as_const(changes))
        emit changed(change);
    tellRestoredConsents(changes);
    return {};
}

void Session::tellRestoredConsents(const QList<ChangeSet> &changes)
{
    constexpr qsizetype enough = 3;
    QStringList titles;
    for (const ChangeSet &change : changes) {
        for (const RowChange &row : change.rows) {
            if (!withdrawing::isTakenBackBy(row))
                continue;
            // A later one of the steps may have removed the record.
            const auto record = reader().record(row.table, row.id);
            const QStringView isPublic = row.table == names::person ? names::mayBeNamed : names::publish;
            if (record && *record && (*record)->isTrue(isPublic) && !titles.contains((*record)->title()))
                titles.append((*record)->title());
        }
    }
    if (titles.isEmpty())
        return;
    QString list = titles.mid(0, enough).join(QStringLiteral(", "));
    if (titles.size() > enough)
        list += QStringLiteral(", …");
    //: %1 names of people, captions of pictures
    emit consentRestored(tr("May be named or shown in public again: %1.").arg(list));
}

Result<void> Session::undo()
{
    if (!canUndo())
        return {};
    const QString label = m_undoStack.undoText();
    const int before = m_undoStack.index() - 1;
    const auto undone = turnRound({stepAt(before)}, before);
    if (!undone) {
        emit undoStepFailed(undone.error().text);
        return undone;
    }
    emit stepTakenBack(label);
    // Older ones of the file come next.
    return canUndo() ? undone : refill(m_undoStack, reader(), undoStepsAtOnce);
}

Result<void> Session::redo()
{
    if (!canRedo())
        return {};
    const int before = m_undoStack.index();
    const auto redone = turnRound({stepAt(before)}, before + 1);
    if (!redone)
        emit undoStepFailed(redone.error().text);
    return redone;
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
    QList<UndoStep *> newest;
    QStringList labels;
    for (int i = 1; i <= steps; ++i) {
        newest.append(stepAt(m_undoStack.index() - i));
        labels.append(newest.constLast()->text());
    }
    if (const auto undone = turnRound(newest, m_undoStack.index() - steps); !undone)
        return undone.error();
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
    // Once there is a step of this session, those of earlier ones are no longer loaded.
    if (const auto loaded = loadUndoSteps(); !loaded)
        return loaded;
    if (const auto written = write(*back); !written)
        return written;
    // The step itself stays on the stack, if it is there: this one is undone before it.
    auto *taken = new UndoStep(*back);
    if (!standing->isTakingBack)
        //: %1 the step that was taken back; what undo offers then
        taken->setText(tr("Taking back: %1").arg(step.label));
    m_undoStack.push(taken);
    if (!standing->isTakingBack)
        emit stepTakenBack(step.label);
    return {};
}
