// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/participants.h"
#include "models/session.h"

/// Mixes the participants of a conference into its working groups (how: grouping.h).
namespace groupplan {

struct Choice
{
    /// Who gets a group: those who came so far, but not who declined or was absent.
    participants::Level level = participants::Level::Invited;
    /// Participations that stay in the group they have; leaders of a group stay with it anyway.
    QSet<RecordId> placed;
    quint32 seed = 1;
};

/// The change set that puts everybody chosen into a group; empty if there are no groups or nobody moves. Only
/// participants are mixed: speakers, hosts and the press are not, unless they lead a group.
Result<ChangeSet> mix(const RecordReader &reader, const RecordId &conference, const Choice &choice);

/// Puts \p participations into \p group, or into none if that is null.
Result<ChangeSet> move(const RecordReader &reader, const QList<RecordId> &participations,
                       const RecordId &group);

} // namespace groupplan
