// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawcontributions.h"

#include "models/schema/names.h"
#include "models/schema/record.h"

namespace {

const RawDatabase &withTable(const RawDatabase &database, const QString &source)
{
    database.run(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE contribution (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, conference BLOB, "
        "question BLOB, working_group BLOB, theme BLOB, text TEXT, dots INTEGER, position INTEGER)");
    database.run("ATTACH '" + source.toUtf8() + "' AS source");
    database.run("INSERT INTO contribution SELECT seq, id, conference, question, working_group, theme, text, "
                 "dots, position FROM source.contribution; DETACH source;"
                 "CREATE INDEX by_conference ON contribution (conference);"
                 "CREATE INDEX by_question ON contribution (question);"
                 "CREATE INDEX by_group ON contribution (working_group);"
                 "CREATE INDEX by_theme ON contribution (theme);"
                 "PRAGMA wal_checkpoint(TRUNCATE)");
    return database;
}

} // namespace

RawContribution RawContribution::fromRecord(const Record &record)
{
    return {{record.id().toBytes(), record.reference(names::conference).toBytes(),
             record.reference(names::question).toBytes(), record.reference(names::workingGroup).toBytes(),
             record.reference(names::theme).toBytes()},
            record.text(names::text).toUtf8(),
            record.number(names::dots),
            record.number(names::position)};
}

RawContributions::RawContributions(const RawDatabase &database, const QString &source)
    : m_begin(withTable(database, source), "BEGIN IMMEDIATE")
    , m_insert(
          database,
          "INSERT INTO contribution (id, conference, question, working_group, theme, text, dots, position) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    , m_commit(database, "COMMIT")
{
}

void RawContributions::begin()
{
    m_begin.step();
    m_begin.reset();
}

void RawContributions::insert(const RawContribution &contribution)
{
    int place = 0;
    for (const QByteArray &id : contribution.ids)
        m_insert.bindBlob(++place, id);
    m_insert.bindText(++place, contribution.text);
    m_insert.bindNumber(++place, contribution.dots);
    m_insert.bindNumber(++place, contribution.position);
    m_insert.step();
    m_insert.reset();
}

void RawContributions::commit()
{
    m_commit.step();
    m_commit.reset();
}
