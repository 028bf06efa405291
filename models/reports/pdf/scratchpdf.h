// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/pagelayout.h"
#include "models/reports/pdf/progress.h"
#include "models/result.h"

namespace pdf {

/// A PDF of Qt's, untagged, in which marks stand between the fragments of a page.
struct ScratchPdf
{
    QByteArray bytes;
    /// For each page the fragments in the order they were painted, by index into PageLayout::fragments.
    QList<QList<int>> fragmentsOfPage;
};

/// Qt chooses fonts, subsets and glyph codes; nothing else of its file is kept than page contents and
/// resources.
Result<ScratchPdf> paintScratch(const PageLayout &layout, Progress &progress);

/// The content between the marks of one page: before the first fragment, then one string for each fragment.
QList<QByteArray> splitAtMarks(const QByteArray &content);

} // namespace pdf
