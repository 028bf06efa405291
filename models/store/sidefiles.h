// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file and what SQLite writes beside it: log, shared memory, journal.
namespace sidefiles {

/// What is added to the name; the first is the file itself.
inline constexpr const char *endings[] = {"", "-wal", "-shm", "-journal"};

/// Removes \p path with all that lies beside it.
void removeAll(const QString &path);
/// Renames \p from with all that lies beside it, or nothing: a file without its log has lost what is newest.
bool moveAll(const QString &from, const QString &to);

} // namespace sidefiles
