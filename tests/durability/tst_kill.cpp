// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notewriter.h"
#include "tests/commands/program.h"

#include "models/schema/names.h"
#include "models/session.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace {

constexpr int killsPerFile = 50;
constexpr int linesPerRound = 500;
constexpr qint64 longestWriting = 20'000;
constexpr int hang = 60'000;
// FileLock waits for two of its signs of life.
constexpr int longestSilence = 180'000;

std::unique_ptr<Session> openedForReading(const QString &path)
{
    auto session = Session::open(path, Session::Access::ReadOnly);
    if (!session)
        qFatal("%s (%s)", qPrintable(session.error().text), qPrintable(session.error().detail));
    return *std::move(session);
}

QString firstId(const QString &path, QStringView table)
{
    RecordQuery query = RecordQuery::all(table);
    query.limit = 1;
    const auto found = openedForReading(path)->reader().records(query);
    if (!found || found->isEmpty())
        qFatal("%s", qPrintable(path));
    return found->constFirst().id().toString();
}

/// What is wrong with the file that must have \p ids; empty: nothing.
QString faultIn(const QString &path, const QList<QByteArray> &ids)
{
    const auto session = openedForReading(path);
    const auto faults = session->findFaults();
    if (!faults)
        return faults.error().text + faults.error().detail;
    if (!faults->isEmpty())
        return faults->join(u'\n');
    const auto records = session->reader().records(RecordQuery::all(names::contribution));
    if (!records)
        return records.error().text + records.error().detail;
    QSet<QByteArray> present;
    for (const Record &record : *records)
        present.insert(record.id().toString().toLatin1());
    for (const QByteArray &id : ids) {
        if (!present.contains(id))
            return QStringLiteral("lost: ") + QString::fromLatin1(id);
    }
    return {};
}

} // namespace

/// A program that writes is killed at any moment: what it acknowledged is in the file, and the file is sound.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void everyPrintedIdIsInTheFile_data();
    void everyPrintedIdIsInTheFile();

private:
    void start(QProcess &process, const QString &path, bool isCommand);
    void waitForFirstId(QProcess &process);
    /// Lets the program write, kills it and returns the ids it printed.
    QList<QByteArray> idsUntilKilled(const QString &path, bool isCommand);

    Program m_program;
    // What is typed is always the same; the moments are as the machine has them.
    NoteWriter m_writer{3};
    QRandomGenerator m_random{20'240'617};
    qint64 m_startMicroseconds = 0;
};

void TestKill::everyPrintedIdIsInTheFile_data()
{
    QTest::addColumn<bool>("isCommand");
    QTest::newRow("command") << true;
    QTest::newRow("screen") << false;
}

void TestKill::start(QProcess &process, const QString &path, bool isCommand)
{
    process.setProcessEnvironment(m_program.environment());
    // Killed while it made the lock, a program passes for living until it has been silent for a while.
    if (!QTest::qWaitFor([&path] { return !Session::isInUse(path); }, longestSilence))
        qFatal("%s stays locked", qPrintable(path));
    if (isCommand)
        process.start(QStringLiteral(SOZIALRAUM_PROGRAM),
                      {QStringLiteral("capture"), path, QStringLiteral("--conference"),
                       QStringLiteral("latest"), QStringLiteral("--question"), QStringLiteral("1")});
    else
        process.start(QStringLiteral(SOZIALRAUM_CARDCAPTURE),
                      {path, firstId(path, names::conference), firstId(path, names::question)});
    for (int i = 0; i < linesPerRound; ++i)
        process.write(m_writer.note().toUtf8() + '\n');
    if (!process.waitForStarted(hang))
        qFatal("%s", qPrintable(process.errorString()));
}

void TestKill::waitForFirstId(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(hang))
            qFatal("no id: %s", process.readAllStandardError().constData());
    }
}

QList<QByteArray> TestKill::idsUntilKilled(const QString &path, bool isCommand)
{
    QProcess process;
    QElapsedTimer sinceStart;
    sinceStart.start();
    start(process, path, isCommand);
    // In some rounds while it opens the file that the last one left behind, in most while it writes.
    qint64 moment = m_random.bounded(longestWriting);
    if (m_startMicroseconds > 0 && m_random.bounded(4) == 0) {
        moment = m_random.bounded(m_startMicroseconds);
    } else {
        waitForFirstId(process);
        m_startMicroseconds = sinceStart.nsecsElapsed() / 1000;
    }
    const QDeadlineTimer end(std::chrono::microseconds(moment), Qt::PreciseTimer);
    while (!end.hasExpired())
        process.waitForReadyRead(static_cast<int>(end.remainingTime()));
    process.kill();
    if (!process.waitForFinished(hang) || process.exitStatus() != QProcess::CrashExit)
        qFatal("it ended by itself: %s", process.readAllStandardError().constData());
    QList<QByteArray> ids;
    while (process.canReadLine())
        ids.append(process.readLine().trimmed());
    return ids;
}

void TestKill::everyPrintedIdIsInTheFile()
{
    QFETCH(bool, isCommand);
    // SOZIALRAUM_KILLS: how many; more of them in the nightly run.
    const int kills = qEnvironmentVariable("SOZIALRAUM_KILLS", QStringLiteral("100")).toInt();
    // The screen's writer differs from the command only in what stands above Session::apply.
    const int wanted = isCommand ? kills : kills / 4;
    for (int done = 0; done < wanted; done += killsPerFile) {
        const QString path = m_program.makeSample(
            QStringLiteral("killed-%1-%2.sozialraum").arg(QTest::currentDataTag()).arg(done));
        QList<QByteArray> ids;
        const int killsOfFile = qMin(killsPerFile, wanted - done);
        for (int kill = 0; kill < killsOfFile; ++kill) {
            ids += idsUntilKilled(path, isCommand);
            const QString fault = faultIn(path, ids);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(done + kill).arg(fault)));
        }
        // At least one for each kill that came while it wrote, or nothing was put to the test.
        QVERIFY(ids.size() > killsOfFile / 2);
        const Outcome check = m_program.run({QStringLiteral("check"), path});
        QCOMPARE(check.text(), QStringLiteral("sound"));
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
