// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/figurepainter.h"

#include "models/reports/reportfonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

// The 9 pt of small text, as reportFont() wants it: it takes a point for ten units, which here are tenths of
// a millimetre.
constexpr double textHeight = 3.2;
const QColor ink(0x1a, 0x1a, 0x1a);

} // namespace

FigurePainter::FigurePainter(QPainter &painter, const QRectF &target, const QSizeF &size)
    : m_painter(painter), m_font(reportFont(textHeight))
{
    m_painter.save();
    const double scale = qMin(target.width() / size.width(), target.height() / size.height());
    m_painter.translate(target.center());
    m_painter.scale(scale, scale);
    m_painter.translate(-size.width() / 2, -size.height() / 2);
    m_painter.setFont(m_font);
}

FigurePainter::~FigurePainter()
{
    m_painter.restore();
}

QSizeF FigurePainter::textSize(const QString &text) const
{
    const QFontMetricsF metrics(m_font);
    return {metrics.horizontalAdvance(text) + 4, metrics.height()};
}

void FigurePainter::drawText(const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    m_painter.setPen(ink);
    m_painter.drawText(box, static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

QString FigurePainter::shortened(const QString &text, double width) const
{
    return QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
}
