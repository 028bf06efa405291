// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// Disks that are full, folders that may not be written, files that bring code: a sentence, and the file as
/// before.
class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskChangesNothing_data();
    void fullDiskChangesNothing();
    void erasingInLittleRoomTellsWhatIsLeft();
    void clockSetBackLosesNothing();
    void foreignCodeIsRefused_data();
    void foreignCodeIsRefused();
    void filesAreReadByTheirOwnerOnly();
#ifdef Q_OS_LINUX
    void aCrashLeavesNoImageOfTheMemory();
#endif

private:
    /// Runs the program where no file may become longer than \p kibibytes.
    Outcome runInLittleRoom(const QStringList &arguments, qint64 kibibytes, const QByteArray &input) const;

    Program m_program;
};

Outcome TestTrouble::runInLittleRoom(const QStringList &arguments, qint64 kibibytes,
                                     const QByteArray &input) const
{
    // Ignored, the signal of a file that is too long becomes an error of writing, as a full disk gives.
    const QString shell = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(kibibytes);
    return m_program.runThrough({QStringLiteral("bash"), QStringLiteral("-c"), shell}, arguments, input);
}

void TestTrouble::fullDiskChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("capture") << QStringList{QStringLiteral("capture"),      QStringLiteral("FILE"),
                                            QStringLiteral("--conference"), QStringLiteral("latest"),
                                            QStringLiteral("--question"),   QStringLiteral("1")}
                             << QByteArray(9'000, 'x') + '\n' + QByteArray(9'000, 'y') + '\n';
    QTest::newRow("backup") << QStringList{QStringLiteral("backup"), QStringLiteral("FILE"),
                                           QStringLiteral("TARGET")}
                            << QByteArray();
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("FILE"),
                                           QStringLiteral("TARGET.json")}
                            << QByteArray();
}

void TestTrouble::fullDiskChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QString file = m_program.makeSample(QStringLiteral("full.sozialraum"));
    arguments.replaceInStrings(QStringLiteral("FILE"), file);
    arguments.replaceInStrings(QStringLiteral("TARGET"), m_program.path(QStringLiteral("target")));
    const QByteArray before = m_program.exported(file);
    const QStringList names = QDir(m_program.path(QString())).entryList(QDir::Files);
    const Outcome outcome = runInLittleRoom(arguments, 8, input);
    QVERIFY2(outcome.exitCode == 3, qPrintable(QString::number(outcome.exitCode) + outcome.messages));
    QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.messages));
    // SQLite's log has to wait beside the file until there is room; the next who writes clears it away.
    QVERIFY(Session::open(file));
    QCOMPARE(QDir(m_program.path(QString())).entryList(QDir::Files), names);
    QCOMPARE(m_program.exported(file), before);
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).text(), QStringLiteral("sound"));
}

void TestTrouble::erasingInLittleRoomTellsWhatIsLeft()
{
    const QString file = m_program.makeSample(QStringLiteral("little.sozialraum"));
    const QString person = m_program
                               .run({QStringLiteral("set"), file, QStringLiteral("person"),
                                     QStringLiteral("new"), QStringLiteral("family-name=Quarzmüller")})
                               .text();
    // Enough for the erasure, but not for all pages of the file in its log.
    const Outcome outcome =
        runInLittleRoom({QStringLiteral("erase"), file, person}, QFileInfo(file).size() / 1024 * 3 / 4, {});
    QVERIFY2(outcome.exitCode == 5, qPrintable(QString::number(outcome.exitCode) + outcome.messages));
    QVERIFY2(outcome.messages.contains(QStringLiteral("The person is erased, but")),
             qPrintable(outcome.messages));
    for (const QString &told : {outcome.messages, outcome.text()}) {
        QVERIFY2(told.contains(QStringLiteral("could not be read or written")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("another program")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("Nothing was changed")), qPrintable(told));
    }
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).text(), QStringLiteral("sound"));
}

