// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/schema.h"
#include "tests/commands/program.h"

#include <QDir>
#include <QTest>

/// export and import of the open interchange format.
class TestExchangeCommands : public QObject
{
    Q_OBJECT

private slots:
    void exportThenImportGivesTheSameBytes();
    void everythingIsExportedAsTables();
    void aTableIsTakenOver();
    void aDryRunTellsOfEachRow();
    void oneWrongRowSpoilsTheWholeTable();
    void similarRowsWaitUnlessAskedFor();
    void columnsAreMappedByHand();
    void exportedTablesAreKnownAgain_data();
    void exportedTablesAreKnownAgain();
    void standardStreamsTakeTheFormatFromTheOption();
    void whoWasErasedIsNotTakenOverAndThatIsSaid();
    void whatWasWithdrawnStaysSoAndThatIsSaid();
    void aDryRunChangesNothing();
    void aDryRunFindsWhatWouldBeRefused();
    void oneWrongRecordSpoilsTheWholeImport();
    void importingTwiceChangesNothing();
    void anImportIsOneStep();
    void anExistingTargetIsReplaced();
    void theFileItselfIsNeverOverwritten();
    void otherFilesOfRecordsAreNeverOverwritten_data();
    void otherFilesOfRecordsAreNeverOverwritten();
    void aMissingSourceIsNamed();
    void boundariesComeFromGeoJsonAndAreMerged();
    void areasThatAreNoneAreRefused();

private:
    QByteArray exported(const QString &file) const
    {
        return m_program
            .run({QStringLiteral("export"), file, QStringLiteral("-"), QStringLiteral("--format"),
                  QStringLiteral("json")})
            .output;
    }
    QString makeEmpty(const QString &name) const
    {
        const QString file = m_program.path(name);
        if (m_program.run({QStringLiteral("new"), file}).exitCode != 0)
            qFatal("%s", qPrintable(file));
        return file;
    }
    Outcome importText(const QString &file, const QByteArray &json, const QStringList &options = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("import"), file, QStringLiteral("-"),
                                         QStringLiteral("--format"), QStringLiteral("json")} +
                                 options,
                             json);
    }
    Outcome importTable(const QString &file, const QString &entity, const QByteArray &table,
                        const QStringList &options = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("import"), file, entity, QStringLiteral("-"),
                                         QStringLiteral("--format"), QStringLiteral("csv")} +
                                 options,
                             table);
    }

    Program m_program;
};

namespace {

QByteArray bodies(const char *level)
{
    return QByteArrayLiteral("{\"format\": \"sozialraum\", \"version\": 1, \"records\": {\"body\": ["
                             "{\"id\": \"01904cb1-3400-7001-bc40-aaaaaaaaaaaa\", \"name\": \"Runde\", "
                             "\"level\": \"strategic\"},"
                             "{\"id\": \"01904cb1-3400-7001-bc40-bbbbbbbbbbbb\", \"name\": \"Kreis\", "
                             "\"level\": \"") +
           level + "\"}]}}";
}

} // namespace

void TestExchangeCommands::everythingIsExportedAsTables()
{
    const QString sample = m_program.makeSample(QStringLiteral("tables.sozialraum"));
    const QString book = m_program.path(QStringLiteral("tables.xlsx"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, book}).exitCode, 0);
    const QByteArray bytes = m_program.bytes(book);
    QVERIFY(bytes.startsWith("PK"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, book}).exitCode, 0);
    QCOMPARE(m_program.bytes(book), bytes);

    const QString folder = m_program.path(QStringLiteral("tables/"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, folder}).exitCode, 0);
    const QByteArray listed = m_program
                                  .run({QStringLiteral("list"), sample, QStringLiteral("contribution"),
                                        QStringLiteral("--format"), QStringLiteral("csv")})
                                  .output;
    QCOMPARE(m_program.bytes(folder + QStringLiteral("contribution.csv")), listed);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &path : {folder, folder + QStringLiteral("contribution.csv")})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), Schema::standard().tables().size());
    // What is in the folder already stays.
    const Outcome again = m_program.run({QStringLiteral("export"), sample, folder});
    QCOMPARE(again.exitCode, 3);
    QVERIFY(again.isOneSentence());
}

