// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

class SqlFile;

/// How the changes of a file reach the disk so that no power cut loses one (figures.md, Durability).
enum class Journal {
    WriteAheadLog, ///< WAL and synchronous = FULL: fast, for local disks
    Rollback       ///< DELETE and synchronous = EXTRA: for network shares, and wherever the one file must be
                   ///< whole between two changes
};

namespace journal {

/// What the disk that holds \p path can keep safe.
Journal forPlace(const QString &path);
/// Converts \p file where it was written differently before. Gives the journal that is used: a disk that
/// looks like one of this computer may still have no shared memory for a write-ahead log.
Result<Journal> use(const SqlFile &file, Journal journal);
/// SQLite's words for it, for those who look after the computers.
QString technicalName(Journal journal);

} // namespace journal
