// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

class Session;

/// Makes one document about a conference in a worker thread with a reader of its own.
class DocumentJob : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Html, Text };

    /// \p session must outlive the job.
    DocumentJob(Session &session, QObject *parent);
    ~DocumentJob() override;

    /// Stops what is under way and begins anew.
    void start(const RecordId &conference, Format format);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int done, int total);
    /// Not sent for work that was cancelled.
    void finished(const Result<QByteArray> &bytes);

private:
    void finish();

    Session &m_session;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};
