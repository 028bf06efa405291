// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/spacemap.h"

#include "models/reports/chapters/figurepainter.h"
#include "models/schema/names.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace {

constexpr double endMargin = 100;
constexpr double areaMargin = 20;
constexpr double largestRadius = 70;
constexpr double smallestRadius = 12;

double overlap(const QRectF &left, const QRectF &right)
{
    const QRectF common = left.intersected(right);
    return common.isValid() ? common.width() * common.height() : 0;
}

QRectF boxOf(const SpaceMap::Circle &circle)
{
    const QPointF radius(circle.radius, circle.radius);
    return {circle.centre - radius, circle.centre + radius};
}

QPainterPath pathOf(const Boundary &boundary)
{
    // Odd-even: a hole is what is inside two rings.
    QPainterPath path;
    for (const Boundary::Polygon &polygon : boundary.polygons) {
        for (const QPolygonF &ring : polygon)
            path.addPolygon(ring);
    }
    return path;
}

} // namespace

std::optional<MapPlace> MapPlace::of(const Record &municipality, const QColor &colour)
{
    const QVariant latitude = municipality.value(names::latitude);
    const QVariant longitude = municipality.value(names::longitude);
    MapPlace place{municipality.title(), latitude.toDouble(), longitude.toDouble(),
                   municipality.number(names::population), colour};
    place.boundary = boundary::fromBytes(municipality.value(names::boundary).toByteArray());
    if (latitude.isValid() && longitude.isValid())
        return place;
    if (place.boundary.isEmpty())
        return std::nullopt;
    const QPointF middle = place.boundary.bounds().center();
    place.longitude = middle.x();
    place.latitude = middle.y();
    return place;
}

double SpaceMap::scale() const
{
    return std::min(m_size.width() / onPage.width(), m_size.height() / onPage.height());
}

double SpaceMap::badness(const QRectF &box, const QList<Circle> &circles, const QList<QRectF> &taken) const
{
    const QRectF page({}, m_size);
    double sum = box.width() * box.height() - overlap(box, page);
    for (const SpaceMap::Circle &circle : circles)
        sum += overlap(box, boxOf(circle));
    for (const QRectF &label : taken)
        sum += overlap(box, label);
    return sum;
}

QRectF SpaceMap::bestPlace(const QList<QRectF> &boxes, const QList<Circle> &circles,
                           const QList<QRectF> &taken) const
{
    double least = std::numeric_limits<double>::max();
    QRectF best;
    for (const QRectF &box : boxes) {
        const double bad = badness(box, circles, taken);
        if (bad < least) {
            least = bad;
            best = box;
        }
        if (bad <= 0)
            break;
    }
    return best;
}

// Where a label may stand on its area or beside its circle, the best place first.
QList<QRectF> SpaceMap::candidates(const Circle &circle, const QSizeF &size) const
{
    static const QList<QPointF> onArea = {{0, 0},   {0, 1},    {0, -1},   {0.5, 0},   {-0.5, 0},
                                          {0.5, 1}, {-0.5, 1}, {0.5, -1}, {-0.5, -1}, {0, 2},
                                          {0, -2},  {0.5, 2},  {-0.5, 2}, {0.5, -2},  {-0.5, -2}};
    static const QList<QPointF> sides = {{1, 0}, {-1, 0}, {0, 1},  {0, -1},
                                         {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};
    QList<QRectF> boxes;
    const auto add = [&](const QPointF &centre) {
        boxes.append(QRectF({}, size));
        boxes.last().moveCenter(centre);
    };
    if (circle.radius <= 0) {
        for (const QPointF &step : onArea)
            add(circle.centre + QPointF(step.x() * size.width(), step.y() * size.height()));
        return boxes;
    }
    for (const double gap : {10.0, 40.0, 80.0}) {
        const double reach = circle.radius + gap * scale();
        for (const QPointF &side : sides)
            add(circle.centre +
                QPointF(side.x() * (reach + size.width() / 2), side.y() * (reach + size.height() / 2)));
    }
    return boxes;
}

QTransform SpaceMap::projection() const
{
    QRectF bounds;
    bool hasCircles = false;
    for (const MapPlace &place : m_places) {
        bounds |= QRectF(place.longitude, place.latitude, 1e-9, 1e-9) | place.boundary.bounds();
        hasCircles = hasCircles || place.boundary.isEmpty();
    }
    // A degree of longitude is shorter the further north one is.
    const double shrink = std::cos(bounds.center().y() * std::numbers::pi / 180);
    // Beside circles stand names; areas carry them.
    const double sideMargin = hasCircles ? m_margin : areaMargin * scale();
    const double edge = (hasCircles ? endMargin : areaMargin) * scale();
    const double stretch = std::min((m_size.width() - 2 * sideMargin) / (bounds.width() * shrink),
                                    (m_size.height() - 2 * edge) / bounds.height());
    QTransform transform = QTransform::fromTranslate(m_size.width() / 2, m_size.height() / 2);
    transform.scale(stretch * shrink, -stretch);
    return transform.translate(-bounds.center().x(), -bounds.center().y());
}

QList<SpaceMap::Circle> SpaceMap::circles(const QTransform &projection) const
{
    qlonglong most = 1;
    for (const MapPlace &place : m_places)
        most = std::max(most, place.population);
    QList<Circle> circles;
    for (const MapPlace &place : m_places) {
        const double share = static_cast<double>(place.population) / static_cast<double>(most);
        const double radius = scale() * std::max(smallestRadius, largestRadius * std::sqrt(share));
        circles.append({projection.map(QPointF(place.longitude, place.latitude)),
                        place.boundary.isEmpty() ? radius : 0});
    }
    double fit = 1;
    for (qsizetype i = 0; i < circles.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QPointF way = circles.at(i).centre - circles.at(j).centre;
            const double room = std::hypot(way.x(), way.y());
            if (circles.at(i).radius > 0 && circles.at(j).radius > 0)
                fit = std::min(fit, 0.95 * room / (circles.at(i).radius + circles.at(j).radius));
        }
    }
    // Two places at one spot must not make all others vanish.
    for (Circle &circle : circles) {
        if (circle.radius > 0)
            circle.radius = std::max(scale() * smallestRadius / 2, circle.radius * fit);
    }
    return circles;
}

