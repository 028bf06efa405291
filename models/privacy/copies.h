// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <functional>

/// What still knows whom a file has erased: its own free pages and its backups are rewritten, other copies
/// are named.
namespace copies {

/// Asked between two files; false stops.
using GoesOn = std::function<bool()>;

/// A copy that still knows somebody, and why.
struct Unreached
{
    QString path;
    QString reason;
    /// The file itself or a backup of it, which should have been rewritten.
    bool isOwn = false;
};

struct Outcome
{
    /// Backups that were rewritten.
    QStringList cleaned;
    QList<Unreached> unreached;
};

/// Rewrites \p file if that is due, and those of its backups that know more than it does; in any thread. What
/// is clean already is left alone, so it can be asked for again and again. \p people: see Erasure; the file
/// itself knows them no more. \p workingCopies: the folder of the copies in which encrypted packages are
/// worked on, see SealedPackage; a crash may have left some there. Errors: those of reading the file.
Result<Outcome> clean(const QString &file, const GoesOn &goesOn = {}, const QList<Record> &people = {},
                      const QString &workingCopies = {});

/// Why a file could not be rewritten after an erasure, and what to do; \p error is what came of it.
QString whyNotRewritten(const Error &error);

/// Packages that were handed out with people in them, by what the planner's list calls them; \p conferences:
/// only those of them.
Result<QStringList> packagesWithPeople(const RecordReader &reader,
                                       const std::optional<QSet<RecordId>> &conferences = {});

} // namespace copies
