// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "views/conference/documentjob.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class Dialogs;
class DocumentChoice;
class GapList;
class MessageBar;
class PagePreview;
class PressEditor;
class PrintJob;
class QLayout;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class Session;

/// What goes out about a conference: choose a document, look through its pages as they will be printed, edit
/// the press release, write a file or print. Documents are made in a worker; the page stays usable, and the
/// work can be stopped.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the view; \p settings, where the publisher's address and logo stand, may be null.
    ResultView(Session &session, const RecordId &conference, Dialogs &dialogs, const QSettings *settings,
               QWidget *parent = nullptr);

    /// Asks for a printer and prints the pages that are shown.
    void print();

signals:
    /// Leads to where something is filled in.
    void recordActivated(const QString &table, const RecordId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLayout *makeButtons();
    void addButton(QLayout *row, DocumentFormat format, const char *name, const QString &text);
    DocumentRequest request(DocumentFormat format) const;
    void refresh();
    void chooseDocument();
    void showPreview(const Result<WrittenDocument> &document);
    void save(DocumentFormat format);
    void finishSaving(const Result<WrittenDocument> &document);
    void finishPrinting(bool printed);
    void cancel();
    void setBusy(bool busy);
    QString suggestion(const QString &suffix) const;
    void follow(const ChangeSet &changes);

    Session &m_session;
    RecordId m_conference;
    Dialogs &m_dialogs;
    const QSettings *m_settings;
    DocumentJob *m_preview;
    DocumentJob *m_writing;
    QPointer<PrintJob> m_printing;
    QString m_target;
    bool m_outdated = true;
    QTimer m_pause;
    DocumentChoice *m_choice;
    QSplitter *m_parts;
    GapList *m_gaps;
    PressEditor *m_editor;
    PagePreview *m_pages;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_print;
    QPushButton *m_startedBy = nullptr;
    QList<QPushButton *> m_buttons;
};
