// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

/// Hands the result of \p future to \p use in the thread of \p receiver; never once the receiver is gone, and
/// not if the work was cancelled. QFuture::then() with a context ends the program if that goes first (Qt
/// 6.4).
template<typename T, typename Use>
void whenDone(QObject *receiver, const QFuture<T> &future, Use use)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, use] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            use(watcher->result());
    });
    watcher->setFuture(future);
}
