// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

class SqlFile;

/// Rewriting a file from which something was erased, so that its bytes are gone as well: from free pages,
/// from the write-ahead log, from the full-text index.
namespace compaction {

/// Notes inside the caller's transaction that the file has to be rewritten; kept until that is done.
Result<void> order(const SqlFile &file);
Result<bool> isDue(const SqlFile &file);
/// What was erased is overwritten where it stood, for as long as the file still waits for run().
Result<void> overwriteErased(const SqlFile &file);
/// Error Busy: somebody reads the file, so its log still has the old pages; it stays due.
Result<void> run(const SqlFile &file);
/// The same with a connection of its own, for a worker, if it is due.
Result<void> runIfDue(const QString &path);

} // namespace compaction
