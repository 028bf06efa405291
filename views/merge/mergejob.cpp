// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/mergejob.h"

#include "models/store/backups.h"

#include <QtConcurrentRun>

namespace {

using ReaderFactory = decltype(std::declval<Session>().readerFactory());

void preview(QPromise<Result<MergePreview>> &promise, const ReaderFactory &makeReader,
             const QStringList &paths, const QString &passphrase)
{
    promise.setProgressRange(0, static_cast<int>(paths.size()));
    const auto reader = makeReader();
    if (!reader) {
        promise.addResult(reader.error());
        return;
    }
    promise.addResult(MergePreview::make(**reader, paths, passphrase, [&](int done) {
        promise.setProgressValue(done);
        return !promise.isCanceled();
    }));
}

Result<void> backUpFile(const QString &path)
{
    const auto made = backups::makeIfDue(path, BackupReason::Merge);
    return made ? Result<void>() : Result<void>(made.error());
}

} // namespace

MergeJob::MergeJob(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MergeJob::finish);
    connect(&m_backup, &QFutureWatcherBase::finished, this, [this] { emit backedUp(m_backup.result()); });
}

MergeJob::~MergeJob()
{
    // The worker reads the file of the session, which may be closed next.
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_backup.waitForFinished();
}

void MergeJob::start(const QStringList &paths, const QString &passphrase)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(preview, m_session.readerFactory(), paths, passphrase));
}

void MergeJob::cancel()
{
    m_watcher.cancel();
}

void MergeJob::backUp()
{
    m_backup.setFuture(QtConcurrent::run(backUpFile, m_session.path()));
}

void MergeJob::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    emit finished(m_watcher.result());
}
