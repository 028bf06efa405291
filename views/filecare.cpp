// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filecare.h"

#include "models/filewatch.h"
#include "models/session.h"
#include "views/backups/carejob.h"

#include <QTimer>

namespace {

constexpr std::chrono::seconds untilBackup(1);

bool isHeldElsewhere(const std::optional<Error> &reason)
{
    return reason && reason->code == Error::Code::Busy;
}

} // namespace

FileCare::FileCare(Session &session, const std::optional<Error> &readOnlyBecause, QObject *parent)
    : QObject(parent), m_readOnlyBecause(readOnlyBecause)
{
    // What happens to a damaged file outside is no news, and reading it anew only fails again.
    if (isDamaged())
        return;
    m_watch = new FileWatch(session, isHeldElsewhere(readOnlyBecause), this);
    // Queued, for whoever hears of it closes the session and this with it.
    connect(m_watch, &FileWatch::released, this, &FileCare::released, Qt::QueuedConnection);
    connect(m_watch, &FileWatch::lost, this, &FileCare::tellLoss);
    connect(m_watch, &FileWatch::found, this, &FileCare::relieved);
    // A package is carried about and comes back: its backups would lie on the stick.
    if (session.isReadOnly() || session.path().endsWith(QStringLiteral(".szpaket"), Qt::CaseInsensitive))
        return;
    auto *job = new CareJob(session, this);
    connect(job, &CareJob::damageFound, this, &FileCare::damaged, Qt::QueuedConnection);
    connect(job, &CareJob::cleaned, this, &FileCare::cleaned);
    connect(job, &CareJob::backupFailed, this, [this](const Error &error) {
        //: %1 a sentence that says why
        emit troubled(tr("No backup could be made. %1").arg(error.text), WayOut::None);
    });
    // The first screen comes first.
    QTimer::singleShot(untilBackup, job, &CareJob::start);
}

void FileCare::begin()
{
    if (!m_readOnlyBecause)
        return;
    if (m_readOnlyBecause->code == Error::Code::Damaged)
        emit troubled(m_readOnlyBecause->text, WayOut::Backups);
    else if (isHeldElsewhere(m_readOnlyBecause))
        //: %1 a sentence that says who holds the file
        emit informed(
            tr("%1 Here it is open for reading and follows what is changed there; once it is closed "
               "there, it can be changed here.")
                .arg(m_readOnlyBecause->text));
    else
        //: %1 a sentence that says why
        emit informed(tr("%1 The file is open for reading.").arg(m_readOnlyBecause->text));
}

void FileCare::tellLoss(const Error &error)
{
    if (error.code == Error::Code::Busy)
        emit takenAway(error);
    else
        emit troubled(error.text, WayOut::SaveCopy);
}

void FileCare::look()
{
    if (m_watch)
        m_watch->look();
}
