// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/record.h"

#include <functional>

class SqlFile;

/// The records of a file that is being rescued, past the store.
namespace tablerecords {

/// Shows those of \p table for which \p condition (SQL) holds to \p look, in the order of the file.
Result<void> each(const SqlFile &file, const Table &table, const std::function<void(const Record &)> &look,
                  const QString &condition = QStringLiteral("1"));

} // namespace tablerecords
