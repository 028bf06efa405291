// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/mentions.h"
#include "models/store/erasure.h"

class Session;

/// Erasing people for good (Art. 17 GDPR): their records, what refers to them, the history, drafts. What was
/// said, counts and organisations stay.
namespace personerasure {

/// What an erasure does; nothing is written yet.
struct Plan
{
    /// For Session::erase().
    Erasure erasure;
    /// How many records each of these are, by entity: those that lose their reference, those that go.
    QMap<QString, int> detached;
    QMap<QString, int> removed;
    /// Participations that are only counted from then on.
    int anonymised = 0;
    /// Removed earlier, or joined with the person: they vanish from the history, too.
    int namesakes = 0;
    /// Drafts of which a name is taken out.
    int drafts = 0;
};

/// Error NotFound: there is no such person, now or in the history.
Result<Plan> plan(const RecordReader &reader, const RecordId &person);
/// The same for all people among \p records that were erased elsewhere, or in the file that this backup is
/// of; those that are not known here are noted.
Result<Plan> planFor(const RecordReader &reader, const QSet<RecordId> &records);

/// Erases all people among \p records, see planFor().
Result<void> eraseAll(Session &session, const QSet<RecordId> &records);

/// How texts call the person, now and formerly.
Result<PersonWords> words(const RecordReader &reader, const RecordId &person);

} // namespace personerasure
