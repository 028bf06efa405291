// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/documentjob.h"

#include "models/reports/htmlwriter.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/reports.h"
#include "models/reports/textwriter.h"
#include "models/session.h"

#include <QtConcurrentRun>

namespace {

using Bytes = Result<QByteArray>;
using ReaderFactory = std::function<Result<std::unique_ptr<RecordReader>>()>;

Bytes written(const Document &document, DocumentJob::Format format, QPromise<Bytes> &promise)
{
    switch (format) {
    case DocumentJob::Format::Html:
        return writeHtml(document);
    case DocumentJob::Format::Text:
        return writeText(document).toUtf8();
    case DocumentJob::Format::Pdf:
        break;
    }
    const auto pdf = writePdf(document, [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    });
    if (!pdf)
        return pdf.error();
    return pdf->bytes;
}

void makeDocument(QPromise<Bytes> &promise, const ReaderFactory &factory, const RecordId &conference,
                  DocumentJob::Format format)
{
    const auto reader = factory();
    if (!reader) {
        promise.addResult(reader.error());
        return;
    }
    const auto document = reports::build(ReportKind::Summary, **reader, conference);
    if (!document)
        promise.addResult(document.error());
    else if (!promise.isCanceled())
        promise.addResult(written(*document, format, promise));
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

void DocumentJob::start(const RecordId &conference, Format format)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(makeDocument, m_session.readerFactory(), conference, format));
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