SpaceMap::Layout SpaceMap::layout(const TextSize &textSize) const
{
    const QTransform toMap = projection();
    Layout result{circles(toMap), {}, QList<QRectF>(m_places.size())};
    for (const MapPlace &place : m_places)
        result.areas.append(toMap.map(pathOf(place.boundary)));
    QList<qsizetype> order(m_places.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
        return m_places.at(left).population > m_places.at(right).population;
    });
    QList<QRectF> taken;
    for (const qsizetype index : std::as_const(order)) {
        const QList<QRectF> boxes = candidates(result.circles.at(index), textSize(m_places.at(index).name));
        const QRectF best = bestPlace(boxes, result.circles, taken);
        // On an area too small for its name no name is better than two that cannot be read.
        const bool isHidden = result.circles.at(index).radius <= 0 &&
                              std::any_of(taken.begin(), taken.end(),
                                          [&](const QRectF &label) { return label.intersects(best); });
        if (isHidden)
            continue;
        taken.append(best);
        result.labels[index] = best;
    }
    return result;
}

void SpaceMap::paintSymbol(QPainter &painter, const Layout &layout, qsizetype place, const QPen &outline,
                           const QColor &paper) const
{
    const QColor &colour = m_places.at(place).colour;
    const Circle &circle = layout.circles.at(place);
    const bool isArea = !layout.areas.at(place).isEmpty();
    const auto paint = [&](const QBrush &brush, const QPen &pen) {
        painter.setBrush(brush);
        painter.setPen(pen);
        if (isArea)
            painter.drawPath(layout.areas.at(place));
        else
            painter.drawEllipse(circle.centre, circle.radius, circle.radius);
    };
    const QColor filling = colour.isValid() && isArea ? lightened(colour, paper) : colour;
    paint(filling.isValid() ? filling : paper, outline);
    if (m_places.at(place).hatching == Qt::NoBrush || !colour.isValid())
        return;
    const QColor ink = colour.lightnessF() > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
    paint(QBrush(isArea ? colour : ink, m_places.at(place).hatching), outline);
}

QColor SpaceMap::lightened(const QColor &colour, const QColor &paper)
{
    constexpr float share = 0.45F;
    const auto mix = [](float a, float b) { return share * a + (1 - share) * b; };
    return QColor::fromRgbF(mix(colour.redF(), paper.redF()), mix(colour.greenF(), paper.greenF()),
                            mix(colour.blueF(), paper.blueF()));
}

void SpaceMap::draw(QPainter &painter, const QRectF &target) const
{
    FigurePainter figure(painter, target, m_size);
    const Layout places = layout([&](const QString &text) { return figure.textSize(text); });
    for (qsizetype i = 0; i < m_places.size(); ++i)
        paintSymbol(painter, places, i, QPen(m_places.at(i).colour.darker(150), 3), Qt::white);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (!places.labels.at(i).isEmpty())
            figure.drawText(places.labels.at(i), Qt::AlignCenter, m_places.at(i).name);
    }
}
