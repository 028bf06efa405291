// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/session.h"

#include <QDir>
#include <QProcess>
#include <QTest>

/// Two real programs on one file, and what one that was killed leaves to the next.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void theSecondReadsAndNeverWrites();
    void aKilledProgramLosesNothingAndLocksNobodyOut_data();
    void aKilledProgramLosesNothingAndLocksNobodyOut();

private:
    Program m_program;
};

namespace {

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

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
