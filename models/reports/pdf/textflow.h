// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/hyphenator.h"
#include "models/reports/pdf/glyphcoverage.h"
#include "models/reports/pdf/pagelayout.h"
#include "models/reports/pdf/theme.h"

#include <QSet>

namespace pdf {

/// Glyphs of one run of the rich text, placed from the line's left end on the baseline.
struct LinePiece
{
    qsizetype run = 0;
    GlyphItem item;
};

/// The stretch of a line that a link covers, from the line's left end.
struct LinkStretch
{
    qsizetype run = 0;
    double left = 0;
    double right = 0;
};

struct TextLine
{
    double height = 0;
    /// From the line's top.
    double baseline = 0;
    /// Where the ink ends, from the left edge of the flow.
    double right = 0;
    /// Whether it ends within a word.
    bool parted = false;
    QList<LinePiece> pieces;
    QList<LinkStretch> links;
};

/// Rich text broken into lines.
struct TextFlow
{
    RichText runs;
    QList<TextLine> lines;
    double height = 0;

    /// How many lines from \p index on stand on one page: no line alone, no parted word over two pages.
    qsizetype linesTogether(qsizetype index) const;
    /// The height of the lines that may not be parted from what stands before.
    double leadHeight() const;
};

/// Breaks rich text into lines of glyphs.
class TextFlowMaker
{
public:
    /// \p targets: the ids that links may lead to. \p hyphenator: of a German document.
    TextFlowMaker(const Theme &theme, const QSet<QString> &targets, std::optional<Hyphenator> hyphenator)
        : m_theme(theme), m_targets(targets), m_hyphenator(std::move(hyphenator))
    {
    }

    TextFlow flow(const RichText &text, double width, const TextStyle &style);
    TextFlow flow(const QString &text, double width, const TextStyle &style);
    QStringList warnings() const { return m_warnings + m_coverage.warnings(); }

private:
    RichText withoutDeadLinks(RichText text);
    bool leadsSomewhere(const QString &target) const;

    const Theme &m_theme;
    QSet<QString> m_targets;
    std::optional<Hyphenator> m_hyphenator;
    GlyphCoverage m_coverage;
    QStringList m_warnings;
};

} // namespace pdf
