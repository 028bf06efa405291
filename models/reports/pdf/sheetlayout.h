// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/layoutcontext.h"

namespace pdf {

/// Places the cards of one sheet; each text gets the largest size at which it fits its box.
class SheetLayout
{
public:
    explicit SheetLayout(LayoutContext &context) : m_context(context), m_composer(context.composer) {}

    /// On the current page, which must be empty.
    void place(const blocks::Sheet &sheet);

private:
    void place(const blocks::SheetCard &card);
    void placeGround(const blocks::SheetCard &card);
    void placeText(const blocks::SheetText &text, int section);
    void placeFolded(const blocks::SheetCard &card);
    TextFlow fitted(const blocks::SheetText &text) const;
    TextFlow flowAt(const blocks::SheetText &text, double size) const;

    LayoutContext &m_context;
    PageComposer &m_composer;
};

} // namespace pdf
