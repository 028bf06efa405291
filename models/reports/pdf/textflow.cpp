// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/textflow.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/pdf/glyphpieces.h"
#include "models/reports/pdf/linebreaker.h"
#include "models/reports/reportfonts.h"

#include <QRegularExpression>
#include <QUrl>

namespace pdf {

namespace {

QFont fontOf(const TextRun &run, const TextStyle &style)
{
    return reportFont(style.size, style.bold || run.bold, run.italic);
}

/// Where nothing is said, the text is in the language of the document.
bool isGerman(const TextRun &run)
{
    return run.language.isEmpty() || run.language.startsWith(u"de");
}

/// "e. V.", "z. B." and "§ 80" stay on one line.
QString keptTogether(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=\\b\\p{L}\\.) (?=\\p{L}\\.)|(?<=§) (?=\\d)"));
    return text.contains(u'.') || text.contains(u'§') ? text.replace(blank, QString(QChar(QChar::Nbsp)))
                                                      : text;
}

/// Turns one wrapped stretch of text into pieces. The stretch is laid out once more alone: characters without
/// a picture spoil QTextLine::glyphRuns(from, length) in Qt 6.4, and a soft hyphen must show where a line
/// ends.
class LineMaker
{
public:
    LineMaker(const RichText &runs, const TextStyle &style, const QColor &linkColor, double width)
        : m_runs(runs), m_style(style), m_linkColor(linkColor), m_width(width)
    {
    }

    TextLine make(const JoinedText &all, const LineStretch &stretch)
    {
        m_hyphen = stretch.hyphen;
        collect(all, stretch.from, stretch.to);
        TextLine result;
        result.parted = m_hyphen;
        result.height = m_style.leading;
        QTextLayout layout(m_line.text, reportFont(m_style.size, m_style.bold));
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::NoWrap);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        layout.setTextOption(option);
        layout.setFormats(m_line.formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(m_width * 4);
        layout.endLayout();
        if (line.isValid())
            place(line, result);
        return result;
    }

private:
    void collect(const JoinedText &all, qsizetype from, qsizetype to)
    {
        m_line = {};
        m_runOf.clear();
        while (to > from && all.text[to - 1].isSpace()) {
            --to;
            m_blankAfter = true;
        }
        for (qsizetype k = 0; k < m_runs.size(); ++k) {
            const qsizetype start = qMax<qsizetype>(from, all.formats[k].start);
            const qsizetype end = qMin<qsizetype>(to, all.formats[k].start + all.formats[k].length);
            if (start >= end)
                continue;
            QString words = visible(all.text.mid(start, end - start));
            if (m_hyphen && end == to)
                words += u'-';
            if (words.isEmpty())
                continue;
            m_line.append(words, fontOf(m_runs[k], m_style));
            m_runOf.append(k);
        }
        m_hyphen = m_hyphen && m_line.text.endsWith(u'-');
    }

    static QString visible(const QString &text)
    {
        QString result;
        for (const QChar unit : text) {
            const bool shapes = unit == QChar(0x200C) || unit == QChar(0x200D);
            if (shapes || !isInvisible(unit.unicode()))
                result += unit;
        }
        return result;
    }

    void place(const QTextLine &line, TextLine &result)
    {
        m_ascent = line.ascent();
        result.baseline = (m_style.leading - (line.ascent() + line.descent())) / 2 + line.ascent();
        const double ink = line.naturalTextWidth();
        m_shift = m_style.alignment & Qt::AlignRight     ? m_width - ink
                  : m_style.alignment & Qt::AlignHCenter ? (m_width - ink) / 2
                                                         : 0;
        result.right = m_shift + ink;
        for (qsizetype i = 0; i < m_runOf.size(); ++i)
            placeRun(line, i, result);
        if (m_blankAfter && !m_runOf.isEmpty())
            appendBlank(m_runOf.last(), line.cursorToX(int(m_line.text.size())), result);
    }

