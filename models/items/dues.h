// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// What is to be done by the end of a month.
namespace dues {

struct Due
{
    enum class Kind {
        Measure,   ///< is to be done by the day
        FollowUp,  ///< a measure is to be looked at again on the day
        Conference ///< is held on the day
    };
    Kind kind;
    QDate day;
    Record record;
};

/// Open measures that are overdue, due or to be looked at again until the end of \p today's month, and the
/// conferences of that month that were not cancelled; by day.
Result<QList<Due>> ofMonth(const RecordReader &reader, QDate today);

/// "17/06/2024 · Conference East", with what is to be done and whether the day has passed.
QString sentence(const Due &due, QDate today);

} // namespace dues
