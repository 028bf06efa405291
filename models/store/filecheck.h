// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringList>

#include <functional>

class SqlStore;
class SqlFile;
class RecordReader;
class Schema;

/// Finds out whether a file is sound: SQLite's own checks, references, full-text index, rules of the
/// entities.
namespace filecheck {

/// A sentence for each fault, at most \p most; empty: sound. Writes nothing.
Result<QStringList> findFaults(const SqlFile &file, const RecordReader &reader, int most = 100);
/// Those that nobody can put right by editing records.
Result<QStringList> findDamage(const SqlFile &file, const Schema &schema);
/// The same of the file at \p path, in any thread. \p goesOn is asked now and then; false stops with some
/// error.
Result<QStringList> findDamage(const QString &path, const Schema &schema,
                               const std::function<bool()> &goesOn);

/// The tables of \p file whose full text does not match their records; writes nothing.
Result<QStringList> findSearchFaults(const SqlFile &file, const Schema &schema);

/// Reads every page once, in any thread; much faster than findFaults. Error Damaged: the file is not sound.
Result<void> quickCheck(const QString &path);

} // namespace filecheck
