// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/disklog.h"

#include <memory>

struct LoggingVfsData;

/// While it lives, SQLite opens files through it, and what it does to one database goes into a log. Files are
/// written as always; syncs are only logged, for the power is never really cut.
class LoggingVfs
{
public:
    enum class Disk { Local, WithoutSharedMemory };

    /// Logs what concerns the file with the absolute path \p database and its side files; both arguments must
    /// outlive it.
    LoggingVfs(const QByteArray &database, DiskLog &log, Disk disk = Disk::Local);
    ~LoggingVfs();
    Q_DISABLE_COPY_MOVE(LoggingVfs)

private:
    std::unique_ptr<LoggingVfsData> m_data;
};
