// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/networkshare.h"
#include "tests/support/testsession.h"

#include <QFile>
#include <QTest>

/// How changes reach the disk, and on which disks that has to be another way.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rollbackJournalKeepsTheOneFileWhole();
    void fileFromALocalDiskIsConverted();
    void networkSharesAreRecognised_data();
    void networkSharesAreRecognised();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void add(Session &session)
{
    testsession::addRecord(session, names::organisation,
                           {{names::name.toString(), QStringLiteral("Verein")}});
}

qint64 count(const Session &session)
{
    return *session.reader().count(RecordQuery::all(names::organisation));
}

} // namespace

void TestJournal::rollbackJournalKeepsTheOneFileWhole()
{
    const QString stick = path(QStringLiteral("stick.sozialraum"));
    const auto session = Session::create(stick, Schema::standard(), Journal::Rollback);
    QVERIFY(session);
    QCOMPARE((*session)->journal(), Journal::Rollback);
    add(**session);
    for (const auto *suffix : {"-wal", "-shm", "-journal"})
        QVERIFY(!QFile::exists(stick + QString::fromLatin1(suffix)));
    const QString pulled = path(QStringLiteral("pulled.sozialraum"));
    QVERIFY(QFile::copy(stick, pulled));
    const auto copy = Session::open(pulled);
    QCOMPARE(count(**copy), 1);
    QVERIFY((*copy)->findFaults()->isEmpty());
}

void TestJournal::fileFromALocalDiskIsConverted()
{
    const QString file = path(QStringLiteral("test.sozialraum"));
    QVERIFY(Session::create(file));
    for (const Journal journal : {Journal::WriteAheadLog, Journal::Rollback, Journal::WriteAheadLog}) {
        const auto session = Session::open(file, Session::Access::ReadWrite, Schema::standard(), journal);
        add(**session);
        QCOMPARE(QFile::exists(file + QStringLiteral("-wal")), journal == Journal::WriteAheadLog);
    }
    QCOMPARE(count(**Session::open(file, Session::Access::ReadOnly)), 3);
}

void TestJournal::networkSharesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isShared");
    for (const auto *type : {"nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "vboxsf", "CIFS"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const auto *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "NTFS"})
        QTest::newRow(type) << QByteArray(type) << false;
}

void TestJournal::networkSharesAreRecognised()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isShared);
    QCOMPARE(networkshare::isShared(type), isShared);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
