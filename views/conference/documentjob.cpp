// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/documentjob.h"

#include "models/session.h"

#include <QtConcurrentRun>

namespace {

using Written = Result<WrittenDocument>;
using ReaderFactory = std::function<Result<std::unique_ptr<RecordReader>>()>;

Written written(const Document &document, DocumentFormat format, QPromise<Written> &promise)
{
    return writers::write(document, format, [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
}

void makeDocument(QPromise<Written> &promise, const ReaderFactory &factory, const DocumentRequest &request)
{
    const auto reader = factory();
    if (!reader) {
        promise.addResult(reader.error());
        return;
    }
    const auto document = reports::build(request.kind, **reader, request.subject, request.options);
    if (!document)
        promise.addResult(document.error());
    else if (!promise.isCanceled())
        promise.addResult(written(*document, request.format, promise));
}

} // namespace

DocumentJob::DocumentJob(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentJob::finish);
}

DocumentJob::~DocumentJob()
{
    // The worker reads the file of the session, which may be closed next.
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void DocumentJob::start(const DocumentRequest &request)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(makeDocument, m_session.readerFactory(), request));
}

void DocumentJob::cancel()
{
    m_watcher.cancel();
}

void DocumentJob::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    emit finished(m_watcher.result());
}
