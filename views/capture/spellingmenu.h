// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QObject>
#include <QTextCursor>

class CaptureInput;
class QAction;
class QMenu;
class SpellChecker;

/// The line's menu: better words for a misspelt one, then what any line offers.
class SpellingMenu : public QObject
{
    Q_OBJECT

public:
    /// \p spelling must outlive the menu.
    SpellingMenu(SpellChecker &spelling, CaptureInput *input);

    /// Goes to the next misspelt word after the cursor, round the end, and opens the menu there.
    void openAtNextMistake();

signals:
    void failed(const Error &error);

private:
    void open(const QPoint &place);
    void addSuggestions(QMenu *menu, const QTextCursor &word);
    void showSuggestions(QMenu &menu, QAction &waiting, const QTextCursor &word, const QStringList &better);
    /// The misspelt word at \p position, selected; without a selection if there is none.
    QTextCursor mistakeAt(int position) const;
    QList<QTextCursor> mistakes() const;
    void learn(const QString &word);

    SpellChecker &m_spelling;
    CaptureInput *m_input;
};
