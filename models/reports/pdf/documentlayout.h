// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/pagelayout.h"
#include "models/reports/pdf/progress.h"
#include "models/result.h"

struct Document;

namespace pdf {

/// Places all blocks of \p document on pages; words are parted by the file \p patterns, if it is in German.
/// Fails only when cancelled.
Result<PageLayout> layoutDocument(const Document &document, const QString &patterns, Progress &progress);

} // namespace pdf
