// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/textflow.h"

namespace pdf {

/// The Link and Span elements of one rich text, made when their first line is put.
using InlineElements = QMap<qsizetype, int>;

/// Puts items on pages and hangs them into the structure tree; knows the current page and height.
class PageComposer
{
public:
    explicit PageComposer(const Theme &theme);

    double y() const { return m_y; }
    int page() const { return m_page; }
    double room() const { return m_theme.bottom - m_y; }
    bool atTop() const { return m_y <= m_theme.top; }
    void setY(double y) { m_y = y; }
    void advance(double height) { m_y += height; }
    void newPage();
    /// A new page, unless \p height fits on this one or it is still empty.
    void require(double height);

    int beginElement(const QByteArray &type, int parent);
    StructureElement &element(int index) { return m_layout.elements[index]; }
    PageLayout &layout() { return m_layout; }

    /// Adds to the last fragment if it belongs to the same element, else begins a new one.
    void addItem(int element, const PageItem &item);
    void addArtifact(Artifact artifact, const PageItem &item);
    void addArtifactOnPage(int page, Artifact artifact, const PageItem &item);
    void rule(double y, double thickness, const QColor &color);

    /// Puts one line with its upper left corner at \p origin; does not advance.
    void putLine(const TextFlow &flow, const TextLine &line, QPointF origin, int element,
                 InlineElements &inlines);
    void putArtifactLine(const TextLine &line, QPointF origin, Artifact artifact);
    /// Puts all lines from the current height on, with no widows and no orphans.
    void putFlow(const TextFlow &flow, double x, int element);
    /// Lines of \p text in an element of type \p type.
    void putText(const TextFlow &flow, double x, const QByteArray &type, int parent);
    void addLink(int element, const QRectF &rectangle, const QString &target, const QString &description);

private:
    int inlineElement(const TextFlow &flow, qsizetype run, int parent, InlineElements &inlines);

    const Theme &m_theme;
    PageLayout m_layout;
    int m_page = 0;
    double m_y = 0;
};

} // namespace pdf
