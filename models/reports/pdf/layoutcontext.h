// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/outline.h"
#include "models/reports/pdf/pagecomposer.h"

namespace pdf {

/// What the layouts of the kinds of block share while one document is laid out.
struct LayoutContext
{
    const Document &document;
    const Theme &theme;
    const QMap<qsizetype, OutlineEntry> &outline;
    TextFlowMaker &text;
    PageComposer &composer;
    /// The structure element that blocks go into: the section of the last heading.
    int section = 0;
    int tables = 0;
    int figures = 0;

    TextFlow flow(const RichText &words, double width, const TextStyle &style) const
    {
        return text.flow(words, width, style);
    }
    /// "Table 1: caption" with its label in bold.
    TextFlow captionFlow(const QString &label, const QString &caption) const
    {
        return text.flow(RichText{{label + u' ', true}, {caption}}, theme.width(), theme.small());
    }
};

} // namespace pdf