void TestExchangeCommands::aTableIsTakenOver()
{
    const QString file = makeEmpty(QStringLiteral("table.sozialraum"));
    const QByteArray table = "Einrichtung;Ort;Tel.\r\nM\xE4"
                             "dchentreff;;05651 1\r\nJobcenter;;\r\n";
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), table);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    QVERIFY(outcome.messages.contains(u'2'));
    const QString listed =
        m_program.run({QStringLiteral("list"), file, QStringLiteral("organisation")}).text();
    QVERIFY2(listed.contains(QStringLiteral("Mädchentreff")), qPrintable(listed));
    const QByteArray after = exported(file);
    QCOMPARE(importTable(file, QStringLiteral("organisation"), table).exitCode, 0);
    QCOMPARE(exported(file), after);
}

void TestExchangeCommands::aDryRunTellsOfEachRow()
{
    const QString file = makeEmpty(QStringLiteral("drytable.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), "Name;Sonst\nKita;x\nTreff;y\n",
                                        {QStringLiteral("--dry-run")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.text().split(u'\n').size(), 2);
    QVERIFY(outcome.messages.contains(QStringLiteral("Sonst")));
    QCOMPARE(m_program.bytes(file), before);
}

void TestExchangeCommands::oneWrongRowSpoilsTheWholeTable()
{
    const QString file = makeEmpty(QStringLiteral("wrongtable.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    const Outcome outcome =
        importTable(file, QStringLiteral("organisation"), "Name;Art\nKita;Kita?\nTreff;\n;Other\n");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.messages.contains(u'2') && outcome.messages.contains(u'4'),
             qPrintable(outcome.messages));
    QCOMPARE(m_program.bytes(file), before);
}

void TestExchangeCommands::similarRowsWaitUnlessAskedFor()
{
    const QString file = m_program.makeSample(QStringLiteral("similar.sozialraum"));
    const QByteArray before = exported(file);
    const QByteArray table = "Name\nAWO Kreisverband Werra-Meissner\n";
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), table);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains(QStringLiteral("--add-similar")), qPrintable(outcome.messages));
    QCOMPARE(exported(file), before);
    QCOMPARE(
        importTable(file, QStringLiteral("organisation"), table, {QStringLiteral("--add-similar")}).exitCode,
        0);
    QVERIFY(exported(file) != before);
}

void TestExchangeCommands::columnsAreMappedByHand()
{
    const QString file = m_program.makeSample(QStringLiteral("mapped.sozialraum"));
    const QByteArray table = "Was;Wozu;Wie oft\nMehr B\xC3\xA4nke;1;3\n";
    const QStringList conference = {QStringLiteral("--conference"), QStringLiteral("latest")};
    const auto map = [](const char *text) {
        return QStringList{QStringLiteral("--map"), QString::fromLatin1(text)};
    };
    const QString contribution = QStringLiteral("contribution");
    QCOMPARE(importTable(file, contribution, table, conference).exitCode, 3);
    QCOMPARE(importTable(file, contribution, table, conference + map("Was=words")).exitCode, 2);
    QCOMPARE(importTable(file, contribution, table, conference + map("Wer=text")).exitCode, 2);
    const Outcome outcome = importTable(
        file, contribution, table, conference + map("was=text") + map("Wozu=question") + map("Wie oft=dots"));
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    const QString found = m_program.run({QStringLiteral("search"), file, QStringLiteral("Bänke")}).text();
    QVERIFY(!found.isEmpty());
}

void TestExchangeCommands::exportedTablesAreKnownAgain_data()
{
    QTest::addColumn<QString>("entity");
    for (const char *entity : {"organisation", "contribution", "municipality", "theme", "milestone"})
        QTest::newRow(entity) << QString::fromLatin1(entity);
}

void TestExchangeCommands::exportedTablesAreKnownAgain()
{
    QFETCH(const QString, entity);
    const QString file = m_program.makeSample(entity + QStringLiteral(".sozialraum"));
    const QString folder = m_program.path(entity + u'/');
    QCOMPARE(m_program.run({QStringLiteral("export"), file, folder}).exitCode, 0);
    const QByteArray before = exported(file);
    const Outcome outcome =
        m_program.run({QStringLiteral("import"), file, entity, folder + entity + QStringLiteral(".csv")});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    QCOMPARE(exported(file), before);
}

void TestExchangeCommands::exportThenImportGivesTheSameBytes()
{
    const QString sample = m_program.makeSample(QStringLiteral("source.sozialraum"));
    const QString json = m_program.path(QStringLiteral("all.json"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, json}).exitCode, 0);
    const QString empty = makeEmpty(QStringLiteral("target.sozialraum"));
    const Outcome imported = m_program.run({QStringLiteral("import"), empty, json});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.output.isEmpty());
    const QString again = m_program.path(QStringLiteral("again.json"));
    QCOMPARE(m_program.run({QStringLiteral("export"), empty, again}).exitCode, 0);
    QCOMPARE(m_program.bytes(again), m_program.bytes(json));
    QCOMPARE(m_program.run({QStringLiteral("check"), empty}).text(), QStringLiteral("sound"));
}

