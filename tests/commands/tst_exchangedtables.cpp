// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/schema.h"
#include "tests/commands/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// export and import of tables.
class TestExchangedTables : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsExportedAsTables();
    void aTableIsTakenOver();
    void aDryRunTellsOfEachRow();
    void oneWrongRowSpoilsTheWholeTable();
    void similarRowsWaitUnlessAskedFor();
    void columnsAreMappedByHand();
    void exportedTablesAreKnownAgain_data();
    void exportedTablesAreKnownAgain();

private:
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

void TestExchangedTables::everythingIsExportedAsTables()
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

void TestExchangedTables::aTableIsTakenOver()
{
    const QString file = m_program.makeEmpty(QStringLiteral("table.sozialraum"));
    const QByteArray table = "Einrichtung;Ort;Tel.\r\nM\xE4"
                             "dchentreff;;05651 1\r\nJobcenter;;\r\n";
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), table);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    QVERIFY(outcome.messages.contains(u'2'));
    const QString listed =
        m_program.run({QStringLiteral("list"), file, QStringLiteral("organisation")}).text();
    QVERIFY2(listed.contains(QStringLiteral("Mädchentreff")), qPrintable(listed));
    const QByteArray after = m_program.exported(file);
    QCOMPARE(importTable(file, QStringLiteral("organisation"), table).exitCode, 0);
    QCOMPARE(m_program.exported(file), after);
}

void TestExchangedTables::aDryRunTellsOfEachRow()
{
    const QString file = m_program.makeEmpty(QStringLiteral("drytable.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), "Name;Sonst\nKita;x\nTreff;y\n",
                                        {QStringLiteral("--dry-run")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.text().split(u'\n').size(), 2);
    QVERIFY(outcome.messages.contains(QStringLiteral("Sonst")));
    QCOMPARE(m_program.bytes(file), before);
}

void TestExchangedTables::oneWrongRowSpoilsTheWholeTable()
{
    const QString file = m_program.makeEmpty(QStringLiteral("wrongtable.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    const Outcome outcome =
        importTable(file, QStringLiteral("organisation"), "Name;Art\nKita;Kita?\nTreff;\n;Other\n");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.messages.contains(u'2') && outcome.messages.contains(u'4'),
             qPrintable(outcome.messages));
    QCOMPARE(m_program.bytes(file), before);
}

void TestExchangedTables::similarRowsWaitUnlessAskedFor()
{
    const QString file = m_program.makeSample(QStringLiteral("similar.sozialraum"));
    const QByteArray before = m_program.exported(file);
    const QByteArray table = "Name\nAWO Kreisverband Werra-Meissner\n";
    const Outcome outcome = importTable(file, QStringLiteral("organisation"), table);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains(QStringLiteral("--add-similar")), qPrintable(outcome.messages));
    QCOMPARE(m_program.exported(file), before);
    QCOMPARE(
        importTable(file, QStringLiteral("organisation"), table, {QStringLiteral("--add-similar")}).exitCode,
        0);
    QVERIFY(m_program.exported(file) != before);
}

void TestExchangedTables::columnsAreMappedByHand()
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

void TestExchangedTables::exportedTablesAreKnownAgain_data()
{
    QTest::addColumn<QString>("entity");
    for (const char *entity : {"organisation", "contribution", "municipality", "theme", "milestone"})
        QTest::newRow(entity) << QString::fromLatin1(entity);
}

void TestExchangedTables::exportedTablesAreKnownAgain()
{
    QFETCH(const QString, entity);
    const QString file = m_program.makeSample(entity + QStringLiteral(".sozialraum"));
    const QString folder = m_program.path(entity + u'/');
    QCOMPARE(m_program.run({QStringLiteral("export"), file, folder}).exitCode, 0);
    const QByteArray before = m_program.exported(file);
    const Outcome outcome =
        m_program.run({QStringLiteral("import"), file, entity, folder + entity + QStringLiteral(".csv")});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    QCOMPARE(m_program.exported(file), before);
}

QTEST_GUILESS_MAIN(TestExchangedTables)
#include "tst_exchangedtables.moc"
