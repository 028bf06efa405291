// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/exchange/seal.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// Two real programs on one file, and what one that was killed leaves to the next.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void theSecondReadsAndNeverWrites();
    void anotherToolCannotTakeTheLogAway();
    void aKilledProgramLosesNothingAndLocksNobodyOut_data();
    void aKilledProgramLosesNothingAndLocksNobodyOut();

private:
    Program m_program;
};

namespace {

/// Called with this, the test is another program.
constexpr auto asTool = "as-tool";

/// The program waiting for contributions, with the file open for writing.
class Typist
{
public:
    explicit Typist(const QString &file)
    {
        m_process.start(QStringLiteral(SOZIALRAUM_PROGRAM),
                        {QStringLiteral("capture"), file, QStringLiteral("--conference"),
                         QStringLiteral("latest"), QStringLiteral("--question"), QStringLiteral("1")});
    }
    ~Typist() { finish(); }

    /// Empty if the program did not answer with an id.
    QByteArray type(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QStringList changeOf(const QString &file)
{
    return {QStringLiteral("set"), file, QStringLiteral("conference"), QStringLiteral("latest"),
            QStringLiteral("title=Changed")};
}

} // namespace

void TestTwoPrograms::theSecondReadsAndNeverWrites()
{
    const QString file = m_program.makeSample(QStringLiteral("shared.sozialraum"));
    Typist typist(file);
    QVERIFY(!typist.type("Spielplatz").isEmpty());
    const Outcome refused = m_program.run(changeOf(file));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(refused.isOneSentence());
    QVERIFY2(refused.messages.contains(QSysInfo::machineHostName()), qPrintable(refused.messages));
    QCOMPARE(m_program.run({QStringLiteral("undo"), file}).exitCode, 5);

    const auto reader = Session::open(file, Session::Access::ReadOnly);
    QVERIFY(reader);
    int told = 0;
    connect(reader->get(), &Session::changed, this, [&] { ++told; });
    QVERIFY(!typist.type("Kletterhalle").isEmpty());
    QVERIFY((*reader)->refresh());
    QCOMPARE(told, 1);
    typist.finish();
    QCOMPARE(m_program.run(changeOf(file)).exitCode, 0);
    QVERIFY((*reader)->refresh());
    QCOMPARE(told, 2);
}

// SQLite removes the log when the last one closes the file, and knows by its locks who is left. Whatever this
// program reads of its open file besides must not give them back.
void TestTwoPrograms::anotherToolCannotTakeTheLogAway()
{
    const QString file = m_program.makeSample(QStringLiteral("watched.sozialraum"));
    const auto writer = Session::open(file);
    QVERIFY(writer);
    QVERIFY(Session::open(file, Session::Access::ReadOnly));
    QVERIFY((*writer)->readerFactory()());
    QVERIFY(!seal::isSealed(file));
    QProcess tool;
    tool.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asTool), file});
    QVERIFY(tool.waitForFinished(60'000));
    QCOMPARE(tool.exitCode(), 0);
    QVERIFY(QFileInfo::exists(file + QStringLiteral("-wal")));
    const auto found = (*writer)->reader().records(RecordQuery::all(names::conference));
    QVERIFY(found && !found->isEmpty());
    testsession::setField(**writer, found->constFirst(), names::venue, QStringLiteral("Saal"));
    const auto reader = Session::open(file, Session::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(testsession::stored(**reader, found->constFirst()).text(names::venue), QStringLiteral("Saal"));
}

void TestTwoPrograms::aKilledProgramLosesNothingAndLocksNobodyOut_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 1; lines <= 5; ++lines)
        QTest::addRow("killed after %d", lines) << lines;
}

void TestTwoPrograms::aKilledProgramLosesNothingAndLocksNobodyOut()
{
    QFETCH(int, lines);
    const QString file = m_program.makeSample(QStringLiteral("killed.sozialraum"));
    QStringList ids;
    {
        Typist typist(file);
        for (int i = 0; i < lines; ++i)
            ids.append(QString::fromUtf8(typist.type("Beitrag " + QByteArray::number(i))));
        typist.kill();
    }
    for (const QString &id : ids)
        QCOMPARE(m_program.run({QStringLiteral("show"), file, QStringLiteral("contribution"), id}).exitCode,
                 0);
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).text(), QStringLiteral("sound"));
    {
        const auto next = Session::open(file);
        QVERIFY2(next, next ? "" : qPrintable(next.error().text));
        QVERIFY((*next)->wasLeftOpen());
    }
    QCOMPARE(m_program.run(changeOf(file)).exitCode, 0);
    QCOMPARE(QDir(m_program.path(QString())).entryList({QStringLiteral("killed*")}, QDir::Files),
             QStringList(QStringLiteral("killed.sozialraum")));
}

/// As other programs for SQLite do it: opens the file for writing, reads and closes it.
int openAndClose(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    return database.open() && QSqlQuery(database).exec(QStringLiteral("SELECT count(*) FROM conference")) ? 0
                                                                                                          : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == QByteArrayView(asTool))
        return openAndClose(QCoreApplication::arguments().at(2));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
