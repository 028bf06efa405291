// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/contentstream.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace pdf {

namespace {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArrayLiteral("0") : text;
}

/// Goes through a content stream line by line, the way Qt writes it.
class LineReader
{
public:
    explicit LineReader(const QByteArray &content) : m_content(content) {}

    std::optional<QByteArrayView> next()
    {
        if (m_position >= m_content.size())
            return std::nullopt;
        qsizetype end = m_content.indexOf('\n', m_position);
        if (end < 0)
            end = m_content.size();
        const QByteArrayView line(m_content.constData() + m_position, end - m_position);
        m_position = end + 1;
        return line;
    }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position) { m_position = position; }

private:
    const QByteArray &m_content;
    qsizetype m_position = 0;
};

std::optional<double> takeNumber(QByteArrayView &line)
{
    while (line.startsWith(' '))
        line = line.sliced(1);
    double value = 0;
    const auto [end, error] = std::from_chars(line.begin(), line.end(), value);
    if (error != std::errc())
        return std::nullopt;
    line = line.sliced(end - line.begin());
    return value;
}

struct Glyph
{
    double dx = 0;
    double dy = 0;
    int code = 0;
};

/// "29.18 0 Td <0002> Tj"
std::optional<Glyph> parseGlyph(QByteArrayView line)
{
    const std::optional<double> dx = takeNumber(line);
    const std::optional<double> dy = takeNumber(line);
    if (!dx || !dy || line.size() != 13 || !line.startsWith(" Td <") || !line.endsWith("> Tj"))
        return std::nullopt;
    int code = 0;
    const QByteArrayView digits = line.sliced(5, 4);
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), code, 16);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return Glyph{*dx, *dy, code};
}

/// One text object: its head "/F7 105 Tf …" and the glyphs as TJ arrays.
class TextBlock
{
public:
    /// False: not of the form that Qt is known to write.
    bool read(LineReader &reader, const FontMaps &fonts)
    {
        const std::optional<QByteArrayView> head = reader.next();
        if (!head || !readHead(*head, fonts))
            return false;
        for (std::optional<QByteArrayView> line = reader.next(); line; line = reader.next()) {
            if (*line == QByteArrayView("ET")) {
                closeArray();
                return !m_codes.isEmpty();
            }
            const std::optional<Glyph> glyph = parseGlyph(*line);
            if (!glyph)
                return false;
            add(*glyph);
        }
        return false;
    }

    void write(QByteArray &content) const { content += "BT\n" + m_head + '\n' + m_body + "ET\n"; }
    const QList<ShownCode> &codes() const { return m_codes; }

private:
    bool readHead(QByteArrayView head, const FontMaps &fonts)
    {
        m_head = head.toByteArray();
        const qsizetype blank = m_head.indexOf(' ');
        if (!m_head.startsWith('/') || blank < 0)
            return false;
        m_fontName = m_head.left(blank);
        m_font = fonts.find(m_fontName);
        QByteArrayView rest = head.sliced(blank);
        const std::optional<double> size = takeNumber(rest);
        m_size = size.value_or(0);
        return m_font && m_size > 0;
    }

    void add(const Glyph &glyph)
    {
        m_x += glyph.dx;
        m_y += glyph.dy;
        if (!m_open || glyph.dy != 0 || !m_penKnown) {
            closeArray();
            m_body += number(m_x - m_baseX) + ' ' + number(m_y - m_baseY) + " Td [";
            m_baseX = m_x;
            m_baseY = m_y;
            m_pen = m_x;
            m_open = true;
        }
        const double gap = (m_pen - m_x) * 1000 / m_size;
        if (std::abs(gap) >= 2.0) {
            closeString();
            const double written = std::round(gap * 10) / 10;
            m_body += number(written);
            m_pen -= written * m_size / 1000;
        }
        m_hex += QByteArray::number(glyph.code, 16).rightJustified(4, '0');
        m_codes.append({m_fontName, glyph.code});
        const std::optional<double> width = m_font->width(glyph.code);
        m_penKnown = width.has_value();
        m_pen += width.value_or(0) * m_size / 1000;
    }

    void closeString()
    {
        if (!m_hex.isEmpty())
            m_body += '<' + m_hex + '>';
        m_hex.clear();
    }

    void closeArray()
    {
        if (!m_open)
            return;
        closeString();
        m_body += "] TJ\n";
        m_open = false;
    }

    QByteArray m_head;
    QByteArray m_fontName;
    const FontMap *m_font = nullptr;
    double m_size = 0;
    QByteArray m_body;
    QByteArray m_hex;
    QList<ShownCode> m_codes;
    double m_x = 0;
    double m_y = 0;
    double m_baseX = 0;
    double m_baseY = 0;
    double m_pen = 0;
    bool m_open = false;
    bool m_penKnown = true;
};

} // namespace

QByteArray joinedText(const QByteArray &content, const FontMaps &fonts, QList<ShownCode> &shown,
                      bool &foreign)
{
    QByteArray result;
    result.reserve(content.size());
    LineReader reader(content);
    for (std::optional<QByteArrayView> line = reader.next(); line; line = reader.next()) {
        if (*line != QByteArrayView("BT")) {
            result.append(line->data(), line->size()).append('\n');
            continue;
        }
        const qsizetype start = reader.position();
        TextBlock block;
        if (block.read(reader, fonts)) {
            block.write(result);
            shown += block.codes();
        } else {
            foreign = true;
            result += "BT\n";
            reader.seek(start);
        }
    }
    return result;
}

int graphicsStateBalance(const QByteArray &content)
{
    int balance = 0;
    LineReader reader(content);
    for (std::optional<QByteArrayView> line = reader.next(); line; line = reader.next()) {
        for (qsizetype i = 0; i < line->size(); ++i) {
            const bool alone =
                (i == 0 || (*line)[i - 1] == ' ') && (i + 1 == line->size() || (*line)[i + 1] == ' ');
            if (alone && (*line)[i] == 'q')
                ++balance;
            else if (alone && (*line)[i] == 'Q')
                --balance;
        }
    }
    return balance;
}

} // namespace pdf
