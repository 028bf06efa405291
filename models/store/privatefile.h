// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

/// Who may read what is written: what has people in it is for its owner alone (0600, folders 0700), whatever
/// the user's mask says. What is meant for others is left to the mask.
namespace privatefile {

/// \p file is open for writing and has nothing in it yet, or had too many readers until now.
void protect(QFileDevice &file);
/// The folder \p path with those above it; one that is there already stays as it is.
bool makeFolder(const QString &path);

} // namespace privatefile
