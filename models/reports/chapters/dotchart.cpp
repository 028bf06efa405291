// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/dotchart.h"

#include "models/reports/chapters/figurepainter.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double rowHeight = 80;
constexpr double barHeight = 50;
constexpr double nameWidth = 700;
constexpr double gap = 20;
constexpr double labelWidth = 150;

} // namespace

double DotChart::height() const
{
    return rowHeight * static_cast<double>(m_bars.size());
}

void DotChart::draw(QPainter &painter, const QRectF &target) const
{
    FigurePainter figure(painter, target, {width, height()});
    qlonglong most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.dots);
    const double longest = width - nameWidth - gap - labelWidth;
    double top = 0;
    for (const Bar &bar : m_bars) {
        const double length = longest * static_cast<double>(bar.dots) / static_cast<double>(most);
        figure.drawText({0, top, nameWidth, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
                        figure.shortened(bar.name, nameWidth));
        painter.fillRect(QRectF(nameWidth + gap, top + (rowHeight - barHeight) / 2, length, barHeight),
                         m_colour);
        figure.drawText({nameWidth + 2 * gap + length, top, labelWidth, rowHeight},
                        Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        top += rowHeight;
    }
}
