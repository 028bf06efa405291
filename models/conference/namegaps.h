// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/gaps.h"

/// Texts that the documents of a conference print as they are, and that name somebody who has withdrawn the
/// consent to it or never gave it.
namespace namegaps {

/// One for each field and person, where a text names somebody of the file, surely or perhaps.
Result<QList<Gap>> read(const RecordReader &reader, const Record &conference, const UnnamedPeople &people);

} // namespace namegaps
