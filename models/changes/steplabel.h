// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

/// What steps are called in the history and on the undo button.
namespace steplabel {

/// What a label calls \p record; empty for people and for long texts, which may name people: labels stay in
/// the history.
QString nameOf(const Record &record);

} // namespace steplabel
