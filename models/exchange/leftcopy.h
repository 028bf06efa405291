// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sealedpackage.h"

/// The working copy of an encrypted package that a crash or a pulled stick left on this computer.
namespace leftcopy {

/// Makes the working copy out of \p fresh, the package as it is on the stick, and of what was left; \p opened
/// says what became of that. Nothing that was typed is lost, whichever of the two went on.
Result<void> choose(const QString &fresh, SealedPackage::Opened &opened);
/// Notes in which state of the package, by digestOf(), the working copy has all that it has. Without the note
/// both are compared, so nothing hangs on it.
void remember(const QString &workingCopy, const QByteArray &digest);
QByteArray digestOf(const QString &path);
/// A name beside the package at \p path that is still free.
QString asideName(const QString &path);

} // namespace leftcopy
