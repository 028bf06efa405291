// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sealedpackage.h"
#include "views/actions.h"
#include "views/filecare.h"
#include "views/mainwindow.h"
#include "views/merge/conflictnotice.h"
#include "views/package/packagepage.h"
#include "views/records/fieldeditor.h"
#include "views/records/messagebar.h"
#include "views/search/searchfield.h"
#include "views/sidepage.h"
#include "views/start/startpage.h"
#include "views/statusline.h"
#include "views/toolbar.h"
#include "views/unsavedinput.h"
#include "views/workspace.h"

#include <QStackedWidget>

// Leaving a file or opening it anew, so that nothing that was typed is lost by it.

bool MainWindow::keepsAll(const std::function<void()> &goOn)
{
    const auto kept = content() ? unsavedinput::keep(*m_pages) : Result<void>();
    if (kept)
        return securesPackage(goOn);
    showMessage(kept.error().text);
    m_toldAbout = About::Unsaved;
    m_message->addWay(tr("Try again"), [this, goOn] { leaveThen(goOn); });
    m_message->addWay(tr("Save a copy …"), [this, goOn] { saveCopy(goOn); });
    m_message->addWay(tr("Discard what was typed"), goOn);
    return false;
}

bool MainWindow::securesPackage(const std::function<void()> &goOn)
{
    const auto secured = m_sealed ? m_sealed->secure() : Result<void>();
    if (secured)
        return true;
    showMessage(secured.error().text);
    m_message->addWay(tr("Try again"), [this, goOn] { leaveThen(goOn); });
    m_message->addWay(tr("Close all the same"), goOn);
    return false;
}

void MainWindow::leaveThen(const std::function<void()> &goOn)
{
    if (keepsAll(goOn))
        goOn();
}

// A button of the tool bar leaves the focus where it is.
void MainWindow::commitFields()
{
    for (FieldEditor *editor : content()->findChildren<FieldEditor *>())
        editor->commit();
}

bool MainWindow::keepTyped()
{
    const auto kept = content() ? unsavedinput::keep(*m_pages) : Result<void>();
    if (!kept) {
        showMessage(kept.error().text, tr("Save a copy …"), [this] { saveCopy(); });
        m_toldAbout = About::Unsaved;
    }
    return kept.has_value();
}

void MainWindow::save()
{
    if (keepTyped())
        m_status->tell(tr("Every change is already saved."));
}

void MainWindow::saveCopy(const std::function<void()> &goOn)
{
    const bool isAllKept = unsavedinput::keep(*m_pages).has_value();
    const QString path = m_source.chooseCopy(shownPath());
    if (path.isEmpty())
        return;
    Result<void> written;
    const auto add = [&](const QString &copy) {
        if (!isAllKept)
            written = unsavedinput::writeInto(copy, *m_pages);
    };
    if (const auto copied = writeCopy(path, add); !copied) {
        showError(copied.error());
        return;
    }
    if (isAllKept) {
        m_status->tell(m_sealed ? tr("The copy is saved, encrypted with the same passphrase.")
                                : tr("The copy is saved."));
        if (goOn)
            goOn();
        return;
    }
    if (!written) {
        //: %1 a sentence that says why
        showMessage(tr("The copy is saved, but not everything that was typed is in it. %1")
                        .arg(written.error().text));
        return;
    }
    if (goOn)
        goOn();
    showNews(tr("The copy is saved, with what was typed and is not in the file."));
    m_message->addWay(tr("Open the copy"), [this, path] { openInstead(path); });
}

Result<void> MainWindow::writeCopy(const QString &path, const std::function<void(const QString &)> &add)
{
    if (m_sealed)
        return m_sealed->saveCopy(*m_session, path, add);
    const auto copied = m_session->backup(path);
    if (copied)
        add(path);
    return copied;
}

void MainWindow::showSaveState()
{
    const bool isUnsaved = content() && unsavedinput::isUnsaved(*m_pages);
    m_status->showUnsaved(isUnsaved);
    if (!isUnsaved)
        tellSettled(About::Unsaved);
}

void MainWindow::customEvent(QEvent *event)
{
    if (event->type() == unsavedinput::changed())
        showSaveState();
}

void MainWindow::closeFile()
{
    if (!m_session)
        return;
    if (m_isToldOfFile)
        m_message->hide();
    delete std::exchange(m_pageBelowHelp, nullptr);
    delete std::exchange(m_sidePage, nullptr);
    for (QWidget *left : unsavedinput::left(*m_pages)) {
        if (qobject_cast<SidePage *>(left))
            delete left;
    }
    m_search->setSession(nullptr);
    m_conflicts->setSession(nullptr);
    // Forms write what is half typed when they are hidden, so that has to come before they go.
    QWidget *left = content();
    left->hide();
    m_workspace = nullptr;
    m_package = nullptr;
    m_care = nullptr;
    delete left;
    m_session->undoStack().disconnect(this);
    m_session.reset();
    m_pages->setCurrentWidget(m_startPage);
    m_startPage->setFocus();
    m_toolBar->show();
    m_status->showNothing();
    m_actions->setFileState(false, false);
    m_actions->setPackageState(false);
    m_actions->setSteps({}, {});
    if (const auto sealed = std::exchange(m_sealed, {})) {
        if (const auto secured = sealed->close(); !secured)
            showError(secured.error());
    }
    showTitle();
}

void MainWindow::takeOver()
{
    auto session = Session::open(m_session->path());
    if (!session) {
        showError(session.error());
        return;
    }
    openAnew(std::move(*session), {});
    showNews(tr("The other program has closed the file; it can be changed here now."));
}

void MainWindow::turnReadOnly(const Error &error)
{
    if (!m_session || m_session->isReadOnly())
        return;
    // The copy that a sealed package is worked on in belongs to this computer alone.
    if (m_sealed) {
        showError(error);
        return;
    }
    auto reader = Session::open(m_session->path(), Session::Access::ReadOnly);
    if (reader)
        openAnew(std::move(*reader), error);
    else
        showError(reader.error());
}

void MainWindow::openAnew(std::unique_ptr<Session> session, const std::optional<Error> &readOnlyBecause)
{
    const auto whereabouts = m_workspace ? m_workspace->whereabouts() : Workspace::Whereabouts();
    useSession(std::move(session), readOnlyBecause);
    if (m_workspace)
        m_workspace->goTo(whereabouts);
}
