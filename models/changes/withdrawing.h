// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

/// Older states of records on their way back into the file, from a backup, an export or a table: they never
/// publish again what was taken back since (Art. 7 (3) GDPR). Pure functions.
namespace withdrawing {

/// Whether records of \p table say whether they may be published.
bool concerns(QStringView table);
/// \p older, but a consent that is withdrawn in \p now stays withdrawn, with its extent, and a picture that
/// is not published now stays so. \p now and \p older are states of one record.
Record kept(const Record &now, const Record &older);
/// Whether \p row lets somebody be named, or a picture be shown, who was not to be before it.
bool isTakenBackBy(const RowChange &row);

} // namespace withdrawing
