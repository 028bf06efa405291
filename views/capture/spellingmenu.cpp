// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/spellingmenu.h"

#include "models/spelling/spellchecker.h"
#include "models/spelling/words.h"
#include "models/whendone.h"
#include "views/capture/captureinput.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace {

constexpr qsizetype mostSuggestions = 6;

} // namespace

SpellingMenu::SpellingMenu(SpellChecker &spelling, CaptureInput *input)
    : QObject(input), m_spelling(spelling), m_input(input)
{
    connect(input, &CaptureInput::menuWanted, this, &SpellingMenu::open);
}

QList<QTextCursor> SpellingMenu::mistakes() const
{
    const QString text = m_input->toPlainText();
    QList<QTextCursor> found;
    for (const words::Place &place : words::in(text)) {
        if (!m_spelling.isWrong(text.mid(place.start, place.length)))
            continue;
        QTextCursor cursor(m_input->document());
        cursor.setPosition(static_cast<int>(place.start));
        cursor.setPosition(static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
        found.append(cursor);
    }
    return found;
}

QTextCursor SpellingMenu::mistakeAt(int position) const
{
    for (const QTextCursor &mistake : mistakes()) {
        if (position >= mistake.selectionStart() && position <= mistake.selectionEnd())
            return mistake;
    }
    return QTextCursor(m_input->document());
}

void SpellingMenu::openAtNextMistake()
{
    const QList<QTextCursor> found = mistakes();
    if (found.isEmpty())
        return;
    const int position = m_input->textCursor().position();
    const auto next = std::find_if(found.begin(), found.end(), [&](const QTextCursor &mistake) {
        return mistake.selectionStart() >= position;
    });
    QTextCursor cursor = next == found.end() ? found.constFirst() : *next;
    cursor.setPosition(cursor.selectionStart());
    m_input->setTextCursor(cursor);
    open(m_input->cursorRect().bottomLeft());
}

void SpellingMenu::open(const QPoint &place)
{
    QMenu *menu = m_input->createStandardContextMenu(place);
    menu->setObjectName(QStringLiteral("lineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor word = mistakeAt(m_input->cursorForPosition(place).position());
    if (word.hasSelection())
        addSuggestions(menu, word);
    menu->popup(m_input->mapToGlobal(place));
}

void SpellingMenu::addSuggestions(QMenu *menu, const QTextCursor &word)
{
    QAction *first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking for better words …"), menu);
    waiting->setEnabled(false);
    auto *learning = new QAction(tr("Add “%1” to the dictionary").arg(word.selectedText()), menu);
    learning->setObjectName(QStringLiteral("learnWord"));
    menu->insertActions(first, {waiting, learning});
    menu->insertSeparator(first);
    menu->setActiveAction(waiting);
    connect(learning, &QAction::triggered, this, [this, word] { learn(word.selectedText()); });

    whenDone(this, m_spelling.suggestions(word.selectedText()),
             [this, word, waiting, menu = QPointer(menu)](const QStringList &better) {
                 if (menu)
                     showSuggestions(*menu, *waiting, word, better);
             });
}

void SpellingMenu::showSuggestions(QMenu &menu, QAction &waiting, const QTextCursor &word,
                                   const QStringList &better)
{
    QList<QAction *> actions;
    for (const QString &suggestion : better.mid(0, mostSuggestions)) {
        auto *action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this,
                [place = QTextCursor(word), suggestion]() mutable { place.insertText(suggestion); });
        actions.append(action);
    }
    menu.insertActions(&waiting, actions);
    if (actions.isEmpty())
        waiting.setText(tr("No better word is known"));
    else
        menu.removeAction(&waiting);
    if (!actions.isEmpty())
        menu.setActiveAction(actions.constFirst());
}

void SpellingMenu::learn(const QString &word)
{
    if (const auto learnt = m_spelling.learn(word); !learnt)
        emit failed(learnt.error());
}
