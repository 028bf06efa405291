// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/linebreaker.h"

#include "models/reports/reportfonts.h"

#include <QFontMetricsF>

namespace pdf {

namespace {

constexpr int mostHyphensInRow = 2;
// Ragged lines: what is shorter than this needs no hyphen.
constexpr double leastGap = 1.0 / 8;

} // namespace

void JoinedText::append(const QString &words, const QFont &font, bool isGerman)
{
    QTextLayout::FormatRange range;
    range.start = int(text.size());
    range.length = int(words.size());
    range.format.setFont(font);
    formats.append(range);
    german.append(isGerman);
    text += words;
}

LineBreaker::LineBreaker(const JoinedText &text, double width, const TextStyle &style, Hyphenator *hyphenator)
    : m_text(text)
    , m_width(width)
    , m_hyphenator(style.hyphenate ? hyphenator : nullptr)
    , m_layout(text.text, reportFont(style.size, style.bold))
{
    m_layout.setFormats(text.formats);
}

QTextOption LineBreaker::options(QTextOption::WrapMode mode) const
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(mode);
    return option;
}

QList<LineStretch> LineBreaker::stretches()
{
    QList<LineStretch> found;
    m_layout.setTextOption(options(QTextOption::WrapAtWordBoundaryOrAnywhere));
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(m_width);
        const bool parted = m_hyphenator && partNextWord(line);
        m_hyphensInRow = parted ? m_hyphensInRow + 1 : 0;
        const qsizetype to = line.textStart() + line.textLength();
        const bool softHyphen = to < m_text.text.size() && m_text.text[to - 1] == QChar(QChar::SoftHyphen);
        found.append({line.textStart(), to, parted || softHyphen});
    }
    m_layout.endLayout();
    return found;
}

bool LineBreaker::partNextWord(QTextLine &line)
{
    const QString &text = m_text.text;
    const qsizetype end = line.textStart() + line.textLength();
    if (end >= text.size() || text[end - 1] == QChar(QChar::LineSeparator))
        return false;
    qsizetype wordBegin = end;
    while (wordBegin > 0 && !text[wordBegin - 1].isSpace())
        --wordBegin;
    qsizetype wordEnd = end;
    while (wordEnd < text.size() && !text[wordEnd].isSpace())
        ++wordEnd;
    // Qt breaks a word only if it is longer than a line, or at a hyphen that it has.
    const bool endless = wordBegin < end;
    const bool last = wordEnd == text.size() || text[wordEnd] == QChar(QChar::LineSeparator);
    const bool enoughRoom = m_width - line.naturalTextWidth() > m_width * leastGap;
    if (!endless && (last || !enoughRoom || m_hyphensInRow >= mostHyphensInRow))
        return false;
    return partWord(line, wordBegin, wordEnd);
}

bool LineBreaker::partWord(QTextLine &line, qsizetype wordBegin, qsizetype wordEnd)
{
    const std::optional<QFont> font = fontOf(wordBegin, wordEnd);
    if (!font)
        return false;
    const QFontMetricsF metrics(*font);
    const QString word = m_text.text.mid(wordBegin, wordEnd - wordBegin);
    const QList<qsizetype> places = m_hyphenator->breaks(word);
    const qsizetype begin = qMax<qsizetype>(line.textStart(), wordBegin);
    const qsizetype end = line.textStart() + line.textLength();
    double before = 0;
    if (wordBegin >= end) {
        const qsizetype blanks = blanksBefore(wordBegin);
        before = line.naturalTextWidth() + metrics.horizontalAdvance(QString(blanks, u' '));
    }
    for (auto place = places.rbegin(); place != places.rend() && wordBegin + *place > begin; ++place) {
        const QString part = m_text.text.mid(begin, wordBegin + *place - begin);
        if (before + metrics.horizontalAdvance(part + u'-') > m_width)
            continue;
        // Half of the next letter more, so that Qt's sum may differ a little from ours.
        const double next = metrics.horizontalAdvance(m_text.text[wordBegin + *place]);
        return breakAt(line, before + metrics.horizontalAdvance(part) + next / 2, wordBegin + *place);
    }
    return false;
}

bool LineBreaker::breakAt(QTextLine &line, double width, qsizetype place)
{
    m_layout.setTextOption(options(QTextOption::WrapAnywhere));
    line.setLineWidth(width);
    m_layout.setTextOption(options(QTextOption::WrapAtWordBoundaryOrAnywhere));
    if (line.textStart() + line.textLength() == place)
        return true;
    line.setLineWidth(m_width);
    return false;
}

qsizetype LineBreaker::blanksBefore(qsizetype place) const
{
    qsizetype from = place;
    while (from > 0 && m_text.text[from - 1].isSpace())
        --from;
    return place - from;
}

std::optional<QFont> LineBreaker::fontOf(qsizetype from, qsizetype to) const
{
    for (qsizetype i = 0; i < m_text.formats.size(); ++i) {
        const QTextLayout::FormatRange &run = m_text.formats[i];
        if (run.start <= from && to <= run.start + run.length)
            return m_text.german[i] ? std::optional(run.format.font()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace pdf
