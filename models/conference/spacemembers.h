// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QDate>
#include <QSet>

/// What lies in a social space on a day; areas are redrawn, and a conference keeps the area it was held with.
namespace spacemembers {

/// The social space of each municipality that has one on \p day; an invalid day means: as they are now.
Result<QHash<RecordId, RecordId>> assignments(const RecordReader &reader, const QDate &day);

/// Puts \p municipalities into \p space from \p day on, so that earlier conferences keep their area. The
/// first assignment of a municipality holds for all days. A null \p space takes all assignments back; error
/// Invalid if a conference was held with one of them. Empty if nothing changes.
Result<ChangeSet> assign(const Session &session, const QList<RecordId> &municipalities, const RecordId &space,
                         const QDate &day);

/// The municipalities of \p space on \p day; an invalid day means: as they are now.
Result<QSet<RecordId>> municipalities(const RecordReader &reader, const RecordId &space, const QDate &day);

/// The organisations that work in \p space or lie in one of its municipalities, without those that have
/// ended; a null \p space means: everywhere.
Result<QSet<RecordId>> organisations(const RecordReader &reader, const RecordId &space, const QDate &day);

} // namespace spacemembers
