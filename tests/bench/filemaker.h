// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "tests/bench/notewriter.h"

/// Fills a new file with a district: spaces, municipalities, organisations, persons, and conferences of 500
/// contributions each, if nothing else is said. All goes through Session::apply, so the file is as the
/// program itself would make it.
class FileMaker
{
public:
    /// An existing file at \p path is replaced only when the new one is complete.
    static Result<void> make(const QString &path, int contributions, int perConference = 500);

private:
    explicit FileMaker(Session &session);

    Result<void> makeDistrict();
    Result<void> makeConference(int number, int contributions);
    Result<void> write(const QList<Record> &records);
    Record record(QStringView table, const QVariantMap &values) const;
    QList<Record> workshop(const Record &conference, const QList<Record> &questions,
                           const QList<Record> &groups, int contributions);

    Session &m_session;
    NoteWriter m_writer;
    QList<RecordId> m_spaces;
    QList<RecordId> m_organisations;
    QList<RecordId> m_persons;
};
