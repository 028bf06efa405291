// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/contentslayout.h"

#include "models/reports/labels.h"

#include <cmath>

namespace pdf {

namespace {

const double levelIndent = millimetres(6);
const double numberWidth = millimetres(14);
const double dotDistance = millimetres(1.7);
constexpr double dotSize = 7;

} // namespace

TextStyle ContentsLayout::styleOf(int level) const
{
    return m_context.theme.style(level == 1 ? 11 : 10.5, m_context.theme.ink, level == 1);
}

void ContentsLayout::place(const blocks::Contents &contents)
{
    const Theme &theme = m_context.theme;
    PageComposer &composer = m_context.composer;
    if (!contents.title.isEmpty()) {
        const TextFlow title =
            m_context.flow({{contents.title}}, theme.width(), theme.style(18, theme.accent, true, 1.22));
        composer.require(title.height + 6 * theme.body().leading);
        composer.putText(title, theme.left, "TOCHeading", 0);
        composer.advance(10 * baselineUnit);
    }
    if (m_context.outline.isEmpty())
        return;
    int lists[4] = {composer.beginElement("TOC", 0), -1, -1, -1};
    for (const OutlineEntry &entry : m_context.outline) {
        for (int level = 1; level < entry.level; ++level) {
            if (lists[level] < 0)
                lists[level] = composer.beginElement("TOC", lists[level - 1]);
        }
        for (int level = entry.level; level < 4; ++level)
            lists[level] = -1;
        placeEntry(entry, lists[entry.level - 1]);
    }
    composer.advance(10 * baselineUnit);
}

void ContentsLayout::placeEntry(const OutlineEntry &entry, int parent)
{
    const Theme &theme = m_context.theme;
    PageComposer &composer = m_context.composer;
    const double left = theme.left + levelIndent * (entry.level - 1);
    const TextFlow flow =
        m_context.flow({{entry.text}}, theme.right - left - numberWidth, styleOf(entry.level));
    if (entry.level == 1 && !composer.atTop())
        composer.advance(5 * baselineUnit);
    composer.require(flow.height);
    const int item = composer.beginElement("TOCI", parent);
    const int link = composer.beginElement("Link", composer.beginElement("Reference", item));
    const double top = composer.y();
    InlineElements none;
    for (const TextLine &line : flow.lines) {
        composer.putLine(flow, line, {left, composer.y()}, link, none);
        composer.advance(line.height);
    }
    composer.addLink(link, {left, top, theme.right - left, flow.height}, u'#' + entry.id, {});
    m_open.append({entry.id, entry.text, entry.level, composer.page(),
                   composer.y() - flow.lines.last().height, left + flow.lines.last().right,
                   composer.layout().fragments.size() - 1, composer.layout().links.size() - 1});
    composer.advance(baselineUnit);
}

void ContentsLayout::finish()
{
    for (const OpenEntry &entry : std::as_const(m_open))
        finishEntry(entry);
}

void ContentsLayout::finishEntry(const OpenEntry &entry)
{
    const Theme &theme = m_context.theme;
    PageLayout &layout = m_context.composer.layout();
    const int page = layout.destinations.value(entry.id).page + 1;
    TextStyle style = styleOf(entry.level);
    style.alignment = Qt::AlignRight;
    const TextFlow number = m_context.flow({{u' ' + QString::number(page)}}, numberWidth, style);
    const TextLine &line = number.lines.first();
    double numberLeft = theme.right;
    for (const LinePiece &piece : line.pieces) {
        GlyphItem item = piece.item;
        item.position += QPointF(theme.right - numberWidth, entry.y + line.baseline);
        numberLeft = qMin(numberLeft, item.position.x());
        layout.fragments[entry.fragment].items.append(item);
    }
    layout.links[entry.link].description = ReportLabels::contentsLine(entry.heading, page);

    Fragment leader{entry.page, -1, Artifact::Layout};
    const double end = numberLeft - millimetres(0.5);
    // On one grid, so that the dots of all lines stand below one another.
    const int firstDot = int(std::ceil((entry.textEnd + millimetres(2)) / dotDistance));
    const int dotEnd = int(std::ceil(end / dotDistance));
    for (int i = firstDot; i < dotEnd; ++i) {
        const QRectF dot(i * dotDistance, entry.y + line.baseline - dotSize, dotSize, dotSize);
        leader.items.append(RectangleItem{dot, theme.quiet});
    }
    if (!leader.items.isEmpty())
        layout.fragments.append(leader);
}

} // namespace pdf
