// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/mentions.h"
#include "models/store/erasure.h"

class Session;

/// Erasing people for good (Art. 17 GDPR): their records, what refers to them, the history, drafts; pictures
/// that name them are no longer published. What was said, counts and organisations stay.
namespace personerasure {

/// What becomes of free texts that surely name the person.
enum class Texts { Stay, LoseTheName };

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
    /// Removed earlier and called the same, or joined with the person: they vanish from the history, too.
    int namesakes = 0;
    /// Pictures that name the person and are no longer published.
    int pictures = 0;
    /// Steps of the history whose author was the person.
    int authored = 0;
    /// Free texts that name the person now, the sure ones first.
    QList<mentions::Mention> mentions;
    /// Whether a surname that stands alone is left, as somewhere it seems to be another word.
    bool isSurnameAWord = false;
    /// Drafts of which a name is taken out.
    int drafts = 0;
};

/// Error NotFound: there is no such person, now or in the history.
Result<Plan> plan(const RecordReader &reader, const RecordId &person, Texts texts = Texts::Stay);
/// The same for all people among \p records that were erased elsewhere; those that are not known here are
/// noted. In a backup, texts that \p present, the file as it is now, has without the name lose it, too; \p
/// states are what else is known of them, as the backup may be older than their records.
Result<Plan> planFor(const RecordReader &reader, const QSet<RecordId> &records,
                     const RecordReader *present = nullptr, const QList<Record> &states = {});

/// Erases all people among \p records, see planFor().
Result<void> eraseAll(Session &session, const QSet<RecordId> &records);

/// People and organisations that are none of \p people: whoever else a text may mean.
Result<QList<Record>> othersThan(const RecordReader &reader, const QSet<RecordId> &people);

/// How texts call the person, now and formerly.
Result<PersonWords> words(const RecordReader &reader, const RecordId &person);

} // namespace personerasure
