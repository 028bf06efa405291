// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sealedpackage.h"

#include <QLockFile>

class RecordReader;

/// The working copy of an encrypted package that a crash or a pulled stick left on this computer.
namespace leftcopy {

/// Makes the working copy out of \p fresh, the package as it is on the stick, and of what was left; \p opened
/// says what became of that. Nothing that was typed is lost, whichever of the two went on.
Result<void> choose(const QString &fresh, SealedPackage::Opened &opened);
/// What is noted beside a working copy. Without the note everything is compared, so nothing hangs on it.
struct State
{
    QString package;
    /// Of the package in which the working copy has all that it has, by digestOf().
    QByteArray digest;
    /// What both have had then, by contentsOf(); empty: the package has less.
    QByteArray contents;
};
void remember(const QString &workingCopy, const State &state);
/// Stands for all that was typed into a file, half-typed text too.
Result<QByteArray> contentsOf(const RecordReader &reader);
/// The same; empty if it cannot be read.
QByteArray contentsOf(const QString &path);

/// A working copy that nobody works on, with something that its package does not have.
struct Left
{
    QString workingCopy;
    /// Where the package was; empty if that is not known.
    QString package;
    /// Local time.
    QDateTime changed;
};
/// Removes those working copies below \p folder that nobody works on and that have nothing of their own;
/// gives the others. Damaged ones are never removed.
QList<Left> clear(const QString &folder);
/// Holds a working copy's folder \p own; null if a program does.
std::unique_ptr<QLockFile> hold(const QString &own);

QByteArray digestOf(const QString &path);
/// A name beside the package at \p path that is still free.
QString asideName(const QString &path);

} // namespace leftcopy
