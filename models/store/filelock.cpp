// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filelock.h"

#include "models/schema/fieldtext.h"
#include "models/store/fileformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

// A program writes its name into its lock within a moment; a lock that stays without one is left by a crash.
constexpr int patienceMs = 1'000;
constexpr std::chrono::seconds heartbeat(60);
constexpr qint64 longestSilenceSeconds = 10 * heartbeat.count();

bool isNameless(const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    // What may not be read is somebody's.
    return QFileInfo(path).isFile() && QFileInfo(path).isReadable() &&
           !QLockFile(path).getLockInfo(&process, &host, &program);
}

bool hasLivingHolder(const QString &path)
{
    return LockHolder::read(path) && LockHolder::silence(path).value_or(0) < 2 * heartbeat.count();
}

bool isFromElsewhere(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName();
}

Error heldByOther(const QLockFile &lock, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    LockHolder holder = LockHolder::read(path).value_or(LockHolder());
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program) && holder.host != host)
        holder = {{}, host, program, QFileInfo(lock.fileName()).lastModified(), {}, {}};
    if (holder.host.isEmpty())
        return {Error::Code::Busy,
                Sentences::tr("%1 is in use by another program. Close it there first.").arg(name),
                lock.fileName()};
    const QString who = holder.user.isEmpty() ? holder.program : holder.user;
    const QString since = fieldtext::timeToDisplay(holder.since, QLocale());
    QString text =
        //: %1 file, %2 a user's name or a program's, %3 computer, %4 date and time
        Sentences::tr("%1 is in use by %2 on the computer %3 since %4. Close it there first.")
            .arg(name, who, holder.host, since);
    if (isFromElsewhere(lock))
        text += u' ' + Sentences::tr("If that computer is off, the file is free after ten minutes.");
    else if (!QFileInfo(lock.fileName()).isWritable())
        //: %1 the name of a file
        text += u' ' + Sentences::tr("If nobody has it open there any more, have %1 removed.")
                           .arg(QDir::toNativeSeparators(lock.fileName()));
    return {Error::Code::Busy, text, QStringLiteral("%1, process %2").arg(holder.program).arg(process)};
}

Error notMade(const QString &path)
{
    for (const QString &beside : {path + QStringLiteral(".lock"), LockHolder::noteOf(path)}) {
        if (fileformat::isNoFile(beside) || QFileInfo(beside).isSymLink())
            return {Error::Code::ReadOnly,
                    Sentences::tr("%1 is not a file, so %2 cannot be opened for writing. Remove it.")
                        .arg(QDir::toNativeSeparators(beside), QDir::toNativeSeparators(path)),
                    {}};
    }
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

FileLock::FileLock(const QString &path) : m_path(path), m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ends = true;
    }
    m_end.notify_all();
    if (m_heart.joinable())
        m_heart.join();
    const auto holder = LockHolder::read(m_path);
    if (holder && holder->token == m_holder.token)
        QFile::remove(LockHolder::noteOf(m_path));
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path)
{
    auto lock = std::unique_ptr<FileLock>(new FileLock(path));
    if (const auto locked = lock->lock(); !locked)
        return locked.error();
    lock->m_wasLeftBehind = QFileInfo::exists(LockHolder::noteOf(path));
    if (const auto left = LockHolder::read(path))
        lock->m_stateLeftBehind = left->fileState;
    if (const auto written = lock->writeHolder(); !written)
        return written.error();
    lock->m_heart = std::thread(&FileLock::giveSignsOfLife, lock.get());
    return lock;
}

bool FileLock::isFree(const QString &path)
{
    // Without a note of its own, so that what a crash left is still seen by who takes over.
    return FileLock(path).lock().has_value();
}

Result<void> FileLock::lock()
{
    if (fileformat::isNoFile(m_lock.fileName()) || fileformat::isNoFile(LockHolder::noteOf(m_path)))
        return notMade(m_path);
    // Qt knows computers by a number that copies of one disk image share, and would take over from them.
    const bool isElsewhere = isFromElsewhere(m_lock);
    if (!isElsewhere && m_lock.tryLock(0))
        return {};
    if (!isElsewhere && m_lock.error() != QLockFile::LockFailedError)
        return notMade(m_path);
    const bool isSilent = isElsewhere && LockHolder::silence(m_path).value_or(0) > longestSilenceSeconds;
    if (isElsewhere && !isSilent)
        return heldByOther(m_lock, m_path);
    if (isSilent)
        QFile::remove(m_lock.fileName());
    // Qt holds the second one while it removes what a crash left; a crash just then leaves both.
    const QStringList locks = {m_lock.fileName(), m_lock.fileName() + QStringLiteral(".rmlock")};
    if (!isSilent && (std::none_of(locks.begin(), locks.end(), isNameless) || hasLivingHolder(m_path)))
        return heldByOther(m_lock, m_path);
    if (m_lock.tryLock(patienceMs))
        return {};
    for (const QString &path : locks) {
        if (isNameless(path))
            QFile::remove(path);
    }
    if (m_lock.tryLock(0))
        return {};
    return heldByOther(m_lock, m_path);
}

Result<void> FileLock::writeHolder()
{
    m_holder = LockHolder::here();
    const bool wasThere = QFileInfo::exists(LockHolder::noteOf(m_path));
    if (m_holder.write(m_path))
        return {};
    if (!wasThere)
        QFile::remove(LockHolder::noteOf(m_path));
    return notMade(m_path);
}

void FileLock::noteState(const FileState &state)
{
    const std::lock_guard guard(m_mutex);
    if (m_holder.fileState == state || !checkHeld())
        return;
    m_holder.fileState = state;
    // The old note serves as well, only less exactly.
    m_holder.write(m_path);
}

Result<void> FileLock::checkHeld() const
{
    const auto holder = LockHolder::read(m_path);
    if (holder && holder->token == m_holder.token)
        return {};
    const QString name = QDir::toNativeSeparators(m_path);
    if (!holder)
        return Error{Error::Code::Busy,
                     Sentences::tr("%1 is no longer held by this program, so nothing was changed. Open the "
                                   "file again.")
                         .arg(name),
                     LockHolder::noteOf(m_path)};
    return Error{
        Error::Code::Busy,
        //: %1 file, %2 a user's name, %3 computer, %4 date and time
        Sentences::tr("%1 was taken over by %2 on the computer %3 at %4, because this one gave no sign "
                      "of life. Nothing was changed; open the file again once it is closed there.")
            .arg(name, holder->user, holder->host, fieldtext::timeToDisplay(holder->since, QLocale())),
        {}};
}

void FileLock::giveSignsOfLife()
{
    std::unique_lock guard(m_mutex);
    while (!m_end.wait_for(guard, heartbeat, [this] { return m_ends; })) {
        // Whoever took over gives signs of their own.
        if (checkHeld())
            LockHolder::renew(m_path);
    }
}
