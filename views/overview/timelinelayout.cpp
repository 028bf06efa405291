// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/timelinelayout.h"

#include <algorithm>

namespace {

// Pixels; about twelve for a year.
constexpr double narrowestDay = 0.033;

// The outermost lane from which no pole crosses a flag that reaches beyond \p x; -1: there is none.
int freeLane(const QList<double> &flagEnds, double x)
{
    for (int lane = 0; lane < flagEnds.size(); ++lane) {
        if (flagEnds.at(lane) > x)
            return lane - 1;
    }
    return static_cast<int>(flagEnds.size()) - 1;
}

double perDayFor(const QList<TimelineLayout::Event> &events, QDate first, QDate last, double width)
{
    double perDay = width / static_cast<double>(first.daysTo(last));
    for (const TimelineLayout::Event &event : events) {
        if (event.day > first)
            perDay =
                std::min(perDay, (width - event.flagWidth) / static_cast<double>(first.daysTo(event.day)));
    }
    return perDay;
}

} // namespace

TimelineLayout::TimelineLayout(const QList<Event> &events, QDate today, double width, double gap)
    : m_first(std::min(events.constFirst().day, today).year(), 1, 1)
    , m_last(std::max(events.constLast().day, today).year() + 1, 1, 1)
    , m_now(today)
    , m_gap(gap)
{
    // One lane is easier to read than several, where it is enough.
    if (!fit(events, width, 1) && !fit(events, width, mostLanes))
        place(events, std::max(narrowestDay, perDayFor(events, m_first, m_last, width)), mostLanes);
    for (const Side side : {Side::Above, Side::Below})
        drawNear(events, side);
}

void TimelineLayout::drawNear(const QList<Event> &events, Side side)
{
    int innermost = mostLanes;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).side == side)
            innermost = std::min(innermost, m_flags.at(i).lane);
    }
    int &lanes = m_lanes.at(static_cast<std::size_t>(side));
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).side != side)
            continue;
        m_flags[i].lane -= innermost;
        lanes = std::max(lanes, m_flags.at(i).lane + 1);
    }
}

bool TimelineLayout::fit(const QList<Event> &events, double width, int lanes)
{
    const double widest = perDayFor(events, m_first, m_last, width);
    for (double share = 1; share > 0.2 && share * widest >= narrowestDay; share -= 0.1) {
        place(events, share * widest, lanes);
        if (m_width <= width)
            return true;
    }
    return false;
}

void TimelineLayout::place(const QList<Event> &events, double perDay, int lanes)
{
    std::array<QList<double>, 2> ends;
    ends.fill(QList<double>(lanes, -1));
    m_flags.clear();
    m_width = 0;
    double shift = 0;
    double earliest = 0;
    for (const Event &event : events) {
        QList<double> &flagEnds = ends.at(static_cast<std::size_t>(event.side));
        const double natural = static_cast<double>(m_first.daysTo(event.day)) * perDay + shift;
        // In the innermost lane there is room as soon as the flag there has ended.
        const double free = freeLane(flagEnds, natural) < 0 ? flagEnds.constFirst() : natural;
        const double x = std::max({natural, free, earliest});
        const int lane = freeLane(flagEnds, x);
        shift += x - natural;
        flagEnds[lane] = x + event.flagWidth + m_gap;
        earliest = x + m_gap;
        m_flags.append({x, lane});
        m_width = std::max(m_width, x + event.flagWidth);
    }
    m_years.clear();
    for (QDate year = m_first; year <= m_last; year = year.addYears(1))
        m_years.append({year.year(), placeOf(events, year, perDay)});
    m_today = placeOf(events, m_now, perDay);
    m_width = std::max(m_width, m_years.constLast().x);
}

double TimelineLayout::placeOf(const QList<Event> &events, QDate day, double perDay) const
{
    const auto next = std::lower_bound(events.begin(), events.end(), day,
                                       [](const Event &event, QDate wanted) { return event.day < wanted; });
    const auto natural = [&](QDate of) { return static_cast<double>(m_first.daysTo(of)) * perDay; };
    const qsizetype place = std::distance(events.begin(), next);
    if (next != events.end() && next->day == day)
        return m_flags.at(place).x;
    if (place == 0)
        return natural(day);
    return m_flags.at(place - 1).x + natural(day) - natural(events.at(place - 1).day);
}

int TimelineLayout::lanes(Side side) const
{
    return m_lanes.at(static_cast<std::size_t>(side));
}
