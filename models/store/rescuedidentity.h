// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QHash>
#include <QStringList>

class SqlFile;

/// By what a rescued file is known to its packages and backups.
namespace rescuedidentity {

/// Gives \p fresh the identity of \p damaged, be it only \p found page by page, or that of a backup; after
/// the history, by which a backup is known. A sentence for each part that is lost.
Result<QStringList> copy(const SqlFile &damaged, const QHash<QString, QString> &found, const SqlFile &fresh);

} // namespace rescuedidentity
