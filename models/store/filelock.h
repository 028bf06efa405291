// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/lockholder.h"

#include <QDateTime>
#include <QLockFile>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

/// Holds a file for one writing program, on this computer and on others that share its folder. Beside the
/// file lie `.lock` (Qt's, by process) and `.holder`, which tells who, where and since when, and whose time
/// is renewed once a minute as a sign of life.
class FileLock
{
public:
    /// Takes over what a crash on this computer left, and the lock of another one that gave no sign of life
    /// for ten minutes. Error Busy says who holds the file, where and since when; ReadOnly, DiskFull: no
    /// lock can be made in the folder.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path);
    /// Whether acquire() would hold \p path; leaves everything as it is.
    static bool isFree(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Asked before each change: another computer may have taken over while this one slept. Error Busy says
    /// who has.
    Result<void> checkHeld() const;
    /// Whoever held the file before did not close it: a crash, or the power went.
    bool wasLeftBehind() const { return m_wasLeftBehind; }
    /// How far the file had come when whoever crashed wrote its last log; nothing if that is not known.
    const std::optional<FileState> &stateLeftBehind() const { return m_stateLeftBehind; }
    /// Notes how far the file itself has come, for whoever finds it after a crash.
    void noteState(const FileState &state);

private:
    explicit FileLock(const QString &path);
    Result<void> lock();
    Result<void> writeHolder();
    void giveSignsOfLife();

    QString m_path;
    QLockFile m_lock;
    LockHolder m_holder;
    std::optional<FileState> m_stateLeftBehind;
    bool m_wasLeftBehind = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ends = false;
    std::thread m_heart;
};
