// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/theme.h"

#include "models/reports/contrast.h"

#include <cmath>

namespace pdf {

double onGrid(double value)
{
    return std::round(value / baselineUnit) * baselineUnit;
}

Theme::Theme(const QColor &accentWish, bool landscape)
    : accent(darkenedToContrast(accentWish, 7.0))
    , pageSize(landscape ? QSizeF(8420, 5950) : QSizeF(5950, 8420))
    , right(pageSize.width() - millimetres(20))
    , top(onGrid(millimetres(28)))
    , bottom(onGrid(pageSize.height() - millimetres(25)))
{
}

TextStyle Theme::style(double size, const QColor &color, bool bold, double spacing) const
{
    return {size, onGrid(points(size) * spacing), color, bold, Qt::AlignLeft};
}

TextStyle Theme::runningText(double size) const
{
    TextStyle text = style(size, ink);
    text.hyphenate = true;
    return text;
}

} // namespace pdf
