// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/backupjobs.h"

#include "models/session.h"
#include "models/store/filecheck.h"

#include <QtConcurrentRun>

namespace {

using ReaderFactory = std::function<Result<std::unique_ptr<RecordReader>>()>;

/// Opens the present and the earlier state in this thread and hands both to \p use.
template<typename T>
Result<T> withBoth(const ReaderFactory &factory, const Schema &schema, const QString &backup,
                   Result<T> (*use)(const RecordReader &, const RecordReader &))
{
    const auto now = factory();
    if (!now)
        return now.error();
    const auto then = Session::open(backup, Session::Access::ReadOnly, schema);
    if (!then)
        return then.error();
    return use(**now, (*then)->reader());
}

} // namespace

BackupJobs::BackupJobs(QObject *parent) : QObject(parent)
{
    connectJob(m_comparison, &BackupJobs::compared);
    connectJob(m_contents, &BackupJobs::counted);
    connect(&m_check, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Checked done = m_check.resultAt(index);
        emit checked(done.path, done.sound);
    });
    connectJob(m_damage, &BackupJobs::damageLookedFor);
    connectJob(m_backup, &BackupJobs::backupMade);
    connectJob(m_restoring, &BackupJobs::restoringPrepared);
    connectJob(m_rescue, &BackupJobs::rescued);
}

BackupJobs::~BackupJobs()
{
    for (QFutureWatcherBase *watcher : std::initializer_list<QFutureWatcherBase *>{
             &m_comparison, &m_contents, &m_check, &m_damage, &m_backup, &m_restoring, &m_rescue}) {
        watcher->cancel();
        watcher->waitForFinished();
    }
}

template<typename T>
void BackupJobs::connectJob(QFutureWatcher<Result<T>> &watcher, void (BackupJobs::*signal)(const Result<T> &))
{
    connect(&watcher, &QFutureWatcherBase::finished, this, [this, &watcher, signal] {
        if (!watcher.isCanceled() && watcher.future().resultCount() > 0)
            emit(this->*signal)(watcher.result());
        emit ended();
    });
}

bool BackupJobs::isBusy() const
{
    return m_backup.isRunning() || m_restoring.isRunning() || m_rescue.isRunning();
}

void BackupJobs::compare(const Session &session, const Backup &backup)
{
    m_comparison.cancel();
    m_comparison.setFuture(QtConcurrent::run(
        [factory = session.readerFactory(), &schema = session.schema(), path = backup.path] {
            return withBoth(factory, schema, path, restoration::compare);
        }));
}

void BackupJobs::count(const Backup &backup)
{
    m_contents.cancel();
    m_contents.setFuture(
        QtConcurrent::run([path = backup.path]() -> Result<QList<restoration::Difference::Count>> {
            const auto session = Session::open(path, Session::Access::ReadOnly);
            if (!session)
                return session.error();
            return restoration::contents((*session)->reader());
        }));
}

void BackupJobs::check(const QList<Backup> &backups)
{
    m_check.cancel();
    m_check.setFuture(QtConcurrent::run([backups](QPromise<Checked> &promise) {
        for (const Backup &backup : backups) {
            const auto sound = backups::check(backup, [&promise] { return !promise.isCanceled(); });
            if (promise.isCanceled())
                return;
            promise.addResult(Checked{backup.path, sound});
        }
    }));
}

void BackupJobs::lookForDamage(const QString &file)
{
    m_damage.setFuture(QtConcurrent::run([file](QPromise<Result<QStringList>> &promise) {
        promise.addResult(
            filecheck::findDamage(file, Schema::standard(), [&promise] { return !promise.isCanceled(); }));
    }));
}

void BackupJobs::makeBackup(const QString &file)
{
    m_backup.setFuture(QtConcurrent::run([file](QPromise<Result<Backup>> &promise) {
        promise.addResult(
            backups::make(file, BackupReason::Request, [&promise] { return !promise.isCanceled(); }));
    }));
}

void BackupJobs::prepareRestoring(const Session &session, const Backup &backup)
{
    m_restoring.setFuture(QtConcurrent::run([file = session.path(), factory = session.readerFactory(),
                                             &schema = session.schema(),
                                             path = backup.path](QPromise<Result<ChangeSet>> &promise) {
        const auto kept =
            backups::make(file, BackupReason::Restoring, [&promise] { return !promise.isCanceled(); });
        promise.addResult(kept ? withBoth(factory, schema, path, restoration::changes)
                               : Result<ChangeSet>(kept.error()));
    }));
}

void BackupJobs::rescue(const QString &damaged, const QString &target)
{
    m_rescue.setFuture(QtConcurrent::run([damaged, target](QPromise<Result<rescue::Report>> &promise) {
        promise.addResult(
            rescue::run(damaged, target, Schema::standard(), [&promise] { return !promise.isCanceled(); }));
    }));
}
