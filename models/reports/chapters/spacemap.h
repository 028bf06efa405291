// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/geo/boundary.h"
#include "models/schema/record.h"

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;
class QPen;
class QTransform;

/// A town or municipality on a map.
struct MapPlace
{
    QString name;
    /// WGS 84, in degrees.
    double latitude = 0;
    double longitude = 0;
    qlonglong population = 0;
    QColor colour = {};
    /// Empty: it is shown as a circle.
    Boundary boundary = {};
    /// For those who cannot tell colours apart.
    Qt::BrushStyle hatching = Qt::NoBrush;

    /// A municipality as the file has it; nothing if nobody knows where it lies.
    static std::optional<MapPlace> of(const Record &municipality, const QColor &colour);
};

/// A plain map of social spaces: the area of each place, or where its boundary is not known a circle, the
/// larger the more people live there. Lengths are tenths of a millimetre on a page, and pixels on a screen.
class SpaceMap
{
public:
    struct Circle
    {
        QPointF centre;
        double radius = 0;
    };
    /// All in the order of the places.
    struct Layout
    {
        /// Of places with an area the radius is 0.
        QList<Circle> circles;
        /// Empty for places with a circle.
        QList<QPainterPath> areas;
        /// Empty where an area has no room for its name.
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

    /// Circles that do not touch, labels on the areas or beside the circles that cover neither circles nor
    /// each other where there is room for it.
    Layout layout(const TextSize &textSize) const;
    /// Paints the area or the circle of a place; areas are lighter than their colour, so that labels can be
    /// read on them.
    void paintSymbol(QPainter &painter, const Layout &layout, qsizetype place, const QPen &outline,
                     const QColor &paper) const;
    void draw(QPainter &painter, const QRectF &target) const;
    /// The colour of areas on \p paper.
    static QColor lightened(const QColor &colour, const QColor &paper);

private:
    QList<Circle> circles(const QTransform &projection) const;
    /// From degrees to the map.
    QTransform projection() const;
    QList<QRectF> candidates(const Circle &circle, const QSizeF &size) const;

    double badness(const QRectF &box, const QList<Circle> &circles, const QList<QRectF> &taken) const;
    QRectF bestPlace(const QList<QRectF> &boxes, const QList<Circle> &circles,
                     const QList<QRectF> &taken) const;
    /// How large everything is, compared with a page of a document.
    double scale() const;

    QList<MapPlace> m_places;
    QSizeF m_size;
    double m_margin;
};
