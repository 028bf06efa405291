// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <array>

/// Where events and years stand on a line of time, in pixels from its left end. Each event carries a flag
/// (its text) on a pole; where much happened the line is stretched until no flag covers another or its pole,
/// and years in which little happened stay narrow.
class TimelineLayout
{
public:
    enum class Side { Above, Below };
    struct Event
    {
        QDate day;
        Side side;
        double flagWidth;
    };
    struct Flag
    {
        double x = 0;
        /// Counted from the line outwards.
        int lane = 0;
    };
    struct Tick
    {
        int year;
        double x;
    };

    /// \p events by day, at least one. The line reaches over whole years with all events and \p today in
    /// them, and fits \p width if it can. \p gap: between flags, and between poles.
    TimelineLayout(const QList<Event> &events, QDate today, double width, double gap);

    const QList<Flag> &flags() const { return m_flags; }
    const QList<Tick> &years() const { return m_years; }
    double today() const { return m_today; }
    double width() const { return m_width; }
    /// How many lanes of flags there are on one side of the line: 0 to mostLanes.
    int lanes(Side side) const;

    static constexpr int mostLanes = 2;

private:
    /// As wide as \p width at most, by narrowing years in which little happened; false: there is no way.
    bool fit(const QList<Event> &events, double width, int lanes);
    void place(const QList<Event> &events, double perDay, int lanes);
    /// Moves the flags of \p side inwards by the lanes that none of them needs.
    void drawNear(const QList<Event> &events, Side side);
    double placeOf(const QList<Event> &events, QDate day, double perDay) const;

    QDate m_first;
    QDate m_last;
    QDate m_now;
    double m_gap;
    QList<Flag> m_flags;
    QList<Tick> m_years;
    double m_today = 0;
    double m_width = 0;
    std::array<int, 2> m_lanes = {0, 0};
};
