// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filecare.h"

#include "models/filewatch.h"

namespace {

bool isHeldElsewhere(const std::optional<Error> &reason)
{
    return reason && reason->code == Error::Code::Busy;
}

} // namespace

FileCare::FileCare(Session &session, const std::optional<Error> &readOnlyBecause, QObject *parent)
    : QObject(parent)
    , m_readOnlyBecause(readOnlyBecause)
    , m_watch(new FileWatch(session, isHeldElsewhere(readOnlyBecause), this))
{
    // Queued, for whoever hears of it closes the session and this with it.
    connect(m_watch, &FileWatch::released, this, &FileCare::released, Qt::QueuedConnection);
    connect(m_watch, &FileWatch::lost, this,
            [this](const Error &error) { emit troubled(error.text, WayOut::SaveCopy); });
    connect(m_watch, &FileWatch::found, this, &FileCare::relieved);
}

void FileCare::begin()
{
    if (!m_readOnlyBecause)
        return;
    if (isHeldElsewhere(m_readOnlyBecause))
        //: %1 a sentence that says who holds the file
        emit informed(
            tr("%1 Here it is open for reading and follows what is changed there; once it is closed "
               "there, it can be changed here.")
                .arg(m_readOnlyBecause->text));
    else
        //: %1 a sentence that says why
        emit informed(tr("%1 The file is open for reading.").arg(m_readOnlyBecause->text));
}

void FileCare::look()
{
    m_watch->look();
}
