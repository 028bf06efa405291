// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filewatch.h"

#include "models/session.h"

namespace {

constexpr std::chrono::seconds betweenLooks(4);

} // namespace

FileWatch::FileWatch(Session &session, bool waitsForWriting, QObject *parent)
    : QObject(parent), m_session(session), m_waitsForWriting(waitsForWriting)
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    m_timer.start(betweenLooks);
}

void FileWatch::look()
{
    const auto state = m_session.isReadOnly() ? m_session.refresh() : m_session.checkWritable();
    if (!state && !m_isLost) {
        m_isLost = true;
        emit lost(state.error());
    } else if (state && m_isLost) {
        m_isLost = false;
        emit found();
    }
    if (state && !m_session.isReadOnly())
        m_session.settle();
    // Whoever hears of it may close the session, so nothing comes after it.
    if (state && m_waitsForWriting && !Session::isInUse(m_session.path()))
        emit released();
}
