// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// Files that are not ours, or not whole: a sentence, the right exit code, and not one byte changed.
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandRefusesTheFile_data();
    void everyCommandRefusesTheFile();
    void aFolderIsRefused();
    void aMissingFileIsNotMade();
    void anUnreadableFileIsRefused();
    void faultsInsideAreFoundByCheck();
    void checkSaysWhatIsWrong_data();
    void checkSaysWhatIsWrong();
    void checkTellsRecordsFromDamage();
    void aMissingNameIsSaid();
    void aFileThatLacksATableIsDamaged();

private:
    Program m_program;
};

namespace {

QByteArray foreignDatabase(const QString &path)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("CREATE TABLE song (title TEXT)")))
            qFatal("%s", qPrintable(path));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

void runBehindOurBack(const QString &path, const QString &statement)
{
    const QString connection = QStringLiteral("behind our back");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("%s", qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(connection);
}

QList<QStringList> callsFor(const QString &file, const QString &target)
{
    return {{QStringLiteral("info"), file},
            {QStringLiteral("check"), file},
            {QStringLiteral("list"), file, QStringLiteral("theme")},
            {QStringLiteral("search"), file, QStringLiteral("a")},
            {QStringLiteral("history"), file},
            {QStringLiteral("set"), file, QStringLiteral("conference"), QStringLiteral("latest"),
             QStringLiteral("title=a")},
            {QStringLiteral("undo"), file},
            {QStringLiteral("export"), file, target},
            {QStringLiteral("backup"), file, target}};
}

} // namespace

void TestBadFiles::everyCommandRefusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    const QByteArray sound = m_program.bytes(m_program.makeSample(QStringLiteral("sound.sozialraum")));
    QByteArray future = sound;
    // The schema version stands at offset 60 of SQLite's header.
    future.replace(60, 4, QByteArray::fromHex("00000fff"));
    QByteArray damaged = sound;
    for (qsizetype i = 4096; i < damaged.size(); ++i)
        damaged[i] = static_cast<char>(i * 31);

    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("text") << QByteArray("Sehr geehrte Damen und Herren,\n").repeated(100) << 3;
    QTest::newRow("another program's database")
        << foreignDatabase(m_program.path(QStringLiteral("songs.db"))) << 3;
    QTest::newRow("from the future") << future << 3;
    QTest::newRow("beginning of the header") << sound.left(60) << 3;
    QTest::newRow("only the header") << sound.left(100) << 4;
    QTest::newRow("truncated") << sound.left(sound.size() / 2) << 4;
    QTest::newRow("damaged") << damaged << 4;
}

void TestBadFiles::everyCommandRefusesTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    const QString file = m_program.path(QStringLiteral("bad.sozialraum"));
    const QString target = m_program.path(QStringLiteral("target.json"));
    m_program.write(file, bytes);
    const QStringList before = QDir(m_program.path(QString())).entryList(QDir::Files);
    for (const QStringList &call : callsFor(file, target)) {
        const Outcome outcome = m_program.run(call);
        const QByteArray what = call.constFirst().toUtf8() + ": " + outcome.messages.toUtf8();
        QVERIFY2(outcome.exitCode == exitCode, what.constData());
        QVERIFY2(outcome.messages.startsWith(QStringLiteral("sozialraum: ")), what.constData());
        QVERIFY2(outcome.messages.count(u'\n') == 1, what.constData());
        QVERIFY2(m_program.bytes(file) == bytes, what.constData());
        QCOMPARE(QDir(m_program.path(QString())).entryList(QDir::Files), before);
    }
}

void TestBadFiles::aFolderIsRefused()
{
    for (const QStringList &call : callsFor(m_program.path(QString()), QStringLiteral("target.json"))) {
        const Outcome outcome = m_program.run(call);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.isOneSentence());
    }
}

void TestBadFiles::aMissingFileIsNotMade()
{
    const QString file = m_program.path(QStringLiteral("missing.sozialraum"));
    for (const QStringList &call : callsFor(file, QStringLiteral("target.json"))) {
        const Outcome outcome = m_program.run(call);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.isOneSentence());
        QVERIFY(!QFile::exists(file));
    }
}

