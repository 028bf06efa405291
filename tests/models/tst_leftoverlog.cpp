// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/leftoverlog.h"
#include "models/store/lockholder.h"
#include "models/store/sqlfile.h"
#include "tests/support/filebytes.h"
#include "tests/support/testsession.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/// The log beside a file holds its newest changes; beside another file it would be poison.
class TestLeftOverLog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void movedFileTakesItsChangesAlong();
    void newFileIsNotMadeOverALog();
    void newFileIsNotMadeWhereOneIsOpen();
    void copyOverACrashedFileIsOpenedAsItIs_data();
    void copyOverACrashedFileIsOpenedAsItIs();
    void crashedFileKeepsItsChanges_data();
    void crashedFileKeepsItsChanges();
    void crashWhileTheLogWasBroughtInKeepsItsChanges();
    void journalOfACrashedFileIsUndone();
    void journalOfAnotherFileIsPutAside_data();
    void journalOfAnotherFileIsPutAside();
    void logThatCannotBeLookedAtIsKept();
    void isReadWhereNothingCanBeWritten();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    void add(Session &session, int count) const;
    qint64 count(const QString &file) const;
    /// What kill -9 leaves of the open file, under the name \p to.
    void crash(const QString &to, bool withNote) const;
    /// The same in the middle of a change, where there is a journal instead of a log.
    void crashWithJournal(const QString &to) const;
    /// Adds as on a network share.
    void addWithJournal(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_yesterday;
};

namespace {

constexpr int yesterdaysRecords = 60;
constexpr int todaysRecords = 300;

} // namespace

void TestLeftOverLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto session = testsession::makeSession(*m_folder);
    add(*session, yesterdaysRecords);
    session.reset();
    m_yesterday = path(QStringLiteral("yesterday"));
    QVERIFY(QFile::copy(path(), m_yesterday));
}

void TestLeftOverLog::add(Session &session, int count) const
{
    const QString note(400, u'n');
    testsession::addRecords(session, names::organisation, count, [&](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)},
                           {names::note.toString(), note}};
    });
}

qint64 TestLeftOverLog::count(const QString &file) const
{
    const auto session = Session::open(file, Session::Access::ReadOnly);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    if (!(*session)->findFaults()->isEmpty())
        qFatal("not sound");
    return *(*session)->reader().count(RecordQuery::all(names::organisation));
}

void TestLeftOverLog::crash(const QString &to, bool withNote) const
{
    QVERIFY(QFile::copy(path(), to));
    QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
    if (withNote)
        QVERIFY(QFile::copy(LockHolder::noteOf(path()), LockHolder::noteOf(to)));
}

void TestLeftOverLog::crashWithJournal(const QString &to) const
{
    const auto file = SqlFile::open(path(), SqlFile::Mode::ReadWrite);
    QVERIFY(file);
    // So little memory that changes reach the file before they are complete.
    QVERIFY((*file)->runAll({QStringLiteral("PRAGMA journal_mode = DELETE"),
                             QStringLiteral("PRAGMA cache_size = 2"), QStringLiteral("BEGIN IMMEDIATE"),
                             QStringLiteral("UPDATE organisation SET note = 'torn'")}));
    QVERIFY(QFile::copy(path(), to));
    QVERIFY(QFile::copy(path() + QStringLiteral("-journal"), to + QStringLiteral("-journal")));
    QVERIFY((*file)->run(QStringLiteral("ROLLBACK")));
}

void TestLeftOverLog::addWithJournal(int count) const
{
    const auto session =
        Session::open(path(), Session::Access::ReadWrite, Schema::standard(), Journal::Rollback);
    QVERIFY(session);
    add(**session, count);
}

void TestLeftOverLog::movedFileTakesItsChangesAlong()
{
    auto session = std::move(*Session::open(path()));
    add(*session, todaysRecords);
    const QString moved = path(QStringLiteral("moved.sozialraum"));
    QVERIFY(QFile::rename(path(), moved));
    session.reset();
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("test*")}, QDir::Files), QStringList());
    QCOMPARE(count(moved), yesterdaysRecords + todaysRecords);
}

