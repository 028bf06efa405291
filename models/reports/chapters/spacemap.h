// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

/// A town or municipality on a map.
struct MapPlace
{
    QString name;
    /// WGS 84, in degrees.
    double latitude = 0;
    double longitude = 0;
    qlonglong population = 0;
};

/// A plain map of a social space: a circle for each place, the larger the more people live there. Lengths
/// are tenths of a millimetre.
class SpaceMap
{
public:
    struct Circle
    {
        QPointF centre;
        double radius = 0;
    };
    /// Circles and labels stand in the order of the places.
    struct Layout
    {
        QList<Circle> circles;
        QList<QRectF> labels;
    };
    using TextSize = std::function<QSizeF(const QString &)>;

    static constexpr double width = 1600;
    static constexpr double height = 900;

    SpaceMap(const QList<MapPlace> &places, const QColor &colour) : m_places(places), m_colour(colour) {}

    /// Circles that do not touch, labels beside them that cover neither circles nor each other where there
    /// is room for it.
    Layout layout(const TextSize &textSize) const;
    void draw(QPainter &painter, const QRectF &target) const;

private:
    QList<Circle> circles() const;
    QList<QPointF> project() const;

    QList<MapPlace> m_places;
    QColor m_colour;
};
