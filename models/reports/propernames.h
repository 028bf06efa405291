// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

namespace propernames {

/// The names that documents about \p conference may have in their texts: of municipalities, of social spaces
/// and of the people who were asked to come.
Result<QStringList> around(const RecordReader &reader, const RecordId &conference);

} // namespace propernames
