// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/contrast.h"

#include <cmath>

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

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
