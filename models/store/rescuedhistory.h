// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/schema.h"

#include <QHash>
#include <QStringList>

class Carving;
class SqlFile;
class TreeCopy;

/// The log of change sets of a damaged file, and what stands beside it.
namespace rescuedhistory {

struct Outcome
{
    /// Whether every step is there as it was written.
    bool isWhole = false;
    /// What is not known any longer, a sentence each.
    QStringList losses;
    /// Of the file's identity, what was found page by page.
    QHash<QString, QString> identity;
};

/// Copies it into \p fresh, and what \p carving finds besides; a row without its step is left out.
Result<Outcome> copy(const TreeCopy &copy, const Carving &carving, const SqlFile &fresh);

/// Drops the steps of \p fresh that are not whole, and adds one that tells what its records are beyond what
/// the others tell: so the file can be merged, and somebody be erased from it. What is lost is not told as
/// removed.
Result<void> complete(const SqlFile &fresh, const Schema &schema);

} // namespace rescuedhistory
