// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"
#include "views/records/messagebar.h"
#include "views/start/recentfiles.h"
#include "views/start/startpage.h"

void MainWindow::showMessage(const QString &text, const QString &action, std::function<void()> wayOut)
{
    m_wayOut = std::move(wayOut);
    m_isToldOfFile = m_session != nullptr;
    m_message->showMessage(MessageBar::Kind::Problem, text, action);
}

void MainWindow::showNews(const QString &text)
{
    m_isToldOfFile = m_session != nullptr;
    m_message->showMessage(MessageBar::Kind::Information, text);
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
