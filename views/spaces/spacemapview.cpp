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
    m_hasAreas = false;
    for (const Record &municipality : m_model.municipalities()) {
        const int space = m_model.spaceOf(municipality.id());
        auto place = MapPlace::of(
            municipality, space < 0 ? QColor() : QColor(m_model.spaces().at(space).text(names::colour)));
        if (!place)
            continue;
        place->hatching = hatchingOf(space);
        m_hasAreas = m_hasAreas || !place->boundary.isEmpty();
        m_ids.append(municipality.id());
        m_places.append(*place);
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
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 16};
}

QRect SpaceMapView::mapRect() const
{
    // Areas reach to the edges; circles leave the corner to the legend. So does a map that is wide.
    if (!m_hasAreas || width() > 3 * height() / 2)
        return rect();
    const int legend = 4 + static_cast<int>(m_model.spaces().size()) * (fontMetrics().height() + 4);
    return rect().adjusted(0, std::min(legend, height() / 3), 0, 0);
}

SpaceMap SpaceMapView::map() const
{
    int margin = 0;
    for (const MapPlace &place : m_places)
        margin = std::max(margin, fontMetrics().horizontalAdvance(place.name));
    return SpaceMap(m_places, mapRect().size(), margin + 8);
}

SpaceMap::Layout SpaceMapView::layOut() const
{
    const auto textSize = [this](const QString &text) { return QSizeF(fontMetrics().size(0, text)); };
    return map().layout(textSize);
}

RecordId SpaceMapView::municipalityAt(const QPoint &point) const
{
    if (m_places.isEmpty())
        return {};
    const SpaceMap::Layout layout = layOut();
    const QPointF onMap = point - mapRect().topLeft();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const SpaceMap::Circle &circle = layout.circles.at(i);
        const bool isArea = !layout.areas.at(i).isEmpty();
        if (isArea ? layout.areas.at(i).contains(onMap)
                   : QLineF(circle.centre, onMap).length() <= circle.radius ||
                         layout.labels.at(i).contains(onMap))
            return m_ids.at(i);
    }
    return {};
}

void SpaceMapView::paintLabels(QPainter &painter, const SpaceMap::Layout &layout) const
{
    QColor plate = palette().color(QPalette::Base);
    plate.setAlphaF(0.75F);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (layout.labels.at(i).isEmpty())
            continue;
        // Hatchings would run through the words.
        if (!layout.areas.at(i).isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(plate);
            painter.drawRoundedRect(layout.labels.at(i).adjusted(-2, 0, 2, 0), 3, 3);
        }
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(layout.labels.at(i), Qt::AlignCenter, m_places.at(i).name);
    }
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
        painter.fillRect(sign,
                         m_hasAreas ? SpaceMap::lightened(colour, palette().color(QPalette::Base)) : colour);
        painter.setBrush(QBrush(m_hasAreas ? colour : inkOn(colour), hatchingOf(space)));
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
                         tr("The map appears when municipalities have coordinates or boundaries."));
        return;
    }
    const SpaceMap map = this->map();
    const SpaceMap::Layout layout = layOut();
    painter.translate(mapRect().topLeft());
    const QColor paper = palette().color(QPalette::Base);
    // The selected last: their outlines are wider than those of their neighbours.
    for (const bool isSelected : {false, true}) {
        const QPen outline(palette().color(isSelected ? QPalette::Highlight : QPalette::Text),
                           isSelected ? 4 : 1);
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_selected.contains(m_ids.at(i)) == isSelected)
                map.paintSymbol(painter, layout, i, outline, paper);
        }
    }
    paintLabels(painter, layout);
    painter.translate(-mapRect().topLeft());
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
