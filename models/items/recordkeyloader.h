// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

/// Reads all keys of a query in a worker, so that a million of them do not hold up the window.
class RecordKeyLoader : public QObject
{
    Q_OBJECT

public:
    using Keys = Result<QList<RecordKey>>;

    explicit RecordKeyLoader(const Session &session, QObject *parent = nullptr);
    ~RecordKeyLoader() override;

    /// Drops what is under way and reads the keys of \p query.
    void start(const RecordQuery &query);
    /// No loaded() will come from what is under way.
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void loaded(const RecordKeyLoader::Keys &keys);

private:
    void takeKeys();

    const Session &m_session;
    RecordQuery m_query;
    QFutureWatcher<Keys> m_watcher;
    /// Lets a worker that waits for its turn see that nobody wants its keys any more.
    std::shared_ptr<std::atomic<int>> m_wanted = std::make_shared<std::atomic<int>>(0);
    bool m_running = false;
};
