// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/hyphenator.h"
#include "models/reports/pdf/theme.h"

#include <QTextLayout>

namespace pdf {

/// One rich text joined to one string, with its fonts and where each run begins.
struct JoinedText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    /// For each run.
    QList<bool> german;

    void append(const QString &words, const QFont &font, bool isGerman = true);
};

/// What stands on one line: [from, to) of a text, with a hyphen where a word is parted.
struct LineStretch
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool hyphen = false;
};

/// Finds where the lines of one text end. Qt breaks between words; a word is parted where otherwise much of
/// the line would stay empty, at most two lines in a row, and the last word of a text only if no line can
/// hold it.
class LineBreaker
{
public:
    /// \p hyphenator: null: no word is parted.
    LineBreaker(const JoinedText &text, double width, const TextStyle &style, Hyphenator *hyphenator);

    QList<LineStretch> stretches();

private:
    /// Whether \p line, which Qt has broken, now ends with a part of the next word.
    bool partNextWord(QTextLine &line);
    bool partWord(QTextLine &line, qsizetype wordBegin, qsizetype wordEnd);
    bool breakAt(QTextLine &line, double width, qsizetype place);
    qsizetype blanksBefore(qsizetype place) const;
    QTextOption options(QTextOption::WrapMode mode) const;
    /// The font of the German run that holds all of [from, to), if one does.
    std::optional<QFont> fontOf(qsizetype from, qsizetype to) const;

    const JoinedText &m_text;
    double m_width;
    Hyphenator *m_hyphenator;
    QTextLayout m_layout;
    int m_hyphensInRow = 0;
};

} // namespace pdf
