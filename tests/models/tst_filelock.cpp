// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/store/lockholder.h"
#include "tests/support/filebytes.h"
#include "tests/support/testsession.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <filesystem>

/// One file, one writer: by whatever name the file is reached, and whatever was left beside it.
class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void linkLeadsToTheSameLock();
    void secondNameIsRefused();
    void lockWithoutANameIsTakenOver();
    void lockLeftWhileOneWasRemovedIsTakenOver();
    void lockOfALivingProgramIsKept();
    void lockTellsWhoAndSinceWhen();
    void silentComputersLockIsTakenOver();
    void livingComputersLockIsKept();
    void computerOfTheSameImageKeepsItsLock();
    void lockWithoutANoteGoesByItsOwnAge();
    void lockFromATimeToComeIsTakenOver();
    void garbageInTheLockOfALivingProgramIsNoLeave();
    void linkInThePlaceOfTheNoteIsNotWritten();
    void pipesAndDevicesAreNotWaitedFor_data();
    void pipesAndDevicesAreNotWaitedFor();
    void whoWasTakenOverWritesNoMore();
    void fileLeftOpenIsRecognised();
    void strangersFilesBesideAreLeftAlone();

private:
    void leaveLockOfAnotherComputer(qint64 secondsAgo) const;
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Record addOrganisation(Session &session, const QString &title = QStringLiteral("Verein"))
{
    return testsession::addRecord(session, names::organisation, {{names::name.toString(), title}});
}

qint64 countOrganisations(const Session &session)
{
    return *session.reader().count(RecordQuery::all(names::organisation));
}

Result<void> tryToAdd(Session &session)
{
    return session.apply(edits::insert(
        *session.newRecord(names::organisation, {{names::name.toString(), QStringLiteral("x")}})));
}

} // namespace

// As the program on another computer would leave them: Qt's lock, and our note with the time of its last
// sign.
void TestFileLock::leaveLockOfAnotherComputer(qint64 secondsAgo) const
{
    filebytes::write(path() + QStringLiteral(".lock"), "4711\nsozialraum\nanother-pc\nmachine\nboot\n");
    LockHolder holder = LockHolder::here();
    holder.host = QStringLiteral("another-pc");
    holder.user = QStringLiteral("planner");
    QVERIFY(holder.write(path()));
    QFile note(LockHolder::noteOf(path()));
    QVERIFY(note.open(QIODevice::ReadWrite));
    QVERIFY(note.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                             QFileDevice::FileModificationTime));
}

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Session::create(path()));
}

void TestFileLock::linkLeadsToTheSameLock()
{
    QVERIFY(QFile::link(path(), path(QStringLiteral("link.sozialraum"))));
    const auto first = Session::open(path());
    QVERIFY(first);
    const auto second = Session::open(path(QStringLiteral("link.sozialraum")));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
}

void TestFileLock::secondNameIsRefused()
{
    const QString second = path(QStringLiteral("second.sozialraum"));
    std::filesystem::create_hard_link(path().toStdString(), second.toStdString());
    for (const QString &name : {path(), second}) {
        const auto opened = Session::open(name);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::ReadOnly);
        QVERIFY(Session::open(name, Session::Access::ReadOnly));
    }
}

void TestFileLock::lockWithoutANameIsTakenOver()
{
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(Session::open(path()));
}

