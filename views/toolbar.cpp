// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toolbar.h"

#include "views/actions.h"
#include "views/search/searchfield.h"

#include <QAction>
#include <QToolButton>

ToolBar::ToolBar(const Actions &actions, SearchField *search, QWidget *parent) : QToolBar(parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(20, 20));
    addButton(actions[Actions::GoBack], Qt::ToolButtonIconOnly);
    addButton(actions[Actions::GoForward], Qt::ToolButtonIconOnly);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    search->setMinimumWidth(160);
    addWidget(search);
    addButton(actions[Actions::NewRecord], Qt::ToolButtonTextBesideIcon);
    addButton(actions[Actions::Print], Qt::ToolButtonIconOnly);
    addButton(actions[Actions::Undo], Qt::ToolButtonTextBesideIcon);
    addButton(actions[Actions::Redo], Qt::ToolButtonTextBesideIcon);
}

void ToolBar::addButton(QAction *action, Qt::ToolButtonStyle style)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(style);
    const auto name = [button, action] { button->setAccessibleName(action->toolTip()); };
    name();
    connect(action, &QAction::changed, button, name);
}
