// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <memory>

class FileLock;
class SqlFile;
class TemporaryFolder;
struct FileState;

/// A Sozialraum file in SQLite: the only implementation of Store. Use it in the thread that made it.
class SqlStore : public Store
{
public:
    /// Makes a new, empty file. Errors: Exists, NotFound (its folder), ReadOnly, DiskFull.
    static Result<std::unique_ptr<SqlStore>> create(const QString &path, const Schema &schema,
                                                    std::optional<Journal> journal = {});
    /// Opens a file and upgrades an older one after a backup; for reading it is upgraded in a copy. No \p
    /// journal: what suits the disk. Errors: NotFound, NotOurs, TooNew, Damaged, Busy, ReadOnly.
    static Result<std::unique_ptr<SqlStore>> open(const QString &path, bool readOnly, const Schema &schema,
                                                  std::optional<Journal> journal = {});
    /// Whether another program holds the file at \p path, or nobody can.
    static bool isInUse(const QString &path);
    /// Makes a package: a file that holds \p records without a history of them, and knows where it belongs.
    /// Gives its id. Errors as for create().
    static Result<RecordId> createPackage(const QString &path, const Schema &schema,
                                          const PackageIdentity &identity, const QList<RowChange> &records);
    ~SqlStore() override;

    const Schema &schema() const override { return m_schema; }
    Result<FileDescription> description() const override;
    Result<std::optional<Record>> record(QStringView table, const RecordId &id) const override;
    Result<QList<Record>> records(const RecordQuery &query) const override;
    Result<qint64> count(const RecordQuery &query) const override;
    Result<QList<Tally>> tallies(const RecordQuery &query, const QStringList &fields,
                                 const QString &summed) const override;
    Result<QList<RecordKey>> keys(const RecordQuery &query) const override;
    Result<QList<ListRow>> rows(QStringView table, const QList<RecordKey> &keys) const override;
    Result<RecordKey> keyOf(QStringView table, const RecordId &id) const override;
    Result<QString> title(QStringView table, const RecordId &id) const override;
    Result<QList<Record>> likeNamed(QStringView table, const QString &name, int limit) const override;
    Result<QList<Referrer>> referrers(QStringView table, const RecordId &id, int limit) const override;
    Result<QList<SearchHit>> search(const SearchQuery &query) const override;
    Result<QList<ChangeSet>> history(const HistoryQuery &query) const override;
    Result<QList<ChangeSet>> undoable(int limit) const override;
    Result<QList<ChangeSet>> redoable(int limit) const override;
    Result<StepStanding> standing(const RecordId &step) const override;
    Result<QList<ChangeSet>> removals(QStringView table) const override;
    Result<QSet<RecordId>> erasedRecords() const override;
    Result<QMap<QString, QString>> drafts() const override;
    Result<QList<MergedChangeSet>> changesToMerge() const override;
    Result<QSet<RecordId>> knownChangeSets() const override;

    Result<void> apply(const QList<ChangeSet> &steps, const QList<MergedChangeSet> &sources) override;
    Result<void> erase(const Erasure &erasure) override;
    Result<void> setDraft(const QString &key, const QString &text) override;
    Result<QString> draft(const QString &key) const override;
    Result<QStringList> findFaults() const override;
    Result<void> backup(const QString &target) const override;
    bool isReadOnly() const override;
    Result<void> checkWritable() const override;
    Journal journal() const override { return m_journal; }
    bool wasLeftOpen() const override { return m_wasLeftOpen; }
    void settle() override;
    Result<void> refresh() override;

private:
    Result<void> redactDrafts(const Erasure &erasure);
    SqlStore(std::unique_ptr<FileLock> lock, std::unique_ptr<SqlFile> file, const Schema &schema);
    static Result<std::unique_ptr<SqlStore>> openForReading(const QString &path, int version,
                                                            const Schema &schema);
    static Result<std::unique_ptr<SqlStore>> openForWriting(const QString &path, const Schema &schema,
                                                            Journal journal);
    /// Error NotFound: the log was removed while the file was open; what it held is in the file by then,
    /// unless that happened in the middle of a change.
    Result<void> checkLog() const;
    /// Notes how the file looks after a write of ours, so that a write of somebody else shows.
    void noteOwnWrite();
    /// Whether another file was written over the open one.
    bool isOverwritten() const;
    const Table &knownTable(QStringView name) const;

    const Schema &m_schema;
    // The lock is released after the file is closed.
    std::unique_ptr<FileLock> m_lock;
    // An older file is read from a copy that was upgraded, which goes after it is closed; and so is one whose
    // log cannot be read where it is.
    std::unique_ptr<TemporaryFolder> m_copy;
    std::unique_ptr<SqlFile> m_file;
    QString m_path;
    // What the file alone was like after the last write of ours: others may look for themselves.
    mutable QString m_look;
    mutable std::unique_ptr<FileState> m_stateOnDisk;
    Journal m_journal = Journal::WriteAheadLog;
    bool m_wasLeftOpen = false;
    /// Whether something was written since settle().
    bool m_isUnsettled = false;
};
