// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFutureWatcher>
#include <QObject>

class Dialogs;
class MessageBar;
class QAction;
class RecordList;
class Session;

/// Writes what a list shows, with its columns, filter and order, as tagged PDF or as a table for Excel; in a
/// worker, with a bar above the list that says so and cancels.
class ListSaver : public QObject
{
    Q_OBJECT

public:
    /// Puts its button at the end of the list's filters. \p session and \p dialogs must outlive this; it
    /// belongs to \p list.
    ListSaver(Session &session, Dialogs &dialogs, RecordList &list);
    ~ListSaver() override;

    enum class Format { Pdf, Xlsx, Csv };

private:
    QAction *addAction(Format format, const char *name, const QString &text);
    void save(Format format);
    void finish();
    QString suggestion(const QString &suffix) const;

    Session &m_session;
    Dialogs &m_dialogs;
    RecordList &m_list;
    MessageBar *m_message;
    QString m_target;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};
