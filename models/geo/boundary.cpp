// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/boundary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Boundary)
};

// A triangle, and its first point again (RFC 7946, section 3.1.6).
constexpr qsizetype shortestRing = 4;

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text, {}};
}

Result<QPointF> pointOf(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() < 2 || !numbers.at(0).isDouble() || !numbers.at(1).isDouble() ||
        !std::isfinite(numbers.at(0).toDouble()) || !std::isfinite(numbers.at(1).toDouble()))
        return invalid(Sentences::tr("A point of it is not made of two numbers."));
    const QPointF point(numbers.at(0).toDouble(), numbers.at(1).toDouble());
    if (std::abs(point.x()) <= 180 && std::abs(point.y()) <= 90)
        return point;
    const QLocale locale;
    //: %1 and %2 are coordinates such as 572,000 and 5,670,000
    return invalid(
        Sentences::tr("Its coordinates (%1 and %2) are no degrees but those of a projection such as UTM. "
                      "Save the areas again with the coordinate reference system EPSG:4326 – WGS 84; "
                      "QGIS offers it when it exports.")
            .arg(locale.toString(std::llround(point.x())), locale.toString(std::llround(point.y()))));
}

Result<QPolygonF> ringOf(const QJsonValue &value)
{
    QPolygonF ring;
    const QJsonArray positions = value.toArray();
    for (const QJsonValue position : positions) {
        const auto point = pointOf(position);
        if (!point)
            return point.error();
        ring.append(*point);
    }
    if (ring.size() < shortestRing)
        return invalid(Sentences::tr("One of its outlines has fewer than four points."));
    if (!ring.isClosed())
        return invalid(Sentences::tr("One of its outlines is not closed: its last point is not its first."));
    return ring;
}

Result<Boundary::Polygon> polygonOf(const QJsonValue &value)
{
    Boundary::Polygon polygon;
    const QJsonArray parts = value.toArray();
    for (const QJsonValue part : parts) {
        const auto ring = ringOf(part);
        if (!ring)
            return ring.error();
        polygon.append(*ring);
    }
    if (polygon.isEmpty())
        return invalid(Sentences::tr("It has no outline."));
    return polygon;
}

QJsonArray arrayOf(const QPolygonF &ring)
{
    constexpr double perDegree = 1e5;
    QJsonArray points;
    for (const QPointF &point : ring)
        points.append(QJsonArray{std::round(point.x() * perDegree) / perDegree,
                                 std::round(point.y() * perDegree) / perDegree});
    return points;
}

} // namespace

qsizetype Boundary::pointCount() const
{
    qsizetype count = 0;
    for (const Polygon &polygon : polygons) {
        for (const QPolygonF &ring : polygon)
            count += ring.size();
    }
    return count;
}

QRectF Boundary::bounds() const
{
    QRectF bounds;
    for (const Polygon &polygon : polygons)
        bounds |= polygon.constFirst().boundingRect();
    return bounds;
}

namespace boundary {

Result<Boundary> fromGeometry(const QJsonObject &geometry)
{
    const QString type = geometry.value(u"type").toString();
    const QJsonValue coordinates = geometry.value(u"coordinates");
    QJsonArray polygons;
    if (type == u"Polygon")
        polygons.append(coordinates);
    else if (type == u"MultiPolygon")
        polygons = coordinates.toArray();
    Boundary area;
    for (const QJsonValue value : std::as_const(polygons)) {
        const auto polygon = polygonOf(value);
        if (!polygon)
            return polygon.error();
        area.polygons.append(*polygon);
    }
    return area;
}

QByteArray toBytes(const Boundary &boundary)
{
    QJsonArray polygons;
    for (const Boundary::Polygon &polygon : boundary.polygons) {
        QJsonArray rings;
        for (const QPolygonF &ring : polygon)
            rings.append(arrayOf(ring));
        polygons.append(rings);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("MultiPolygon")},
                                     {QStringLiteral("coordinates"), polygons}})
        .toJson(QJsonDocument::Compact);
}

Boundary fromBytes(const QByteArray &bytes)
{
    const auto area = fromGeometry(QJsonDocument::fromJson(bytes).object());
    return area ? *area : Boundary();
}

} // namespace boundary
