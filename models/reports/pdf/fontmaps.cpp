// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/fontmaps.h"

#include "models/reports/pdf/pdfobjects.h"

#include <QRegularExpression>

namespace pdf {

namespace {

QString fromHex(const QString &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar((uchar(bytes[i]) << 8) | uchar(bytes[i + 1]));
    return text;
}

QByteArray toHex(const QString &text)
{
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits;
}

/// What may stand in a ToUnicode map; an empty string: nothing useful.
QString usableText(QString text)
{
    if (text == QChar(u'\t') || text == QChar(QChar::Nbsp))
        return QStringLiteral(" ");
    for (const QChar unit : std::as_const(text)) {
        if (unit.unicode() < 0x20 || unit == QChar(0xFEFF) || unit == QChar(0xFFFE))
            return {};
    }
    return text;
}

/// Six letters, as ISO 32000-1, 9.6.4 asks.
QByteArray subsetTag(int number)
{
    QByteArray tag(6, 'A');
    for (qsizetype i = tag.size() - 1; number > 0; --i, number /= 26)
        tag[i] = char('A' + number % 26);
    return tag;
}

} // namespace

FontMap::FontMap(QPDF &file, QPDFObjectHandle font, int number) : m_file(&file), m_font(font)
{
    QPDFObjectHandle descendant = renewed(font.getKey("/DescendantFonts").getArrayItem(0));
    font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
    descendant.replaceKey("/FontDescriptor", renewed(descendant.getKey("/FontDescriptor")));
    readWidths(descendant.getKey("/W"));
    QPDFObjectHandle guesses = font.getKey("/ToUnicode");
    if (guesses.isStream())
        readGuesses(streamBytes(guesses));
    rename(descendant, number);
}

/// Qt numbers these objects in the order of a hash; the numbers decide where libqpdf writes them.
QPDFObjectHandle FontMap::renewed(QPDFObjectHandle object)
{
    return m_file->makeIndirectObject(object.shallowCopy());
}

/// PDF/A wants the same name in all three places, and a CIDSet that is not complete is worse than none. Qt's
/// own tags for subsets follow the order of a hash and differ from run to run.
void FontMap::rename(QPDFObjectHandle descendant, int number)
{
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    descriptor.removeKey("/CIDSet");
    if (!descriptor.getKey("/FontName").isName())
        return;
    const QByteArray name = QByteArray::fromStdString(descriptor.getKey("/FontName").getName()).mid(1);
    QPDFObjectHandle tagged = newName(subsetTag(number) + '+' + name.mid(name.indexOf('+') + 1));
    descriptor.replaceKey("/FontName", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    m_font.replaceKey("/BaseFont", tagged);
}

std::optional<double> FontMap::width(int code) const
{
    const auto found = m_widths.constFind(code);
    return found == m_widths.constEnd() ? std::nullopt : std::optional<double>(*found);
}

/// Both forms: "first [w1 w2 …]" and "first last w", which Qt uses for runs of equal widths.
void FontMap::readWidths(QPDFObjectHandle widths)
{
    if (!widths.isArray())
        return;
    std::vector<QPDFObjectHandle> entries = widths.getArrayAsVector();
    for (size_t i = 0; i + 1 < entries.size();) {
        int code = int(entries[i].getIntValue());
        if (entries[i + 1].isArray()) {
            for (QPDFObjectHandle &width : entries[i + 1].getArrayAsVector())
                m_widths.insert(code++, width.getNumericValue());
            i += 2;
        } else if (i + 2 < entries.size()) {
            for (const int last = int(entries[i + 1].getIntValue()); code <= last; ++code)
                m_widths.insert(code, entries[i + 2].getNumericValue());
            i += 3;
        } else {
            break;
        }
    }
}

void FontMap::readGuesses(const QByteArray &map)
{
    const QString text = QString::fromLatin1(map);
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:\\[([^\\]]*)\\]|<([0-9A-Fa-f]+)>)"));
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]+)>"));
    auto ranges = range.globalMatch(text.mid(qMax<qsizetype>(0, text.indexOf(u"beginbfrange"))));
    while (ranges.hasNext()) {
        const QRegularExpressionMatch match = ranges.next();
        int code = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (!match.captured(3).isEmpty()) {
            auto entries = entry.globalMatch(match.captured(3));
            for (; code <= last && entries.hasNext(); ++code)
                m_guesses.insert(code, fromHex(entries.next().captured(1)));
            continue;
        }
        QString value = fromHex(match.captured(4));
        for (; code <= last && !value.isEmpty(); ++code) {
            m_guesses.insert(code, value);
            value.back() = QChar(value.back().unicode() + 1);
        }
    }
}

void FontMap::setTextIfUnknown(int code)
{
    if (!m_texts.contains(code) && usableText(m_guesses.value(code)).isEmpty())
        m_texts.insert(code, QString(QChar(0x200B)));
}

void FontMap::write()
{
    QMap<int, QString> texts;
    for (auto guess = m_guesses.cbegin(); guess != m_guesses.cend(); ++guess) {
        const QString text = usableText(guess.value());
        if (guess.key() != 0 && !text.isEmpty())
            texts.insert(guess.key(), text);
    }
    for (auto known = m_texts.cbegin(); known != m_texts.cend(); ++known) {
        const QString text = usableText(known.value());
        if (!text.isEmpty())
            texts.insert(known.key(), text);
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostPerBlock = 100;
    qsizetype left = texts.size();
    for (auto entry = texts.cbegin(); entry != texts.cend();) {
        const qsizetype count = qMin(mostPerBlock, left);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = 0; i < count; ++i, ++entry)
            map += '<' + toHex(QString(QChar(char16_t(entry.key())))) + "> <" + toHex(entry.value()) + ">\n";
        map += "endbfchar\n";
        left -= count;
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    m_font.replaceKey("/ToUnicode", newStream(*m_file, map));
}

void FontMaps::addFontsOf(QPDFObjectHandle page)
{
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary())
        return;
    for (const std::string &key : fonts.getKeys()) {
        const QByteArray name = QByteArray::fromStdString(key);
        if (!m_fonts.contains(name) && fonts.getKey(key).getKey("/DescendantFonts").isArray())
            m_fonts.insert(name, FontMap(m_file, fonts.getKey(key), int(m_fonts.size())));
    }
}

const FontMap *FontMaps::find(const QByteArray &name) const
{
    const auto found = m_fonts.constFind(name);
    return found == m_fonts.constEnd() ? nullptr : &*found;
}

FontMap *FontMaps::find(const QByteArray &name)
{
    const auto found = m_fonts.find(name);
    return found == m_fonts.end() ? nullptr : &*found;
}

void FontMaps::write()
{
    for (FontMap &font : m_fonts)
        font.write();
}

} // namespace pdf
