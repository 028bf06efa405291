// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/layoutcontext.h"

namespace pdf {

/// Places title pages, headings, paragraphs, lists and figures.
class BlockLayout
{
public:
    explicit BlockLayout(LayoutContext &context)
        : m_context(context), m_composer(context.composer), m_theme(context.theme)
    {
    }

    void place(const blocks::TitlePage &title);
    /// \p follower: the height that must stand on the same page beneath the heading.
    void place(const OutlineEntry &heading, double follower);
    void place(const blocks::Paragraph &paragraph);
    void place(const blocks::List &list);
    void place(const blocks::Figure &figure);

    /// How much of a block must fit beneath its heading.
    double leadHeight(const OutlineEntry &heading) const;
    double leadHeight(const blocks::Paragraph &paragraph) const;
    double leadHeight(const blocks::List &list) const;
    double leadHeight(const blocks::Figure &figure) const;

private:
    void placeLogo(const blocks::TitlePage &title, int section);
    void placeAddress(const blocks::TitlePage &title, int section);
    void placeFacts(const blocks::TitlePage &title, int section);
    void placeList(const blocks::List &list, int parent, int depth);
    QSizeF sizeOf(const blocks::Figure &figure) const;
    TextFlow headingFlow(const OutlineEntry &heading) const;

    LayoutContext &m_context;
    PageComposer &m_composer;
    const Theme &m_theme;
    int m_sections[4] = {0, -1, -1, -1};
    /// Where the last heading ended: one that follows at once stands closer.
    Destination m_headingEnd;
};

} // namespace pdf
