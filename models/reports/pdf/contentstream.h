// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/fontmaps.h"

#include <QByteArray>
#include <QList>

namespace pdf {

/// A glyph that a content stream shows.
struct ShownCode
{
    QByteArray font;
    int code = 0;
};

/// Joins what Qt writes as one "dx dy Td <gggg> Tj" for each glyph into TJ arrays: a third of the size, and
/// readers see words. Appends the codes it met to \p shown; text blocks of another form stay as they are and
/// set \p foreign.
QByteArray joinedText(const QByteArray &content, const FontMaps &fonts, QList<ShownCode> &shown,
                      bool &foreign);

/// Open minus closed graphics states (q, Q); 0 for the content of a fragment.
int graphicsStateBalance(const QByteArray &content);

} // namespace pdf
