// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/result.h"
#include "models/schema/recordquery.h"
#include "models/schema/schema.h"

#include <QHash>
#include <QSet>

/// Short, stable key of a record inside one file; lists hold millions of them.
using RecordKey = qint64;

/// A record as a list shows it: blobs are left out, references come with their titles.
struct ListRow
{
    RecordKey key = 0;
    Record record;
    /// By field index.
    QHash<int, QString> referenceTitles;
};

/// A place where a record is referred to.
struct Referrer
{
    QString table;
    QString field;
    RecordId id;
};

/// How many records have the same values in some fields.
struct Tally
{
    /// One for each field; invalid: empty.
    QVariantList values;
    qint64 count = 0;
    /// Of the field that was to be added up.
    qint64 sum = 0;
};

struct SearchQuery
{
    QString text;
    /// Only what belongs to this conference; null: everything.
    RecordId conference;
    int limit = 50;
};

/// A field in which the searched text was found.
struct SearchHit
{
    QString table;
    RecordId id;
    QString field;
    QString text;
    /// Start and length of each found place, in UTF-16 units of text.
    QList<std::pair<int, int>> marks;
};

struct HistoryQuery
{
    /// Empty: all tables.
    QString table;
    /// Null: all records.
    RecordId record;
    /// 0: all.
    int limit = 0;
    int offset = 0;
};

/// What became of a step of the history.
struct StepStanding
{
    /// It takes another step back; doing that one again does not.
    bool isTakingBack = false;
    /// The change set that takes it back; null: none does.
    RecordId takenBackBy;
    /// The merge that brought it; null: it was made in this file.
    RecordId mergedBy;
    /// It erased somebody for good.
    bool isErasure = false;
    /// It says less than it did when it was made, because somebody was erased.
    bool isRedacted = false;
};

/// A change set and the file in which it was made.
struct MergedChangeSet
{
    ChangeSet changes;
    RecordId origin;
};

/// What makes a file a package: the part of a home file that a group takes along.
struct PackageIdentity
{
    /// The file it was made from; packages of packages name the first.
    RecordId home;
    RecordId conference;
    /// Null: not for one group only.
    RecordId group;
    QString name;
};

/// What `info` tells about a file.
struct FileDescription
{
    RecordId id;
    QString path;
    int schemaVersion = 0;
    QString programVersion;
    /// UTC.
    QDateTime created;
    /// UTC; of the newest change set, invalid if there is none.
    QDateTime changed;
    /// Nothing if the file is no package.
    std::optional<PackageIdentity> package;
};

/// Reads one file. Everything above the store reads through this; writing is Session::apply alone.
class RecordReader
{
public:
    virtual ~RecordReader() = default;

    virtual const Schema &schema() const = 0;
    virtual Result<FileDescription> description() const = 0;

    /// Nothing if there is no such record.
    virtual Result<std::optional<Record>> record(QStringView table, const RecordId &id) const = 0;
    virtual Result<QList<Record>> records(const RecordQuery &query) const = 0;
    virtual Result<qint64> count(const RecordQuery &query) const = 0;
    /// What \p query finds, counted by the values of \p fields in no certain order; \p summed: a whole number
    /// to be added up, or empty.
    virtual Result<QList<Tally>> tallies(const RecordQuery &query, const QStringList &fields,
                                         const QString &summed = {}) const = 0;

    virtual Result<QList<RecordKey>> keys(const RecordQuery &query) const = 0;
    /// In the order of \p keys; a key whose record is gone is left out.
    virtual Result<QList<ListRow>> rows(QStringView table, const QList<RecordKey> &keys) const = 0;
    /// 0 if there is no such record.
    virtual Result<RecordKey> keyOf(QStringView table, const RecordId &id) const = 0;

    /// What people call the record; references in titles are resolved. Empty if it is not there.
    virtual Result<QString> title(QStringView table, const RecordId &id) const = 0;
    /// The \p limit records whose title fields share most trigrams with \p name; found by the search index
    /// alone, so they still have to be compared. Empty if titles of \p table are not searched.
    virtual Result<QList<Record>> likeNamed(QStringView table, const QString &name, int limit) const = 0;
    /// All that refers to the record, at most \p limit.
    virtual Result<QList<Referrer>> referrers(QStringView table, const RecordId &id, int limit) const = 0;

    /// Newest first.
    virtual Result<QList<SearchHit>> search(const SearchQuery &query) const = 0;
    /// Newest first.
    virtual Result<QList<ChangeSet>> history(const HistoryQuery &query) const = 0;
    /// The newest change sets that can be taken back one after the other, newest first: not undone, and no
    /// undo themselves. An erasure, and what it took something out of, ends the row.
    virtual Result<QList<ChangeSet>> undoable(int limit) const = 0;
    /// The change sets that took something back and have nothing newer on top of them, newest first.
    virtual Result<QList<ChangeSet>> redoable(int limit) const = 0;
    /// Error NotFound: there is no such change set.
    virtual Result<StepStanding> standing(const RecordId &step) const = 0;

    /// The change sets that removed records of \p table.
    virtual Result<QList<ChangeSet>> removals(QStringView table) const = 0;
    /// What was erased for good and must not come back.
    virtual Result<QSet<RecordId>> erasedRecords() const = 0;
    /// The drafts, by their keys.
    virtual Result<QMap<QString, QString>> drafts() const = 0;

    /// What a file that this one is merged into may not know yet, oldest first. Error Damaged: the log does
    /// not match its checksums.
    virtual Result<QList<MergedChangeSet>> changesToMerge() const = 0;
    /// All change sets whose effect is in this file, made here or merged.
    virtual Result<QSet<RecordId>> knownChangeSets() const = 0;
};
