// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/carejob.h"

#include "models/exchange/sealedpackage.h"
#include "models/session.h"
#include "models/store/backups.h"
#include "models/store/filecheck.h"

#include <QtConcurrentRun>

#include <utility>

CareJob::CareJob(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CareJob::finish);
    connect(&session, &Session::erased, this, [this](const Erasure &erasure) { m_erased += erasure.people; });
    connect(&session, &Session::historyRewritten, this, &CareJob::start);
}

CareJob::~CareJob()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void CareJob::start()
{
    m_isWantedAgain = m_watcher.isRunning();
    if (m_isWantedAgain)
        return;
    m_watcher.setFuture(QtConcurrent::run(work, m_session.path(), m_session.wasLeftOpen(), m_erased));
}

void CareJob::work(QPromise<Outcome> &promise, const QString &path, bool wasLeftOpen,
                   const QList<Record> &erased)
{
    const auto goesOn = [&] { return !promise.isCanceled(); };
    Outcome outcome;
    if (wasLeftOpen) {
        if (const auto checked = filecheck::quickCheck(path); !checked)
            outcome.damage = checked.error();
    }
    if (!outcome.damage && goesOn()) {
        const auto cleaned = copies::clean(path, goesOn, erased, SealedPackage::usualFolder());
        if (cleaned)
            outcome.copies = *cleaned;
        else if (cleaned.error().code == Error::Code::Damaged)
            outcome.damage = cleaned.error();
        else
            outcome.copies.unreached.append({path, cleaned.error().text, true});
    }
    if (!outcome.damage && goesOn()) {
        const auto made = backups::makeIfDue(path, BackupReason::Opening, goesOn);
        if (!made && made.error().code == Error::Code::Damaged)
            outcome.damage = made.error();
        else if (!made)
            outcome.failure = made.error();
    }
    promise.addResult(outcome);
}

void CareJob::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    Outcome outcome = m_watcher.result();
    // What an earlier round did for the same erasure is told with the last.
    outcome.copies.cleaned = std::exchange(m_cleaned, {}) + outcome.copies.cleaned;
    if (outcome.damage)
        emit damageFound(*outcome.damage);
    else if (outcome.failure)
        emit backupFailed(*outcome.failure);
    if (m_isWantedAgain) {
        m_cleaned = outcome.copies.cleaned;
        start();
    } else {
        emit cleaned(outcome.copies);
    }
}
