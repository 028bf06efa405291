// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/spacemapview.h"

#include "models/items/spaceboardmodel.h"
#include "models/schema/names.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace {

// Colours alone do not tell spaces apart for everybody; these do on paper and on a bad projector, too.
constexpr std::array hatchings = {Qt::NoBrush,      Qt::BDiagPattern, Qt::HorPattern,   Qt::FDiagPattern,
                                  Qt::CrossPattern, Qt::VerPattern,   Qt::Dense5Pattern};

Qt::BrushStyle hatchingOf(int space)
{
    return space < 0 ? Qt::NoBrush : hatchings.at(static_cast<std::size_t>(space) % hatchings.size());
}

QColor inkOn(const QColor &colour)
{
    return colour.lightnessF() > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

SpaceMapView::SpaceMapView(const SpaceBoardModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("spaceMap"));
    setAccessibleName(tr("Map of the municipalities"));
    setAccessibleDescription(tr("The board beside it says the same in words."));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    load();
    connect(&model, &QAbstractItemModel::modelReset, this, &SpaceMapView::load);
}

void SpaceMapView::load()
{
    m_ids.clear();
    m_places.clear();
    for (const Record &municipality : m_model.municipalities()) {
        if (!municipality.value(names::latitude).isValid() || !municipality.value(names::longitude).isValid())
            continue;
        const int space = m_model.spaceOf(municipality.id());
        m_ids.append(municipality.id());
        m_places.append({municipality.title(), municipality.value(names::latitude).toDouble(),
                         municipality.value(names::longitude).toDouble(),
                         municipality.number(names::population),
                         space < 0 ? QColor() : QColor(m_model.spaces().at(space).text(names::colour))});
    }
    update();
}

void SpaceMapView::setSelected(const QList<RecordId> &municipalities)
{
    m_selected = QSet<RecordId>(municipalities.begin(), municipalities.end());
    update();
}

QSize SpaceMapView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 16};
}

SpaceMap::Layout SpaceMapView::layOut() const
{
    int margin = 0;
    for (const MapPlace &place : m_places)
        margin = std::max(margin, fontMetrics().horizontalAdvance(place.name));
    const auto textSize = [this](const QString &text) { return QSizeF(fontMetrics().size(0, text)); };
    return SpaceMap(m_places, size(), margin + 8).layout(textSize);
}

RecordId SpaceMapView::municipalityAt(const QPoint &point) const
{
    if (m_places.isEmpty())
        return {};
    const SpaceMap::Layout layout = layOut();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const SpaceMap::Circle &circle = layout.circles.at(i);
        if (QLineF(circle.centre, point).length() <= circle.radius || layout.labels.at(i).contains(point))
            return m_ids.at(i);
    }
    return {};
}

void SpaceMapView::paintCircle(QPainter &painter, qsizetype place, const QRectF &box) const
{
    const bool isSelected = m_selected.contains(m_ids.at(place));
    const QColor colour = m_places.at(place).colour;
    const int space = m_model.spaceOf(m_ids.at(place));
    painter.setPen(
        QPen(palette().color(isSelected ? QPalette::Highlight : QPalette::Text), isSelected ? 4 : 1));
    painter.setBrush(colour.isValid() ? QBrush(colour) : palette().base());
    painter.drawEllipse(box);
    if (hatchingOf(space) == Qt::NoBrush)
        return;
    painter.setBrush(QBrush(inkOn(colour), hatchingOf(space)));
    painter.drawEllipse(box);
}

void SpaceMapView::paintLegend(QPainter &painter) const
{
    const int side = fontMetrics().height();
    int top = 4;
    for (int space = 0; space < m_model.spaces().size(); ++space) {
        const Record &record = m_model.spaces().at(space);
        const QColor colour(record.text(names::colour));
        const QRect sign(4, top, side, side - 2);
        painter.setPen(palette().color(QPalette::Text));
        painter.fillRect(sign, colour);
        painter.setBrush(QBrush(inkOn(colour), hatchingOf(space)));
        painter.drawRect(sign);
        painter.drawText(QRect(8 + side, top, width() / 3, side), Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(record.title(), Qt::ElideRight, width() / 3));
        top += side + 4;
    }
}

void SpaceMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_places.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The map appears when municipalities have coordinates."));
        return;
    }
    const SpaceMap::Layout layout = layOut();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const SpaceMap::Circle &circle = layout.circles.at(i);
        const QPointF radius(circle.radius, circle.radius);
        paintCircle(painter, i, QRectF(circle.centre - radius, circle.centre + radius));
    }
    painter.setPen(palette().color(QPalette::Text));
    for (qsizetype i = 0; i < m_places.size(); ++i)
        painter.drawText(layout.labels.at(i), Qt::AlignCenter, m_places.at(i).name);
    paintLegend(painter);
}

void SpaceMapView::mousePressEvent(QMouseEvent *event)
{
    if (const RecordId municipality = municipalityAt(event->pos()); !municipality.isNull())
        emit clicked(municipality);
}

bool SpaceMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const RecordId municipality = municipalityAt(help->pos());
    const QModelIndex index = m_model.indexOf(municipality);
    QToolTip::showText(help->globalPos(), index.data().toString(), this);
    return true;
}
