// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sealedpackage.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "views/aboutpage.h"
#include "views/actions.h"
#include "views/backups/backupspage.h"
#include "views/filecare.h"
#include "views/help/helppage.h"
#include "views/help/helptopics.h"
#include "views/history/historypage.h"
#include "views/mainwindow.h"
#include "views/merge/mergepage.h"
#include "views/package/packagepage.h"
#include "views/privacy/privacypage.h"
#include "views/records/messagebar.h"
#include "views/settings/settingspage.h"
#include "views/start/startpage.h"
#include "views/unsavedinput.h"
#include "views/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

// The pages beside the places.

void MainWindow::showSettings()
{
    auto *page = new SettingsPage(m_settings, m_dialogs, this);
    connect(page, &SettingsPage::textSizeChanged, this, &MainWindow::applyTextSize);
    connect(page, &SettingsPage::authorChanged, this, [this](const QString &author) {
        if (m_session)
            m_session->setAuthor(author);
    });
    showSidePage(page);
}

void MainWindow::showHistory()
{
    auto *page = new HistoryPage(*m_session, this);
    connect(page, &HistoryPage::failed, this, &MainWindow::showError);
    showSidePage(page);
}

void MainWindow::showMerge(const QStringList &packages)
{
    auto *page = qobject_cast<MergePage *>(m_sidePage);
    if (!page) {
        // Left with a wording that is begun, it is there again.
        for (QWidget *left : unsavedinput::left(*m_pages)) {
            if (!page)
                page = qobject_cast<MergePage *>(left);
        }
        if (page)
            unsavedinput::takeBack(page);
        else
            page = new MergePage(*m_session, m_dialogs, this);
        connect(page, &MergePage::recordActivated, this, &MainWindow::showRecord, Qt::UniqueConnection);
        showSidePage(page);
    }
    page->addPackages(packages);
}

void MainWindow::showHelp()
{
    // Whoever types in the search field asks about the page below it.
    const QWidget *part = QApplication::focusWidget();
    if (!part || !m_pages->isAncestorOf(part))
        part = m_workspace && !m_sidePage ? m_workspace->page() : m_pages->currentWidget();
    if (qobject_cast<HelpPage *>(m_sidePage))
        return;
    auto *page = new HelpPage(helptopics::of(part), this);
    // Packages that are being looked at, or half an answer, must not go because somebody asked.
    SidePage *below = std::exchange(m_sidePage, nullptr);
    showSidePage(page);
    m_pageBelowHelp = below;
}

void MainWindow::showPrivacy(const RecordId &person)
{
    auto *page = new PrivacyPage(*m_session, m_dialogs, QDate::currentDate(), this);
    page->useSettings(m_settings);
    connect(
        page, &PrivacyPage::recordActivated, this,
        [this, page](const QString &table, const RecordId &id) { leavePrivacy(page->person(), table, id); });
    connect(page, &PrivacyPage::informed, this, &MainWindow::showNews);
    connect(page, &PrivacyPage::failed, this, &MainWindow::showError);
    if (m_care)
        connect(m_care, &FileCare::cleaned, page, &PrivacyPage::showCleaned);
    showSidePage(page);
    page->showPerson(person);
}

void MainWindow::leavePrivacy(const RecordId &person, const QString &table, const RecordId &id)
{
    showRecord(table, id);
    const auto name = m_session->reader().title(names::person, person);
    if (id == person || !name || name->isEmpty())
        return;
    showNews(tr("This record has to do with “%1”.").arg(*name));
    m_message->addWay(tr("Back to privacy"), [this, person] { showPrivacy(person); });
}

void MainWindow::showAbout()
{
    showSidePage(new AboutPage(m_session.get(), this));
}

void MainWindow::showSidePage(SidePage *page)
{
    closeSidePage();
    m_sidePage = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &SidePage::closed, this, &MainWindow::leaveSidePage, Qt::UniqueConnection);
    page->setFocus();
    showTitle();
}

void MainWindow::leaveSidePage()
{
    SidePage *below = std::exchange(m_pageBelowHelp, nullptr);
    closeSidePage();
    if (!below)
        return;
    m_sidePage = below;
    m_pages->setCurrentWidget(below);
    below->setFocus();
    showTitle();
}

void MainWindow::closeSidePage()
{
    if (SidePage *below = std::exchange(m_pageBelowHelp, nullptr)) {
        m_pages->removeWidget(below);
        unsavedinput::letGo(below);
    }
    if (!m_sidePage)
        return;
    m_pages->removeWidget(m_sidePage);
    unsavedinput::letGo(std::exchange(m_sidePage, nullptr));
    m_pages->setCurrentWidget(m_session ? content() : m_startPage);
    if (m_workspace)
        m_workspace->focusContent();
    else if (m_package)
        m_package->focusContent();
    showTitle();
}

void MainWindow::showDamage(const Error &error)
{
    if (m_session && !m_session->isReadOnly())
        leaveThen([this, error] { leaveDamaged(error); });
}

void MainWindow::leaveDamaged(const Error &error)
{
    const QString path = m_session->path();
    auto reader = Session::open(path, Session::Access::ReadOnly);
    // The copy that a sealed package is worked on in is no file of its own.
    if (reader && !m_sealed) {
        useSession(std::move(*reader), error);
        return;
    }
    closeFile();
    m_startPage->refresh();
    offerBackups(path, error.text);
}

void MainWindow::offerBackups(const QString &path, const QString &text)
{
    showMessage(text, tr("Backups and rescue"), [this, path] { showBackups(path); });
    // The sentence names the menu, too, which stays when the bar is closed.
    m_offeredFor = path;
    (*m_actions)[Actions::ShowBackups]->setEnabled(true);
}

void MainWindow::showBackups(const QString &path)
{
    const bool isOpen = m_session && QFileInfo(m_session->path()) == QFileInfo(path);
    const bool isDamaged = !isOpen || (m_care && m_care->isDamaged());
    auto *page = new BackupsPage(path, isDamaged ? nullptr : m_session.get(), m_source, this);
    connect(page, &BackupsPage::informed, this, &MainWindow::showNews);
    connect(page, &BackupsPage::outdated, m_message, &QWidget::hide);
    connect(page, &BackupsPage::failed, this, &MainWindow::showError);
    // Queued, for the page goes when a file is opened.
    connect(page, &BackupsPage::openRequested, this, &MainWindow::openFile, Qt::QueuedConnection);
    connect(
        page, &BackupsPage::replacementRequested, this,
        [this, path](const Backup &backup) { replaceDamaged(path, backup); }, Qt::QueuedConnection);
    showSidePage(page);
}

void MainWindow::replaceDamaged(const QString &path, const Backup &backup)
{
    if (m_session && QFileInfo(m_session->path()) == QFileInfo(path))
        closeFile();
    closeSidePage();
    const auto aside = backups::putInPlace(backup, path);
    if (!aside) {
        // Where another one can be chosen.
        showBackups(path);
        showMessage(aside.error().text);
        return;
    }
    openFile(path);
    //: %1 file
    showNews(
        tr("The backup is in use now; the damaged file is kept as %1. What the backup lacks can be rescued "
           "from it and taken over by “File → Merge packages”.")
            .arg(QDir::toNativeSeparators(*aside)));
}
