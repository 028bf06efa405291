// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/copies.h"
#include "views/mainwindow.h"
#include "views/privacy/privacypage.h"
#include "views/records/messagebar.h"
#include "views/start/recentfiles.h"
#include "views/start/startpage.h"

#include <QDir>

#include <algorithm>

void MainWindow::showMessage(const QString &text, const QString &action, std::function<void()> wayOut)
{
    m_wayOut = std::move(wayOut);
    m_isToldOfFile = m_session != nullptr;
    m_toldAbout = About::Anything;
    m_message->showMessage(MessageBar::Kind::Problem, text, action);
}

void MainWindow::showNews(const QString &text)
{
    m_isToldOfFile = m_session != nullptr;
    m_toldAbout = About::Anything;
    m_message->showMessage(MessageBar::Kind::Information, text);
}

void MainWindow::tellSettled(About what)
{
    if (m_toldAbout != what)
        return;
    m_toldAbout = About::Anything;
    m_message->hide();
}

void MainWindow::tellOfStep(const QString &text)
{
    showMessage(text);
    m_toldAbout = About::Step;
}

void MainWindow::showError(const Error &error)
{
    if (error.code != Error::Code::Damaged || !m_session)
        showMessage(error.text);
    else if (m_session->isReadOnly())
        offerBackups(m_session->path(), error.text);
    else
        // Later, for what tells of it is closed then.
        QMetaObject::invokeMethod(
            m_session.get(), [this, error] { showDamage(error); }, Qt::QueuedConnection);
}

void MainWindow::showOpeningError(const QString &path, const Error &error)
{
    if (error.code == Error::Code::NotFound)
        RecentFiles(m_settings).remove(path);
    m_startPage->refresh();
    if (error.code == Error::Code::Damaged)
        offerBackups(path, error.text);
    else
        showMessage(error.text);
    // Another file is open, if any.
    m_isToldOfFile = false;
}

// Each time the file is opened, for as long as it is so.
void MainWindow::tellUncleaned(const copies::Outcome &outcome)
{
    const auto isOwn = [](const copies::Unreached &copy) { return copy.isOwn; };
    const auto copy = std::find_if(outcome.unreached.begin(), outcome.unreached.end(), isOwn);
    if (copy == outcome.unreached.end() || qobject_cast<PrivacyPage *>(m_sidePage))
        return;
    //: %1 file, %2 sentence that says why
    const QString text = tr("%1 still knows somebody who was erased for good. %2")
                             .arg(QDir::toNativeSeparators(copy->path), copy->reason);
    if (copy->path == m_session->path())
        showMessage(text);
    else
        offerBackups(m_session->path(), text);
}
