// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rawdatabase.h"

#include <QList>

class Record;

/// One contribution as SQLite's functions take it.
struct RawContribution
{
    /// Of the record itself, its conference, question, working group and theme.
    QList<QByteArray> ids;
    QByteArray text;
    qint64 dots = 0;
    qint64 position = 0;

    static RawContribution fromRecord(const Record &record);
};

/// The table of contributions as it is, with its indexes, but without search, log, references and rules: the
/// floor of everything that writes.
class RawContributions
{
public:
    /// Makes the table in \p database from that of the file \p source.
    RawContributions(const RawDatabase &database, const QString &source);

    void begin();
    void insert(const RawContribution &contribution);
    void commit();

private:
    RawDatabase::Statement m_begin;
    RawDatabase::Statement m_insert;
    RawDatabase::Statement m_commit;
};
