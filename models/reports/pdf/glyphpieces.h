// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QString>
#include <QTextLine>

#include <functional>

namespace pdf {

/// Glyphs with the text they stand for; see GlyphItem::oneToOne. Of several runs for one text only the first
/// has it.
using GlyphSink = std::function<void(const QGlyphRun &glyphs, const QString &text, bool oneToOne)>;

/// Splits [from, to) of \p line into runs and lines them up with \p text, the text of the line's layout.
/// QGlyphRun tells which glyph stands for which character only from Qt 6.5 on.
void collectPieces(const QTextLine &line, const QString &text, qsizetype from, qsizetype to,
                   const GlyphSink &sink);

} // namespace pdf
