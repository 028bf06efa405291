// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QObject>
#include <QTimer>

class Session;

/// Looks at an open file every few seconds, for what other programs and people do to it outside.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// \p waitsForWriting: the file is open for reading only because another program holds it. \p session
    /// must outlive the watch.
    FileWatch(Session &session, bool waitsForWriting, QObject *parent);

    /// Looks now, e.g. because the user came back to the window.
    void look();

signals:
    /// The other program closed the file: it can be opened for writing.
    void released();
    /// Changes can no longer be written, for the reason that \p error names; told once.
    void lost(const Error &error);
    /// What was lost is there again.
    void found();

private:
    Session &m_session;
    bool m_waitsForWriting;
    bool m_isLost = false;
    QTimer m_timer;
};
