// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// Made-up conferences a year after the one of the sample, in its space and in another one: with themes named
/// again, new and gone, contributions without a theme, one that was joined, measures and offers.
namespace secondyear {

/// Fills an empty file with the sample and the year after it; aborts the program if a rule forbids it.
void addWithSample(Session &session);
/// The same for a file that holds the sample already.
void add(Session &session);

} // namespace secondyear
