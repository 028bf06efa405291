// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/coursechart.h"

#include "models/evaluation/course.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr double radius = 5;
constexpr int gap = 8;
constexpr int mostSteps = 5;
constexpr std::array dashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr int shapes = 4;

// A whole number of which at most a few make up \p largest.
qint64 stepFor(qint64 largest)
{
    qint64 step = 1;
    for (const qint64 factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000}) {
        if (largest <= step * mostSteps)
            break;
        step = factor;
    }
    return std::max(step, largest / mostSteps / 10);
}

// Shapes tell the lines apart where colours do not.
void paintMark(QPainter &painter, const QPointF &centre, qsizetype row)
{
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    switch (row % shapes) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRect(box);
        break;
    case 2:
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    default:
        painter.drawPolygon(QPolygonF{QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
                                      QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y())});
    }
}

} // namespace

CourseChart::CourseChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("courseChart"));
    setAccessibleName(tr("Chart of the years"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void CourseChart::setTable(const CrossTable &table)
{
    m_table = table;
    setAccessibleDescription(course::inWords(table));
    update();
}

QSize CourseChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 14};
}

QSize CourseChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9};
}

QRectF CourseChart::plot() const
{
    const int line = fontMetrics().height();
    const int numbers = fontMetrics().horizontalAdvance(QLocale().toString(m_table.largest()));
    int names = 0;
    for (const CrossTable::Head &row : m_table.rows)
        names = std::max(names, fontMetrics().horizontalAdvance(row.title));
    names = std::min(names, width() / 3);
    return QRectF(numbers + 3 * gap, gap + line, width() - numbers - names - 9 * gap - 2 * radius,
                  height() - 3 * gap - 2 * line);
}

QPointF CourseChart::placeOf(qsizetype column, qint64 number) const
{
    const QRectF area = plot();
    const qint64 step = stepFor(m_table.largest());
    const qint64 top = std::max<qint64>((m_table.largest() + step - 1) / step, 1) * step;
    const int first = m_table.columns.constFirst().year;
    const int span = m_table.columns.constLast().year - first;
    const double part = span > 0 ? double(m_table.columns.at(column).year - first) / span : 0.5;
    return {area.left() + part * area.width(), area.bottom() - double(number) / double(top) * area.height()};
}

QColor CourseChart::inkOf(qsizetype row) const
{
    const QColor colour(m_table.rows.at(row).colour);
    return colour.isValid() ? colour : palette().color(QPalette::Text);
}

void CourseChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    const int line = fontMetrics().height();
    const qint64 step = stepFor(m_table.largest());
    for (qint64 number = 0; number < m_table.largest() + step; number += step) {
        const double y = placeOf(0, number).y();
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(QPointF(area.left() - gap, y), QPointF(area.right() + gap, y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, y - line, area.left() - 1.5 * gap, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(number));
    }
    double free = 0;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const QString year = m_table.columns.at(column).title;
        const double wide = fontMetrics().horizontalAdvance(year);
        const double left = placeOf(column, 0).x() - wide / 2;
        // Of many years only those that have room are named.
        if (left < free)
            continue;
        painter.drawText(QRectF(left, area.bottom() + gap, wide + 1, line), Qt::AlignCenter, year);
        free = left + wide + gap;
    }
}

void CourseChart::paintLine(QPainter &painter, qsizetype row) const
{
    const QList<qint64> &numbers = m_table.numbers.at(row);
    const QColor ink = inkOf(row);
    QPolygonF way;
    for (qsizetype column = 0; column < numbers.size(); ++column) {
        if (numbers.at(column) != CrossTable::nothing)
            way.append(placeOf(column, numbers.at(column)));
    }
    painter.setPen(QPen(ink, 2, dashes.at(static_cast<std::size_t>(row) % dashes.size())));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.setBrush(ink);
    for (const QPointF &place : std::as_const(way))
        paintMark(painter, place, row);
}

void CourseChart::paintLegend(QPainter &painter) const
{
    const QRectF area = plot();
    const int line = fontMetrics().height();
    const double left = area.right() + 3 * gap;
    double top = gap;
    for (qsizetype row = 0; row < m_table.rows.size() && top + line < height(); ++row) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1));
        painter.setBrush(inkOf(row));
        paintMark(painter, QPointF(left + radius, top + line / 2.0), row);
        const double room = width() - left - 2 * radius - 2 * gap;
        const QRectF box(left + 2 * radius + gap, top, room, line);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_table.rows.at(row).title, Qt::ElideRight, int(room)));
        top += line + gap / 2.0;
    }
}

void CourseChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_table.rows.isEmpty() || m_table.columns.isEmpty())
        return;
    paintScale(painter);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row)
        paintLine(painter, row);
    paintLegend(painter);
}
