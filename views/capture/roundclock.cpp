// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/roundclock.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr int longestRound = 180;
constexpr qint64 minute = 60'000;
// Often enough that the seconds of the last minute come evenly.
constexpr int tick = 250;

qint64 steadyTime()
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace

RoundClock::RoundClock(QObject *parent) : QObject(parent), m_now(&steadyTime)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &RoundClock::changed);
}

qint64 RoundClock::length() const
{
    return (m_minutes + m_added) * minute;
}

qint64 RoundClock::passed() const
{
    return m_before + (m_isRunning ? m_now() - m_startedAt : 0);
}

RoundClock::State RoundClock::state() const
{
    if (passed() >= length())
        return State::Over;
    if (m_isRunning)
        return State::Running;
    return m_before > 0 ? State::Paused : State::Ready;
}

void RoundClock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 1, longestRound);
    emit minutesChanged(m_minutes);
    emit changed();
}

int RoundClock::secondsLeft() const
{
    const qint64 left = std::max<qint64>(0, length() - passed());
    return static_cast<int>((left + 999) / 1000);
}

double RoundClock::partLeft() const
{
    return std::clamp(1 - static_cast<double>(passed()) / static_cast<double>(length()), 0.0, 1.0);
}

void RoundClock::toggle()
{
    if (state() == State::Over)
        restart();
    if (m_isRunning) {
        m_before = passed();
        m_isRunning = false;
        m_tick.stop();
    } else {
        m_startedAt = m_now();
        m_isRunning = true;
        m_tick.start();
    }
    emit changed();
}

void RoundClock::restart()
{
    m_isRunning = false;
    m_tick.stop();
    m_before = 0;
    m_added = 0;
    emit changed();
}

void RoundClock::addMinute()
{
    // A minute more is one from now on, however long the round has been over.
    if (state() == State::Over && m_isRunning) {
        m_before = length();
        m_startedAt = m_now();
    }
    ++m_added;
    emit changed();
}
