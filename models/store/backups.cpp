// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include "models/store/fileformat.h"
#include "models/store/filelock.h"
#include "models/store/privatefile.h"
#include "models/store/sidefiles.h"
#include "models/store/sqlfile.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMap>

#include <sqlite3.h>

namespace {

// Not what a file that is open has beside it.
const QString lockEnding = QStringLiteral(".making");

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// What a copy is compared by.
using Counts = QMap<QString, qlonglong>;

Result<Counts> countRows(const SqlFile &file)
{
    const auto tables = file.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                   "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"));
    if (!tables)
        return tables.error();
    Counts counts;
    for (const QVariant &table : *tables) {
        const QString name = table.toString().replace(u'"', QStringLiteral("\"\""));
        const auto count = file.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count)
            return count.error();
        counts.insert(name, count->toLongLong());
    }
    return counts;
}

Error unsound(const QString &file, const QString &detail)
{
    return {
        Error::Code::Damaged,
        Sentences::tr("The backup of %1 was not sound, so the file is probably damaged. That backup is not "
                      "kept; older ones are.")
            .arg(QDir::toNativeSeparators(file)),
        detail};
}

/// What to tell of \p error, met when \p backup was read.
Error unusable(const Backup &backup, const Error &error)
{
    if (error.code != Error::Code::Damaged)
        return error;
    return {error.code,
            Sentences::tr("The backup %1 is damaged and cannot be restored. Choose another one.")
                .arg(QFileInfo(backup.path).fileName()),
            error.detail};
}

/// The counts of a file that \p pragma finds nothing wrong in.
Result<Counts> countSound(const QString &path, const QString &pragma, const backups::GoesOn &goesOn)
{
    const auto opened = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    (*opened)->stopUnless(goesOn);
    const auto found = (*opened)->value(pragma);
    auto counts = found ? countRows(**opened) : Result<Counts>(found.error());
    if (goesOn && !goesOn())
        return Error{Error::Code::Cancelled, Sentences::tr("The backup was stopped."), {}};
    if (found && found->toString() != QStringLiteral("ok"))
        return Error{Error::Code::Damaged, {}, found->toString()};
    if (counts && counts->isEmpty())
        return Error{Error::Code::Damaged, {}, QStringLiteral("the file is empty")};
    return counts;
}

Result<void> verify(const QString &file, const QString &copy, const Counts &expected,
                    const backups::GoesOn &goesOn)
{
    const auto counts = countSound(copy, QStringLiteral("PRAGMA integrity_check(1)"), goesOn);
    if (!counts)
        return counts.error().code == Error::Code::Damaged ? unsound(file, counts.error().detail)
                                                           : counts.error();
    // Without one state to compare with (see copyVerified) at least all tables are there.
    if (!expected.isEmpty() && *counts != expected)
        return unsound(file, QStringLiteral("the counts differ"));
    return {};
}

Result<void> copyVerified(const QString &path, const QString &copy, const backups::GoesOn &goesOn)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    // With a write-ahead log one state can be held while others write; without, that would keep them waiting.
    const auto mode = (*file)->value(QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return mode.error();
    const bool holdsState = mode->toString() == QStringLiteral("wal") || (*file)->isImmutable();
    std::optional<Transaction> reading;
    Counts counts;
    if (holdsState) {
        auto begun = Transaction::beginReading(**file);
        if (!begun)
            return begun.error();
        reading.emplace(std::move(*begun));
        const auto counted = countRows(**file);
        if (!counted)
            return counted.error();
        counts = *counted;
    }
    if (const auto copied = fileformat::copy(**file, copy, goesOn); !copied)
        return copied;
    return verify(path, copy, counts, goesOn);
}

Result<void> makeFolder(const BackupFolder &folder)
{
    if (privatefile::makeFolder(folder.path()))
        return {};
    if (QFileInfo::exists(folder.path()))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("%1 is a file, but backups need a folder of this name. Rename the file.")
                         .arg(QDir::toNativeSeparators(folder.path())),
                     {}};
    return Error{Error::Code::ReadOnly,
                 Sentences::tr("The folder %1 for backups could not be made. Check the permissions.")
                     .arg(QDir::toNativeSeparators(folder.path())),
                 {}};
}

void removeOld(const BackupFolder &folder, const QDateTime &now)
{
    for (const Backup &old : BackupFolder::superfluous(folder.backups(), now)) {
        // Windows does not remove what cannot be written.
        QFile::setPermissions(old.path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(old.path);
    }
}

/// Empty if there is none.
Result<QByteArray> newestChange(const QString &path)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    const auto id = (*file)->value(QStringLiteral("SELECT id FROM change_set ORDER BY seq DESC LIMIT 1"));
    return id ? Result<QByteArray>(id->toByteArray()) : Result<QByteArray>(id.error());
}

