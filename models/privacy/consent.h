// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/mentions.h"
#include "models/store/recordreader.h"

/// Consent to being named in public (Art. 6, 7 GDPR): given on a day, withdrawn on another.
namespace consent {

enum class State { None, Given, Withdrawn };

State of(const Record &person);
/// Whether documents may put in the name (domain.md, Rules).
bool mayBeNamed(const Record &person);
/// Whether documents may say what the person is, with the name or without it. There is often one head of a
/// school only; whoever withdrew the consent is not to be found by that.
bool mayBeDescribed(const Record &person);
/// What stands in the file, as a sentence: "Consent given on 4 May 2026; may be named in public."
QString sentence(const Record &person);

/// From \p day on the person may be named, or is in the file by consent without being named.
ChangeSet give(const Record &person, QDate day, bool mayBeNamed);

/// What a withdrawal takes back, and what it leaves to people.
struct Withdrawal
{
    /// The person is no longer named; pictures that name the person are no longer published.
    ChangeSet changes;
    /// The pictures of those.
    QList<RecordId> pictures;
    /// Other free texts that seem to name the person: they stand in documents as they are.
    QList<mentions::Mention> texts;
    /// Pictures with recognisable people of conferences where the person was: somebody has to look.
    QList<RecordId> picturesToCheck;
    /// Published conferences where the person was: what is out already stays lawful, but should be replaced.
    QList<RecordId> published;
};

/// How texts call those who have withdrawn their consent.
Result<QList<PersonWords>> withdrawn(const RecordReader &reader);

Result<Withdrawal> withdraw(const RecordReader &reader, const Record &person, QDate day);

/// Portraits, and pictures in which people can be recognised, of the conferences that \p person took part in.
Result<QList<RecordId>> picturesToLookAt(const RecordReader &reader, const RecordId &person);

} // namespace consent
