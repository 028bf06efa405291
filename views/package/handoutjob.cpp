// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/handoutjob.h"

#include <QtConcurrentRun>

namespace {

HandOutJob::Written writeAll(QList<packagefile::Draft> drafts, const QString &passphrase)
{
    HandOutJob::Written written;
    std::optional<seal::Key> key;
    if (!passphrase.isEmpty()) {
        const auto made = seal::Key::make(passphrase);
        if (!made)
            return {{}, made.error()};
        key = *made;
    }
    for (packagefile::Draft &draft : drafts) {
        draft.key = key;
        const auto package = packagefile::write(draft);
        if (!package) {
            written.error = package.error();
            break;
        }
        written.packages.append(*package);
    }
    return written;
}

} // namespace

HandOutJob::HandOutJob(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HandOutJob::finish);
}

HandOutJob::~HandOutJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    // What lies on the stick is noted, even if nobody looks any more.
    if (!m_drafts.isEmpty())
        finish();
}

Result<void> HandOutJob::start(const QList<packagefile::Order> &orders, const QString &passphrase)
{
    QList<packagefile::Draft> drafts;
    for (const packagefile::Order &order : orders) {
        const auto draft = packagefile::prepare(m_session.reader(), order);
        if (!draft)
            return draft.error();
        drafts.append(*draft);
    }
    m_drafts = drafts;
    m_watcher.setFuture(QtConcurrent::run(writeAll, drafts, passphrase));
    return {};
}

void HandOutJob::finish()
{
    const Written written = m_watcher.result();
    const QList<packagefile::Draft> drafts = std::exchange(m_drafts, {});
    std::optional<Error> error = written.error;
    QStringList paths;
    for (qsizetype i = 0; i < written.packages.size(); ++i) {
        const auto noted = packagefile::note(m_session, written.packages.at(i), drafts.at(i));
        if (noted)
            paths.append(drafts.at(i).target);
        else
            error = noted.error();
    }
    if (!paths.isEmpty())
        emit handedOut(paths);
    if (error)
        emit failed(*error);
}