    void placeRun(const QTextLine &line, qsizetype index, TextLine &result)
    {
        const qsizetype run = m_runOf[index];
        const int start = m_line.formats[index].start;
        const int end = start + m_line.formats[index].length;
        const bool link = !m_runs[run].link.isEmpty();
        const QColor color = link ? m_linkColor : m_style.color;
        const auto sink = [&](const QGlyphRun &glyphs, const QString &text, bool oneToOne) {
            result.pieces.append({run, {{m_shift, -m_ascent}, glyphs, color, text, oneToOne}});
        };
        const bool hyphen = m_hyphen && index == m_runOf.size() - 1;
        if (start < end - int(hyphen))
            collectPieces(line, m_line.text, start, end - int(hyphen), sink);
        if (hyphen) {
            for (const QGlyphRun &glyphs : line.glyphRuns(end - 1, 1))
                sink(glyphs, QString(QChar(QChar::SoftHyphen)), false);
        }
        if (link) {
            const double left = line.cursorToX(start);
            const double right = line.cursorToX(end);
            result.links.append({run, m_shift + qMin(left, right), m_shift + qMax(left, right)});
        }
    }

    /// glyphRuns() leaves the blank at a line's end out, and words would run together for a screen reader.
    void appendBlank(qsizetype run, double x, TextLine &result) const
    {
        const QRawFont font = QRawFont::fromFont(fontOf(m_runs[run], m_style));
        QGlyphRun blank;
        blank.setRawFont(font);
        blank.setGlyphIndexes(font.glyphIndexesForString(QStringLiteral(" ")));
        blank.setPositions({QPointF(x, m_ascent)});
        result.pieces.append({run, {{m_shift, -m_ascent}, blank, m_style.color, QStringLiteral(" "), true}});
    }

    const RichText &m_runs;
    const TextStyle &m_style;
    QColor m_linkColor;
    double m_width;
    JoinedText m_line;
    QList<qsizetype> m_runOf;
    bool m_hyphen = false;
    bool m_blankAfter = false;
    double m_ascent = 0;
    double m_shift = 0;
};

} // namespace

double TextFlow::leadHeight() const
{
    return lines.isEmpty() ? 0 : lines.first().height * double(linesTogether(0));
}

qsizetype TextFlow::linesTogether(qsizetype index) const
{
    // More parted lines in a row than this are one endless word, and longer than any page.
    constexpr qsizetype most = 4;
    const qsizetype left = lines.size() - index;
    qsizetype count = qMin<qsizetype>(index == 0 ? 2 : 1, left);
    while (count > 0 && count < qMin(left, most) && lines[index + count - 1].parted)
        ++count;
    return left - count == 1 ? left : count;
}

bool TextFlowMaker::leadsSomewhere(const QString &target) const
{
    return target.startsWith(u'#') ? m_targets.contains(target.mid(1)) : QUrl(target).isValid();
}

RichText TextFlowMaker::withoutDeadLinks(RichText text)
{
    for (TextRun &run : text) {
        if (run.link.isEmpty() || leadsSomewhere(run.link))
            continue;
        const QString warning = ReportLabels::missingTarget(run.link);
        if (!m_warnings.contains(warning))
            m_warnings.append(warning);
        run.link.clear();
    }
    return text;
}

TextFlow TextFlowMaker::flow(const QString &text, double width, const TextStyle &style)
{
    return flow(RichText{TextRun{text}}, width, style);
}

TextFlow TextFlowMaker::flow(const RichText &text, double width, const TextStyle &style)
{
    TextFlow result;
    result.runs = withoutDeadLinks(m_coverage.shown(text));
    for (TextRun &run : result.runs)
        run.text = keptTogether(run.text);
    JoinedText all;
    for (const TextRun &run : std::as_const(result.runs))
        all.append(run.text, fontOf(run, style), isGerman(run));
    LineBreaker breaker(all, width, style, m_hyphenator ? &*m_hyphenator : nullptr);
    for (const LineStretch &stretch : breaker.stretches()) {
        LineMaker maker(result.runs, style, m_theme.accent, width);
        result.lines.append(maker.make(all, stretch));
    }
    if (result.lines.isEmpty())
        result.lines.append({style.leading, style.leading * 0.75, 0, false, {}, {}});
    result.height = style.leading * double(result.lines.size());
    return result;
}

} // namespace pdf
