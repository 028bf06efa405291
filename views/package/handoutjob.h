// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/packagefile.h"

#include <QFutureWatcher>
#include <QObject>

/// Writes packages in a worker, for sticks are slow, and notes in the file what was handed out.
class HandOutJob : public QObject
{
    Q_OBJECT

public:
    /// What the worker has written, in the order of the drafts, and why it is not all of them.
    struct Written
    {
        QList<RecordId> packages;
        std::optional<Error> error;
    };

    /// \p session must outlive the job.
    HandOutJob(Session &session, QObject *parent);
    ~HandOutJob() override;

    /// Empty \p passphrase: not encrypted. Error NotFound: there is nothing to hand out.
    Result<void> start(const QList<packagefile::Order> &orders, const QString &passphrase);
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void handedOut(const QStringList &paths);
    /// After handedOut() for those that could be written.
    void failed(const Error &error);

private:
    void finish();

    Session &m_session;
    QList<packagefile::Draft> m_drafts;
    QFutureWatcher<Written> m_watcher;
};
