// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/backupmodel.h"
#include "models/privacy/personerasure.h"
#include "models/restoration.h"
#include "models/schema/datasize.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTest>

namespace {

void prune(QList<Backup> &backups, const QDateTime &now)
{
    for (const Backup &old : BackupFolder::superfluous(backups, now))
        backups.removeIf([&](const Backup &backup) { return backup.path == old.path; });
}

qsizetype countByAge(const QList<Backup> &backups, const QDateTime &now, qint64 from, qint64 to)
{
    return std::count_if(backups.begin(), backups.end(), [&](const Backup &backup) {
        const qint64 age = backup.time.date().daysTo(now.date());
        return age >= from && age <= to;
    });
}

} // namespace

/// Backups: made when they are due, kept by age, sound, and a way back that can be taken back.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isMadeOnceForEachState();
    void onlyTheUserMayLookIntoTheFolder();
    void differenceTellsOfThoseWhoWereErased();
    void sizesAreAsFileManagersTellThem();
    void isASoundFileThatNobodyChangesUnawares();
    void isMadeWhileOthersWrite_data();
    void isMadeWhileOthersWrite();
    void damagedFileMakesNoBackup();
    void stoppedBackupLeavesNothing();
    void whatWasCutOffGoesWithTheNext();
    void whatAnotherProgramMakesStays();
    void fileInPlaceOfTheFolderIsNamed();
    void isKeptByAge();
    void staysByAgeFromDayToDay();
    void staysWhenTheClockLeaps();
    void staysWhereAFileIsOpenedOnceAYear();
    void madeByHandStaysAYear();
    void clockSetBackMakesNoneAgain();
    void clockSetBackLosesNone();
    void strangersFilesAreNoBackups();
    void differenceTellsCountsAndChanges();
    void restoringIsOneStepThatCanBeUndone();
    void strangersFileIsNoEarlierState();
    void damagedFileIsReplacedAndKept();
    void modelShowsTheNewestFirst();
    void modelTellsThoseOfOneMinuteApart();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    Record addOrganisation(const QString &title)
    {
        return testsession::addRecord(*m_session, names::organisation, {{names::name.toString(), title}});
    }
    QStringList organisations(const RecordReader &reader) const;
    void damageLastPages(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestBackups::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
}

QStringList TestBackups::organisations(const RecordReader &reader) const
{
    QStringList titles;
    const auto records = reader.records(RecordQuery::all(names::organisation));
    for (const Record &record : *records)
        titles.append(record.text(names::name));
    return titles;
}

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

void TestBackups::isKeptByAge()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    QList<Backup> made;
    // Every four hours for two years.
    for (int hours = 0; hours < 2 * 365 * 24; hours += 4)
        made.append({QString::number(hours), now.addSecs(-3600LL * hours), BackupReason::Opening, 0});
    QList<Backup> kept = made;
    prune(kept, now);
    QCOMPARE(countByAge(kept, now, 0, 0), 4);
    QCOMPARE(countByAge(kept, now, 1, 7), 7);
    QCOMPARE(countByAge(kept, now, 8, 35), 4);
    QVERIFY(countByAge(kept, now, 36, 366) >= 11 && countByAge(kept, now, 36, 366) <= 12);
    QCOMPARE(countByAge(kept, now, 367, 10'000), 0);
    // Kept again, nothing more goes: a backup does not vanish by being looked at twice.
    QVERIFY(BackupFolder::superfluous(kept, now).isEmpty());
}

// What matters is not one look at two years of backups, but what is left of each day as time goes by.
void TestBackups::staysByAgeFromDayToDay()
{
    const QDateTime begin(QDate(2025, 1, 1), QTime(9, 0));
    QList<Backup> kept;
    QDateTime now;
    for (int day = 0; day < 400; ++day) {
        for (int hour = 0; hour < 9; hour += 3) {
            now = begin.addDays(day).addSecs(3600LL * hour);
            kept.append({now.toString(Qt::ISODate), now, BackupReason::Opening, 0});
            prune(kept, now);
        }
    }
    QCOMPARE(countByAge(kept, now, 0, 0), 3);
    // One of each day, and with the three of today a second of yesterday, since the newest five stay.
    QCOMPARE(countByAge(kept, now, 1, 7), 8);
    QVERIFY2(countByAge(kept, now, 8, 35) >= 4, qPrintable(QString::number(countByAge(kept, now, 8, 35))));
    QVERIFY2(countByAge(kept, now, 36, 366) >= 10,
             qPrintable(QString::number(countByAge(kept, now, 36, 366))));
    QVERIFY(kept.size() <= 30);
    QVERIFY(countByAge(kept, now, 330, 400) >= 1);
}

void TestBackups::staysWhenTheClockLeaps()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    QList<Backup> kept;
    for (int day = 400; day >= 0; --day) {
        const QDateTime time = now.addDays(-day);
        kept.append({time.toString(Qt::ISODate), time, BackupReason::Opening, 0});
        prune(kept, time);
    }
    const qsizetype before = kept.size();
    const QDateTime leapt = now.addYears(10);
    kept.append({QStringLiteral("leapt"), leapt, BackupReason::Opening, 0});
    prune(kept, leapt);
    QVERIFY2(kept.size() >= before - 2, qPrintable(QString::number(before - kept.size())));
    kept.append({QStringLiteral("back"), now.addDays(1), BackupReason::Opening, 0});
    prune(kept, now.addDays(1));
    QVERIFY(kept.size() >= before - 2);
}

