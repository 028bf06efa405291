// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

/// Everything that menus, tool bar, keys and the command palette offer, named once. What an action does is
/// connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum Action {
        NewFile,
        OpenFile,
        ViewSample,
        SaveCopy,
        Save,
        ShowHistory,
        ShowBackups,
        MergePackages,
        ShowPrivacy,
        Print,
        CloseFile,
        Quit,
        Undo,
        Redo,
        NewRecord,
        Find,
        ShowSettings,
        GoBack,
        GoForward,
        CollapseNavigation,
        FullScreen,
        ShowHelp,
        ShowCommands,
        ShowAbout
    };

    /// The keys work in \p window.
    explicit Actions(QWidget *window);

    QAction *operator[](Action action) const { return m_actions.value(action); }
    /// One per place, in their order.
    const QList<QAction *> &places() const { return m_places; }
    QList<QAction *> all() const;
    void fill(QMenuBar &menuBar) const;
    /// Switches off what needs an open file, or one that can be written.
    void setFileState(bool isOpen, bool isReadOnly);
    /// Hides what a package does not need: places, search, records, history.
    void setPackageState(bool isPackage);
    /// Names the steps that undo and redo would take; empty: there is none.
    void setSteps(const QString &undo, const QString &redo);

private:
    QAction *add(Action action, const QString &name, const QString &text, const QKeySequence &key = {},
                 const QString &icon = {});
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addPlaces();
    void addTo(QMenu &menu, const QList<Action> &actions) const;

    QWidget *m_window;
    QHash<Action, QAction *> m_actions;
    QList<QAction *> m_places;
};
