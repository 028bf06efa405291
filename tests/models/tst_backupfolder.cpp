// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfolder.h"

#include <QTest>

#include <algorithm>

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

/// Which backups are kept: by age, whatever the clock and the office do.
class TestBackupFolder : public QObject
{
    Q_OBJECT

private slots:
    void isKeptByAge();
    void staysByAgeFromDayToDay();
    void staysWhenTheClockLeaps();
    void staysWhereAFileIsOpenedOnceAYear();
    void madeByHandStaysAYear();
    void clockSetBackLosesNone();
};

void TestBackupFolder::isKeptByAge()
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
void TestBackupFolder::staysByAgeFromDayToDay()
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

void TestBackupFolder::staysWhenTheClockLeaps()
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

void TestBackupFolder::staysWhereAFileIsOpenedOnceAYear()
{
    QList<Backup> kept;
    for (int year = 2010; year < 2026; ++year) {
        const QDateTime time(QDate(year, 3, 1), QTime(9, 0));
        kept.append({QString::number(year), time, BackupReason::Opening, 0});
        prune(kept, time);
    }
    QVERIFY2(kept.size() >= 13, qPrintable(QString::number(kept.size())));
}

void TestBackupFolder::madeByHandStaysAYear()
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

void TestBackupFolder::clockSetBackLosesNone()
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

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
