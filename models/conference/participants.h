// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// A participation with what is known of who takes part.
struct Participant
{
    Record participation;
    /// "Müller, Anna"; empty if an organisation as such takes part.
    QString person;
    /// The organisation of the participation, else that of the person.
    RecordId organisationId;
    QString organisation;
    /// Name of a choice; empty if there is no organisation.
    QString category;
    RecordId municipality;

    RecordId id() const { return participation.id(); }
    const QString &name() const { return person.isEmpty() ? organisation : person; }
    /// A participation stands for at least one head.
    int heads() const;
};

namespace participants {

/// How far somebody came on the way from the invitation to the hall; each includes the next.
enum class Level { Invited, Accepted, Attended };

bool reaches(const Participant &participant, Level level);
/// Name of the level's status.
QString statusOf(Level level);

/// All of one conference, by name (DIN 5007-2).
Result<QList<Participant>> read(const RecordReader &reader, const RecordId &conference);

/// Heads, not entries. Who came unregistered was not invited.
int count(const QList<Participant> &participants, Level level);

/// To whole tens, exact below twenty.
int rounded(int count);
/// "about 90", as a press release says it; exact below twenty and for whole tens.
QString about(int count);

} // namespace participants
