// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
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
    QColor colour = {};
};

/// A plain map of social spaces: a circle for each place, the larger the more people live there. Lengths
/// are tenths of a millimetre on a page, and pixels on a screen.
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

    /// What a page of a document has room for.
    static constexpr QSizeF onPage = {1600, 900};
    static constexpr double marginOnPage = 300;

    /// \p margin: left and right, for the names.
    explicit SpaceMap(const QList<MapPlace> &places, const QSizeF &size = onPage,
                      double margin = marginOnPage)
        : m_places(places), m_size(size), m_margin(margin)
    {
    }

    /// Circles that do not touch, labels beside them that cover neither circles nor each other where there
    /// is room for it.
    Layout layout(const TextSize &textSize) const;
    void draw(QPainter &painter, const QRectF &target) const;

private:
    QList<Circle> circles() const;
    QList<QPointF> project() const;

    double badness(const QRectF &box, const QList<Circle> &circles, const QList<QRectF> &taken) const;
    QRectF bestPlace(const QList<QRectF> &boxes, const QList<Circle> &circles,
                     const QList<QRectF> &taken) const;
    /// How large everything is, compared with a page of a document.
    double scale() const;

    QList<MapPlace> m_places;
    QSizeF m_size;
    double m_margin;
};