// Killed in the moment when Qt removes what an earlier crash left.
void TestFileLock::lockLeftWhileOneWasRemovedIsTakenOver()
{
    QProcess ended;
    ended.start(QStringLiteral("true"), {});
    QVERIFY(ended.waitForStarted());
    const QByteArray process = QByteArray::number(ended.processId());
    QVERIFY(ended.waitForFinished());
    const QString lock = path() + QStringLiteral(".lock");
    filebytes::write(lock, process + "\nsozialraum\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    filebytes::write(lock + QStringLiteral(".rmlock"), {});
    const auto session = Session::open(path());
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    QVERIFY(!QFile::exists(lock + QStringLiteral(".rmlock")));
}

void TestFileLock::lockOfALivingProgramIsKept()
{
    const auto first = Session::open(path());
    const auto second = Session::open(path());
    QVERIFY(!second);
    QVERIFY2(second.error().text.contains(QSysInfo::machineHostName()), qPrintable(second.error().text));
}

void TestFileLock::lockTellsWhoAndSinceWhen()
{
    const auto first = Session::open(path());
    LockHolder holder = *LockHolder::read(path());
    QVERIFY(qAbs(holder.since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    holder.user = QStringLiteral("planner");
    holder.since = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    QVERIFY(holder.write(path()));
    const auto second = Session::open(path());
    QCOMPARE(second.error().code, Error::Code::Busy);
    for (const QString &part : {QStringLiteral("planner"), QSysInfo::machineHostName(),
                                QStringLiteral("tst_filelock"), QStringLiteral("2026")})
        QVERIFY2(second.error().text.contains(part), qPrintable(second.error().text));
}

void TestFileLock::silentComputersLockIsTakenOver()
{
    leaveLockOfAnotherComputer(11 * 60);
    const auto session = Session::open(path());
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    QVERIFY((*session)->wasLeftOpen());
    addOrganisation(**session);
    QCOMPARE(LockHolder::read(path())->host, QSysInfo::machineHostName());
}

void TestFileLock::livingComputersLockIsKept()
{
    leaveLockOfAnotherComputer(9 * 60);
    const auto session = Session::open(path());
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Busy);
    QVERIFY2(session.error().text.contains(QStringLiteral("another-pc")), qPrintable(session.error().text));
    QVERIFY(Session::isInUse(path()));
    QVERIFY(LockHolder::renew(path()));
    QVERIFY(*LockHolder::silence(path()) < 60);
    const QStringList left = QDir(m_folder->path()).entryList({QStringLiteral("*.now")});
    QCOMPARE(left, QStringList());
}

void TestFileLock::lockFromATimeToComeIsTakenOver()
{
    leaveLockOfAnotherComputer(-3 * 365 * 24 * 60 * 60);
    QVERIFY(Session::open(path()));
}

void TestFileLock::garbageInTheLockOfALivingProgramIsNoLeave()
{
    const auto session = Session::open(path());
    filebytes::write(path() + QStringLiteral(".lock"), "no lock of Qt's");
    const auto second = Session::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY((*session)->checkWritable());
}

void TestFileLock::linkInThePlaceOfTheNoteIsNotWritten()
{
    const QString precious = path(QStringLiteral("precious"));
    filebytes::write(precious, "precious");
    QVERIFY(QFile::link(precious, LockHolder::noteOf(path())));
    QVERIFY(!Session::open(path()));
    QFile file(precious);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

// Copies of one disk image have one number, by which Qt takes them for one computer that was started anew.
void TestFileLock::computerOfTheSameImageKeepsItsLock()
{
    leaveLockOfAnotherComputer(60);
    const QByteArray lock = "4711\nsozialraum\nanother-pc\n" + QSysInfo::machineUniqueId() + "\nother-boot\n";
    filebytes::write(path() + QStringLiteral(".lock"), lock);
    const auto session = Session::open(path());
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Busy);
    QVERIFY2(session.error().text.contains(QStringLiteral("ten minutes")), qPrintable(session.error().text));
    QFile left(path() + QStringLiteral(".lock"));
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), lock);
}

void TestFileLock::lockWithoutANoteGoesByItsOwnAge()
{
    leaveLockOfAnotherComputer(0);
    QVERIFY(QFile::remove(LockHolder::noteOf(path())));
    QCOMPARE(Session::open(path()).error().code, Error::Code::Busy);
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-11 * 60), QFileDevice::FileModificationTime));
    lock.close();
    const auto session = Session::open(path());
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
}

void TestFileLock::pipesAndDevicesAreNotWaitedFor_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isDevice");
    for (const bool isDevice : {false, true}) {
        for (const QString &suffix : {QString(), QStringLiteral(".lock"), QStringLiteral(".holder")})
            QTest::addRow("%s %s", isDevice ? "device" : "pipe", qPrintable(suffix)) << suffix << isDevice;
    }
}

void TestFileLock::pipesAndDevicesAreNotWaitedFor()
{
    QFETCH(QString, suffix);
    QFETCH(bool, isDevice);
    const QString name = path() + suffix;
    QFile::remove(name);
    if (isDevice) {
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), name));
    } else {
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {name}), 0);
    }
    const auto session = Session::open(path());
    QVERIFY(!session);
    QVERIFY2(session.error().text.contains(name), qPrintable(session.error().text));
    if (!suffix.isEmpty())
        QVERIFY(Session::open(path(), Session::Access::ReadOnly));
}

void TestFileLock::whoWasTakenOverWritesNoMore()
{
    const auto sleeper = Session::open(path());
    addOrganisation(**sleeper);
    leaveLockOfAnotherComputer(0);
    const auto written = tryToAdd(**sleeper);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Busy);
    QVERIFY2(written.error().text.contains(QStringLiteral("another-pc")), qPrintable(written.error().text));
    QVERIFY(!(*sleeper)->setDraft(QStringLiteral("capture"), QStringLiteral("half")));
    QVERIFY(!(*sleeper)->checkWritable());
    QCOMPARE(countOrganisations(**sleeper), 1);
    QVERIFY(LockHolder::read(path()));
}

void TestFileLock::fileLeftOpenIsRecognised()
{
    {
        const auto session = Session::open(path());
        QVERIFY(!(*session)->wasLeftOpen());
    }
    // What a killed program leaves; that the lock itself is recognised is shown with real processes.
    QVERIFY(LockHolder::here().write(path()));
    QVERIFY(!Session::isInUse(path()));
    {
        const auto session = Session::open(path());
        QVERIFY((*session)->wasLeftOpen());
    }
    const auto session = Session::open(path());
    QVERIFY(!(*session)->wasLeftOpen());
}

void TestFileLock::strangersFilesBesideAreLeftAlone()
{
    QFile stranger(path(QStringLiteral("other.sozialraum.new")));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("precious");
    stranger.close();
    QVERIFY(Session::create(path(QStringLiteral("other.sozialraum"))));
    QVERIFY(stranger.open(QIODevice::ReadOnly));
    QCOMPARE(stranger.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