void TestBadFiles::anUnreadableFileIsRefused()
{
    const QString path = m_program.makeSample(QStringLiteral("unreadable.sozialraum"));
    QFile file(path);
    const auto permissions = file.permissions();
    QVERIFY(file.setPermissions({}));
    // Who may read everything (root) gives that up for the program.
    const QString rights = QStringLiteral("-dac_override,-dac_read_search");
    const QStringList starter = file.open(QIODevice::ReadOnly)
                                    ? QStringList{QStringLiteral("setpriv"), QStringLiteral("--inh-caps"),
                                                  rights, QStringLiteral("--bounding-set"), rights}
                                    : QStringList();
    for (const QStringList &call : callsFor(path, QStringLiteral("target.json"))) {
        const Outcome outcome = m_program.runThrough(starter, call);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.messages));
    }
    QVERIFY(file.setPermissions(permissions));
}

void TestBadFiles::faultsInsideAreFoundByCheck()
{
    const QString path = m_program.makeSample(QStringLiteral("faulty.sozialraum"));
    runBehindOurBack(path, QStringLiteral("UPDATE \"conference\" SET \"status\" = 'held'"));
    const QByteArray before = m_program.bytes(path);
    const Outcome outcome = m_program.run({QStringLiteral("check"), path});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.text().contains(QStringLiteral("Sozialraumkonferenz Ost")));
    QVERIFY(outcome.messages.startsWith(QStringLiteral("sozialraum: ")));
    QCOMPARE(m_program.bytes(path), before);
}

void TestBadFiles::checkSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    const QByteArray sound = m_program.bytes(m_program.makeSample(QStringLiteral("whole.sozialraum")));
    QByteArray zeroed = sound;
    zeroed.replace(sound.size() / 2, sound.size() / 4, QByteArray(sound.size() / 4, '\0'));
    QTest::newRow("cut off") << sound.left(sound.size() - 4096) << QStringLiteral("its end is missing");
    QTest::newRow("pages of zeros") << zeroed << QString();
}

void TestBadFiles::checkSaysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const QString path = m_program.path(QStringLiteral("wrong.sozialraum"));
    m_program.write(path, bytes);
    const Outcome outcome = m_program.run({QStringLiteral("check"), path});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(!outcome.text().isEmpty());
    QVERIFY2(outcome.text().contains(what), qPrintable(outcome.text()));
    for (const QString &line : outcome.text().split(u'\n'))
        QVERIFY2(line.endsWith(u'.') && !line.contains(QStringLiteral("***")), qPrintable(line));
}

void TestBadFiles::checkTellsRecordsFromDamage()
{
    const QString path = m_program.makeSample(QStringLiteral("nameless.sozialraum"));
    runBehindOurBack(path, QStringLiteral("UPDATE question SET short_name = NULL WHERE seq = 1"));
    Outcome outcome = m_program.run({QStringLiteral("check"), path});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.messages.contains(QStringLiteral("put right those that are named")),
             qPrintable(outcome.messages));
    runBehindOurBack(path, QStringLiteral("DELETE FROM conference"));
    outcome = m_program.run({QStringLiteral("check"), path});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.messages.contains(QStringLiteral("rescue what can be read")),
             qPrintable(outcome.messages));
}

void TestBadFiles::aMissingNameIsSaid()
{
    const Outcome outcome = m_program.run({QStringLiteral("info"), QString()});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(!outcome.messages.contains(QStringLiteral("  ")), qPrintable(outcome.messages));
}

void TestBadFiles::aFileThatLacksATableIsDamaged()
{
    const QString path = m_program.makeSample(QStringLiteral("without-measures.sozialraum"));
    runBehindOurBack(path, QStringLiteral("ALTER TABLE \"measure_theme\" RENAME TO \"other\""));
    const QByteArray before = m_program.bytes(path);
    for (const QStringList &call :
         {QStringList{QStringLiteral("check"), path},
          QStringList{QStringLiteral("list"), path, QStringLiteral("measure-theme")}}) {
        const Outcome outcome = m_program.run(call);
        QCOMPARE(outcome.exitCode, 4);
        QVERIFY2(outcome.messages.count(u'\n') == 1, qPrintable(outcome.messages));
        QCOMPARE(outcome.text().isEmpty(), call.constFirst() != QStringLiteral("check"));
        QCOMPARE(m_program.bytes(path), before);
    }
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