void TestExchangeCommands::standardStreamsTakeTheFormatFromTheOption()
{
    const QString sample = m_program.makeSample(QStringLiteral("streams.sozialraum"));
    const QByteArray json = exported(sample);
    QVERIFY(json.startsWith('{'));
    const QString empty = makeEmpty(QStringLiteral("filled.sozialraum"));
    QCOMPARE(importText(empty, json).exitCode, 0);
    QCOMPARE(exported(empty), json);
}

void TestExchangeCommands::whoWasErasedIsNotTakenOverAndThatIsSaid()
{
    const QString file = makeEmpty(QStringLiteral("erased.sozialraum"));
    const QString person = m_program
                               .run({QStringLiteral("set"), file, QStringLiteral("person"),
                                     QStringLiteral("new"), QStringLiteral("family-name=Berg")})
                               .text();
    const QByteArray json = exported(file);
    QVERIFY(!importText(file, json).messages.contains(QStringLiteral("erased")));
    QCOMPARE(m_program.run({QStringLiteral("erase"), file, person}).exitCode, 0);
    const Outcome outcome = importText(file, json);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains(
                 QStringLiteral("Person, record 1: Was erased for good and is not taken over.")),
             qPrintable(outcome.messages));
    QCOMPARE(m_program.run({QStringLiteral("show"), file, QStringLiteral("person"), person}).exitCode, 3);
}

void TestExchangeCommands::whatWasWithdrawnStaysSoAndThatIsSaid()
{
    const QString file = makeEmpty(QStringLiteral("withdrawn.sozialraum"));
    const QString entity = QStringLiteral("person");
    const QString person =
        m_program
            .run({QStringLiteral("set"), file, entity, QStringLiteral("new"),
                  QStringLiteral("family-name=Berg"), QStringLiteral("consent-on=2026-01-02"),
                  QStringLiteral("may-be-named=true")})
            .text();
    const QByteArray json = exported(file);
    QCOMPARE(
        m_program
            .run({QStringLiteral("set"), file, entity, person,
                  QStringLiteral("consent-withdrawn-on=2026-03-04"), QStringLiteral("may-be-named=false")})
            .exitCode,
        0);
    const QByteArray withdrawn = exported(file);
    const Outcome outcome = importText(file, json);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains(QStringLiteral("1 record keeps consent and publication")),
             qPrintable(outcome.messages));
    QCOMPARE(exported(file), withdrawn);
    QVERIFY(!importText(file, withdrawn).messages.contains(QStringLiteral("keep consent")));
}

void TestExchangeCommands::aDryRunChangesNothing()
{
    const QString empty = makeEmpty(QStringLiteral("dry.sozialraum"));
    const QByteArray before = m_program.bytes(empty);
    const Outcome outcome = importText(empty, bodies("operational"), {QStringLiteral("--dry-run")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.messages.contains(u'2'));
    QCOMPARE(m_program.bytes(empty), before);
}

void TestExchangeCommands::aDryRunFindsWhatWouldBeRefused()
{
    const QString empty = makeEmpty(QStringLiteral("dryrefused.sozialraum"));
    QByteArray json = bodies("operational");
    json.replace("\"name\": \"Kreis\", ", "");
    QCOMPARE(importText(empty, json, {QStringLiteral("--dry-run")}).exitCode, 3);
    QCOMPARE(importText(empty, json).exitCode, 3);
}

void TestExchangeCommands::oneWrongRecordSpoilsTheWholeImport()
{
    const QString empty = makeEmpty(QStringLiteral("spoilt.sozialraum"));
    const QByteArray before = m_program.bytes(empty);
    for (const QByteArray &json :
         {bodies("middling"), QByteArray("{\"format\": \"other\"}"), QByteArray("no json"), QByteArray()}) {
        const Outcome outcome = importText(empty, json);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.messages.startsWith(QStringLiteral("sozialraum: ")), qPrintable(outcome.messages));
        QCOMPARE(m_program.bytes(empty), before);
    }
}

void TestExchangeCommands::importingTwiceChangesNothing()
{
    const QString sample = m_program.makeSample(QStringLiteral("twice.sozialraum"));
    const QByteArray before = m_program.bytes(sample);
    QCOMPARE(importText(sample, exported(sample)).exitCode, 0);
    QCOMPARE(m_program.bytes(sample), before);
}

