// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/listsaver.h"

#include "models/csv.h"
#include "models/exchange/wholefile.h"
#include "models/items/recordtablemodel.h"
#include "models/reports/listdocument.h"
#include "models/reports/writers.h"
#include "models/session.h"
#include "models/store/privatefile.h"
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

// Excel in German knows the columns by semicolons, and umlauts by the mark at the beginning.
QByteArray writeCsv(const Listing &listing)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csv::line(listing.heads, u';');
    for (const QStringList &row : listing.rows)
        bytes += csv::line(row, u';');
    return bytes;
}

} // namespace

QString ListSaver::suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
    case Format::Paper:
        break;
    case Format::Odt:
        return QStringLiteral("odt");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Csv:
        return QStringLiteral("csv");
    }
    return QStringLiteral("pdf");
}

Bytes ListSaver::written(const Listing &listing, Format format, const QLocale &locale,
                         const std::function<bool(int, int)> &progress)
{
    if (format == Format::Csv)
        return writeCsv(listing);
    if (format == Format::Xlsx)
        return workbook::writeXlsx({listing.title, listing.changed, {wholefile::sheetOf(listing)}});
    const auto kind = format == Format::Odt ? DocumentFormat::Odt : DocumentFormat::Pdf;
    const auto document = writers::write(listDocument(listing, locale), kind, progress);
    return document ? Bytes(document->bytes) : Bytes(document.error());
}

ListSaver::ListSaver(Session &session, Dialogs &dialogs, QWidget &page, const Subject &subject)
    : QObject(&page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_subject(subject)
    , m_message(new MessageBar(&page))
    , m_button(new QToolButton(&page))
{
    m_button->setObjectName(QStringLiteral("saveList"));
    m_button->setText(tr("Save list"));
    m_button->setToolTip(
        tr("Save what the list shows as PDF, for word processing or for Excel, or print it"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_button);
    menu->addAction(addAction(Format::Pdf, "saveListPdf", tr("Save as PDF …")));
    menu->addAction(addAction(Format::Odt, "saveListOdt", tr("Save for word processing (ODT) …")));
    menu->addAction(addAction(Format::Xlsx, "saveListXlsx", tr("Save for Excel (XLSX) …")));
    menu->addAction(addAction(Format::Csv, "saveListCsv", tr("Save as plain table (CSV) …")));
    menu->addSeparator();
    m_print = addAction(Format::Paper, "printList", tr("Print …"));
    menu->addAction(m_print);
    m_button->setMenu(menu);
    connect(m_message, &MessageBar::actionTriggered, this, &ListSaver::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListSaver::finish);
}

void ListSaver::addTo(RecordList &list, Session &session, Dialogs &dialogs)
{
    const auto reading = [&list]() -> Reading {
        return [query = list.model().query(), columns = list.view().columnsInVisualOrder()](
                   const RecordReader &reader, const QLocale &locale, const listing::Progress &progress) {
            return listing::read(reader, query, columns, locale, progress);
        };
    };
    auto *saver = new ListSaver(session, dialogs, list,
                                {[&list] { return list.model().table().pluralLabel(); }, reading});
    list.view().addActions(saver->actions());
    list.setPrintAction(saver->printAction());
    list.addTool(saver->button());
    list.addNotice(saver->message());
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
    m_actions.append(action);
    return action;
}

QString ListSaver::suggestion(const QString &suffix) const
{
    const QString name = QStringLiteral("%1.%2").arg(m_subject.title(), suffix);
    return QFileInfo(m_session.path()).dir().filePath(name);
}

void ListSaver::save(Format format)
{
    const QString suffix = suffixOf(format);
    m_target = m_dialogs.fileToWrite(&m_page, tr("Save the list"), suggestion(suffix),
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
    const auto work = [factory = m_session.readerFactory(), reading = m_subject.reading(), format,
                       locale = QLocale()](QPromise<Bytes> &promise) {
        const auto goesOn = [&promise] { return !promise.isCanceled(); };
        const auto reader = factory();
        const auto listing =
            reader ? reading(**reader, locale, [goesOn](qsizetype, qsizetype) { return goesOn(); })
                   : Result<Listing>(reader.error());
        promise.addResult(listing ? written(*listing, format, locale, [goesOn](int, int) { return goesOn(); })
                                  : Bytes(listing.error()));
    };
    m_watcher.setFuture(QtConcurrent::run(work));
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
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        privatefile::protect(file);
    if (isOpen && file.write(bytes) == bytes.size() && file.commit())
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
    auto chosen = PrintJob::choosePrinter(m_dialogs, &m_page, {m_subject.title(), m_pages, true});
    if (!chosen) {
        m_message->showMessage(MessageBar::Kind::Problem, chosen.error().text);
        return;
    }
    auto printer = *std::move(chosen);
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
