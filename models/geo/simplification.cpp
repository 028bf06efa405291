// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/simplification.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <queue>

namespace {

// Points that differ by less are one; about a metre.
constexpr double perDegree = 1e5;
constexpr double finest = 1.0 / 2000;
constexpr int mostRounds = 40;

/// A point on the grid; rings of it are open: the first point is not repeated.
struct Spot
{
    int x = 0;
    int y = 0;

    friend auto operator<=>(const Spot &left, const Spot &right) = default;
    friend size_t qHash(const Spot &spot, size_t seed = 0) { return qHashMulti(seed, spot.x, spot.y); }
};
using Line = QList<Spot>;

/// A point and how much its loss would change; infinite: it stays.
struct WeighedSpot
{
    Spot spot;
    double weight = std::numeric_limits<double>::infinity();
};
using WeighedLine = QList<WeighedSpot>;

Line spotsOf(const QPolygonF &ring)
{
    Line line;
    for (const QPointF &point : ring) {
        const Spot spot{static_cast<int>(std::lround(point.x() * perDegree)),
                        static_cast<int>(std::lround(point.y() * perDegree))};
        if (line.isEmpty() || line.constLast() != spot)
            line.append(spot);
    }
    if (line.size() > 1 && line.constFirst() == line.constLast())
        line.removeLast();
    return line;
}

double triangle(const Spot &a, const Spot &b, const Spot &c)
{
    return std::abs(double(b.x - a.x) * double(c.y - a.y) - double(c.x - a.x) * double(b.y - a.y)) / 2;
}

double distance(const Spot &a, const Spot &b)
{
    return std::hypot(double(a.x - b.x), double(a.y - b.y));
}

// The effective areas of all points between the first and the last, which stay.
WeighedLine weighedArc(const Line &arc)
{
    const qsizetype count = arc.size();
    WeighedLine weighed(count);
    QList<qsizetype> before(count);
    QList<qsizetype> after(count);
    QList<double> area(count, std::numeric_limits<double>::infinity());
    using Entry = std::pair<double, qsizetype>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    const auto measure = [&](qsizetype i) {
        if (i > 0 && i + 1 < count) {
            area[i] = triangle(arc.at(before.at(i)), arc.at(i), arc.at(after.at(i)));
            queue.emplace(area.at(i), i);
        }
    };
    for (qsizetype i = 0; i < count; ++i) {
        weighed[i].spot = arc.at(i);
        before[i] = i - 1;
        after[i] = i + 1;
    }
    for (qsizetype i = 0; i < count; ++i)
        measure(i);
    double largest = 0;
    while (!queue.empty()) {
        const auto [size, i] = queue.top();
        queue.pop();
        if (size != area.at(i) || weighed.at(i).weight < std::numeric_limits<double>::infinity())
            continue;
        // A point never weighs less than one that went before it.
        largest = std::max(largest, size);
        weighed[i].weight = largest;
        after[before.at(i)] = after.at(i);
        before[after.at(i)] = before.at(i);
        measure(before.at(i));
        measure(after.at(i));
    }
    return weighed;
}

// Both owners of a border walk along it in opposite directions; it has to weigh the same for them.
WeighedLine weighed(Line arc)
{
    const bool isTurned = std::lexicographical_compare(arc.rbegin(), arc.rend(), arc.begin(), arc.end());
    if (isTurned)
        std::reverse(arc.begin(), arc.end());
    WeighedLine line = weighedArc(arc);
    if (isTurned)
        std::reverse(line.begin(), line.end());
    return line;
}

/// Knows where borders meet: these points stay where they are.
class Junctions
{
public:
    void add(const Line &ring)
    {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            QSet<Spot> &neighbours = m_neighbours[ring.at(i)];
            neighbours.insert(ring.at((i + 1) % ring.size()));
            neighbours.insert(ring.at((i + ring.size() - 1) % ring.size()));
        }
    }
    bool contains(const Spot &spot) const { return m_neighbours.value(spot).size() > 2; }

private:
    QHash<Spot, QSet<Spot>> m_neighbours;
};

