// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "views/conference/documentjob.h"

#include <QTimer>
#include <QWidget>

class Dialogs;
class MessageBar;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class Session;

/// What will be published about a conference, to look through and to write as a file. Documents are made in a
/// worker; the page stays usable, and the work can be stopped.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the view.
    ResultView(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addButton(QHBoxLayout *row, DocumentJob::Format format, const char *name, const QString &text);
    void refresh();
    void showPreview(const Result<QByteArray> &html);
    void save(DocumentJob::Format format);
    void finishSaving(const Result<QByteArray> &bytes);
    void setBusy(bool busy);
    QString suggestion(const QString &suffix) const;
    void follow(const ChangeSet &changes);

    Session &m_session;
    RecordId m_conference;
    Dialogs &m_dialogs;
    DocumentJob *m_preview;
    DocumentJob *m_writing;
    QString m_target;
    bool m_outdated = true;
    QTimer m_pause;
    QTextBrowser *m_browser;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_startedBy = nullptr;
    QList<QPushButton *> m_buttons;
};
