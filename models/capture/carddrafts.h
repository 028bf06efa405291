// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/halftyped.h"
#include "models/session.h"

/// What stands in the lines of the capture screen and is no card yet.
namespace carddrafts {

/// \p cards without those that the file has as cards, or has no question for.
Result<QList<HalfTypedCard>> missing(Session &session, const QList<HalfTypedCard> &cards);
/// Makes a card of each, as Enter would have done, and empties the line that says the same.
Result<void> putAway(Session &session, const QList<HalfTypedCard> &cards);

} // namespace carddrafts
