// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

#include <memory>

class Dialogs;
class QPdfDocument;
class QPrinter;
class QWidget;

/// Prints the pages of a PDF, one at a time, so that the window stays alive. A page is printed as it stands
/// in the PDF, at its own size.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    /// What is printed and how confidential that is.
    struct Paper
    {
        QString name;
        const QPdfDocument &document;
        /// Has people in it: a file that is printed into is for its owner alone.
        bool isConfidential;
    };

    /// The printer and the pages that the user chooses for \p paper; null: do not print. Error Exists: it
    /// would be printed into a file of records.
    static Result<std::unique_ptr<QPrinter>> choosePrinter(Dialogs &dialogs, QWidget *parent,
                                                           const Paper &paper);

    /// \p document must outlive the job.
    PrintJob(QPdfDocument &document, std::unique_ptr<QPrinter> printer, QObject *parent);
    ~PrintJob() override;

    void start();
    void cancel();

signals:
    void progressed(int done, int total);
    /// \p printed: all pages went out.
    void finished(bool printed);

private:
    void printNext();
    void setPage(int page);
    void end(bool printed);

    QPdfDocument &m_document;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QTimer m_turn;
    int m_first = 0;
    int m_last = 0;
    int m_next = 0;
};
