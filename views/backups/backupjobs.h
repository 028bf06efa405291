// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/restoration.h"
#include "models/store/backups.h"
#include "models/store/rescue.h"

#include <QFutureWatcher>
#include <QObject>

class Session;

/// The work of the page of backups, in worker threads with connections of their own.
class BackupJobs : public QObject
{
    Q_OBJECT

public:
    explicit BackupJobs(QObject *parent);
    ~BackupJobs() override;

    bool isBusy() const;

    /// Stops a comparison that is under way.
    void compare(const Session &session, const Backup &backup);
    /// Looks into \p backup of a file that cannot be read to be compared. Stops as compare() does.
    void count(const Backup &backup);
    /// Reads \p backups one after the other, and tells of each; what was being read before is left.
    void check(const QList<Backup> &backups);
    /// Whether the open \p file is damaged in a way that no screen shows.
    void lookForDamage(const QString &file);
    void makeBackup(const QString &file);
    /// Backs up what is now, then works out the changes that lead back to \p backup.
    void prepareRestoring(const Session &session, const Backup &backup);
    void rescue(const QString &damaged, const QString &target);

signals:
    void compared(const Result<restoration::Difference> &difference);
    void counted(const Result<QList<restoration::Difference::Count>> &counts);
    void checked(const QString &path, const Result<void> &sound);
    /// A sentence for each fault; none: the file is sound.
    void damageLookedFor(const Result<QStringList> &damage);
    void backupMade(const Result<Backup> &backup);
    void restoringPrepared(const Result<ChangeSet> &changes);
    void rescued(const Result<rescue::Report> &report);
    /// A job is over, whatever came of it.
    void ended();

private:
    struct Checked
    {
        QString path;
        Result<void> sound;
    };

    template<typename T>
    void connectJob(QFutureWatcher<Result<T>> &watcher, void (BackupJobs::*signal)(const Result<T> &));

    QFutureWatcher<Result<restoration::Difference>> m_comparison;
    QFutureWatcher<Result<QList<restoration::Difference::Count>>> m_contents;
    QFutureWatcher<Checked> m_check;
    QFutureWatcher<Result<QStringList>> m_damage;
    QFutureWatcher<Result<Backup>> m_backup;
    QFutureWatcher<Result<ChangeSet>> m_restoring;
    QFutureWatcher<Result<rescue::Report>> m_rescue;
};
