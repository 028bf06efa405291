// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QFileInfo>
#include <QTest>

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

/// export and import of the open interchange format and of boundaries.
class TestExchangeCommands : public QObject
{
    Q_OBJECT

private slots:
    void exportThenImportGivesTheSameBytes();
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
    Outcome importText(const QString &file, const QByteArray &json, const QStringList &options = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("import"), file, QStringLiteral("-"),
                                         QStringLiteral("--format"), QStringLiteral("json")} +
                                 options,
                             json);
    }

    Program m_program;
};

void TestExchangeCommands::exportThenImportGivesTheSameBytes()
{
    const QString sample = m_program.makeSample(QStringLiteral("source.sozialraum"));
    const QString json = m_program.path(QStringLiteral("all.json"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, json}).exitCode, 0);
    const QString empty = m_program.makeEmpty(QStringLiteral("target.sozialraum"));
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
    const QByteArray json = m_program.exported(sample);
    QVERIFY(json.startsWith('{'));
    const QString empty = m_program.makeEmpty(QStringLiteral("filled.sozialraum"));
    QCOMPARE(importText(empty, json).exitCode, 0);
    QCOMPARE(m_program.exported(empty), json);
}

void TestExchangeCommands::whoWasErasedIsNotTakenOverAndThatIsSaid()
{
    const QString file = m_program.makeEmpty(QStringLiteral("erased.sozialraum"));
    const QString person = m_program
                               .run({QStringLiteral("set"), file, QStringLiteral("person"),
                                     QStringLiteral("new"), QStringLiteral("family-name=Berg")})
                               .text();
    const QByteArray json = m_program.exported(file);
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
    const QString file = m_program.makeEmpty(QStringLiteral("withdrawn.sozialraum"));
    const QString entity = QStringLiteral("person");
    const QString person =
        m_program
            .run({QStringLiteral("set"), file, entity, QStringLiteral("new"),
                  QStringLiteral("family-name=Berg"), QStringLiteral("consent-on=2026-01-02"),
                  QStringLiteral("may-be-named=true")})
            .text();
    const QByteArray json = m_program.exported(file);
    QCOMPARE(
        m_program
            .run({QStringLiteral("set"), file, entity, person,
                  QStringLiteral("consent-withdrawn-on=2026-03-04"), QStringLiteral("may-be-named=false")})
            .exitCode,
        0);
    const QByteArray withdrawn = m_program.exported(file);
    const Outcome outcome = importText(file, json);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains(QStringLiteral("1 record keeps consent and publication")),
             qPrintable(outcome.messages));
    QCOMPARE(m_program.exported(file), withdrawn);
    QVERIFY(!importText(file, withdrawn).messages.contains(QStringLiteral("keep consent")));
}

void TestExchangeCommands::aDryRunChangesNothing()
{
    const QString empty = m_program.makeEmpty(QStringLiteral("dry.sozialraum"));
    const QByteArray before = m_program.bytes(empty);
    const Outcome outcome = importText(empty, bodies("operational"), {QStringLiteral("--dry-run")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.messages.contains(u'2'));
    QCOMPARE(m_program.bytes(empty), before);
}

void TestExchangeCommands::aDryRunFindsWhatWouldBeRefused()
{
    const QString empty = m_program.makeEmpty(QStringLiteral("dryrefused.sozialraum"));
    QByteArray json = bodies("operational");
    json.replace("\"name\": \"Kreis\", ", "");
    QCOMPARE(importText(empty, json, {QStringLiteral("--dry-run")}).exitCode, 3);
    QCOMPARE(importText(empty, json).exitCode, 3);
}

void TestExchangeCommands::oneWrongRecordSpoilsTheWholeImport()
{
    const QString empty = m_program.makeEmpty(QStringLiteral("spoilt.sozialraum"));
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
    QCOMPARE(importText(sample, m_program.exported(sample)).exitCode, 0);
    QCOMPARE(m_program.bytes(sample), before);
}

void TestExchangeCommands::anImportIsOneStep()
{
    const QString sample = m_program.makeSample(QStringLiteral("step.sozialraum"));
    const QByteArray before = m_program.exported(sample);
    QCOMPARE(importText(sample, bodies("operational")).exitCode, 0);
    QVERIFY(m_program.exported(sample) != before);
    QCOMPARE(m_program.run({QStringLiteral("undo"), sample}).exitCode, 0);
    QCOMPARE(m_program.exported(sample), before);
}

void TestExchangeCommands::anExistingTargetIsReplaced()
{
    const QString sample = m_program.makeSample(QStringLiteral("again.sozialraum"));
    const QString target = m_program.path(QStringLiteral("old.json"));
    m_program.write(target, "old");
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, target}).exitCode, 0);
    QCOMPARE(m_program.bytes(target), m_program.exported(sample));
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
    const QString home = m_program.makeEmpty(QStringLiteral("home.sozialraum"));
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
    const QByteArray before = m_program.exported(copy);
    const QStringList import = {QStringLiteral("import"), copy, source};
    QCOMPARE(m_program.run(import + QStringList{QStringLiteral("--dry-run")}).exitCode, 0);
    QCOMPARE(m_program.exported(copy), before);
    const Outcome done = m_program.run(import);
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(m_program.exported(copy).contains("\"boundary\""), qPrintable(done.messages));
    QCOMPARE(m_program.run({QStringLiteral("merge"), home, copy}).exitCode, 0);
    QCOMPARE(m_program.exported(home), m_program.exported(copy));
    QCOMPARE(m_program.run({QStringLiteral("undo"), copy}).exitCode, 0);
    QCOMPARE(m_program.exported(copy), before);
}

void TestExchangeCommands::areasThatAreNoneAreRefused()
{
    const QString file = m_program.makeEmpty(QStringLiteral("refused.sozialraum"));
    const Outcome refused = m_program.run({QStringLiteral("import"), file, QStringLiteral("-"),
                                           QStringLiteral("--format"), QStringLiteral("geojson")},
                                          "{\"type\": \"Feature");
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.isOneSentence(), qPrintable(refused.messages));
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
