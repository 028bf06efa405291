// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/rules.h"
#include "models/store/store.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

class UndoStep;

/// One opened file: the only door to it for models, screens, reports and commands.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new, empty file. Errors: Exists, ReadOnly, DiskFull, NotFound (its folder).
    static Result<std::unique_ptr<Session>> create(const QString &path,
                                                   const Schema &schema = Schema::standard(),
                                                   std::optional<Journal> journal = {});
    /// Opens a file; an older one is upgraded after a backup copy. No \p journal: what suits the disk.
    /// Errors: NotFound, NotOurs, TooNew, Damaged, Busy, ReadOnly.
    static Result<std::unique_ptr<Session>> open(const QString &path, Access access = Access::ReadWrite,
                                                 const Schema &schema = Schema::standard(),
                                                 std::optional<Journal> journal = {});
    /// Whether another program holds the file at \p path, or nobody can.
    static bool isInUse(const QString &path);
    /// Makes a package that holds \p records and nothing else; gives its id. Errors as for create().
    static Result<RecordId> createPackage(const QString &path, const PackageIdentity &identity,
                                          const QList<RowChange> &records,
                                          const Schema &schema = Schema::standard());
    ~Session() override;

    const RecordReader &reader() const;
    /// Makes a reader with a connection of its own for a worker thread; call the result there.
    std::function<Result<std::unique_ptr<RecordReader>>()> readerFactory() const;
    const Schema &schema() const { return reader().schema(); }
    QString path() const { return m_path; }
    bool isReadOnly() const;
    /// Whether changes can be written now, or why not: the file is open for reading, no longer in its place,
    /// or taken over by another computer.
    Result<void> checkWritable() const;
    Journal journal() const;
    /// Whether the program that wrote the file last did not close it: a crash, or the power went.
    bool wasLeftOpen() const;
    /// Makes the one file complete while there is nothing else to do; see Store::settle().
    void settle() { m_store->settle(); }
    /// Tells by changed() what another program has written; for a file that is open for reading.
    Result<void> refresh();

    /// Who is named in the history; empty until the user said so.
    void setAuthor(const QString &author) { m_author = author; }
    QString author() const { return m_author; }

    /// A record with default values, \p presets and the next free position; not yet in the file.
    Result<Record> newRecord(QStringView table, const QVariantMap &presets = {}) const;
    /// The broken rules of \p record against this file.
    QList<Violation> violations(const Record &record) const;

    /// The only way to change data: checks rules, writes, remembers the step for undo, tells everybody.
    /// An empty change set is done at once. On an error nothing has changed and redo is still possible.
    Result<void> apply(const ChangeSet &changes);
    /// Like apply(), for a merge: \p sources are kept in the history as they were made, and are known from
    /// then on, also where they leave nothing to change.
    Result<void> merge(const ChangeSet &changes, const QList<MergedChangeSet> &sources);
    /// Takes \p erasure out of the file for good, also out of the history. Undo reaches no further back than
    /// this; takeBack() does, for steps from which nothing was erased. See compaction for the bytes.
    Result<void> erase(Erasure erasure);
    /// What apply() would refuse because of the rules; writes nothing.
    Result<void> check(const ChangeSet &changes) const;
    /// Why the record cannot be removed, a sentence each; empty: it can.
    Result<QStringList> hindrancesToRemoval(const Record &record) const;

    QUndoStack &undoStack() { return m_undoStack; }
    /// Lets undo() and redo() reach back to steps of earlier sessions; call once after the first paint.
    Result<void> loadUndoSteps(int count = undoStepsAtOnce);
    /// A step that the file does not take now stays, to be tried again; one that no longer fits is dropped.
    Result<void> undo();
    Result<void> redo();
    /// Takes back the newest \p steps of the history in one go, or none of them; gives their labels,
    /// newest first.
    /// Errors: NotFound (there are fewer), Conflict (somebody was erased before them).
    Result<QStringList> undoNewest(int steps);
    /// Takes back \p step of the history, whenever it was done, as a new step; see takingback for what can be
    /// in its way. Taking back a step that took something back does that again.
    Result<void> takeBack(const ChangeSet &step);
    bool canUndo() const { return m_undoStack.canUndo(); }
    bool canRedo() const { return m_undoStack.canRedo(); }

    Result<void> setDraft(const QString &key, const QString &text);
    Result<QString> draft(const QString &key) const;
    Result<QStringList> findFaults() const;
    /// A consistent copy of the file in use. Errors: Exists, ReadOnly, DiskFull.
    Result<void> backup(const QString &target) const;

signals:
    /// After the changes are on disk.
    void changed(const ChangeSet &changes);
    /// What screens remember of what was typed may name who was erased, too.
    void erased(const Erasure &erasure);
    /// The history says less than before; whatever was read from it is to be read again.
    void historyRewritten();
    /// The step of this name was taken back.
    void stepTakenBack(const QString &label);
    /// A step could not be taken back or done again and was dropped, or waits for the file; why, for people.
    void undoStepFailed(const QString &reason);
    /// A step back or forth brought back a consent that had been withdrawn; whose, in a sentence for people.
    void consentRestored(const QString &sentence);

private:
    Session(std::unique_ptr<Store> store, const QString &path);
    static constexpr int undoStepsAtOnce = 50;

    void stamp(ChangeSet &changes) const;
    UndoStep *stepAt(int index) const;
    /// Takes \p steps back, or does them again, in this order and moves the stack to \p index; all of that
    /// or nothing, but a single step that no longer fits is dropped.
    Result<void> turnRound(const QList<UndoStep *> &steps, int index);
    void tellRestoredConsents(const QList<ChangeSet> &changes);
    Error whyNoFurther(int available) const;
    Result<void> write(ChangeSet changes, const QList<MergedChangeSet> &sources = {});

    /// Null if there is none.
    RecordId newestChange() const;
    /// Oldest first.
    Result<QList<ChangeSet>> changesSince(const RecordId &newest) const;

    std::unique_ptr<Store> m_store;
    /// The newest change set that everybody was told of; kept if the file is open for reading.
    std::optional<RecordId> m_newestSeen;
    QString m_path;
    QString m_author;
    QUndoStack m_undoStack;
};