void TestLeftOverLog::newFileIsNotMadeOverALog()
{
    const QString fresh = path(QStringLiteral("fresh.sozialraum"));
    {
        const auto session = Session::open(path());
        add(**session, todaysRecords);
        crash(fresh, false);
    }
    QVERIFY(QFile::remove(fresh));
    const QByteArray log = filebytes::of(fresh + QStringLiteral("-wal"));
    QVERIFY(Session::create(fresh));
    QCOMPARE(count(fresh), 0);
    const QStringList aside = leftoverlog::putAsideFor(fresh);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(filebytes::of(aside.constFirst()), log);
    QVERIFY(leftoverlog::putAsideFor(path()).isEmpty());
}

void TestLeftOverLog::newFileIsNotMadeWhereOneIsOpen()
{
    const auto session = Session::open(path());
    add(**session, 1);
    QVERIFY(QFile::rename(path(), path(QStringLiteral("moved.sozialraum"))));
    const auto made = Session::create(path());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Busy);
    QVERIFY(!QFile::exists(path()));
}

void TestLeftOverLog::copyOverACrashedFileIsOpenedAsItIs_data()
{
    QTest::addColumn<bool>("withNote");
    QTest::addColumn<int>("access");
    QTest::newRow("to write") << true << static_cast<int>(Session::Access::ReadWrite);
    QTest::newRow("to write, without a note of it") << false << static_cast<int>(Session::Access::ReadWrite);
    QTest::newRow("to read") << true << static_cast<int>(Session::Access::ReadOnly);
}

void TestLeftOverLog::copyOverACrashedFileIsOpenedAsItIs()
{
    QFETCH(bool, withNote);
    QFETCH(int, access);
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        // This is in the file by now, and not in what was kept of yesterday.
        add(**Session::open(path()), 1);
        const auto session = Session::open(path());
        add(**session, todaysRecords);
        crash(crashed, withNote);
    }
    filebytes::write(crashed, filebytes::of(m_yesterday));
    const leftoverlog::Lookout lookout(crashed);
    {
        const auto opened = Session::open(crashed, static_cast<Session::Access>(access));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QVERIFY((*opened)->findFaults()->isEmpty());
        QCOMPARE(*(*opened)->reader().count(RecordQuery::all(names::organisation)), yesterdaysRecords);
    }
    const bool isWritten = access == static_cast<int>(Session::Access::ReadWrite);
    QCOMPARE(leftoverlog::putAsideFor(crashed).size(), isWritten ? 1 : 0);
    QCOMPARE(lookout.notice().isEmpty(), !isWritten);
}

void TestLeftOverLog::crashedFileKeepsItsChanges_data()
{
    QTest::addColumn<bool>("withNote");
    QTest::addColumn<int>("times");
    QTest::newRow("few") << true << 1;
    QTest::newRow("more than the log takes") << true << 12;
    QTest::newRow("without a note of it") << false << 12;
}

void TestLeftOverLog::crashedFileKeepsItsChanges()
{
    QFETCH(bool, withNote);
    QFETCH(int, times);
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        const auto session = Session::open(path());
        for (int i = 0; i < times; ++i)
            add(**session, todaysRecords);
        crash(crashed, withNote);
    }
    QVERIFY(Session::open(crashed));
    QCOMPARE(count(crashed), yesterdaysRecords + times * todaysRecords);
    QVERIFY(leftoverlog::putAsideFor(crashed).isEmpty());
}

