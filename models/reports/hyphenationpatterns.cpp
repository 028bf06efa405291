// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/hyphenationpatterns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>

namespace {

constexpr qsizetype leastLetters = 2;
constexpr char wordEdge = '.';
constexpr const char *nextLevel = "NEXTLEVEL";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool endsLine(char character)
{
    return character == '\n' || character == '\r' || character == '\0';
}

/// "ab1bau" but no comment, setting or pattern that changes letters ("schif1fahrt/ff=f,5,2").
bool isPlainPattern(QByteArrayView line)
{
    return !line.isEmpty() && line[0] != '#' && line[0] != '%' && !(line[0] >= 'A' && line[0] <= 'Z') &&
           !line.contains('/');
}

/// A letter alone between two breaks shows that the patterns are in doubt ("zwi-sche-n-ablage").
QList<qsizetype> withoutLoneLetters(const QList<qsizetype> &places)
{
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool alone = (i > 0 && places[i] - places[i - 1] == 1) ||
                           (i + 1 < places.size() && places[i + 1] - places[i] == 1);
        if (!alone)
            kept.append(places[i]);
    }
    return kept;
}

QByteArray inLatin1(const QByteArray &file)
{
    const QByteArray encoding = file.left(file.indexOf('\n')).trimmed().toUpper();
    if (encoding.startsWith("ISO8859") || encoding.startsWith("ISO-8859"))
        return file;
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return {};
    const QString text = decoder(file);
    return text.toLatin1();
}

} // namespace

QString HyphenationPatterns::germanFile()
{
    QStringList folders = {
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("hyphenation"))};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hyphen"),
                                         QStandardPaths::LocateDirectory);
    for (const QString &folder : std::as_const(folders)) {
        const QDir dir(folder);
        const QString pattern = QStringLiteral("hyph_de*.dic");
        const QStringList found = dir.entryList({pattern}, QDir::Files, QDir::Name);
        const QString german = QStringLiteral("hyph_de_DE.dic");
        if (found.contains(german))
            return dir.filePath(german);
        if (!found.isEmpty())
            return dir.filePath(found.constFirst());
    }
    return {};
}

HyphenationPatterns::HyphenationPatterns(const QString &file)
{
    QFile source(file);
    if (!file.isEmpty() && source.open(QIODevice::ReadOnly))
        read(source.readAll());
}

void HyphenationPatterns::read(const QByteArray &file)
{
    m_text = inLatin1(file);
    Level level(1);
    const auto finishLevel = [&] {
        if (level.size() > 1)
            m_levels.push_back(std::move(level));
        level = Level(1);
    };
    level.reserve(std::size_t(m_text.size()) / 2);
    // The first line names the encoding.
    for (qsizetype begin = m_text.indexOf('\n') + 1; begin > 0 && begin < m_text.size();) {
        const qsizetype newline = m_text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? m_text.size() : newline;
        const QByteArrayView line = QByteArrayView(m_text).sliced(begin, end - begin).trimmed();
        if (line == QByteArrayView(nextLevel))
            finishLevel();
        else if (isPlainPattern(line))
            add(level, line);
        begin = end + 1;
    }
    finishLevel();
}

quint32 HyphenationPatterns::childOf(const Level &level, quint32 node, char letter)
{
    quint32 child = level[node].child;
    while (child != 0 && level[child].letter != letter)
        child = level[child].sibling;
    return child;
}

void HyphenationPatterns::add(Level &level, QByteArrayView pattern) const
{
    quint32 node = 0;
    for (const char letter : pattern) {
        if (isDigit(letter))
            continue;
        quint32 next = childOf(level, node, letter);
        if (next == 0) {
            // In front of its siblings: the next pattern of a sorted file finds it at once.
            next = quint32(level.size());
            level.push_back({0, level[node].child, 0, letter});
            level[node].child = next;
        }
        node = next;
    }
    level[node].pattern = quint32(pattern.data() - m_text.constData());
}

void HyphenationPatterns::raise(QByteArray &digits, qsizetype from, quint32 pattern) const
{
    qsizetype place = from;
    for (qsizetype i = pattern; i < m_text.size() && !endsLine(m_text[i]); ++i) {
        if (isDigit(m_text[i]))
            digits[place] = qMax(digits[place], m_text[i]);
        else
            ++place;
    }
}

QByteArray HyphenationPatterns::digitsOf(const Level &level, const QByteArray &word) const
{
    const QByteArray edged = wordEdge + word + wordEdge;
    QByteArray digits(edged.size() + 1, '0');
    qsizetype reached = 0;
    for (qsizetype from = 0; from < edged.size(); ++from) {
        quint32 node = 0;
        for (qsizetype to = from; to < edged.size(); ++to) {
            node = childOf(level, node, edged[to]);
            if (node == 0)
                break;
            if (to < reached)
                continue;
            reached = to + 1;
            if (level[node].pattern != 0)
                raise(digits, from, level[node].pattern);
        }
    }
    return digits.mid(1, word.size());
}

QList<qsizetype> HyphenationPatterns::breaksIn(const Level &level, const QByteArray &word) const
{
    QList<qsizetype> places;
    const QByteArray digits = digitsOf(level, word);
    for (qsizetype i = leastLetters; i + leastLetters <= word.size(); ++i) {
        if ((digits[i] - '0') % 2 == 1)
            places.append(i);
    }
    return places;
}

QList<qsizetype> HyphenationPatterns::breaks(const QByteArray &word) const
{
    if (m_levels.empty())
        return {};
    QList<qsizetype> places = breaksIn(m_levels.front(), word);
    if (m_levels.size() == 1)
        return withoutLoneLetters(places);
    const QList<qsizetype> joints = places + QList<qsizetype>{word.size()};
    qsizetype from = 0;
    for (const qsizetype joint : joints) {
        for (const qsizetype place : breaksIn(m_levels[1], word.mid(from, joint - from)))
            places.append(from + place);
        from = joint;
    }
    std::sort(places.begin(), places.end());
    return withoutLoneLetters(places);
}
