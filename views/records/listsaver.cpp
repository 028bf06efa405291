// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/listsaver.h"

#include "models/csv.h"
#include "models/exchange/wholefile.h"
#include "models/items/recordtablemodel.h"
#include "models/reports/listdocument.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/session.h"
#include "views/dialogs.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
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
    button->setToolTip(tr("Save what the list shows as PDF or for Excel"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(addAction(Format::Pdf, "saveListPdf", tr("List as PDF …")));
    menu->addAction(addAction(Format::Xlsx, "saveListXlsx", tr("List for Excel (XLSX) …")));
    menu->addAction(addAction(Format::Csv, "saveListCsv", tr("List as plain table (CSV) …")));
    button->setMenu(menu);
    list.addTool(button);
    list.addNotice(m_message);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { m_watcher.cancel(); });
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
    connect(action, &QAction::triggered, this, [this, format] { save(format); });
    m_list.view().addAction(action);
    return action;
}

QString ListSaver::suggestion(const QString &suffix) const
{
    const QString name = m_list.model().table().pluralLabel();
    return QFileInfo(m_session.path()).dir().filePath(QStringLiteral("%1.%2").arg(name, suffix));
}

void ListSaver::save(Format format)
{
    const QString suffix = suffixOf(format);
    m_target = m_dialogs.fileToWrite(&m_list, tr("Save the list"), suggestion(suffix),
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (m_target.isEmpty())
        return;
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
    if (!bytes) {
        m_message->showMessage(MessageBar::Kind::Problem, bytes.error().text);
        return;
    }
    QSaveFile file(m_target);
    const QString name = QDir::toNativeSeparators(m_target);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        m_message->showMessage(MessageBar::Kind::Information, tr("Saved as %1.").arg(name));
    else
        m_message->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 could not be written: %2. Choose another place.").arg(name, file.errorString()));
}
