// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/seal.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class Session;

/// An encrypted package that is typed into: the work is done on a copy in a private folder of this computer,
/// which is sealed into the package again shortly after each change and when the copy is closed. After a
/// crash or with the stick pulled out the copy stays, and the next opening goes on with it. Meanwhile the
/// package itself is held like a file that is open; if it is changed elsewhere all the same, what is typed
/// here is sealed beside it.
class SealedPackage : public QObject
{
    Q_OBJECT

    struct Holds;

public:
    /// A package that was unsealed for work.
    struct Opened
    {
        QString path;
        /// The file to open a session on.
        QString workingCopy;
        RecordId package;
        seal::Key key;
        /// The working copy was left here and has more than the package.
        bool hasMore = false;
        /// Where work was put that was left here while the package went on elsewhere; empty: there was none.
        QString asideFile;
        /// Where a working copy was put that was left here and is damaged; empty: there was none.
        QString damagedCopy;
        /// The package as it was read or sealed last.
        QByteArray digest;
        /// Holds the package, where something can be written beside it, and the folder of the working copy.
        /// Shared by all copies.
        std::shared_ptr<Holds> holds;
    };
    /// Where the work was sealed into, and how that looks now.
    struct Sealed
    {
        QString path;
        QByteArray digest;
    };

    /// Where the program keeps the working copies of this user.
    static QString usualFolder();
    /// Unseals the package at \p path into a folder of its own below \p folder; takes about a second, so call
    /// it in a worker. Errors: Busy (open already, here or elsewhere), and those of seal::open() and
    /// Session::open().
    static Result<Opened> unseal(const QString &path, const QString &passphrase, const QString &folder);

    explicit SealedPackage(const Opened &opened, QObject *parent = nullptr);
    ~SealedPackage() override;

    const QString &path() const { return m_opened.path; }
    /// Seals a copy of \p session, opened on the working copy, into the new file \p target, which the same
    /// passphrase opens; \p add is handed it before, in clear. Errors: Exists, Invalid (where the working
    /// copies are), and those of Session::backup() and seal::write().
    Result<void> saveCopy(const Session &session, const QString &target,
                          const std::function<void(const QString &plain)> &add) const;
    /// From now on seals what \p session, opened on the working copy, writes, half-typed text too.
    void follow(const Session &session);
    /// Seals what is not sealed yet, at once. The error Exists: all is sealed, but beside the package.
    Result<void> secure();
    /// To be called when the session is gone: the same, then removes the working copy, which stays as long
    /// as it has something that is not sealed.
    Result<void> close();

signals:
    /// The package on the stick has everything; local time.
    void secured(const QDateTime &time);
    /// Told once; tried again until it works.
    void failed(const Error &error);

private:
    void start();
    void finish();
    /// Goes on with what \p sealed says; an error if that is another file than before.
    Result<void> take(const Sealed &sealed);
    bool isChanged() const;

    Opened m_opened;
    QTimer m_timer;
    QTimer m_draftTimer;
    QFutureWatcher<Result<Sealed>> m_watcher;
    /// What the working copy looked like when it was last sealed.
    QDateTime m_sealedState;
    QDateTime m_stateInWork;
    bool m_hasFailed = false;
    /// Begun, and what came of it not taken yet.
    bool m_isInWork = false;
};
