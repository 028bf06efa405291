// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/merge.h"
#include "models/exchange/mergestate.h"

#include <QCoreApplication>

/// What one package brought.
struct PackageReport
{
    RecordId id;
    QString file;
    QString name;
    /// Where and by whom the newest of its changes was made, and when (UTC); empty if there is none.
    QString device;
    QString author;
    QDateTime changed;
    /// Records, without those that are nothing but a link between two others.
    int added = 0;
    int altered = 0;
    int removed = 0;
    /// Those that were here already as the package has them.
    int known = 0;
    int conflicts = 0;
    /// Texts among what is new that surely name somebody who was erased.
    int textsNamingErased = 0;

    bool isNews() const { return added + altered + removed + conflicts > 0; }
    /// What to do about textsNamingErased.
    static QString wayToLoseErasedNames();
};

/// Works out what packages, or copies of a file, change in their home file: three-way, by value, field by
/// field, with a conflict where both sides have something to say. Nothing is written here; hand changes() and
/// sources() to Session::merge(). One after the other in any order gives the same as all at once.
class PackageMerge
{
    Q_DECLARE_TR_FUNCTIONS(PackageMerge)

public:
    /// Ask keeps both sides as a conflict in the file, to be decided by a person.
    enum class Choice { Ask, Ours, Theirs };

    /// \p home must outlive the merge.
    explicit PackageMerge(const RecordReader &home, Choice choice = Choice::Ask);

    /// Adds what \p package brings, which people know as \p path if it was unsealed (empty: as the file it is
    /// read from). On an error the merge is as before. Errors: NotOurs (it belongs to
    /// another file), Damaged, Invalid (a value that cannot be), NotFound (its conference is gone).
    Result<void> add(const RecordReader &package, const QString &path = {});

    const QList<PackageReport> &reports() const { return m_reports; }
    /// The conflicts found now, by the records that will keep them.
    QList<Record> conflicts() const;
    /// One change set; without rows if nothing changes.
    ChangeSet changes() const;
    /// Whom the packages' files have erased and this file still has; erase them here, too.
    const QSet<RecordId> &erasedElsewhere() const { return m_erasedElsewhere; }
    /// Those of them who are or were people here, as they were last, by their titles. Ask before merging.
    Result<QList<Record>> peopleToErase() const;
    /// What has to be kept in the history; empty if all of it is there.
    const QList<MergedChangeSet> &sources() const { return m_sources; }

private:
    struct Draft;

    Result<void> start();
    Result<PackageIdentity> identify(const FileDescription &package) const;
    Result<void> mergeRows(const RecordReader &package, Draft &draft) const;
    void mergeRow(const RowChange &theirs, const std::optional<Record> &whole, Draft &draft) const;
    Result<void> keepConflicts(Draft &draft) const;
    Result<void> keepConflict(merge::Conflict conflict, Draft &draft) const;
    void noteReturned(Draft &draft) const;

    const RecordReader &m_home;
    Choice m_choice;
    FileDescription m_file;
    QSet<RecordId> m_known;
    /// Here or in one of the packages.
    QSet<RecordId> m_erased;
    QSet<RecordId> m_erasedElsewhere;
    MergeState m_state;
    QList<MergedChangeSet> m_sources;
    QList<PackageReport> m_reports;
};