/// Whether the program that makes \p unfinished is gone: \p lock is ours then.
bool isLeftBehind(const QString &unfinished, QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    // Another computer's programs cannot be asked; no backup takes a day.
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    return QFileInfo(unfinished).lastModified() < yesterday && QFile::remove(unfinished + lockEnding);
}

} // namespace

namespace backups {

Result<void> check(const Backup &backup, const GoesOn &goesOn)
{
    const auto counts = countSound(backup.path, QStringLiteral("PRAGMA quick_check(1)"), goesOn);
    return counts ? Result<void>() : Result<void>(unusable(backup, counts.error()));
}

void clearUnfinished(const QString &file)
{
    for (const QString &unfinished : BackupFolder(file).unfinished()) {
        QLockFile lock(unfinished + lockEnding);
        if (isLeftBehind(unfinished, lock))
            sidefiles::removeAll(unfinished);
    }
}

Result<Backup> make(const QString &file, BackupReason reason, const GoesOn &goesOn)
{
    const BackupFolder folder(file);
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Backup backup = folder.next(reason, now);
    const QString unfinished = BackupFolder::unfinishedOf(backup);
    backups::clearUnfinished(file);
    QLockFile inWork(unfinished + lockEnding);
    inWork.setStaleLockTime(0);
    inWork.tryLock(0);
    auto copied = copyVerified(file, unfinished, goesOn);
    if (copied && !QFile::rename(unfinished, backup.path))
        copied = Error{Error::Code::ReadOnly,
                       Sentences::tr("%1 could not be made.").arg(QDir::toNativeSeparators(backup.path)),
                       {}};
    if (!copied) {
        sidefiles::removeAll(unfinished);
        return copied.error();
    }
    // Whoever opens a backup by a double click is not to go on working in it unawares.
    QFile::setPermissions(backup.path, QFile::ReadOwner);
    backup.size = QFileInfo(backup.path).size();
    removeOld(folder, now);
    return backup;
}

Result<std::optional<Backup>> makeIfDue(const QString &file, BackupReason reason, const GoesOn &goesOn)
{
    clearUnfinished(file);
    const auto newest = newestChange(file);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return std::optional<Backup>();
    // Not only the newest by name: a clock that was wrong for a day puts another one first for ever. One that
    // cannot be read is no backup.
    for (const Backup &known : BackupFolder(file).backups()) {
        const auto kept = newestChange(known.path);
        if (!kept || *kept != *newest)
            continue;
        const auto sound = check(known, goesOn);
        if (sound)
            return std::optional<Backup>();
        if (sound.error().code == Error::Code::Cancelled)
            return sound.error();
    }
    auto made = make(file, reason, goesOn);
    return made ? Result<std::optional<Backup>>(std::move(*made))
                : Result<std::optional<Backup>>(made.error());
}

Result<QString> putInPlace(const Backup &backup, const QString &file)
{
    const auto lock = FileLock::acquire(file);
    if (!lock)
        return lock.error();
    const auto source = SqlFile::open(backup.path, SqlFile::Mode::ReadOnly);
    if (!source)
        return unusable(backup, source.error());
    const QString fresh = file + QStringLiteral(".new");
    sidefiles::removeAll(fresh);
    if (const auto copied = fileformat::copy(**source, fresh); !copied)
        return unusable(backup, copied.error());
    // What takes the place of the only file there is has been read once.
    if (const auto sound = countSound(fresh, QStringLiteral("PRAGMA integrity_check(1)"), {}); !sound) {
        sidefiles::removeAll(fresh);
        return unusable(backup, sound.error());
    }
    const QFileInfo info(file);
    const QString aside =
        QStringLiteral("%1/%2 %3 damaged.%4")
            .arg(info.absolutePath(), info.completeBaseName(),
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HHmmss'Z'")),
                 info.suffix());
    // The log belongs to the damaged file: beside the good one it would damage that, too.
    if (!sidefiles::moveAll(file, aside)) {
        sidefiles::removeAll(fresh);
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("%1 could not be renamed, so nothing was restored. Check the permissions "
                                   "of its folder.")
                         .arg(QDir::toNativeSeparators(file)),
                     {}};
    }
    if (!QFile::rename(fresh, file))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("The restored file lies under the name %1; it could not be renamed.")
                         .arg(QDir::toNativeSeparators(fresh)),
                     {}};
    return aside;
}

} // namespace backups
