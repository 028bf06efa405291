// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

/// Gives a page its own meaning of keys that the window and pages around it know too, such as Ctrl+N: the
/// innermost page with the focus wins, where shortcuts of actions would be ambiguous.
class PageKeys : public QObject
{
    Q_OBJECT

public:
    /// Takes the keys from the actions' shortcuts.
    PageKeys(QWidget *page, const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *actionFor(const QKeyEvent &key) const;

    QList<QAction *> m_actions;
};
