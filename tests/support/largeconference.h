// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// A made-up conference as large as they come, with what is hard to set: endless words and texts, letters of
/// other scripts, marks of HTML, soft hyphens, decomposed umlauts, pictures of one pixel and of 50
/// megapixels.
namespace largeconference {

constexpr int participants = 300;
constexpr int contributions = 1000;

/// Fills an empty file; aborts the test program if a rule forbids it.
Record add(Session &session);

} // namespace largeconference
