// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What SQLite would undo after a crash where no log can be used: on a network share, and in packages.
namespace rollbackjournal {

/// Whether the journal beside the file \p path, which nobody may have open, is of another file, which had
/// more pages or another change counter. \p path must be sound by itself.
bool isForeign(const QString &path);

} // namespace rollbackjournal
