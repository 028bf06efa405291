// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QSyntaxHighlighter>

class CaptureInput;
class NameBook;
class SpellChecker;

/// Shows what the line is made of: mentions in bold, misspelt words underlined, but not the word being typed.
class LineHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// \p names and \p spelling must outlive the highlighter.
    LineHighlighter(NameBook &names, SpellChecker &spelling, CaptureInput *input);

    void setQuestion(const RecordId &question);

protected:
    void highlightBlock(const QString &text) override;

private:
    void markMentions(const QString &text);
    void markMistakes(const QString &text);
    void followCursor();
    bool isTypedAt(qsizetype start, qsizetype length) const;

    NameBook &m_names;
    SpellChecker &m_spelling;
    CaptureInput *m_input;
    RecordId m_question;
    /// The word at the cursor was passed over.
    bool m_hasOpenWord = false;
};
