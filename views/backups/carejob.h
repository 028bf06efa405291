// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/privacy/copies.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

class Session;

/// What is done for a file that was opened for writing, and once more when somebody was erased from it, in a
/// worker: a quick check if it was not closed in order, then the erased are taken out of what still knows
/// them, then a backup if it has changed since the last one.
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
    /// Backups that knew more than the file may were looked through.
    void cleaned(const copies::Outcome &outcome);

private:
    struct Outcome
    {
        std::optional<Error> damage;
        std::optional<Error> failure;
        copies::Outcome copies;
    };

    static void work(QPromise<Outcome> &promise, const QString &path, bool wasLeftOpen,
                     const QList<Record> &erased);
    void finish();

    Session &m_session;
    QFutureWatcher<Outcome> m_watcher;
    bool m_isWantedAgain = false;
    QStringList m_cleaned;
    /// Since the file was opened.
    QList<Record> m_erased;
};