// A ring without junctions is cut at two points that depend on nothing but its shape.
QList<qsizetype> cutsOf(const Line &ring, const Junctions &junctions)
{
    QList<qsizetype> cuts;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        if (junctions.contains(ring.at(i)))
            cuts.append(i);
    }
    if (cuts.size() >= 2)
        return cuts;
    const qsizetype first = cuts.isEmpty()
                                ? std::distance(ring.begin(), std::min_element(ring.begin(), ring.end()))
                                : cuts.constFirst();
    const auto farthest =
        std::max_element(ring.begin(), ring.end(), [&](const Spot &left, const Spot &right) {
            return std::pair(distance(left, ring.at(first)), left) <
                   std::pair(distance(right, ring.at(first)), right);
        });
    cuts = {first, std::distance(ring.begin(), farthest)};
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

WeighedLine weighedRing(const Line &ring, const Junctions &junctions)
{
    if (ring.size() < 3)
        return {};
    const QList<qsizetype> cuts = cutsOf(ring, junctions);
    WeighedLine line;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        const qsizetype from = cuts.at(i);
        const qsizetype to = i + 1 < cuts.size() ? cuts.at(i + 1) : cuts.constFirst() + ring.size();
        Line arc;
        for (qsizetype place = from; place <= to; ++place)
            arc.append(ring.at(place % ring.size()));
        const WeighedLine part = weighed(arc);
        line += part.first(part.size() - 1);
    }
    return line;
}

QPolygonF ringOf(const WeighedLine &line, double least)
{
    QPolygonF ring;
    for (const WeighedSpot &point : line) {
        if (point.weight >= least)
            ring.append(QPointF(point.spot.x, point.spot.y) / perDegree);
    }
    if (ring.size() < 3)
        return {};
    ring.append(ring.constFirst());
    return ring;
}

using WeighedArea = QList<QList<WeighedLine>>;

Boundary boundaryOf(const WeighedArea &area, double least)
{
    Boundary boundary;
    for (const QList<WeighedLine> &polygon : area) {
        Boundary::Polygon rings;
        for (const WeighedLine &line : polygon) {
            if (const QPolygonF ring = ringOf(line, least); !ring.isEmpty())
                rings.append(ring);
            else if (rings.isEmpty())
                break;
        }
        if (!rings.isEmpty())
            boundary.polygons.append(rings);
    }
    // A tiny municipality is better shown too fine than not at all.
    if (boundary.isEmpty() && least > 0)
        return boundaryOf(area, least > 1 ? least / 4 : 0);
    return boundary;
}

QList<WeighedArea> weighedAreas(const QList<Boundary> &areas)
{
    Junctions junctions;
    QList<QList<QList<Line>>> lines;
    for (const Boundary &area : areas) {
        QList<QList<Line>> polygons;
        for (const Boundary::Polygon &polygon : area.polygons) {
            QList<Line> rings;
            for (const QPolygonF &ring : polygon) {
                rings.append(spotsOf(ring));
                junctions.add(rings.constLast());
            }
            polygons.append(rings);
        }
        lines.append(polygons);
    }
    QList<WeighedArea> weighed;
    for (const QList<QList<Line>> &area : std::as_const(lines)) {
        WeighedArea polygons;
        for (const QList<Line> &polygon : area) {
            QList<WeighedLine> rings;
            for (const Line &ring : polygon)
                rings.append(weighedRing(ring, junctions));
            polygons.append(rings);
        }
        weighed.append(polygons);
    }
    return weighed;
}

} // namespace

namespace simplification {

QList<Boundary> simplified(const QList<Boundary> &areas, qsizetype mostPoints)
{
    QRectF whole;
    for (const Boundary &area : areas)
        whole |= area.bounds();
    const double side = finest * perDegree * std::max(whole.width(), whole.height());
    const QList<WeighedArea> weighed = weighedAreas(areas);
    QList<Boundary> result(areas.size());
    qsizetype most = mostPoints + 1;
    double least = side * side / 2;
    // Where borders meet, points stay; there may be more of them than are wanted.
    for (int round = 0; round < mostRounds && most > mostPoints; ++round, least *= 1.5) {
        most = 0;
        for (qsizetype i = 0; i < areas.size(); ++i) {
            result[i] = boundaryOf(weighed.at(i), least);
            most = std::max(most, result.at(i).pointCount());
        }
    }
    return result;
}

} // namespace simplification
