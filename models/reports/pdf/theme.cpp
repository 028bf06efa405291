// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/theme.h"

#include <cmath>

namespace pdf {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double onGrid(double value)
{
    return std::round(value / baselineUnit) * baselineUnit;
}

double contrastOnWhite(const QColor &color)
{
    return 1.05 / (luminance(color) + 0.05);
}

QColor darkenedToContrast(const QColor &color, double contrast)
{
    QColor dark = color.isValid() ? color.toRgb() : QColor(0x00, 0x3B, 0x6F);
    dark.setAlpha(255);
    while (contrastOnWhite(dark) < contrast && dark != QColor(Qt::black)) {
        const auto darker = [](int channel) { return qMax(0, channel * 97 / 100 - 1); };
        dark = QColor(darker(dark.red()), darker(dark.green()), darker(dark.blue()));
    }
    return dark;
}

Theme::Theme(const QColor &accentWish)
    : accent(darkenedToContrast(accentWish, 7.0))
    , top(onGrid(millimetres(28)))
    , bottom(onGrid(pageSize.height() - millimetres(25)))
{
}

TextStyle Theme::style(double size, const QColor &color, bool bold, double spacing) const
{
    return {size, onGrid(points(size) * spacing), color, bold, Qt::AlignLeft};
}

} // namespace pdf
