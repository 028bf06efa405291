// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/printjob.h"

#include "models/store/fileformat.h"
#include "models/store/privatefile.h"
#include "views/dialogs.h"

#include <QDir>
#include <QFile>
#include <QPdfDocument>
#include <QPrinter>

namespace {

// More makes pictures of a page that no printer shows and no memory likes.
constexpr int finest = 300;

} // namespace

Result<std::unique_ptr<QPrinter>> PrintJob::choosePrinter(Dialogs &dialogs, QWidget *parent,
                                                          const Paper &paper)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (!dialogs.choosePrinter(parent, *printer, paper.document.pageCount()))
        return std::unique_ptr<QPrinter>();
    const QString target = printer->outputFileName();
    if (fileformat::holdsRecords(target))
        return Error{Error::Code::Exists,
                     tr("%1 holds records and is not replaced; choose another name.")
                         .arg(QDir::toNativeSeparators(target)),
                     {}};
    // Qt makes the file for all to read, but leaves one that is there as it is.
    QFile file(target);
    if (paper.isConfidential && !target.isEmpty() && file.open(QIODevice::WriteOnly))
        privatefile::protect(file);
    return printer;
}

PrintJob::PrintJob(QPdfDocument &document, std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent), m_document(document), m_printer(std::move(printer))
{
    connect(&m_turn, &QTimer::timeout, this, &PrintJob::printNext);
}

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    const int count = m_document.pageCount();
    m_first = qBound(1, qMax(1, m_printer->fromPage()), count) - 1;
    m_last = m_printer->toPage() > 0 ? qBound(m_first + 1, m_printer->toPage(), count) - 1 : count - 1;
    m_next = m_first;
    m_printer->setFullPage(true);
    setPage(m_next);
    if (count < 1 || !m_painter.begin(m_printer.get())) {
        end(false);
        return;
    }
    m_turn.start(0);
}

// The sheet is chosen in the print dialog; only how it lies follows the page.
void PrintJob::setPage(int page)
{
    const QSizeF size = m_document.pagePointSize(page);
    m_printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
}

void PrintJob::printNext()
{
    if (m_next > m_first) {
        setPage(m_next);
        m_printer->newPage();
    }
    const QSizeF points = m_document.pagePointSize(m_next);
    const double scale = qMin(finest, m_printer->resolution()) / 72.0;
    const QImage image = m_document.render(m_next, (points * scale).toSize());
    const QRectF sheet = m_printer->paperRect(QPrinter::DevicePixel);
    const QSizeF fitting = QSizeF(points * (m_printer->resolution() / 72.0));
    const QSizeF size = fitting.width() > sheet.width() + 1 || fitting.height() > sheet.height() + 1
                            ? fitting.scaled(sheet.size(), Qt::KeepAspectRatio)
                            : fitting;
    m_painter.drawImage(QRectF(QPointF(), size), image);
    ++m_next;
    emit progressed(m_next - m_first, m_last - m_first + 1);
    if (m_next > m_last)
        end(true);
}

void PrintJob::cancel()
{
    if (m_painter.isActive()) {
        m_printer->abort();
        end(false);
    }
}

void PrintJob::end(bool printed)
{
    m_turn.stop();
    if (m_painter.isActive())
        m_painter.end();
    emit finished(printed);
}
