// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/likeness.h"

#include "models/schema/folding.h"

#include <algorithm>
#include <numeric>

namespace {

struct Word
{
    QString text;
    // "Ev." stands for every word that begins like it.
    bool isAbbreviation = false;
    bool isMatched = false;
};

bool isFiller(const QString &word)
{
    static const QStringList fillers = {
        QStringLiteral("e"),   QStringLiteral("v"),   QStringLiteral("ev"),    QStringLiteral("gmbh"),
        QStringLiteral("mbh"), QStringLiteral("g"),   QStringLiteral("ggmbh"), QStringLiteral("der"),
        QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("des"),   QStringLiteral("und"),
        QStringLiteral("fur"), QStringLiteral("in"),  QStringLiteral("im"),    QStringLiteral("am"),
        QStringLiteral("von"), QStringLiteral("zu"),  QStringLiteral("zur"),   QStringLiteral("zum"),
    };
    return fillers.contains(word);
}

QList<Word> split(QStringView folded)
{
    QList<Word> words;
    bool isInWord = false;
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber()) {
            if (!isInWord)
                words.append(Word());
            words.last().text += letter;
        } else if (isInWord && letter == u'.') {
            words.last().isAbbreviation = true;
        }
        isInWord = letter.isLetterOrNumber();
    }
    return words;
}

QList<Word> wordsOf(QStringView name)
{
    // The first spelling is the one in which ä, ae and a are the same.
    const QList<Word> all = split(folding::variants(name).constFirst());
    QList<Word> telling = all;
    telling.removeIf([](const Word &word) { return isFiller(word.text); });
    return telling.isEmpty() ? all : telling;
}

qsizetype lettersOf(const QList<Word> &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0),
                           [](qsizetype sum, const Word &word) { return sum + word.text.size(); });
}

QString joined(const QList<Word> &words)
{
    QString text;
    for (const Word &word : words)
        text += word.text;
    return text;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

// Levenshtein's distance: how many letters are typed wrong, missing or too many.
int distance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const int replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, diagonal + 1, row.at(j) + 1});
        }
    }
    return row.constLast();
}

bool abbreviates(const Word &left, const Word &right)
{
    return left.isAbbreviation && left.text.size() > 1 && right.text.startsWith(left.text);
}

// -1: two different words.
int slipsBetween(const Word &left, const Word &right)
{
    if (left.text == right.text || abbreviates(left, right) || abbreviates(right, left))
        return 0;
    if (!digitsOf(left.text).isEmpty() || !digitsOf(right.text).isEmpty())
        return -1;
    const qsizetype shorter = std::min(left.text.size(), right.text.size());
    const qsizetype longer = std::max(left.text.size(), right.text.size());
    const int allowed = shorter < 4 ? 0 : shorter < 9 ? 1 : 2;
    if (longer - shorter > allowed)
        return -1;
    const int slips = distance(left.text, right.text);
    return slips <= allowed ? slips : -1;
}

// The words of \p fewer that were found in \p more, marked in both; the slips of the keys among them.
int match(QList<Word> &fewer, QList<Word> &more)
{
    int slips = 0;
    for (Word &word : fewer) {
        Word *best = nullptr;
        int fewest = 0;
        for (Word &other : more) {
            const int between = other.isMatched ? -1 : slipsBetween(word, other);
            if (between >= 0 && (!best || between < fewest)) {
                best = &other;
                fewest = between;
            }
        }
        if (!best)
            continue;
        word.isMatched = best->isMatched = true;
        slips += fewest;
    }
    return slips;
}

bool areAllMatched(const QList<Word> &words)
{
    return std::all_of(words.begin(), words.end(), [](const Word &word) { return word.isMatched; });
}

// "Jugend-Förderung" and "Jugendförderung" have no word in common.
double ofJoinedWriting(const QList<Word> &left, const QList<Word> &right)
{
    const QString leftText = joined(left);
    const QString rightText = joined(right);
    const qsizetype shorter = std::min(leftText.size(), rightText.size());
    const qsizetype longer = std::max(leftText.size(), rightText.size());
    const qsizetype allowed = shorter / 10;
    if (left.size() == right.size() || longer - shorter > allowed ||
        digitsOf(leftText) != digitsOf(rightText))
        return 0;
    const int slips = distance(leftText, rightText);
    return slips <= allowed ? 1 - double(slips) / double(longer) : 0;
}

} // namespace

namespace likeness {

double ofNames(QStringView left, QStringView right)
{
    QList<Word> fewer = wordsOf(left);
    QList<Word> more = wordsOf(right);
    if (fewer.isEmpty() || more.isEmpty())
        return 0;
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    const int slips = match(fewer, more);
    if (!areAllMatched(fewer))
        return ofJoinedWriting(fewer, more);
    qsizetype found = lettersOf(fewer);
    for (const Word &word : std::as_const(more))
        found += word.isMatched ? word.text.size() : 0;
    return double(found - qsizetype{2} * slips) / double(lettersOf(fewer) + lettersOf(more));
}

double ofShared(int shared, int left, int right)
{
    return left + right > 0 ? 2.0 * shared / (left + right) : 0;
}

QStringList trigrams(QStringView name)
{
    QStringList trigrams;
    for (const QString &spelling : folding::variants(name)) {
        for (const Word &word : split(spelling)) {
            for (qsizetype at = 0; at + 3 <= word.text.size(); ++at)
                trigrams.append(word.text.mid(at, 3));
        }
    }
    trigrams.removeDuplicates();
    return trigrams;
}

} // namespace likeness
