// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

/// Themes and their dots as horizontal bars, the heaviest at the top. Lengths are tenths of a millimetre.
class DotChart
{
public:
    struct Bar
    {
        QString name;
        /// More than none.
        qlonglong dots = 0;
        /// As people read it.
        QString label;
    };

    static constexpr double width = 1600;

    DotChart(const QList<Bar> &bars, const QColor &colour) : m_bars(bars), m_colour(colour) {}

    double height() const;
    void draw(QPainter &painter, const QRectF &target) const;

private:
    QList<Bar> m_bars;
    QColor m_colour;
};
