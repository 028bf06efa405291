// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringList>

class SqlFile;

/// By what a rescued file is known to its packages and backups.
namespace rescuedidentity {

/// Gives \p fresh the identity of \p damaged, or that of a backup of it; after the history, by which a backup
/// is known. A sentence for each part that is lost.
Result<QStringList> copy(const SqlFile &damaged, const SqlFile &fresh);

} // namespace rescuedidentity
