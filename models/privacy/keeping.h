// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// How long people's records are kept (Art. 5(1)(e) GDPR).
namespace keeping {

/// Near enough to be told of.
constexpr int noticeDays = 30;

/// Those who are to be kept until \p day at most, the longest overdue first.
RecordQuery dueUntil(QDate day);
/// "Kept until 31/12/2026 – since 12 days no longer" and the like, as a whole sentence.
QString sentence(const Record &person, QDate today);
/// A year longer, from today if the day has passed.
ChangeSet prolong(const Record &person, QDate today);

} // namespace keeping