// Some pages of the file are new by then, others old; only the log makes it whole.
void TestLeftOverLog::crashWhileTheLogWasBroughtInKeepsItsChanges()
{
    constexpr int steps = 38;
    constexpr int rounds = 60;
    constexpr qsizetype pageSize = 4096;
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        const auto session = Session::open(path());
        for (int i = 0; i < steps; ++i)
            add(**session, 1);
        crash(crashed, true);
    }
    const QByteArray before = filebytes::of(crashed);
    const QByteArray log = filebytes::of(crashed + QStringLiteral("-wal"));
    const QByteArray note = filebytes::of(LockHolder::noteOf(crashed));
    const QByteArray after = filebytes::of(path());
    QRandomGenerator random(20261126);
    for (int round = 0; round < rounds; ++round) {
        QByteArray mixed;
        for (qsizetype page = 0; page < after.size(); page += pageSize) {
            const bool isNew = page >= before.size() || random.bounded(2) == 1;
            mixed += (isNew ? after : before).mid(page, pageSize);
        }
        filebytes::write(crashed, mixed);
        filebytes::write(crashed + QStringLiteral("-wal"), log);
        filebytes::write(LockHolder::noteOf(crashed), note);
        QFile::remove(crashed + QStringLiteral("-shm"));
        QVERIFY(Session::open(crashed));
        QCOMPARE(leftoverlog::putAsideFor(crashed), QStringList());
        QCOMPARE(count(crashed), yesterdaysRecords + steps);
    }
}

void TestLeftOverLog::journalOfACrashedFileIsUndone()
{
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    addWithJournal(todaysRecords);
    crashWithJournal(crashed);
    QVERIFY(filebytes::of(crashed) != filebytes::of(path()));
    QVERIFY(Session::open(crashed));
    QCOMPARE(count(crashed), yesterdaysRecords + todaysRecords);
    QVERIFY(leftoverlog::putAsideFor(crashed).isEmpty());
}

void TestLeftOverLog::journalOfAnotherFileIsPutAside_data()
{
    QTest::addColumn<int>("access");
    QTest::newRow("to write") << static_cast<int>(Session::Access::ReadWrite);
    QTest::newRow("to read") << static_cast<int>(Session::Access::ReadOnly);
}

void TestLeftOverLog::journalOfAnotherFileIsPutAside()
{
    QFETCH(int, access);
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    addWithJournal(1);
    const QByteArray earlier = filebytes::of(path());
    addWithJournal(todaysRecords);
    crashWithJournal(crashed);
    filebytes::write(crashed, earlier);
    const leftoverlog::Lookout lookout(crashed);
    {
        const auto opened = Session::open(crashed, static_cast<Session::Access>(access));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        QVERIFY((*opened)->findFaults()->isEmpty());
        QCOMPARE(*(*opened)->reader().count(RecordQuery::all(names::organisation)), yesterdaysRecords + 1);
    }
    // A half change has to be taken back before anybody can read, so readers look at journals, too.
    QVERIFY(!lookout.notice().isEmpty());
    const bool isWritten = access == static_cast<int>(Session::Access::ReadWrite);
    QCOMPARE(filebytes::of(crashed) == earlier, !isWritten);
}

// As on a full disk, where SQLite gets no shared memory.
void TestLeftOverLog::logThatCannotBeLookedAtIsKept()
{
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        const auto session = Session::open(path());
        add(**session, todaysRecords);
        crash(crashed, false);
    }
    QVERIFY(QDir().mkdir(crashed + QStringLiteral("-shm")));
    // Whether that can be opened or not.
    std::ignore = Session::open(crashed);
    QCOMPARE(leftoverlog::putAsideFor(crashed), QStringList());
    QVERIFY(QDir().rmdir(crashed + QStringLiteral("-shm")));
    QVERIFY(Session::open(crashed));
    QCOMPARE(count(crashed), yesterdaysRecords + todaysRecords);
}

// A folder in its place keeps SQLite from its shared memory, even where everything may be written.
void TestLeftOverLog::isReadWhereNothingCanBeWritten()
{
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        const auto session = Session::open(path());
        add(**session, todaysRecords);
        crash(crashed, false);
    }
    QVERIFY(QDir().mkdir(crashed + QStringLiteral("-shm")));
    QCOMPARE(count(crashed), yesterdaysRecords + todaysRecords);
    QVERIFY(QFile::exists(crashed + QStringLiteral("-wal")));
}

QTEST_GUILESS_MAIN(TestLeftOverLog)
#include "tst_leftoverlog.moc"
