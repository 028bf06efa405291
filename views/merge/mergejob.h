// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mergepreview.h"
#include "models/session.h"

#include <QFutureWatcher>
#include <QObject>

/// Reads packages and works out what they bring, in a worker thread with a reader of its own; nothing is
/// written but the backup before a merge.
class MergeJob : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the job.
    MergeJob(Session &session, QObject *parent);
    ~MergeJob() override;

    /// Stops what is under way and begins anew.
    void start(const QStringList &paths, const QString &passphrase);
    void cancel();
    /// Keeps the file as it is before the merge.
    void backUp();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int done, int total);
    /// Not sent for work that was cancelled.
    void finished(const Result<MergePreview> &preview);
    void backedUp(const Result<void> &done);

private:
    void finish();

    Session &m_session;
    QFutureWatcher<Result<MergePreview>> m_watcher;
    QFutureWatcher<Result<void>> m_backup;
};
