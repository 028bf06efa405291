// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backupmodel.h"
#include "models/schema/datasize.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/models/backuptest.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTest>

/// Backups: made when they are due, sound, and put in the place of a damaged file.
class TestBackups : public BackupTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void isMadeOnceForEachState();
    void onlyTheUserMayLookIntoTheFolder();
    void sizesAreAsFileManagersTellThem();
    void isASoundFileThatNobodyChangesUnawares();
    void isMadeWhileOthersWrite_data();
    void isMadeWhileOthersWrite();
    void damagedFileMakesNoBackup();
    void stoppedBackupLeavesNothing();
    void whatWasCutOffGoesWithTheNext();
    void whatAnotherProgramMakesStays();
    void fileInPlaceOfTheFolderIsNamed();
    void clockSetBackMakesNoneAgain();
    void strangersFilesAreNoBackups();
    void damagedFileIsReplacedAndKept();
    void damagedBackupReplacesNothing_data();
    void damagedBackupReplacesNothing();
    void damagedBackupIsNone();
    void modelShowsTheNewestFirst();
    void modelTellsThoseOfOneMinuteApart();

private:
    void damageLastPages(const QString &file) const;
};

void TestBackups::damageLastPages(const QString &name) const
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(static_cast<qsizetype>(file.size() / 2), '\x5a'));
}

void TestBackups::isMadeOnceForEachState()
{
    QVERIFY(!backups::makeIfDue(path(), BackupReason::Opening)->has_value());
    addOrganisation(QStringLiteral("AWO"));
    const auto first = backups::makeIfDue(path(), BackupReason::Opening);
    QVERIFY2(first && first->has_value(), first ? "" : qPrintable(first.error().detail));
    QVERIFY(!backups::makeIfDue(path(), BackupReason::Opening)->has_value());
    addOrganisation(QStringLiteral("VHS"));
    QVERIFY(backups::makeIfDue(path(), BackupReason::Opening)->has_value());
    QCOMPARE(BackupFolder(path()).backups().size(), 2);
    QCOMPARE(BackupFolder(path()).path(), path(QStringLiteral("Sicherungen")));
}

void TestBackups::isASoundFileThatNobodyChangesUnawares()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Merge);
    QVERIFY(backup);
    QVERIFY(backup->size > 0);
    QVERIFY(QFileInfo(backup->path).fileName().endsWith(QStringLiteral("Z merge.sozialraum")));
    QCOMPARE(QFile::permissions(backup->path) & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto opened = Session::open(backup->path, Session::Access::ReadOnly);
    QVERIFY(opened);
    QVERIFY((*opened)->findFaults()->isEmpty());
    QCOMPARE(organisations((*opened)->reader()), QStringList(QStringLiteral("AWO")));
}

void TestBackups::isMadeWhileOthersWrite_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::newRow("local disk") << Journal::WriteAheadLog;
    QTest::newRow("network share") << Journal::Rollback;
}

void TestBackups::isMadeWhileOthersWrite()
{
    QFETCH(Journal, journal);
    m_session.reset();
    m_session = *Session::open(path(), Session::Access::ReadWrite, Schema::standard(), journal);
    const QString text(9'000, u'x');
    testsession::addRecords(*m_session, names::organisation, 300, [&](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)},
                           {names::note.toString(), text}};
    });
    int asked = 0;
    const auto backup = backups::make(path(), BackupReason::Opening, [&] {
        if (++asked == 3)
            addOrganisation(QStringLiteral("written meanwhile"));
        return true;
    });
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().text + backup.error().detail));
    QVERIFY(asked > 3);
    const auto opened = Session::open(backup->path, Session::Access::ReadOnly);
    QVERIFY((*opened)->findFaults()->isEmpty());
    QVERIFY(organisations((*opened)->reader()).size() >= 300);
}

void TestBackups::damagedFileMakesNoBackup()
{
    for (int i = 0; i < 200; ++i)
        addOrganisation(QStringLiteral("Verein %1").arg(i));
    m_session.reset();
    damageLastPages(path());
    const auto backup = backups::make(path(), BackupReason::Opening);
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, Error::Code::Damaged);
    QVERIFY(QDir(path(QStringLiteral("Sicherungen"))).entryList(QDir::Files).isEmpty());
}

