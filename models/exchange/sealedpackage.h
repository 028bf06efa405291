// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/seal.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

class Session;

/// An encrypted package that is typed into: the work is done on a copy in a private folder of this computer,
/// which is sealed into the package again shortly after each change and when the copy is closed. After a
/// crash or with the stick pulled out the copy stays, and the next opening goes on with it.
class SealedPackage : public QObject
{
    Q_OBJECT

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
    };

    /// Unseals the package at \p path into a folder of its own below \p folder; takes about a second, so call
    /// it in a worker. Errors: Busy (open already), and those of seal::open() and Session::open().
    static Result<Opened> unseal(const QString &path, const QString &passphrase, const QString &folder);

    explicit SealedPackage(const Opened &opened, QObject *parent = nullptr);
    ~SealedPackage() override;

    const QString &path() const { return m_opened.path; }
    /// From now on seals what \p session, opened on the working copy, writes.
    void follow(const Session &session);
    /// To be called when the session is gone: seals what is not sealed yet, then removes the working copy,
    /// which stays on an error.
    Result<void> close();

signals:
    /// The package on the stick has everything; local time.
    void secured(const QDateTime &time);
    /// Told once; tried again until it works.
    void failed(const Error &error);

private:
    void start();
    void finish();
    bool isChanged() const;

    Opened m_opened;
    QTimer m_timer;
    QFutureWatcher<Result<void>> m_watcher;
    /// What the working copy looked like when it was last sealed.
    QDateTime m_sealedState;
    QDateTime m_stateInWork;
    bool m_hasFailed = false;
};
