// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace pdf {

/// Tenths of a point, the unit of layout.
constexpr double points(double value)
{
    return value * 10;
}
constexpr double millimetres(double value)
{
    return value * 720 / 25.4;
}

/// Every height and distance is a multiple of it, so that lines of neighbouring pages stand level.
constexpr double baselineUnit = 12;

/// \p value rounded to the grid of baselines.
double onGrid(double value);

/// How letters of one kind of text look; leading is the height of a line.
struct TextStyle
{
    double size = 10.5;
    double leading = 0;
    QColor color;
    bool bold = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// Whether words may be parted: in running text and tables, not in headings and names.
    bool hyphenate = false;
};

/// Sizes, colours and margins of all documents: A4 with 25 mm left, 20 mm right.
struct Theme
{
    explicit Theme(const QColor &accentWish, bool landscape = false);

    QColor accent;
    QColor ink{0x1A, 0x1A, 0x1A};
    QColor quiet{0x55, 0x5B, 0x63};
    QColor hairline{0xC9, 0xCF, 0xD6};
    QSizeF pageSize;
    double left = millimetres(25);
    double right = 0;
    double top = 0;
    double bottom = 0;

    double width() const { return right - left; }
    TextStyle style(double size, const QColor &color, bool bold = false, double spacing = 1.35) const;
    TextStyle runningText(double size) const;
    TextStyle body() const { return runningText(10.5); }
    TextStyle small() const { return runningText(9); }
};

} // namespace pdf
