// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// The places at which words may be parted, by patterns as F. M. Liang found them ("Word Hy-phen-a-tion by
/// Com-put-er", Stanford 1983): patterns have digits between their letters, of all that occur in a word the
/// highest digit at a place counts, and odd digits allow a break.
///
/// Reads the files of libhyphen (hyph_de_DE.dic). Such a file may have two levels: the first finds the joints
/// of a compound, the second parts what stands between them. And it is written for libhyphen's state machine:
/// of the patterns that end at one letter only the one that began first counts, also if it is not complete.
/// Reading the 78,000 German patterns takes some milliseconds, libhyphen itself 2.8 s.
class HyphenationPatterns
{
public:
    /// The German file: beside the program in `hyphenation`, else where the system has such files. Empty if
    /// there is none.
    static QString germanFile();

    /// Without a file that can be read no word is parted.
    explicit HyphenationPatterns(const QString &file);

    bool isEmpty() const { return m_levels.empty(); }
    /// Where \p word, in small letters of ISO 8859-1, may be parted: the numbers of letters before the
    /// breaks, at least 2 on either side of each and between two joints.
    QList<qsizetype> breaks(const QByteArray &word) const;

private:
    /// A letter of a trie; 0: there is none.
    struct Node
    {
        quint32 child = 0;
        quint32 sibling = 0;
        /// Where in m_text the pattern begins that ends here.
        quint32 pattern = 0;
        char letter = 0;
    };
    /// The patterns of one level; node 0 is the root.
    using Level = std::vector<Node>;

    void read(const QByteArray &file);
    void add(Level &level, QByteArrayView pattern) const;
    /// 0: no pattern goes on like this.
    static quint32 childOf(const Level &level, quint32 node, char letter);
    /// The digit that counts before each letter of \p word.
    QByteArray digitsOf(const Level &level, const QByteArray &word) const;
    void raise(QByteArray &digits, qsizetype from, quint32 pattern) const;
    QList<qsizetype> breaksIn(const Level &level, const QByteArray &word) const;

    QByteArray m_text;
    std::vector<Level> m_levels;
};
