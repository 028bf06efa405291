// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SqlFile;

/// What makes a file a package, kept beside its id.
namespace packageidentity {

/// Nothing if the file is no package.
Result<std::optional<PackageIdentity>> read(const SqlFile &file);
/// Makes the new, empty \p file a package with \p records in it; gives the file's id.
Result<RecordId> fill(const SqlFile &file, const Schema &schema, const PackageIdentity &identity,
                      const QList<RowChange> &records);

} // namespace packageidentity