void TestBackups::stoppedBackupLeavesNothing()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Opening, [] { return false; });
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, Error::Code::Cancelled);
    QVERIFY(QDir(path(QStringLiteral("Sicherungen"))).entryList(QDir::Files).isEmpty());
}

// As kill -9 leaves it: a piece of the copy, SQLite's journal beside it.
void TestBackups::whatWasCutOffGoesWithTheNext()
{
    addOrganisation(QStringLiteral("AWO"));
    const QDir folder(path(QStringLiteral("Sicherungen")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString cut = folder.filePath(QStringLiteral("test 2026-11-20 120000Z opening.sozialraum.new"));
    for (const auto *suffix : {"", "-journal"})
        QVERIFY(QFile::copy(path(), cut + QString::fromLatin1(suffix)));
    const QString stranger = folder.filePath(QStringLiteral("letter.sozialraum.new"));
    QVERIFY(QFile::copy(path(), stranger));
    QVERIFY(BackupFolder(path()).backups().isEmpty());
    const auto made = backups::makeIfDue(path(), BackupReason::Opening);
    QVERIFY(made && made->has_value());
    QCOMPARE(folder.entryList(QDir::Files),
             QStringList({QFileInfo(stranger).fileName(), QFileInfo((*made)->path).fileName()}));
}

void TestBackups::whatAnotherProgramMakesStays()
{
    addOrganisation(QStringLiteral("AWO"));
    QStringList besideTheOther;
    const auto made = backups::make(path(), BackupReason::Opening, [&] {
        if (besideTheOther.isEmpty()) {
            backups::clearUnfinished(path());
            besideTheOther = BackupFolder(path()).unfinished();
        }
        return true;
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(besideTheOther, QStringList(made->path + QStringLiteral(".new")));
    QVERIFY(BackupFolder(path()).unfinished().isEmpty());
    QCOMPARE(QDir(path(QStringLiteral("Sicherungen"))).entryList(QDir::Files).size(), 1);
}

void TestBackups::fileInPlaceOfTheFolderIsNamed()
{
    QVERIFY(QFile::copy(path(), path(QStringLiteral("Sicherungen"))));
    const auto made = backups::make(path(), BackupReason::Request);
    QVERIFY(!made);
    QVERIFY2(!made.error().text.contains(QStringLiteral("permission")), qPrintable(made.error().text));
}

void TestBackups::clockSetBackMakesNoneAgain()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto first = backups::make(path(), BackupReason::Opening);
    QVERIFY(first);
    // Older by what it holds, newer by its name.
    const QString later = path(QStringLiteral("Sicherungen/test 2199-01-01 120000Z opening.sozialraum"));
    QVERIFY(QFile::copy(first->path, later));
    addOrganisation(QStringLiteral("VHS"));
    QVERIFY(backups::makeIfDue(path(), BackupReason::Opening)->has_value());
    QVERIFY(!backups::makeIfDue(path(), BackupReason::Opening)->has_value());
    QCOMPARE(BackupFolder(path()).backups().size(), 3);
}

void TestBackups::strangersFilesAreNoBackups()
{
    addOrganisation(QStringLiteral("AWO"));
    QVERIFY(backups::make(path(), BackupReason::Request));
    const QDir folder(path(QStringLiteral("Sicherungen")));
    for (const auto *name :
         {"test 2020-01-01 120000Z opening.docx", "test 2020-01-01.sozialraum",
          "testing 2020-01-01 120000Z opening.sozialraum", "test 2020-01-01 120000Z holiday.sozialraum"})
        QVERIFY(QFile::copy(path(), folder.filePath(QString::fromLatin1(name))));
    QCOMPARE(BackupFolder(path()).backups().size(), 1);
    QVERIFY(backups::make(path(), BackupReason::Request));
    QCOMPARE(folder.entryList(QDir::Files).size(), 6);
}

void TestBackups::onlyTheUserMayLookIntoTheFolder()
{
    const QString folder = path(QStringLiteral("Sicherungen"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(backups::make(path(), BackupReason::Request));
    QVERIFY(!(QFile::permissions(folder) & others));
    // Whoever shares it keeps it shared.
    const QFile::Permissions shared = QFile::permissions(folder) | others;
    QVERIFY(QFile::setPermissions(folder, shared));
    QVERIFY(backups::make(path(), BackupReason::Request));
    QVERIFY(QFile::permissions(folder).testFlags(others));
}

void TestBackups::sizesAreAsFileManagersTellThem()
{
    const QLocale german(QLocale::German);
    QCOMPARE(datasize::toDisplay(752 * 1024, german), QStringLiteral("752 kB"));
    QCOMPARE(datasize::toDisplay(3 * 1024 * 1024 + 1, german), QStringLiteral("3 MB"));
    QCOMPARE(datasize::toDisplay(12 * 1024 * 1024 + 300 * 1024, german), QStringLiteral("12,3 MB"));
}

void TestBackups::damagedFileIsReplacedAndKept()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Request);
    QCOMPARE(backups::putInPlace(*backup, path()).error().code, Error::Code::Busy);
    m_session.reset();
    damageLastPages(path());
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray bytes = damaged.readAll();
    damaged.close();
    const auto aside = backups::putInPlace(*backup, path());
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().text));
    QFile keptAside(*aside);
    QVERIFY(keptAside.open(QIODevice::ReadOnly));
    QCOMPARE(keptAside.readAll(), bytes);
    const auto restored = Session::open(path());
    QVERIFY(restored);
    QCOMPARE(organisations((*restored)->reader()), QStringList(QStringLiteral("AWO")));
}

void TestBackups::damagedBackupReplacesNothing_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("pages overwritten") << false;
    QTest::newRow("empty") << true;
}

