// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/result.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

class Session;

/// Which document is to be made about what, and how it is written.
struct DocumentRequest
{
    ReportKind kind = ReportKind::Summary;
    RecordId subject;
    ReportOptions options;
    DocumentFormat format = DocumentFormat::Pdf;
};

/// Makes one document in a worker thread with a reader of its own.
class DocumentJob : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the job.
    DocumentJob(Session &session, QObject *parent);
    ~DocumentJob() override;

    /// Stops what is under way and begins anew.
    void start(const DocumentRequest &request);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int done, int total);
    /// Not sent for work that was cancelled.
    void finished(const Result<WrittenDocument> &document);

private:
    void finish();

    Session &m_session;
    QFutureWatcher<Result<WrittenDocument>> m_watcher;
};
