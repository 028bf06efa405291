// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QPolygonF>

/// An area on the map: polygons, each an outer ring and its holes. Points are longitude and latitude in
/// degrees (WGS 84); rings are closed, their last point is their first.
struct Boundary
{
    using Polygon = QList<QPolygonF>;

    QList<Polygon> polygons;

    bool isEmpty() const { return polygons.isEmpty(); }
    qsizetype pointCount() const;
    QRectF bounds() const;
    friend bool operator==(const Boundary &left, const Boundary &right) = default;
};

namespace boundary {

/// The geometry of a Polygon or MultiPolygon (RFC 7946, section 3.1); nothing for geometries of other kinds.
/// Error Invalid: a ring is not closed or too short, a point is not two numbers, or not in degrees.
Result<Boundary> fromGeometry(const QJsonObject &geometry);

/// As it is stored: a MultiPolygon in compact JSON with five decimals, about a metre.
QByteArray toBytes(const Boundary &boundary);
/// The inverse; empty if \p bytes are no area.
Boundary fromBytes(const QByteArray &bytes);

} // namespace boundary
