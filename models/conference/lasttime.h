// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// "As last time": a conference is planned from the one before it in the same social space.
namespace lasttime {

/// What can be taken over, and how much of it there is.
struct Offer
{
    Record conference;
    int agendaItems = 0;
    int questions = 0;
    int workingGroups = 0;
    int participations = 0;
    /// Measures from its themes that are neither done nor dropped.
    int openMeasures = 0;
};

/// What the user ticked.
struct Parts
{
    bool agenda = false;
    bool questions = false;
    bool workingGroups = false;
    bool participations = false;
    /// Open measures, as one item at the end of the agenda.
    bool measures = false;
};

/// The last conference of the space before this one that was not cancelled; nothing if there is none.
Result<std::optional<Offer>> offer(const RecordReader &reader, const RecordId &conference);

/// Takes over \p parts of \p source as one change set. What the conference has already does not come twice;
/// everybody is invited anew and in no group.
Result<ChangeSet> copy(const Session &session, const RecordId &conference, const RecordId &source,
                       const Parts &parts);

} // namespace lasttime
