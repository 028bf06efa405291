// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/spacemap.h"

#include "models/reports/chapters/figurepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace {

constexpr double endMargin = 100;
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

// Where a label may stand beside its circle, the best place first.
QList<QRectF> candidates(const SpaceMap::Circle &circle, const QSizeF &size, double unit)
{
    static const QList<QPointF> sides = {{1, 0}, {-1, 0}, {0, 1},  {0, -1},
                                         {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};
    QList<QRectF> boxes;
    for (const double gap : {10.0, 40.0, 80.0}) {
        for (const QPointF &side : sides) {
            const double reach = circle.radius + gap * unit;
            const QPointF centre = circle.centre + QPointF(side.x() * (reach + size.width() / 2),
                                                           side.y() * (reach + size.height() / 2));
            QRectF box({}, size);
            box.moveCenter(centre);
            boxes.append(box);
        }
    }
    return boxes;
}

} // namespace

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

QList<QPointF> SpaceMap::project() const
{
    const auto [south, north] = std::minmax_element(
        m_places.begin(), m_places.end(),
        [](const MapPlace &left, const MapPlace &right) { return left.latitude < right.latitude; });
    const double middle = (south->latitude + north->latitude) / 2;
    // A degree of longitude is shorter the further north one is.
    const double shrink = std::cos(middle * std::numbers::pi / 180);
    QList<QPointF> points;
    QRectF bounds;
    for (const MapPlace &place : m_places) {
        points.append({place.longitude * shrink, -place.latitude});
        const QRectF spot(points.constLast(), QSizeF(1e-9, 1e-9));
        bounds = bounds.isNull() ? spot : bounds.united(spot);
    }
    const double stretch = std::min((m_size.width() - 2 * m_margin) / bounds.width(),
                                    (m_size.height() - 2 * endMargin * scale()) / bounds.height());
    for (QPointF &point : points)
        point = QPointF(m_size.width() / 2, m_size.height() / 2) + (point - bounds.center()) * stretch;
    return points;
}

QList<SpaceMap::Circle> SpaceMap::circles() const
{
    const QList<QPointF> points = project();
    qlonglong most = 1;
    for (const MapPlace &place : m_places)
        most = std::max(most, place.population);
    QList<Circle> circles;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double share = static_cast<double>(m_places.at(i).population) / static_cast<double>(most);
        circles.append({points.at(i), scale() * std::max(smallestRadius, largestRadius * std::sqrt(share))});
    }
    double fit = 1;
    for (qsizetype i = 0; i < circles.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QPointF way = circles.at(i).centre - circles.at(j).centre;
            const double room = std::hypot(way.x(), way.y());
            fit = std::min(fit, 0.95 * room / (circles.at(i).radius + circles.at(j).radius));
        }
    }
    // Two places at one spot must not make all others vanish.
    for (Circle &circle : circles)
        circle.radius = std::max(scale() * smallestRadius / 2, circle.radius * fit);
    return circles;
}

SpaceMap::Layout SpaceMap::layout(const TextSize &textSize) const
{
    Layout result{circles(), QList<QRectF>(m_places.size())};
    QList<qsizetype> order(m_places.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
        return m_places.at(left).population > m_places.at(right).population;
    });
    QList<QRectF> taken;
    for (const qsizetype index : std::as_const(order)) {
        const QList<QRectF> boxes =
            candidates(result.circles.at(index), textSize(m_places.at(index).name), scale());
        taken.append(bestPlace(boxes, result.circles, taken));
        result.labels[index] = taken.constLast();
    }
    return result;
}

void SpaceMap::draw(QPainter &painter, const QRectF &target) const
{
    FigurePainter figure(painter, target, m_size);
    const Layout places = layout([&](const QString &text) { return figure.textSize(text); });
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Circle &circle = places.circles.at(i);
        painter.setPen(QPen(m_places.at(i).colour.darker(150), 3));
        painter.setBrush(m_places.at(i).colour);
        painter.drawEllipse(circle.centre, circle.radius, circle.radius);
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        figure.drawText(places.labels.at(i), Qt::AlignCenter, m_places.at(i).name);
}
