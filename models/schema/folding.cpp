// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/folding.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string>

namespace {

// Letters that Unicode does not decompose although readers see a base letter in them.
struct Special
{
    char32_t letter;
    const char *folded;
};
constexpr std::array specials = {
    Special{0xDF, "ss"},  Special{0x1E9E, "ss"}, Special{0xE6, "ae"}, Special{0xC6, "ae"},
    Special{0x153, "oe"}, Special{0x152, "oe"},  Special{0xF8, "o"},  Special{0xD8, "o"},
    Special{0x142, "l"},  Special{0x141, "l"},   Special{0x111, "d"}, Special{0x110, "d"},
    Special{0x131, "i"},  Special{0xF0, "d"},    Special{0xFE, "th"},
};

bool isCombiningMark(char32_t letter)
{
    return letter >= 0x300 && letter <= 0x36F;
}

std::u32string decompose(char32_t letter)
{
    for (const Special &special : specials) {
        if (special.letter == letter)
            return std::u32string(special.folded,
                                  special.folded + std::char_traits<char>::length(special.folded));
    }
    const QString parts = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toLower();
    std::u32string folded;
    for (const uint part : parts.toUcs4()) {
        if (!isCombiningMark(part))
            folded += static_cast<char32_t>(part);
    }
    return folded;
}

constexpr char32_t tableEnd = 0x250;

// Latin-1 and Latin Extended cover nearly all text beyond ASCII here; asking Unicode each time is too slow.
const std::array<std::u32string, tableEnd> &latinTable()
{
    static const auto table = [] {
        std::array<std::u32string, tableEnd> entries;
        for (char32_t letter = 0; letter < tableEnd; ++letter)
            entries[letter] = decompose(letter);
        return entries;
    }();
    return table;
}

template<typename Append>
void foldLetter(char32_t letter, Append append)
{
    if (letter < 0x80) {
        append(letter >= U'A' && letter <= U'Z' ? letter + 32 : letter);
    } else if (letter < tableEnd) {
        for (const char32_t part : latinTable()[letter])
            append(part);
    } else if (!isCombiningMark(letter)) {
        for (const char32_t part : decompose(letter))
            append(part);
    }
}

void appendUtf8(char32_t letter, folding::Utf8 &bytes)
{
    const auto put = [&](char32_t byte) {
        bytes.append(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (letter < 0x80) {
        put(letter);
    } else if (letter < 0x800) {
        put(0xC0 | (letter >> 6));
        put(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        put(0xE0 | (letter >> 12));
        put(0x80 | ((letter >> 6) & 0x3F));
        put(0x80 | (letter & 0x3F));
    } else {
        put(0xF0 | (letter >> 18));
        put(0x80 | ((letter >> 12) & 0x3F));
        put(0x80 | ((letter >> 6) & 0x3F));
        put(0x80 | (letter & 0x3F));
    }
}

// Decodes one code point at \p at and moves on; a broken sequence gives its first byte.
char32_t nextUtf8(QByteArrayView bytes, qsizetype &at)
{
    const auto byte = [&](qsizetype i) -> char32_t { return static_cast<unsigned char>(bytes.at(i)); };
    const char32_t first = byte(at++);
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > bytes.size())
        return first;
    char32_t letter = first & (more == 3 ? 0x07U : more == 2 ? 0x0FU : 0x1FU);
    for (int i = 0; i < more; ++i)
        letter = (letter << 6) | (byte(at++) & 0x3FU);
    return letter;
}

// Most text is ASCII; letter by letter it takes three times as long.
void appendAscii(QByteArrayView bytes, qsizetype &at, folding::Utf8 &folded)
{
    const auto *begin = bytes.cbegin() + at;
    const auto *end = std::find_if(begin, bytes.cend(), [](char byte) { return (byte & 0x80) != 0; });
    const qsizetype before = folded.size();
    folded.resize(before + (end - begin));
    std::transform(begin, end, folded.begin() + before, [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
    });
    at += end - begin;
}

char32_t letterAt(QStringView text, qsizetype at, qsizetype &length)
{
    length = 1;
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    }
    return first.unicode();
}

void appendUtf16(char32_t letter, QString &text)
{
    if (letter < 0x10000)
        text += QChar(static_cast<char16_t>(letter));
    else
        text += QString::fromUcs4(&letter, 1);
}

bool isUmlaut(QChar letter)
{
    return QStringView(u"äöüÄÖÜ").contains(letter);
}

bool isDigraph(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text.at(at + 1).toLower() != u'e')
        return false;
    const QChar first = text.at(at).toLower();
    return first == u'a' || first == u'o' || first == u'u';
}

} // namespace

namespace folding {

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length)
        foldLetter(letterAt(text, at, length), [&](char32_t letter) { appendUtf16(letter, folded); });
    return folded;
}

Utf8 foldUtf8(QByteArrayView utf8)
{
    Utf8 folded;
    for (qsizetype at = 0; at < utf8.size();) {
        appendAscii(utf8, at, folded);
        if (at < utf8.size())
            foldLetter(nextUtf8(utf8, at), [&](char32_t letter) { appendUtf8(letter, folded); });
    }
    return folded;
}

QString foldName(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString spelt;
    spelt.reserve(text.size());
    for (const QChar letter : composed) {
        spelt += letter;
        if (isUmlaut(letter))
            spelt += u'e';
    }
    return fold(spelt);
}

QStringList variants(QStringView query)
{
    constexpr qsizetype most = 8;
    const QString text = query.toString().normalized(QString::NormalizationForm_C);
    QStringList spellings = {QString()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool digraph = isDigraph(text, at);
        const QString folded = fold(QStringView(text).mid(at, 1));
        if ((digraph || isUmlaut(text.at(at))) && spellings.size() < most) {
            const QStringList shorter = spellings;
            for (QString &spelling : spellings)
                spelling += folded;
            for (const QString &spelling : shorter)
                spellings.append(spelling + folded + u'e');
            at += digraph ? 1 : 0;
        } else {
            for (QString &spelling : spellings)
                spelling += folded;
        }
    }
    return spellings;
}

QList<std::pair<int, int>> marks(const QString &text, const QStringList &needles)
{
    QString folded;
    QList<int> origin;
    folded.reserve(text.size());
    origin.reserve(text.size() + 1);
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        foldLetter(letterAt(text, at, length), [&](char32_t letter) {
            appendUtf16(letter, folded);
            while (origin.size() < folded.size())
                origin.append(static_cast<int>(at));
        });
    }
    origin.append(static_cast<int>(text.size()));

    QList<std::pair<int, int>> found;
    for (const QString &needle : needles) {
        if (needle.isEmpty())
            continue;
        for (qsizetype at = folded.indexOf(needle); at >= 0;
             at = folded.indexOf(needle, at + needle.size())) {
            const int start = origin.at(at);
            found.append({start, origin.at(at + needle.size()) - start});
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.cend());
    return found;
}

} // namespace folding
