// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

class Session;

/// What is done for a file that was opened for writing, in a worker: a quick check if it was not closed in
/// order, then a backup if it has changed since the last one.
class CareJob : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the job.
    CareJob(Session &session, QObject *parent);
    ~CareJob() override;

    void start();

signals:
    void damageFound(const Error &error);
    void backupFailed(const Error &error);

private:
    struct Outcome
    {
        std::optional<Error> damage;
        std::optional<Error> failure;
    };

    static void work(QPromise<Outcome> &promise, const QString &path, bool wasLeftOpen);
    void finish();

    Session &m_session;
    QFutureWatcher<Outcome> m_watcher;
};
