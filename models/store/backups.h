// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/backupfolder.h"

#include <functional>
#include <optional>

/// Makes backups of a file that may be in use, in any thread: with a connection of its own and SQLite's
/// online backup, each opened and compared before it gets its name.
namespace backups {

/// Asked now and then; false stops.
using GoesOn = std::function<bool()>;

/// A verified backup of \p file; what is too old to be kept goes. Errors: Damaged (the copy is not sound, so
/// neither is the file), ReadOnly, DiskFull, Cancelled; then nothing is left behind and no old one has gone.
Result<Backup> make(const QString &file, BackupReason reason, const GoesOn &goesOn = {});
/// The same if \p file has changes that every backup lacks.
Result<std::optional<Backup>> makeIfDue(const QString &file, BackupReason reason, const GoesOn &goesOn = {});

/// Whether \p backup can be read as a whole; takes as long as reading it. Errors: Damaged, Cancelled.
Result<void> check(const Backup &backup, const GoesOn &goesOn = {});

/// Removes what a program that was cut off left of a backup of \p file; one that is being made stays.
void clearUnfinished(const QString &file);

/// Puts \p backup in the place of the damaged \p file, which nobody may have open. The damaged one is kept
/// under the name that is returned. Error Damaged: the backup is not sound; then nothing was done.
Result<QString> putInPlace(const Backup &backup, const QString &file);

} // namespace backups
