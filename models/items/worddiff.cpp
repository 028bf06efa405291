// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/worddiff.h"

#include <vector>

namespace {

using worddiff::Piece;
using Tokens = QList<QStringView>;

enum class Class { Word, Blank, Sign };

Class classOf(QChar character)
{
    if (character.isSpace())
        return Class::Blank;
    // Both halves of a character outside the first plane stay together.
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ? Class::Word
                                                                                         : Class::Sign;
}

// Words, blanks between them, and every other sign on its own.
Tokens tokens(QStringView text)
{
    Tokens found;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool goesOn = i < text.size() && classOf(text.at(i)) == classOf(text.at(i - 1)) &&
                            classOf(text.at(i)) != Class::Sign;
        if (goesOn)
            continue;
        found.append(text.sliced(start, i - start));
        start = i;
    }
    return text.isEmpty() ? Tokens() : found;
}

// A blank between two changed words belongs to the change; a mark for each word would be hard to read.
class Pieces
{
public:
    void addSame(QStringView token)
    {
        const bool isPending = !m_removed.isEmpty() || !m_added.isEmpty();
        if (isPending && m_gap.isEmpty() && classOf(token.front()) == Class::Blank) {
            m_gap = token.toString();
            return;
        }
        flush();
        append(Piece::Kind::Same, token.toString());
    }
    void addRemoved(QStringView token)
    {
        takeGap();
        m_removed += token;
    }
    void addAdded(QStringView token)
    {
        takeGap();
        m_added += token;
    }
    QList<Piece> finished()
    {
        flush();
        return m_pieces;
    }

private:
    void takeGap()
    {
        m_removed += m_gap;
        m_added += m_gap;
        m_gap.clear();
    }
    void flush()
    {
        append(Piece::Kind::Removed, std::exchange(m_removed, {}));
        append(Piece::Kind::Added, std::exchange(m_added, {}));
        append(Piece::Kind::Same, std::exchange(m_gap, {}));
    }
    void append(Piece::Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.isEmpty() && m_pieces.constLast().kind == kind)
            m_pieces.last().text += text;
        else
            m_pieces.append({kind, text});
    }

    QList<Piece> m_pieces;
    QString m_removed;
    QString m_added;
    QString m_gap;
};

// Lengths of the longest common subsequences of all pairs of endings.
class CommonLengths
{
public:
    CommonLengths(const Tokens &before, const Tokens &after)
        : m_width(static_cast<std::size_t>(after.size()) + 1)
        , m_lengths((static_cast<std::size_t>(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size(); i-- > 0;) {
            for (qsizetype j = after.size(); j-- > 0;)
                m_lengths[place(i, j)] = before.at(i) == after.at(j)
                                             ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                             : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    quint16 at(qsizetype i, qsizetype j) const { return m_lengths[place(i, j)]; }

private:
    std::size_t place(qsizetype i, qsizetype j) const
    {
        return static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j);
    }

    std::size_t m_width;
    std::vector<quint16> m_lengths;
};

void addDifferences(const Tokens &before, const Tokens &after, Pieces &pieces)
{
    const bool isComparable = before.size() <= worddiff::mostWords && after.size() <= worddiff::mostWords;
    const CommonLengths lengths = isComparable ? CommonLengths(before, after) : CommonLengths({}, {});
    qsizetype i = 0;
    qsizetype j = 0;
    while (isComparable && i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            pieces.addSame(before.at(i));
            ++i;
            ++j;
        } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
            pieces.addRemoved(before.at(i++));
        } else {
            pieces.addAdded(after.at(j++));
        }
    }
    while (i < before.size())
        pieces.addRemoved(before.at(i++));
    while (j < after.size())
        pieces.addAdded(after.at(j++));
}

} // namespace

namespace worddiff {

QList<Piece> compare(const QString &before, const QString &after)
{
    Tokens left = tokens(before);
    Tokens right = tokens(after);
    Pieces pieces;
    qsizetype same = 0;
    while (same < left.size() && same < right.size() && left.at(same) == right.at(same))
        pieces.addSame(left.at(same++));
    left = left.sliced(same);
    right = right.sliced(same);
    Tokens ending;
    while (!left.isEmpty() && !right.isEmpty() && left.constLast() == right.constLast()) {
        ending.prepend(left.takeLast());
        right.removeLast();
    }
    addDifferences(left, right, pieces);
    for (const QStringView token : std::as_const(ending))
        pieces.addSame(token);
    return pieces.finished();
}

} // namespace worddiff
