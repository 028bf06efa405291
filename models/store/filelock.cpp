// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

Error heldByOther(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    const QDateTime since = QFileInfo(lock.fileName()).lastModified();
    return {
        Error::Code::Busy,
        //: %1 file, %2 program, %3 computer, %4 date and time
        Sentences::tr("%1 is in use by %2 on %3 since %4. Close it there first.")
            .arg(QDir::toNativeSeparators(path), program, host, fieldtext::timeToDisplay(since, QLocale())),
        QStringLiteral("process %1").arg(process)};
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path)
{
    auto lock = std::unique_ptr<FileLock>(new FileLock(path + QStringLiteral(".lock")));
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return heldByOther(lock->m_lock, path);
    return Error{Error::Code::ReadOnly,
                 Sentences::tr("Nothing can be written in the folder %1. Check its permissions.")
                     .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                 {}};
}
