// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/pagekeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

PageKeys::PageKeys(QWidget *page, const QList<QAction *> &actions) : QObject(page), m_actions(actions)
{
    page->installEventFilter(this);
}

QAction *PageKeys::actionFor(const QKeyEvent &key) const
{
    const QKeySequence typed(key.keyCombination());
    for (QAction *action : m_actions) {
        if (action->isEnabled() && action->shortcuts().contains(typed))
            return action;
    }
    return nullptr;
}

bool PageKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (actionFor(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        if (QAction *action = actionFor(*static_cast<QKeyEvent *>(event))) {
            action->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
