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

    /// A file as it could be opened.
    struct Opened
    {
        std::unique_ptr<Session> session;
        /// Why it is open for reading only.
        std::optional<Error> readOnlyBecause;
        /// What else is to be known about it; empty: nothing.
        QString notice;
    };

    /// Empty if the user chose none.
    QString chooseFile() const;
    /// The same for a package.
    QString choosePackage() const;
    /// Opens for reading what cannot be written now.
    static Result<Opened> open(const QString &path);
    Made makeFile() const;
    /// A new file with the sample in it.
    Made makeSample() const;
    /// Where to put what is rescued of \p damaged; empty if the user chose no path.
    QString chooseRescueFile(const QString &damaged) const;
    /// Where to put a copy of \p original; empty if the user chose no path.
    QString chooseCopy(const QString &original) const;

private:
    /// The path ends like \p suggestion.
    QString askForNewFile(const QString &title, const QString &suggestion) const;

    Dialogs &m_dialogs;
    QWidget *m_window;
};
