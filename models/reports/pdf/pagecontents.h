// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/pdfobjects.h"
#include "models/reports/pdf/progress.h"
#include "models/reports/pdf/scratchpdf.h"

namespace pdf {

/// Where each fragment ended up: its marked-content id, and how many ids each page has.
struct MarkedContent
{
    QList<int> idOfFragment;
    QList<int> countOfPage;
};

/// Rewrites the pages of the scratch file: each fragment between BDC and EMC, text joined, ToUnicode from the
/// text that was laid out.
Result<MarkedContent> tagPageContents(QPDF &file, const PageLayout &layout, const ScratchPdf &scratch,
                                      Progress &progress);

} // namespace pdf
