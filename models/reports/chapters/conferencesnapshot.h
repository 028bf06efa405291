// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// All that documents say about one conference, read at once; what must not be published is not in it.
struct ConferenceSnapshot
{
    explicit ConferenceSnapshot(const Record &conferenceRecord) : conference(conferenceRecord) {}

    /// Errors: NotFound, and those of reading.
    static Result<ConferenceSnapshot> read(const RecordReader &reader, const RecordId &conference);

    /// The dots of the theme itself, else the sum of its contributions' dots.
    qlonglong weight(const Record &theme) const;
    /// By weight, then by position.
    QList<Record> themesOf(const Record &question) const;
    /// Without duplicates, by position.
    QList<Record> contributionsOf(const Record &theme) const;
    /// Contributions to the question that belong to no theme.
    QList<Record> looseContributionsOf(const Record &question) const;
    /// Empty if there is no such organisation.
    QString organisationName(const RecordId &id) const;

    Record conference;
    std::optional<Record> space;
    /// Venue and municipality.
    QString place;
    /// The public body that hosts.
    QString publisher;
    /// The members of the space on the day of the conference: towns first, then by name.
    QList<Record> members;
    /// Those before the day of the conference.
    QList<Record> milestones;
    /// The last conference before this one in the same space.
    std::optional<Record> earlierConference;
    QList<Record> earlierMeasures;
    QList<Record> agendaItems;
    QList<Record> questions;
    QList<Record> workingGroups;
    QList<Record> themes;
    QList<Record> contributions;
    QList<Record> measures;
    /// Who was there, by name.
    QList<Record> presentOrganisations;
    /// Only those that may be published, with their data.
    QList<Record> pictures;
    QHash<RecordId, Record> organisations;
    /// Only people who agreed to be named and did not take it back (Art. 6 and 7 GDPR).
    QHash<RecordId, QString> publicNames;
};
