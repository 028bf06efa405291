// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/linehighlighter.h"

#include "models/capture/namebook.h"
#include "models/spelling/spellchecker.h"
#include "models/spelling/words.h"
#include "views/capture/captureinput.h"
#include "views/records/tones.h"

#include <algorithm>

LineHighlighter::LineHighlighter(NameBook &names, SpellChecker &spelling, CaptureInput *input)
    : QSyntaxHighlighter(input->document()), m_names(names), m_spelling(spelling), m_input(input)
{
    connect(&spelling, &SpellChecker::checked, this, &QSyntaxHighlighter::rehighlight);
    connect(input, &QPlainTextEdit::cursorPositionChanged, this, &LineHighlighter::followCursor);
}

void LineHighlighter::setQuestion(const RecordId &question)
{
    m_question = question;
    rehighlight();
}

void LineHighlighter::highlightBlock(const QString &text)
{
    markMistakes(text);
    markMentions(text);
}

void LineHighlighter::markMentions(const QString &text)
{
    if (!text.contains(cardtext::organisationSign) && !text.contains(cardtext::themeSign))
        return;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(m_input->palette().color(QPalette::Link));
    for (const cardtext::MentionPlace &place : cardtext::mentions(text, m_names.names(m_question)))
        setFormat(static_cast<int>(place.start), static_cast<int>(place.length), format);
}

void LineHighlighter::markMistakes(const QString &text)
{
    if (!m_spelling.isAvailable())
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(tones::error(m_input->palette()));
    m_hasOpenWord = false;
    for (const words::Place &place : words::in(text)) {
        if (!m_spelling.isWrong(text.mid(place.start, place.length)))
            continue;
        if (isTypedAt(place.start, place.length))
            m_hasOpenWord = true;
        else
            setFormat(static_cast<int>(place.start), static_cast<int>(place.length), format);
    }
}

bool LineHighlighter::isTypedAt(qsizetype start, qsizetype length) const
{
    const int cursor = m_input->textCursor().position() - currentBlock().position();
    return m_input->hasFocus() && cursor == start + length;
}

void LineHighlighter::followCursor()
{
    if (m_hasOpenWord)
        rehighlight();
}
