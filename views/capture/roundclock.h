// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// How much of a round is left: started, paused and prolonged by hand, quiet when it ends.
class RoundClock : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Running, Paused, Over };
    /// Milliseconds since any moment that does not change.
    using TimeSource = std::function<qint64()>;

    explicit RoundClock(QObject *parent = nullptr);

    /// Instead of the computer's own, which does not jump when somebody sets the time.
    void setTimeSource(TimeSource source) { m_now = std::move(source); }

    State state() const;
    int minutes() const { return m_minutes; }
    /// The length of a round, 1 to 180; a round that has not begun takes it at once, another the difference.
    void setMinutes(int minutes);
    /// Rounded up, so that a round of 20 minutes begins with 20:00; 0 when it is over.
    int secondsLeft() const;
    /// From 1 at the beginning to 0.
    double partLeft() const;

    /// Starts, pauses, goes on; a round that is over begins anew.
    void toggle();
    void restart();
    void addMinute();

signals:
    void changed();
    void minutesChanged(int minutes);

private:
    qint64 passed() const;
    qint64 length() const;

    TimeSource m_now;
    QTimer m_tick;
    int m_minutes = 20;
    int m_added = 0;
    /// What had passed before the last start, in milliseconds.
    qint64 m_before = 0;
    qint64 m_startedAt = 0;
    bool m_isRunning = false;
};