void TestTrouble::clockSetBackLosesNothing()
{
    const QString file = m_program.makeSample(QStringLiteral("clock.sozialraum"));
    const auto set = [&](const QString &title) {
        return m_program
            .run({QStringLiteral("set"), file, QStringLiteral("conference"), QStringLiteral("latest"),
                  QStringLiteral("title=") + title})
            .exitCode;
    };
    // The file says that its last change is of the year 2099, as it would after the clock was set right.
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("clock"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral("UPDATE change_set SET time = '2099-01-01T00:00:00.000Z'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("clock"));
    QCOMPARE(set(QStringLiteral("First")), 0);
    QCOMPARE(set(QStringLiteral("Second")), 0);
    QCOMPARE(m_program.run({QStringLiteral("undo"), file}).exitCode, 0);
    const Outcome history = m_program.run({QStringLiteral("history"), file, QStringLiteral("--json")});
    QVERIFY(!history.array().at(0).toObject().value(u"undoes").toString().isEmpty());
    const Outcome shown = m_program.run({QStringLiteral("show"), file, QStringLiteral("conference"),
                                         QStringLiteral("latest"), QStringLiteral("--json")});
    QCOMPARE(shown.object().value(u"record").toObject().value(u"title").toString(), QStringLiteral("First"));
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).text(), QStringLiteral("sound"));
}

void TestTrouble::foreignCodeIsRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    const QString spy = QStringLiteral("spy");
    QTest::newRow("trigger")
        << QStringList(QStringLiteral(
               "CREATE TRIGGER spy AFTER UPDATE ON conference BEGIN DELETE FROM contribution; END"))
        << spy << 3;
    QTest::newRow("view") << QStringList(QStringLiteral("CREATE VIEW spy AS SELECT * FROM person")) << spy
                          << 3;
    QTest::newRow("virtual table") << QStringList(
                                          QStringLiteral("CREATE VIRTUAL TABLE spy USING fts5 (text)"))
                                   << spy << 3;
    QTest::newRow("our view with other words")
        << QStringList{QStringLiteral("DROP VIEW body_folded"),
                       QStringLiteral("CREATE VIEW \"body_folded\" AS SELECT seq, email FROM person")}
        << QStringLiteral("body_folded") << 4;
}

void TestTrouble::foreignCodeIsRefused()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, name);
    QFETCH(int, exitCode);
    const QString file = m_program.makeSample(QStringLiteral("foreign.sozialraum"));
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    const QByteArray before = m_program.bytes(file);
    for (const QStringList &call :
         {QStringList{QStringLiteral("info"), file}, QStringList{QStringLiteral("check"), file},
          QStringList{QStringLiteral("set"), file, QStringLiteral("conference"), QStringLiteral("latest"),
                      QStringLiteral("title=a")}}) {
        const Outcome outcome = m_program.run(call);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.messages.count(u'\n') == 1 && (exitCode == 4 || outcome.messages.contains(name)),
                 qPrintable(outcome.messages));
        QCOMPARE(m_program.bytes(file), before);
    }
}

void TestTrouble::filesAreReadByTheirOwnerOnly()
{
    const QString file = m_program.path(QStringLiteral("private.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("new"), file, QStringLiteral("--sample")}).exitCode, 0);
    const QString copy = m_program.path(QStringLiteral("private-copy.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("backup"), file, copy}).exitCode, 0);
    const QString json = m_program.path(QStringLiteral("private.json"));
    QCOMPARE(m_program.run({QStringLiteral("export"), file, json}).exitCode, 0);
    const auto session = Session::open(file);
    for (const QString &path :
         {file, copy, json, file + QStringLiteral("-wal"), file + QStringLiteral("-shm")})
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
}

#ifdef Q_OS_LINUX
void TestTrouble::aCrashLeavesNoImageOfTheMemory()
{
    const QString file = m_program.makeSample(QStringLiteral("crash.sozialraum"));
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    // It waits for what comes from standard input.
    process.start(QStringLiteral(SOZIALRAUM_PROGRAM), {QStringLiteral("import"), file, QStringLiteral("-"),
                                                       QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(process.waitForStarted());
    const auto limits = [&] {
        QFile told(QStringLiteral("/proc/%1/limits").arg(process.processId()));
        return told.open(QIODevice::ReadOnly) ? QString::fromLatin1(told.readAll()).simplified() : QString();
    };
    QTRY_VERIFY2(limits().contains(QStringLiteral("Max core file size 0 0 bytes")), qPrintable(limits()));
    process.kill();
    QVERIFY(process.waitForFinished());
}
#endif

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
