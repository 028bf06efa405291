// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/layoutcontext.h"

namespace pdf {

/// Writes head and foot of every page but \p barePages: running title, organisation, date, page number.
void placeFurniture(LayoutContext &context, const QSet<int> &barePages);

} // namespace pdf
