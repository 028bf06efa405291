// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// Who comes onto the list of a conference.
struct Guest
{
    /// Known ones; null where there is none, or where it is made in passing.
    RecordId person;
    RecordId organisation;
    /// Fields of a person or organisation that is made in passing; empty: none.
    QVariantMap newPerson;
    QVariantMap newOrganisation;
    /// Further fields of the participation.
    QVariantMap participation;
};

/// Puts people and organisations onto the list of a conference, as change sets.
namespace guests {

/// "Anna Müller" or "Müller, Anna" as fields of a person; a single word is the family name.
QVariantMap personFields(const QString &name);

/// One change set with what is made in passing. Who is on the list already is left out; a new organisation
/// that several share is made once.
Result<ChangeSet> add(const Session &session, const RecordId &conference, const QList<Guest> &guests);

/// The same for \p organisations as such.
Result<ChangeSet> invite(const Session &session, const RecordId &conference,
                         const QList<RecordId> &organisations);

/// Sets the status of all \p participations; empty if all have it.
Result<ChangeSet> setStatus(const RecordReader &reader, const QList<RecordId> &participations,
                            const QString &status);

} // namespace guests
