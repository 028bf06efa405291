// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QObject>
#include <QPdfDocument>
#include <QPointer>

class Dialogs;
class MessageBar;
class PrintJob;
class QAction;
class RecordList;
class Session;

/// Prints what a list shows, with its columns, filter and order, or writes it as tagged PDF or as a table for
/// Excel; in a worker, with a bar above the list that says so and cancels.
class ListSaver : public QObject
{
    Q_OBJECT

public:
    /// Puts its button at the end of the list's filters. \p session and \p dialogs must outlive this; it
    /// belongs to \p list.
    ListSaver(Session &session, Dialogs &dialogs, RecordList &list);
    ~ListSaver() override;

    enum class Format { Pdf, Xlsx, Csv, Paper };

private:
    QAction *addAction(Format format, const char *name, const QString &text);
    void save(Format format);
    void start(Format format);
    void finish();
    void writeFile(const QByteArray &bytes);
    void print(const QByteArray &pdf);
    void cancel();
    QString title() const;
    QString suggestion(const QString &suffix) const;

    Session &m_session;
    Dialogs &m_dialogs;
    RecordList &m_list;
    MessageBar *m_message;
    QString m_target;
    Format m_format = Format::Pdf;
    QBuffer m_pdf;
    QPdfDocument m_pages;
    QPointer<PrintJob> m_printing;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};
