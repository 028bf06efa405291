// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/hyphenator.h"

#include <algorithm>

namespace {

constexpr qsizetype leastBefore = 2;
constexpr qsizetype leastAfter = 3;
constexpr qsizetype shortestName = 3;
// "Eschweger", "Eschweges", "Meißnern".
constexpr qsizetype longestEnding = 2;

/// Whether it is one word in the usual spelling: letters only, at most the first a capital.
bool isWord(const QString &text)
{
    const auto isSmall = [](QChar letter) { return letter.isLetter() && !letter.isUpper(); };
    return text.size() >= leastBefore + leastAfter && text.front().isLetter() &&
           std::all_of(text.begin() + 1, text.end(), isSmall);
}

/// In small letters of ISO 8859-1, which German needs no more than; empty: in others.
QByteArray smallLetters(const QString &word)
{
    const QString small = word.toLower();
    const bool western =
        std::all_of(small.begin(), small.end(), [](QChar letter) { return letter.unicode() < 0x100; });
    return western && small.size() == word.size() ? small.toLatin1() : QByteArray();
}

} // namespace

Hyphenator::Hyphenator(const QString &patterns, const QStringList &names) : m_file(patterns)
{
    for (const QString &name : names) {
        QString word;
        for (const QChar letter : name + u' ') {
            if (letter.isLetter()) {
                word += letter;
                continue;
            }
            if (word.size() >= shortestName)
                m_names.insert(word);
            word.clear();
        }
    }
}

bool Hyphenator::isName(const QString &word) const
{
    for (qsizetype ending = 0; ending <= longestEnding && ending < word.size(); ++ending) {
        if (m_names.contains(word.chopped(ending)))
            return true;
    }
    return false;
}

QList<qsizetype> Hyphenator::breaks(const QString &text)
{
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    const auto first = std::find_if(text.begin(), text.end(), isLetter);
    const auto last = std::find_if(text.rbegin(), text.rend(), isLetter).base();
    const bool hasDigits = std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    if (m_file.isEmpty() || first >= last || hasDigits)
        return {};
    const qsizetype from = first - text.begin();
    const QString word = text.mid(from, last - first);
    if (!isWord(word) || isName(word))
        return {};
    if (!m_patterns)
        m_patterns.emplace(m_file);
    QList<qsizetype> places;
    for (const qsizetype place : m_patterns->breaks(smallLetters(word))) {
        if (place >= leastBefore && place + leastAfter <= word.size())
            places.append(from + place);
    }
    return places;
}
