// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing.h"
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
class QToolButton;
class RecordList;
class Session;

/// Prints a table as it is shown, or writes it as tagged PDF, as text document or as a table for Excel; in a
/// worker, with a bar that says so and cancels.
class ListSaver : public QObject
{
    Q_OBJECT

public:
    /// Reads in a worker thread what is to be saved.
    using Reading =
        std::function<Result<Listing>(const RecordReader &, const QLocale &, const listing::Progress &)>;
    /// What is to be saved, asked when somebody wants it.
    struct Subject
    {
        std::function<QString()> title;
        std::function<Reading()> reading;
    };

    /// button() and message() are to be put on \p page. \p session and \p dialogs must outlive this; it
    /// belongs to \p page.
    ListSaver(Session &session, Dialogs &dialogs, QWidget &page, const Subject &subject);
    ~ListSaver() override;

    /// Saves what \p list shows, with its columns, filter and order; puts its button at the end of the
    /// filters.
    static void addTo(RecordList &list, Session &session, Dialogs &dialogs);

    QToolButton *button() const { return m_button; }
    MessageBar *message() const { return m_message; }
    QAction *printAction() const { return m_print; }
    /// All ways to save, for the menu of the table itself.
    QList<QAction *> actions() const { return m_actions; }

private:
    enum class Format { Pdf, Odt, Xlsx, Csv, Paper };

    QAction *addAction(Format format, const char *name, const QString &text);
    void save(Format format);
    void start(Format format);
    void finish();
    void writeFile(const QByteArray &bytes);
    void print(const QByteArray &pdf);
    void cancel();
    QString suggestion(const QString &suffix) const;
    static QString suffixOf(Format format);
    static Result<QByteArray> written(const Listing &listing, Format format, const QLocale &locale,
                                      const std::function<bool(int, int)> &progress);

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget &m_page;
    Subject m_subject;
    MessageBar *m_message;
    QToolButton *m_button;
    QList<QAction *> m_actions;
    QAction *m_print = nullptr;
    QString m_target;
    Format m_format = Format::Pdf;
    QBuffer m_pdf;
    QPdfDocument m_pages;
    QPointer<PrintJob> m_printing;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};
