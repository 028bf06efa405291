// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"

#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

// Another program writes its name into the lock within a moment; a lock without one is left by a power cut.
constexpr int patienceMs = 200;
constexpr int namelessLockSeconds = 5;

bool isNameless(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program);
}

bool isAbandoned(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    return isNameless(lock) && file.isFile() &&
           file.lastModified().secsTo(QDateTime::currentDateTime()) > namelessLockSeconds;
}

Error heldByOther(const QLockFile &lock, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {Error::Code::Busy,
                Sentences::tr("%1 is in use by another program. Close it there first.").arg(name),
                lock.fileName()};
    const QDateTime since = QFileInfo(lock.fileName()).lastModified();
    return {Error::Code::Busy,
            //: %1 file, %2 program, %3 computer, %4 date and time
            Sentences::tr("%1 is in use by %2 on %3 since %4. Close it there first.")
                .arg(name, program, host, fieldtext::timeToDisplay(since, QLocale())),
            QStringLiteral("process %1").arg(process)};
}

Error notMade(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString name = QDir::toNativeSeparators(folder);
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() == 0)
        return {Error::Code::DiskFull,
                Sentences::tr("The disk with %1 is full. Make room and try again.").arg(name),
                {}};
    return {Error::Code::ReadOnly,
            Sentences::tr("Nothing can be written in the folder %1. Check its permissions.").arg(name),
            {}};
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path)
{
    auto lock = std::unique_ptr<FileLock>(new FileLock(path + QStringLiteral(".lock")));
    QLockFile &file = lock->m_lock;
    file.setStaleLockTime(0);
    if (file.tryLock(0))
        return lock;
    if (file.error() != QLockFile::LockFailedError)
        return notMade(path);
    if (isAbandoned(file))
        QFile::remove(file.fileName());
    if (isNameless(file) && file.tryLock(patienceMs))
        return lock;
    return heldByOther(file, path);
}