void TestBackups::damagedBackupReplacesNothing()
{
    QFETCH(bool, isEmpty);
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Request);
    QVERIFY(backup && backups::check(*backup));
    m_session.reset();
    QVERIFY(QFile::setPermissions(backup->path, QFile::ReadOwner | QFile::WriteOwner));
    if (isEmpty)
        QVERIFY(QFile::resize(backup->path, 0));
    else
        damageLastPages(backup->path);
    QCOMPARE(backups::check(*backup).error().code, Error::Code::Damaged);
    const QStringList before = QDir(QFileInfo(path()).path()).entryList(QDir::Files);
    const auto aside = backups::putInPlace(*backup, path());
    QVERIFY(!aside);
    QCOMPARE(aside.error().code, Error::Code::Damaged);
    QVERIFY2(aside.error().text.contains(QStringLiteral("Choose another one.")),
             qPrintable(aside.error().text));
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), before);
    QVERIFY(Session::open(path()));
}

void TestBackups::damagedBackupIsNone()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::makeIfDue(path(), BackupReason::Opening);
    QVERIFY(backup && backup->has_value());
    QVERIFY(QFile::setPermissions((*backup)->path, QFile::ReadOwner | QFile::WriteOwner));
    damageLastPages((*backup)->path);
    const auto another = backups::makeIfDue(path(), BackupReason::Opening);
    QVERIFY(another && another->has_value());
    QVERIFY(backups::check(**another));
    QVERIFY(!backups::makeIfDue(path(), BackupReason::Opening)->has_value());
}

void TestBackups::modelShowsTheNewestFirst()
{
    addOrganisation(QStringLiteral("AWO"));
    BackupModel model(path());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(backups::make(path(), BackupReason::Opening));
    QVERIFY(backups::make(path(), BackupReason::Merge));
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.backup(0).time >= model.backup(1).time);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestBackups::modelTellsThoseOfOneMinuteApart()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const BackupFolder folder(path());
    QVERIFY(QDir().mkpath(folder.path()));
    const QDate day(2026, 11, 25);
    for (const QTime &time : {QTime(14, 32, 5), QTime(14, 32, 44), QTime(15, 0, 1)}) {
        const QDateTime when(day, time, Qt::UTC);
        QVERIFY(QFile::copy(path(), folder.next(BackupReason::Opening, when).path));
    }
    const BackupModel model(path());
    const auto text = [&model](int row) {
        return model.index(row, BackupModel::TimeColumn).data().toString();
    };
    QCOMPARE(model.rowCount(), 3);
    QVERIFY2(!text(0).endsWith(QStringLiteral(":01")), qPrintable(text(0)));
    QVERIFY2(text(1).endsWith(QStringLiteral(":44")), qPrintable(text(1)));
    QVERIFY2(text(2).endsWith(QStringLiteral(":05")), qPrintable(text(2)));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
