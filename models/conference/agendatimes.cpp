// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/agendatimes.h"

#include "models/schema/names.h"

namespace {

constexpr int secondsPerMinute = 60;

// A conference ends on its day: what would reach beyond midnight has no time.
QTime later(const QTime &time, qlonglong minutes)
{
    const qlonglong seconds = QTime(0, 0).secsTo(time) + minutes * secondsPerMinute;
    return seconds < qlonglong{24} * 60 * secondsPerMinute ? QTime(0, 0).addSecs(static_cast<int>(seconds))
                                                           : QTime();
}

} // namespace

namespace agenda {

QList<Slot> times(const QTime &begin, const QList<Record> &items)
{
    QList<Slot> found;
    QTime next = begin;
    for (const Record &item : items) {
        Slot slot;
        const QTime fixed = item.value(names::startsAt).toTime();
        slot.isFixed = fixed.isValid();
        slot.begin = slot.isFixed ? fixed : next;
        if (slot.isFixed && next.isValid())
            slot.gap = next.secsTo(fixed) / secondsPerMinute;
        if (slot.begin.isValid() && item.value(names::minutes).isValid())
            slot.end = later(slot.begin, item.number(names::minutes));
        next = slot.end;
        found.append(slot);
    }
    return found;
}

} // namespace agenda
