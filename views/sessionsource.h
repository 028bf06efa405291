// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QCoreApplication>

class Dialogs;
class QWidget;

/// Where open files come from: asks for a path and makes, fills or copies the file there.
class SessionSource
{
    Q_DECLARE_TR_FUNCTIONS(SessionSource)

public:
    /// Nothing if the user chose no path.
    using Made = Result<std::unique_ptr<Session>>;

    /// \p dialogs must outlive this.
    SessionSource(Dialogs &dialogs, QWidget *window) : m_dialogs(dialogs), m_window(window) {}

    /// Empty if the user chose none.
    QString chooseFile() const;
    Made makeFile() const;
    /// A new file with the sample in it.
    Made makeSample() const;
    /// False if the user chose no path.
    Result<bool> saveCopy(const Session &session) const;

private:
    QString askForNewFile(const QString &title, const QString &suggestion) const;

    Dialogs &m_dialogs;
    QWidget *m_window;
};
