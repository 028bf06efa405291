// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pagecomposer.h"

#include "models/reports/labels.h"

namespace pdf {

PageComposer::PageComposer(const Theme &theme) : m_theme(theme), m_y(theme.top)
{
    m_layout.pageSize = theme.pageSize;
    m_layout.pageCount = 1;
    beginElement("Document", -1);
}

void PageComposer::newPage()
{
    ++m_page;
    m_layout.pageCount = m_page + 1;
    m_y = m_theme.top;
}

void PageComposer::require(double height)
{
    if (!atTop() && m_y + height > m_theme.bottom + 0.01)
        newPage();
}

int PageComposer::beginElement(const QByteArray &type, int parent)
{
    const int index = int(m_layout.elements.size());
    m_layout.elements.append({type, parent});
    if (parent >= 0)
        m_layout.elements[parent].children.append({StructureChild::Kind::Element, index});
    return index;
}

void PageComposer::addItem(int element, const PageItem &item)
{
    if (!m_layout.fragments.isEmpty()) {
        Fragment &last = m_layout.fragments.last();
        if (last.page == m_page && last.element == element) {
            last.items.append(item);
            return;
        }
    }
    const int index = int(m_layout.fragments.size());
    m_layout.fragments.append({m_page, element, Artifact::None, {item}});
    m_layout.elements[element].children.append({StructureChild::Kind::Fragment, index});
}

void PageComposer::addArtifact(Artifact artifact, const PageItem &item)
{
    addArtifactOnPage(m_page, artifact, item);
}

void PageComposer::addArtifactOnPage(int page, Artifact artifact, const PageItem &item)
{
    if (!m_layout.fragments.isEmpty()) {
        Fragment &last = m_layout.fragments.last();
        if (last.page == page && last.element < 0 && last.artifact == artifact) {
            last.items.append(item);
            return;
        }
    }
    m_layout.fragments.append({page, -1, artifact, {item}});
}

void PageComposer::rule(double y, double thickness, const QColor &color)
{
    addArtifact(Artifact::Layout, RectangleItem{{m_theme.left, y, m_theme.width(), thickness}, color});
}

void PageComposer::putLine(const TextFlow &flow, const TextLine &line, QPointF origin, int element,
                           InlineElements &inlines)
{
    int span = -1;
    for (qsizetype i = 0; i < line.pieces.size(); ++i) {
        const LinePiece &piece = line.pieces[i];
        GlyphItem item = piece.item;
        item.position += origin + QPointF(0, line.baseline);
        int target = inlineElement(flow, piece.run, element, inlines);
        if (item.oneToOne) {
            span = -1;
        } else {
            if (span < 0 || !item.text.isEmpty()) {
                span = beginElement("Span", target);
                this->element(span).actualText = item.text;
            }
            target = span;
        }
        addItem(target, item);
    }
    for (const LinkStretch &stretch : line.links) {
        const TextRun &run = flow.runs[stretch.run];
        const int target = inlineElement(flow, stretch.run, element, inlines);
        const double left = origin.x() + stretch.left;
        const double width = stretch.right - stretch.left;
        addItem(target, RectangleItem{{left, origin.y() + line.baseline + 13, width, 5}, m_theme.accent});
        addLink(target, {left, origin.y(), width, line.height}, run.link,
                ReportLabels::link(run.text, run.link));
    }
}

void PageComposer::putArtifactLine(const TextLine &line, QPointF origin, Artifact artifact)
{
    for (const LinePiece &piece : line.pieces) {
        GlyphItem item = piece.item;
        item.position += origin + QPointF(0, line.baseline);
        addArtifact(artifact, item);
    }
}

void PageComposer::putFlow(const TextFlow &flow, double x, int element)
{
    InlineElements inlines;
    const qsizetype count = flow.lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        const TextLine &line = flow.lines[i];
        require(line.height * double(flow.linesTogether(i)));
        putLine(flow, line, {x, m_y}, element, inlines);
        advance(line.height);
    }
}

void PageComposer::putText(const TextFlow &flow, double x, const QByteArray &type, int parent)
{
    putFlow(flow, x, beginElement(type, parent));
}

void PageComposer::addLink(int element, const QRectF &rectangle, const QString &target,
                           const QString &description)
{
    const int index = int(m_layout.links.size());
    m_layout.links.append({element, m_page, rectangle, target, description});
    m_layout.elements[element].children.append({StructureChild::Kind::Link, index});
}

int PageComposer::inlineElement(const TextFlow &flow, qsizetype run, int parent, InlineElements &inlines)
{
    const auto known = inlines.constFind(run);
    if (known != inlines.constEnd())
        return *known;
    const TextRun &text = flow.runs[run];
    const bool link = !text.link.isEmpty();
    int element = parent;
    if (!text.id.isEmpty())
        m_layout.destinations.insert(text.id, {m_page, m_y, parent});
    if (link || !text.language.isEmpty()) {
        element = beginElement(link ? "Link" : "Span", parent);
        this->element(element).language = text.language;
    }
    inlines.insert(run, element);
    return element;
}

} // namespace pdf
