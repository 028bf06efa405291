// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"
#include "tests/bench/rawdatabase.h"

#include "models/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace {

// The contributions as they are, without search, log, references and rules.
void copyContributions(const RawDatabase &database, const QString &source)
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
}

/// The same contribution, written without anything of ours.
class RawWriter
{
public:
    explicit RawWriter(const RawDatabase &database)
        : m_begin(database, "BEGIN IMMEDIATE")
        , m_insert(database, "INSERT INTO contribution (id, conference, question, working_group, theme, "
                             "text, dots, position) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_commit(database, "COMMIT")
    {
    }

    void write(const Record &record)
    {
        const QList<QByteArray> ids = {record.id().toBytes(), record.reference(names::conference).toBytes(),
                                       record.reference(names::question).toBytes(),
                                       record.reference(names::workingGroup).toBytes(),
                                       record.reference(names::theme).toBytes()};
        const QByteArray text = record.text(names::text).toUtf8();
        m_begin.step();
        for (int i = 0; i < ids.size(); ++i)
            m_insert.bindBlob(i + 1, ids.at(i));
        m_insert.bindText(6, text);
        m_insert.bindNumber(7, record.number(names::dots));
        m_insert.bindNumber(8, record.number(names::position));
        m_insert.step();
        m_commit.step();
        for (auto *statement : {&m_begin, &m_insert, &m_commit})
            statement->reset();
    }

private:
    RawDatabase::Statement m_begin;
    RawDatabase::Statement m_insert;
    RawDatabase::Statement m_commit;
};

} // namespace

/// bench_write FILE COUNT: contributions one by one into copies of FILE, ours and the floor in turns.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // Beside the file, for the folder of temporary files may be in memory.
    const QTemporaryDir folder(arguments.at(1) + QStringLiteral("-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("ours.sozialraum"));
    const RawDatabase database(folder.filePath(QStringLiteral("floor.sqlite")));
    copyContributions(database, arguments.at(1));
    QFile::copy(arguments.at(1), path);

    const auto session = measurement::orQuit(Session::open(path));
    RawWriter raw(database);
    const auto models = measurement::orQuit(session->reader().records({names::contribution.toString(),
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {{QStringLiteral("id"), true}},
                                                                       arguments.at(2).toInt()}));
    NoteWriter writer(7);
    Durations ours;
    Durations floor;
    for (const Record &model : models) {
        Record record = Record::create(model.table());
        for (const auto field : {names::conference, names::question, names::workingGroup, names::theme,
                                 names::dots, names::position})
            record.set(field, model.value(field));
        record.set(names::text, writer.note());
        ours.measure([&] { measurement::orQuit(session->apply(edits::insert(record))); });
        floor.measure([&] { raw.write(record); });
    }
    measurement::report({{QStringLiteral("ours-p50"), ours.median()},
                         {QStringLiteral("ours-p95"), ours.percentile(95)},
                         {QStringLiteral("floor-p50"), floor.median()},
                         {QStringLiteral("floor-p95"), floor.percentile(95)}});
    return 0;
}