void TestBackups::staysWhereAFileIsOpenedOnceAYear()
{
    QList<Backup> kept;
    for (int year = 2010; year < 2026; ++year) {
        const QDateTime time(QDate(year, 3, 1), QTime(9, 0));
        kept.append({QString::number(year), time, BackupReason::Opening, 0});
        prune(kept, time);
    }
    QVERIFY2(kept.size() >= 13, qPrintable(QString::number(kept.size())));
}

void TestBackups::madeByHandStaysAYear()
{
    const QDateTime begin(QDate(2026, 1, 5), QTime(9, 0));
    QList<Backup> kept;
    kept.append({QStringLiteral("by hand"), begin, BackupReason::Request, 0});
    for (int day = 0; day < 330; ++day) {
        const QDateTime time = begin.addDays(day).addSecs(60);
        kept.append({time.toString(Qt::ISODate), time, BackupReason::Opening, 0});
        prune(kept, time);
    }
    QCOMPARE(countByAge(kept, begin, 0, 0), 1);
    QCOMPARE(kept.constFirst().path, QStringLiteral("by hand"));
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

void TestBackups::clockSetBackLosesNone()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    QList<Backup> made;
    for (const int days : {400, 30, 2, 1})
        made.append({QString::number(days), now.addDays(days), BackupReason::Opening, 0});
    QVERIFY(BackupFolder::superfluous(made, now).isEmpty());
    // Old as it is, the only one stays.
    QVERIFY(
        BackupFolder::superfluous({{QStringLiteral("a"), now.addYears(-5), BackupReason::Opening, 0}}, now)
            .isEmpty());
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

void TestBackups::differenceTellsOfThoseWhoWereErased()
{
    const Record person = testsession::addRecord(*m_session, names::person,
                                                 {{names::familyName.toString(), QStringLiteral("Berg")}});
    const auto backup = backups::make(path(), BackupReason::Request);
    addOrganisation(QStringLiteral("AWO"));
    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    QVERIFY(!restoration::compare(m_session->reader(), (*then)->reader())->hasErased);
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QVERIFY(plan && m_session->erase(plan->erasure));
    QVERIFY(restoration::compare(m_session->reader(), (*then)->reader())->hasErased);
}

void TestBackups::differenceTellsCountsAndChanges()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Request);
    addOrganisation(QStringLiteral("VHS"));
    addOrganisation(QStringLiteral("Kirche"));
    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    const auto difference = restoration::compare(m_session->reader(), (*then)->reader());
    QVERIFY(difference);
    QCOMPARE(difference->changes, 2);
    QCOMPARE(difference->newest.size(), 2);
    QCOMPARE(difference->counts.size(), 1);
    QCOMPARE(difference->counts.constFirst().then, 1);
    QCOMPARE(difference->counts.constFirst().now, 3);
}

void TestBackups::restoringIsOneStepThatCanBeUndone()
{
    const Record kept = addOrganisation(QStringLiteral("AWO"));
    const Record removed = addOrganisation(QStringLiteral("VHS"));
    const auto backup = backups::make(path(), BackupReason::Request);
    testsession::setField(*m_session, kept, names::name, QStringLiteral("Renamed"));
    testsession::setField(*m_session, kept, names::name, QStringLiteral("Renamed again"));
    QVERIFY(m_session->apply(edits::remove(removed)));
    addOrganisation(QStringLiteral("Kirche"));
    const QStringList before = organisations(m_session->reader());

    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    const auto changes = restoration::changes(m_session->reader(), (*then)->reader());
    QVERIFY(changes);
    QVERIFY(m_session->apply(*changes));
    QCOMPARE(organisations(m_session->reader()), QStringList({QStringLiteral("AWO"), QStringLiteral("VHS")}));
    QVERIFY(m_session->findFaults()->isEmpty());
    QVERIFY(restoration::changes(m_session->reader(), (*then)->reader())->isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(organisations(m_session->reader()), before);
}

void TestBackups::strangersFileIsNoEarlierState()
{
    addOrganisation(QStringLiteral("AWO"));
    const QTemporaryDir other;
    const auto stranger = testsession::makeSession(other);
    testsession::addRecord(*stranger, names::organisation, {{names::name.toString(), QStringLiteral("X")}});
    const auto changes = restoration::changes(m_session->reader(), stranger->reader());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::NotFound);
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
