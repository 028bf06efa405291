// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/glyphcoverage.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/reportfonts.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace pdf {

namespace {

const QChar box(0x25A1);

bool isJoiningMark(char32_t character)
{
    return isInvisible(character) || QChar::isMark(character);
}

/// Pictures in colour come out blank in a PDF of Qt's.
bool isColorFont(const QRawFont &font)
{
    for (const char *table : {"CBDT", "COLR", "sbix", "SVG "}) {
        if (!font.fontTable(table).isEmpty())
            return true;
    }
    return false;
}

bool anyFontShows(char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), reportFont(10.5));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(0) || isColorFont(run.rawFont()))
            return false;
    }
    return !runs.isEmpty();
}

} // namespace

GlyphCoverage::GlyphCoverage() : m_mainFont(QRawFont::fromFont(reportFont(10.5))) {}

RichText GlyphCoverage::shown(const RichText &text)
{
    RichText result;
    result.reserve(text.size());
    for (TextRun run : text) {
        run.text = withBoxes(cleanText(run.text));
        if (!run.text.isEmpty())
            result.append(run);
    }
    return result;
}

bool GlyphCoverage::isShown(char32_t character)
{
    if (character < 0x250 || isJoiningMark(character) || m_mainFont.supportsCharacter(character))
        return true;
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    const bool privateUse = QChar::category(character) == QChar::Other_PrivateUse;
    const bool shown = !privateUse && QChar::isPrint(character) && anyFontShows(character);
    m_known.insert(character, shown);
    if (!shown)
        m_warnings.append(ReportLabels::missingCharacter(character));
    return shown;
}

QString GlyphCoverage::withBoxes(const QString &text)
{
    bool complete = true;
    for (const char32_t character : text.toUcs4())
        complete = isShown(character) && complete;
    if (complete)
        return text;
    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        finder.setPosition(from);
        const qsizetype next = finder.toNextBoundary();
        const qsizetype to = next > from ? next : text.size();
        const QString grapheme = text.mid(from, to - from);
        bool shown = true;
        for (const char32_t character : grapheme.toUcs4())
            shown = isShown(character) && shown;
        result += shown ? grapheme : QString(box);
        from = to;
    }
    return result;
}

} // namespace pdf
