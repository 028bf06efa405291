// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/schema.h"

#include <QByteArrayView>

#include <functional>

class SqlFile;

/// What makes a file one of ours: SQLite's magic, our application id, a schema version we know.
namespace fileformat {

/// "SzRm", in SQLite's header at offset 68.
constexpr qint32 applicationId = 0x537a526d;
/// How encrypted packages begin (see models/exchange/seal.h); the last character is their version.
constexpr QByteArrayView sealedMark("SzSeal\n1", 8);

/// Whether the file at \p path is an encrypted package.
bool isSealed(const QString &path);

/// Whether the file at \p path holds records, ours or another program's, which nothing else may replace.
bool holdsRecords(const QString &path);

/// Whether something is there that is no file: a pipe or a device would keep whoever reads it waiting for
/// ever.
bool isNoFile(const QString &path);

/// The schema version in the header, read without SQLite so that a foreign file is not even opened.
/// Errors: NotFound, ReadOnly (may not be read), NotOurs, Damaged (cut off).
Result<int> readSchemaVersion(const QString &path);

/// Two names of one file (hard links) would each get a log of their own, and writes would be lost.
Result<void> checkSingleName(const QString &path);

/// Fills the empty \p file with tables and identity.
Result<void> initialise(const SqlFile &file, const Schema &schema);
/// Adds what \p schema has and the file lacks, in one transaction with the new version number.
Result<void> upgrade(const SqlFile &file, const Schema &schema);
/// A consistent copy of \p file, made with SQLite's online backup. \p target must not exist. \p goesOn is
/// asked between pieces; false stops with the error Cancelled.
Result<void> copy(const SqlFile &file, const QString &target, const std::function<bool()> &goesOn = {});
/// Whether nothing but our own statements lies in \p file: a trigger, a view or a virtual table from
/// elsewhere would run code of its own. Error NotOurs.
Result<void> checkStatements(const SqlFile &file, const Schema &schema);

} // namespace fileformat
