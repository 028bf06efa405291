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
    /// In the order of the questions, each with its number in the annex of the documentation, counted from 1.
    QHash<RecordId, int> contributionNumbers() const;
    /// Contributions to the question that belong to no theme.
    QList<Record> looseContributionsOf(const Record &question) const;
    /// Empty if there is no such organisation.
    QString organisationName(const RecordId &id) const;
    /// "Erika Mustermann (Leitung)" if the person may be named, else "Leitung"; empty if neither is known or
    /// may be told.
    QString publicLabel(const RecordId &person) const;
    /// Each once, without those of whom nothing is known.
    QStringList publicLabels(const QList<RecordId> &people) const;
    /// In the order of the themes.
    QList<Record> themesOfMeasure(const Record &measure) const;
    /// In the order of the measures.
    QList<Record> measuresOfTheme(const Record &theme) const;

    Record conference;
    std::optional<Record> space;
    /// Venue and municipality.
    QString place;
    /// The municipality alone; empty if it is not known.
    QString town;
    /// The public body that hosts.
    QString publisher;
    /// How many social spaces there are in the file.
    qint64 spaceCount = 0;
    /// The members of the space on the day of the conference: towns first, then by name.
    QList<Record> members;
    /// Those before the day of the conference.
    QList<Record> milestones;
    /// The last conference before this one in the same space.
    std::optional<Record> earlierConference;
    QList<Record> earlierMeasures;
    /// The next one that is planned in the same space.
    std::optional<Record> nextConference;
    QList<Record> agendaItems;
    QList<Record> questions;
    QList<Record> workingGroups;
    QList<Record> themes;
    QList<Record> contributions;
    QList<Record> measures;
    /// From a measure to the themes it came from.
    QMultiHash<RecordId, RecordId> measureThemes;
    /// Who was there, by name.
    QList<Record> presentOrganisations;
    /// How many heads were counted as present.
    qlonglong headCount = 0;
    /// People who were present as speakers or hosts.
    QList<RecordId> speakers;
    /// Only those that may be published, with their data.
    QList<Record> pictures;
    QHash<RecordId, Record> organisations;
    /// Only people who agreed to be named and did not take it back (Art. 6 and 7 GDPR).
    QHash<RecordId, QString> publicNames;
    /// What people are, whether they may be named or not; nothing of those who withdrew their consent.
    QHash<RecordId, QString> functions;
};
