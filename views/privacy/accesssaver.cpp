// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/privacy/accesssaver.h"

#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/writers.h"
#include "models/session.h"
#include "models/store/privatefile.h"
#include "views/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>
#include <QtConcurrentRun>

namespace {

using Bytes = Result<QByteArray>;
using ReaderFactory = std::function<Result<std::unique_ptr<RecordReader>>()>;

Bytes written(const RecordReader &reader, const RecordId &person, AccessSaver::Format format,
              QPromise<Bytes> &promise)
{
    if (format == AccessSaver::Format::Json)
        return reports::subjectAccessJson(reader, person);
    const auto document = reports::build(ReportKind::SubjectAccess, reader, person);
    if (!document)
        return document.error();
    if (format == AccessSaver::Format::Odt) {
        const auto odt = writers::write(*document, DocumentFormat::Odt);
        return odt ? Bytes(odt->bytes) : Bytes(odt.error());
    }
    const auto pdf = writePdf(*document, [&promise](int, int) { return !promise.isCanceled(); });
    return pdf ? Bytes(pdf->bytes) : Bytes(pdf.error());
}

QString suffixOf(AccessSaver::Format format)
{
    switch (format) {
    case AccessSaver::Format::Pdf:
        return QStringLiteral("pdf");
    case AccessSaver::Format::Odt:
        return QStringLiteral("odt");
    case AccessSaver::Format::Json:
        break;
    }
    return QStringLiteral("json");
}

void writeAccess(QPromise<Bytes> &promise, const ReaderFactory &factory, const RecordId &person,
                 AccessSaver::Format format)
{
    const auto reader = factory();
    promise.addResult(reader ? written(**reader, person, format, promise) : Bytes(reader.error()));
}

} // namespace

AccessSaver::AccessSaver(Session &session, Dialogs &dialogs, QWidget *page)
    : QObject(page), m_session(session), m_dialogs(dialogs), m_page(page)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AccessSaver::finish);
}

AccessSaver::~AccessSaver()
{
    // The worker reads the file of the session, which may be closed next.
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void AccessSaver::save(const RecordId &person, Format format)
{
    if (m_watcher.isRunning())
        return;
    const QString suffix = suffixOf(format);
    // The file's name names nobody: it is seen by more people than its content.
    const QString suggestion =
        QFileInfo(m_session.path()).dir().filePath(tr("Information on a person") + u'.' + suffix);
    m_target = m_dialogs.fileToWrite(m_page, tr("Save the information"), suggestion,
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!m_target.isEmpty())
        m_watcher.setFuture(QtConcurrent::run(writeAccess, m_session.readerFactory(), person, format));
}

void AccessSaver::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Bytes bytes = m_watcher.result();
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    QSaveFile file(m_target);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        privatefile::protect(file);
    if (isOpen && file.write(*bytes) == bytes->size() && file.commit())
        emit saved(m_target);
    else
        emit failed(
            {Error::Code::ReadOnly,
             tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(m_target)),
             file.errorString()});
}
