// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/conferencesnapshot.h"

/// Fills a ConferenceSnapshot; remembers the first error, so that each step stays short.
class SnapshotReader
{
public:
    SnapshotReader(const RecordReader &reader, ConferenceSnapshot &snapshot)
        : m_reader(reader), m_snapshot(snapshot)
    {
    }

    Result<void> run();

private:
    void readPlace();
    void readMembers();
    void readMilestones();
    void readResults();
    void readMeasures();
    void readNextConference();
    void readOrganisations();
    void readPublicNames();
    void readPictures();

    QList<Record> records(const RecordQuery &query);
    QList<Record> ofConference(QStringView table);
    QList<Record> byIds(QStringView table, const QSet<RecordId> &ids);
    QList<Record> measureLinksOf(const QList<Record> &themes);
    QList<Record> measuresOf(const QList<Record> &links);
    std::optional<Record> referred(const Record &record, QStringView field);

    const RecordReader &m_reader;
    ConferenceSnapshot &m_snapshot;
    std::optional<Error> m_error;
};
