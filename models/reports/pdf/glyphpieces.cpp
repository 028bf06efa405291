// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/glyphpieces.h"

#include <QTextBoundaryFinder>

namespace pdf {

namespace {

struct Part
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool plain = false;
    QRawFont font;
};

QList<QGlyphRun> runsOf(const QTextLine &line, qsizetype from, qsizetype to)
{
    return line.glyphRuns(int(from), int(to - from));
}

bool isPlain(const QList<QGlyphRun> &runs, const QString &text)
{
    return runs.size() == 1 &&
           runs.first().rawFont().glyphIndexesForString(text) == runs.first().glyphIndexes();
}

QList<Part> partsOf(const QTextLine &line, const QString &text, qsizetype from, qsizetype to)
{
    QList<Part> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = from; at < to;) {
        finder.setPosition(at);
        const qsizetype boundary = finder.toNextBoundary();
        const qsizetype end = boundary > at && boundary <= to ? boundary : to;
        const QList<QGlyphRun> runs = runsOf(line, at, end);
        const bool plain = isPlain(runs, text.mid(at, end - at));
        const QRawFont font = runs.isEmpty() ? QRawFont() : runs.first().rawFont();
        Part *last = parts.isEmpty() ? nullptr : &parts.last();
        const bool belongsToLast =
            last && (runs.isEmpty() || (last->plain == plain && (!plain || last->font == font)));
        if (belongsToLast)
            last->to = end;
        else
            parts.append({at, end, plain, font});
        at = end;
    }
    return parts;
}

} // namespace

void collectPieces(const QTextLine &line, const QString &text, qsizetype from, qsizetype to,
                   const GlyphSink &sink)
{
    const QList<QGlyphRun> whole = runsOf(line, from, to);
    const QString wholeText = text.mid(from, to - from);
    if (isPlain(whole, wholeText)) {
        sink(whole.first(), wholeText, true);
        return;
    }
    for (const Part &part : partsOf(line, text, from, to)) {
        const QList<QGlyphRun> runs = runsOf(line, part.from, part.to);
        const QString partText = text.mid(part.from, part.to - part.from);
        const bool plain = part.plain && isPlain(runs, partText);
        for (qsizetype i = 0; i < runs.size(); ++i)
            sink(runs[i], i == 0 ? partText : QString(), plain);
    }
}

} // namespace pdf
