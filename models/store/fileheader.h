// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The beginning of a file that may be open, read the way SQLite reads: whoever opens and closes a file past
/// SQLite gives back all locks that the process holds on it (POSIX; see “How To Corrupt An SQLite Database
/// File”, 2.2).
namespace fileheader {

/// At most \p size bytes; nothing if the file may not be read. \p path must not be a pipe or a device.
std::optional<QByteArray> read(const QString &path, int size);

} // namespace fileheader
