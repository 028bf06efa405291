// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class Actions;
class SearchField;

/// The bar at the top: back and forward, the search field, undo and redo, new.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, SearchField *search, QWidget *parent = nullptr);

private:
    void addButton(QAction *action, Qt::ToolButtonStyle style);
};
