// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The bytes of files, past SQLite and the program.
namespace filebytes {

/// Ends the test program if it cannot be read.
QByteArray of(const QString &path);
/// As cp does: the same file on the disk gets other bytes. Ends the test program if it cannot be written.
void write(const QString &path, const QByteArray &bytes);

/// Where any of \p secrets stands in any file below \p folder, in every form in which a file of ours could
/// hold it, a line each; empty: nowhere.
QStringList find(const QString &folder, const QStringList &secrets);

} // namespace filebytes
