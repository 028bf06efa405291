// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/listsaver.h"

#include "models/csv.h"
#include "models/exchange/wholefile.h"
#include "models/items/recordtablemodel.h"
#include "models/reports/listdocument.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/session.h"
#include "views/dialogs.h"
#include "views/printing/printjob.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrinter>
#include <QSaveFile>
#include <QToolButton>
#include <QtConcurrentRun>

namespace {

using Bytes = Result<QByteArray>;
using ReaderFactory = std::function<Result<std::unique_ptr<RecordReader>>()>;

// Excel in German knows the columns by semicolons, and umlauts by the mark at the beginning.
QByteArray writeCsv(const Listing &listing)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csv::line(listing.heads, u';');
    for (const QStringList &row : listing.rows)
        bytes += csv::line(row, u';');
    return bytes;
}

QString suffixOf(ListSaver::Format format)
{
    switch (format) {
    case ListSaver::Format::Pdf:
    case ListSaver::Format::Paper:
        break;
    case ListSaver::Format::Xlsx:
        return QStringLiteral("xlsx");
    case ListSaver::Format::Csv:
        return QStringLiteral("csv");
    }
    return QStringLiteral("pdf");
}

Bytes written(const Listing &listing, ListSaver::Format format, const QLocale &locale,
              const PdfProgress &progress)
{
    if (format == ListSaver::Format::Csv)
        return writeCsv(listing);
    if (format == ListSaver::Format::Xlsx)
        return workbook::writeXlsx({listing.title, listing.changed, {wholefile::sheetOf(listing)}});
    const auto pdf = writePdf(listDocument(listing, locale), progress);
    return pdf ? Bytes(pdf->bytes) : Bytes(pdf.error());
}

void writeList(QPromise<Bytes> &promise, const ReaderFactory &factory, const RecordQuery &query,
               const QStringList &columns, ListSaver::Format format, const QLocale &locale)
{
    const auto goesOn = [&promise] { return !promise.isCanceled(); };
    const auto reader = factory();
    const auto listing = reader ? listing::read(**reader, query, columns, locale,
                                                [goesOn](qsizetype, qsizetype) { return goesOn(); })
                                : Result<Listing>(reader.error());
    if (listing)
        promise.addResult(written(*listing, format, locale, [goesOn](int, int) { return goesOn(); }));
    else
        promise.addResult(listing.error());
}

} // namespace

ListSaver::ListSaver(Session &session, Dialogs &dialogs, RecordList &list)
    : QObject(&list), m_session(session), m_dialogs(dialogs), m_list(list), m_message(new MessageBar(&list))
{
    auto *button = new QToolButton(&list);
    button->setObjectName(QStringLiteral("saveList"));
    button->setText(tr("Save list"));
    button->setToolTip(tr("Save what the list shows as PDF or for Excel, or print it"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(addAction(Format::Pdf, "saveListPdf", tr("List as PDF …")));
    menu->addAction(addAction(Format::Xlsx, "saveListXlsx", tr("List for Excel (XLSX) …")));
    menu->addAction(addAction(Format::Csv, "saveListCsv", tr("List as plain table (CSV) …")));
    menu->addSeparator();
    list.setPrintAction(addAction(Format::Paper, "printList", tr("Print the list …")));
    menu->addAction(list.printAction());
    button->setMenu(menu);
    list.addTool(button);
    list.addNotice(m_message);
    connect(m_message, &MessageBar::actionTriggered, this, &ListSaver::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListSaver::finish);
}

ListSaver::~ListSaver()
{
    // The worker reads the file of the session, which may be closed next.
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

QAction *ListSaver::addAction(Format format, const char *name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this,
            [this, format] { format == Format::Paper ? start(format) : save(format); });
    m_list.view().addAction(action);
    return action;
}

QString ListSaver::title() const
{
    return m_list.model().table().pluralLabel();
}

QString ListSaver::suggestion(const QString &suffix) const
{
    return QFileInfo(m_session.path()).dir().filePath(QStringLiteral("%1.%2").arg(title(), suffix));
}

void ListSaver::save(Format format)
{
    const QString suffix = suffixOf(format);
    m_target = m_dialogs.fileToWrite(&m_list, tr("Save the list"), suggestion(suffix),
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!m_target.isEmpty())
        start(format);
}

void ListSaver::start(Format format)
{
    if (m_printing)
        return;
    m_format = format;
    m_message->showMessage(MessageBar::Kind::Information, tr("The list is being written."), tr("Cancel"));
    m_watcher.setFuture(QtConcurrent::run(writeList, m_session.readerFactory(), m_list.model().query(),
                                          m_list.view().columnsInVisualOrder(), format, QLocale()));
}

void ListSaver::finish()
{
    m_message->hide();
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Bytes bytes = m_watcher.result();
    if (!bytes)
        m_message->showMessage(MessageBar::Kind::Problem, bytes.error().text);
    else if (m_format == Format::Paper)
        print(*bytes);
    else
        writeFile(*bytes);
}

void ListSaver::writeFile(const QByteArray &bytes)
{
    QSaveFile file(m_target);
    const QString name = QDir::toNativeSeparators(m_target);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_message->showMessage(MessageBar::Kind::Information, tr("Saved as %1.").arg(name));
    else
        m_message->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 could not be written: %2. Choose another place.").arg(name, file.errorString()));
}

void ListSaver::print(const QByteArray &pdf)
{
    m_pages.close();
    m_pdf.close();
    m_pdf.setData(pdf);
    m_pdf.open(QIODevice::ReadOnly);
    m_pages.load(&m_pdf);
    auto printer = PrintJob::choosePrinter(m_dialogs, &m_list, title(), m_pages);
    if (!printer)
        return;
    m_message->showMessage(MessageBar::Kind::Information, tr("The list is being printed."), tr("Cancel"));
    m_printing = new PrintJob(m_pages, std::move(printer), this);
    connect(m_printing, &PrintJob::finished, this, [this](bool printed) {
        m_printing->deleteLater();
        m_printing.clear();
        if (printed)
            m_message->showMessage(MessageBar::Kind::Information, tr("All pages were sent to the printer."));
        else
            m_message->showMessage(MessageBar::Kind::Problem,
                                   tr("Not all pages were printed. Look at the printer and try again."));
    });
    m_printing->start();
}

void ListSaver::cancel()
{
    m_watcher.cancel();
    if (m_printing)
        m_printing->cancel();
}
