// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"

#include <QFutureWatcher>
#include <QObject>

class Dialogs;
class Session;
class QWidget;

/// Writes what the file holds about one person into a file that the user chooses: for reading (PDF), to fill
/// in and blacken (ODT), or for other programs (JSON); see Art. 15 and 20 GDPR.
class AccessSaver : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Odt, Json };

    /// \p session and \p dialogs must outlive the saver.
    AccessSaver(Session &session, Dialogs &dialogs, QWidget *page);
    ~AccessSaver() override;

    void save(const RecordId &person, Format format);

signals:
    void saved(const QString &path);
    void failed(const Error &error);

private:
    void finish();

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget *m_page;
    QString m_target;
    QFutureWatcher<Result<QByteArray>> m_watcher;
};
