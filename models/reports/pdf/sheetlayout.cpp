// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/sheetlayout.h"

#include "models/reports/sheetfit.h"

#include <QPainter>

namespace pdf {

namespace {

constexpr double frameThickness = 4;

QRectF inUnits(const QRectF &millimetresBox)
{
    return {millimetres(millimetresBox.x()), millimetres(millimetresBox.y()),
            millimetres(millimetresBox.width()), millimetres(millimetresBox.height())};
}

QPointF originOf(const TextFlow &flow, const QRectF &box, Qt::Alignment alignment)
{
    const double spare = box.height() - flow.height;
    const double down = alignment & Qt::AlignBottom ? spare : alignment & Qt::AlignTop ? 0 : spare / 2;
    return box.topLeft() + QPointF(0, down);
}

struct PlacedFlow
{
    TextFlow flow;
    QPointF origin;
};

void paint(QPainter &painter, const PlacedFlow &placed)
{
    double y = placed.origin.y();
    for (const TextLine &line : placed.flow.lines) {
        for (const LinePiece &piece : line.pieces) {
            painter.setPen(piece.item.color);
            painter.drawGlyphRun(piece.item.position + QPointF(placed.origin.x(), y + line.baseline),
                                 piece.item.glyphs);
        }
        y += line.height;
    }
}

} // namespace

void SheetLayout::place(const blocks::Sheet &sheet)
{
    for (const blocks::SheetCard &card : sheet.cards)
        place(card);
}

void SheetLayout::place(const blocks::SheetCard &card)
{
    placeGround(card);
    if (card.folded)
        placeFolded(card);
    const int section = m_composer.beginElement("Sect", 0);
    for (const blocks::SheetText &text : card.texts)
        placeText(text, section);
}

void SheetLayout::placeGround(const blocks::SheetCard &card)
{
    for (const auto &[area, colour] : card.areas)
        m_composer.addArtifact(Artifact::Layout, RectangleItem{inUnits(area), colour});
    if (!card.frame.isValid())
        return;
    const QRectF box = inUnits(card.box);
    const double thin = frameThickness;
    for (const QRectF &side : {QRectF(box.left(), box.top(), box.width(), thin),
                               QRectF(box.left(), box.bottom() - thin, box.width(), thin),
                               QRectF(box.left(), box.top(), thin, box.height()),
                               QRectF(box.right() - thin, box.top(), thin, box.height())})
        m_composer.addArtifact(Artifact::Layout, RectangleItem{side, card.frame});
}

void SheetLayout::placeText(const blocks::SheetText &text, int section)
{
    if (text.text.trimmed().isEmpty())
        return;
    const TextFlow flow = fitted(text);
    const QPointF origin = originOf(flow, inUnits(text.box), text.alignment);
    m_composer.setY(origin.y());
    const int paragraph = m_composer.beginElement("P", section);
    InlineElements inlines;
    for (const TextLine &line : flow.lines) {
        m_composer.putLine(flow, line, {origin.x(), m_composer.y()}, paragraph, inlines);
        m_composer.advance(line.height);
    }
}

// The half that stands on its head repeats the other one and is not read twice.
void SheetLayout::placeFolded(const blocks::SheetCard &card)
{
    QList<PlacedFlow> flows;
    for (const blocks::SheetText &text : card.texts) {
        const TextFlow flow = fitted(text);
        flows.append({flow, originOf(flow, inUnits(text.box), text.alignment)});
    }
    QList<std::pair<QRectF, QColor>> areas;
    for (const auto &[area, colour] : card.areas)
        areas.append({inUnits(area), colour});
    const QRectF box = inUnits(card.box);
    const QPointF fold(box.center().x(), box.top());
    const auto draw = [flows, areas, fold](QPainter &painter, const QRectF &) {
        painter.translate(fold);
        painter.rotate(180);
        painter.translate(-fold);
        for (const auto &[area, colour] : areas)
            painter.fillRect(area, colour);
        for (const PlacedFlow &placed : flows)
            paint(painter, placed);
    };
    m_composer.addArtifact(Artifact::Layout, DrawingItem{box.translated(0, -box.height()), draw});
}

TextFlow SheetLayout::flowAt(const blocks::SheetText &text, double size) const
{
    const QColor colour = text.color.isValid() ? text.color : m_context.theme.ink;
    TextStyle style = m_context.theme.style(size, colour, text.bold, 1.2);
    style.alignment = text.alignment;
    return m_context.flow({{text.text}}, inUnits(text.box).width(), style);
}

TextFlow SheetLayout::fitted(const blocks::SheetText &text) const
{
    return flowAt(text, fittedSize(text, [&](double size) { return flowAt(text, size).height; }));
}

} // namespace pdf
