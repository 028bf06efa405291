// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QDate>
#include <QSet>

/// What lies in a social space on a day; areas are redrawn, and a conference keeps the area it was held with.
namespace spacemembers {

/// The municipalities of \p space on \p day; an invalid day means: as they are now.
Result<QSet<RecordId>> municipalities(const RecordReader &reader, const RecordId &space, const QDate &day);

/// The organisations that work in \p space or lie in one of its municipalities, without those that have
/// ended; a null \p space means: everywhere.
Result<QSet<RecordId>> organisations(const RecordReader &reader, const RecordId &space, const QDate &day);

} // namespace spacemembers
