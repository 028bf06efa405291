// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QLockFile>

#include <memory>

/// Holds a file for one writing program; a lock left behind by a crash on this machine is recognised.
class FileLock
{
public:
    /// Error Busy says who holds the file, where and since when; ReadOnly: no lock can be made in the folder.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path);

private:
    explicit FileLock(const QString &lockPath) : m_lock(lockPath) {}

    QLockFile m_lock;
};
