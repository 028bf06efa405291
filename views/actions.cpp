// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions.h"

#include "views/icons.h"
#include "views/places.h"
#include "views/plaintexts.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace {

// What a button has room for beside the words around the step; the whole name stands in the menu and in the
// tool tip.
QString shortened(const QString &step)
{
    constexpr int longest = 26;
    return step.size() <= longest ? step : step.left(longest - 1).trimmed() + u'…';
}

void nameStep(QAction &action, const QString &plain, const QString &named, const QString &step)
{
    action.setEnabled(!step.isEmpty());
    const QString text = step.isEmpty() ? plain : named.arg(step);
    action.setText(plaintexts::literal(text));
    action.setIconText(plaintexts::literal(step.isEmpty() ? plain : named.arg(shortened(step))));
    action.setToolTip(
        QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addPlaces();
    setFileState(false, false);
    setSteps({}, {});
}

QAction *Actions::add(Action action, const QString &name, const QString &text, const QKeySequence &key,
                      const QString &icon)
{
    auto *made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcut(key);
    if (!icon.isEmpty())
        made->setIcon(icons::line(icon));
    m_actions.insert(action, made);
    m_window->addAction(made);
    return made;
}

void Actions::addFileActions()
{
    add(NewFile, QStringLiteral("newFileAction"), tr("New &file …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add(OpenFile, QStringLiteral("openFileAction"), tr("&Open …"), QKeySequence::Open);
    add(ViewSample, QStringLiteral("viewSampleAction"), tr("&View sample …"));
    add(Save, QStringLiteral("saveAction"), tr("&Save"), QKeySequence::Save);
    add(SaveCopy, QStringLiteral("saveCopyAction"), tr("Save a &copy …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(ShowHistory, QStringLiteral("historyAction"), tr("&History of the file"), Qt::CTRL | Qt::Key_H);
    add(ShowBackups, QStringLiteral("backupsAction"), tr("&Backups"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    add(MergePackages, QStringLiteral("mergeAction"), tr("&Merge packages …"), Qt::CTRL | Qt::Key_M);
    add(ShowPrivacy, QStringLiteral("privacyAction"), tr("P&rivacy"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    add(Print, QStringLiteral("printAction"), tr("&Print …"), QKeySequence::Print, QStringLiteral("print"));
    add(CloseFile, QStringLiteral("closeFileAction"), tr("C&lose file"), Qt::CTRL | Qt::Key_W);
    add(Quit, QStringLiteral("quitAction"), tr("&Quit"), QKeySequence::Quit);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
}

void Actions::addEditActions()
{
    add(Undo, QStringLiteral("undoAction"), tr("Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    // On Windows the standard is Ctrl+Y alone; the other one is what people know from elsewhere.
    add(Redo, QStringLiteral("redoAction"), tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        QStringLiteral("redo"))
        ->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    add(NewRecord, QStringLiteral("newRecordAction"), tr("&New record"), QKeySequence::New,
        QStringLiteral("new"));
    add(Find, QStringLiteral("findAction"), tr("&Search"), Qt::CTRL | Qt::Key_K, QStringLiteral("search"));
    add(ShowSettings, QStringLiteral("settingsAction"), tr("S&ettings"), Qt::CTRL | Qt::Key_Comma);
    m_actions[ShowSettings]->setMenuRole(QAction::PreferencesRole);
}

void Actions::addViewActions()
{
    add(GoBack, QStringLiteral("goBackAction"), tr("&Back"), Qt::ALT | Qt::Key_Left, QStringLiteral("back"));
    add(GoForward, QStringLiteral("goForwardAction"), tr("&Forward"), Qt::ALT | Qt::Key_Right,
        QStringLiteral("forward"));
    add(CollapseNavigation, QStringLiteral("collapseNavigationAction"), tr("Navigation as &icons"),
        Qt::Key_F9)
        ->setCheckable(true);
    add(FullScreen, QStringLiteral("fullScreenAction"), tr("F&ull screen"), Qt::Key_F11)->setCheckable(true);
    add(ShowHelp, QStringLiteral("helpAction"), tr("&Help for this page"), QKeySequence::HelpContents);
    add(ShowCommands, QStringLiteral("commandsAction"), tr("&Find an action"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    add(ShowAbout, QStringLiteral("aboutAction"), tr("&About Sozialraum"));
    m_actions[ShowAbout]->setMenuRole(QAction::AboutRole);
}

void Actions::addPlaces()
{
    auto *group = new QActionGroup(this);
    const QList<PlaceEntry> &entries = ::places::all();
    for (int i = 0; i < entries.size(); ++i) {
        auto *action =
            new QAction(icons::line(entries.at(i).icon), plaintexts::literal(entries.at(i).title()), group);
        action->setObjectName(QStringLiteral("place-") + entries.at(i).name);
        action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)));
        action->setCheckable(true);
        m_places.append(action);
        m_window->addAction(action);
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions = m_places;
    for (int i = 0; i <= ShowAbout; ++i)
        actions.append(m_actions.value(Action(i)));
    return actions;
}

void Actions::addTo(QMenu &menu, const QList<Action> &actions) const
{
    for (const Action action : actions)
        menu.addAction(m_actions.value(action));
}

void Actions::fill(QMenuBar &menuBar) const
{
    QMenu *file = menuBar.addMenu(tr("&File"));
    addTo(*file, {NewFile, OpenFile, ViewSample});
    file->addSeparator();
    addTo(*file, {Save, SaveCopy, ShowHistory, ShowBackups, MergePackages, ShowPrivacy});
    file->addSeparator();
    addTo(*file, {Print});
    file->addSeparator();
    addTo(*file, {CloseFile, Quit});
    QMenu *edit = menuBar.addMenu(tr("&Edit"));
    addTo(*edit, {Undo, Redo});
    edit->addSeparator();
    addTo(*edit, {NewRecord, Find});
    edit->addSeparator();
    addTo(*edit, {ShowSettings});
    QMenu *view = menuBar.addMenu(tr("&View"));
    view->addActions(m_places);
    view->addSeparator();
    addTo(*view, {GoBack, GoForward});
    view->addSeparator();
    addTo(*view, {CollapseNavigation, FullScreen});
    QMenu *help = menuBar.addMenu(tr("&Help"));
    addTo(*help, {ShowHelp, ShowCommands, ShowAbout});
}

void Actions::setFileState(bool isOpen, bool isReadOnly)
{
    for (const Action action : {SaveCopy, ShowHistory, ShowBackups, MergePackages, ShowPrivacy, CloseFile})
        m_actions.value(action)->setEnabled(isOpen);
    for (QAction *place : std::as_const(m_places))
        place->setEnabled(isOpen);
    m_actions.value(Save)->setEnabled(isOpen && !isReadOnly);
    for (const Action action : {NewRecord, Print, GoBack, GoForward})
        m_actions.value(action)->setEnabled(false);
}

void Actions::setPackageState(bool isPackage)
{
    QList<QAction *> needless = m_places;
    for (const Action action : {ShowHistory, ShowBackups, MergePackages, ShowPrivacy, Print, NewRecord, Find,
                                GoBack, GoForward, CollapseNavigation, ShowCommands})
        needless.append(m_actions.value(action));
    for (QAction *action : std::as_const(needless))
        action->setVisible(!isPackage);
}

void Actions::setSteps(const QString &undo, const QString &redo)
{
    //: %1 the step, e.g. "Change contribution"
    nameStep(*m_actions.value(Undo), tr("Undo"), tr("Undo: %1"), undo);
    //: %1 the step, e.g. "Change contribution"
    nameStep(*m_actions.value(Redo), tr("Redo"), tr("Redo: %1"), redo);
}