void TestExchangeCommands::anImportIsOneStep()
{
    const QString sample = m_program.makeSample(QStringLiteral("step.sozialraum"));
    const QByteArray before = exported(sample);
    QCOMPARE(importText(sample, bodies("operational")).exitCode, 0);
    QVERIFY(exported(sample) != before);
    QCOMPARE(m_program.run({QStringLiteral("undo"), sample}).exitCode, 0);
    QCOMPARE(exported(sample), before);
}

void TestExchangeCommands::anExistingTargetIsReplaced()
{
    const QString sample = m_program.makeSample(QStringLiteral("again.sozialraum"));
    const QString target = m_program.path(QStringLiteral("old.json"));
    m_program.write(target, "old");
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, target}).exitCode, 0);
    QCOMPARE(m_program.bytes(target), exported(sample));
}

void TestExchangeCommands::theFileItselfIsNeverOverwritten()
{
    const QString file = m_program.makeSample(QStringLiteral("data.json"));
    const QByteArray before = m_program.bytes(file);
    QCOMPARE(m_program.run({QStringLiteral("export"), file, QStringLiteral("./data.json")}).exitCode, 3);
    QCOMPARE(m_program.bytes(file), before);
}

void TestExchangeCommands::otherFilesOfRecordsAreNeverOverwritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("another file") << QStringLiteral("other.sozialraum");
    QTest::newRow("its log") << QStringLiteral("own.sozialraum-wal");
    QTest::newRow("its lock") << QStringLiteral("own.sozialraum.lock");
    QTest::newRow("folder") << QStringLiteral(".");
}

void TestExchangeCommands::otherFilesOfRecordsAreNeverOverwritten()
{
    QFETCH(QString, name);
    const QString own = m_program.makeSample(QStringLiteral("own.sozialraum"));
    const QString other = m_program.makeSample(QStringLiteral("other.sozialraum"));
    const auto outcome = m_program.run({QStringLiteral("export"), own, m_program.path(name),
                                        QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.messages));
    QCOMPARE(m_program.run({QStringLiteral("backup"), own, m_program.path(name)}).exitCode, 3);
    QCOMPARE(m_program.run({QStringLiteral("check"), other}).exitCode, 0);
    QVERIFY(!QFileInfo(m_program.path(QStringLiteral("own.sozialraum-wal"))).size());
}

void TestExchangeCommands::aMissingSourceIsNamed()
{
    const QString sample = m_program.makeSample(QStringLiteral("missing.sozialraum"));
    const Outcome outcome = m_program.run({QStringLiteral("import"), sample, QStringLiteral("nowhere.json")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.messages.contains(QStringLiteral("nowhere.json")));
}

void TestExchangeCommands::boundariesComeFromGeoJsonAndAreMerged()
{
    const QString home = makeEmpty(QStringLiteral("home.sozialraum"));
    QCOMPARE(m_program
                 .run({QStringLiteral("set"), home, QStringLiteral("municipality"), QStringLiteral("new"),
                       QStringLiteral("name=Eschwege"), QStringLiteral("key=06636003")})
                 .exitCode,
             0);
    const QString copy = m_program.path(QStringLiteral("copy.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("backup"), home, copy}).exitCode, 0);
    // Named as many programs name such files.
    const QString source = m_program.path(QStringLiteral("areas.json"));
    m_program.write(
        source, "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": "
                "{\"AGS\": \"06636003\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": "
                "[[[10, 51.1], [10.2, 51.1], [10.2, 51.3], [10, 51.1]]]}}]}");
    const QByteArray before = exported(copy);
    const QStringList import = {QStringLiteral("import"), copy, source};
    QCOMPARE(m_program.run(import + QStringList{QStringLiteral("--dry-run")}).exitCode, 0);
    QCOMPARE(exported(copy), before);
    const Outcome done = m_program.run(import);
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(exported(copy).contains("\"boundary\""), qPrintable(done.messages));
    QCOMPARE(m_program.run({QStringLiteral("merge"), home, copy}).exitCode, 0);
    QCOMPARE(exported(home), exported(copy));
    QCOMPARE(m_program.run({QStringLiteral("undo"), copy}).exitCode, 0);
    QCOMPARE(exported(copy), before);
}

void TestExchangeCommands::areasThatAreNoneAreRefused()
{
    const QString file = makeEmpty(QStringLiteral("refused.sozialraum"));
    const Outcome refused = m_program.run({QStringLiteral("import"), file, QStringLiteral("-"),
                                           QStringLiteral("--format"), QStringLiteral("geojson")},
                                          "{\"type\": \"Feature");
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.isOneSentence(), qPrintable(refused.messages));
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
