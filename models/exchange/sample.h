// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// The first data that come with the program: a district, its social spaces and its first conference, all
/// from public sources and without names of people (domain.md, First data).
namespace sample {

/// What fills an empty file with the sample.
Result<ChangeSet> load(const RecordReader &reader);

} // namespace sample
