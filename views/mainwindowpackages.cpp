// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/leftcopy.h"
#include "models/exchange/sealedpackage.h"
#include "views/actions.h"
#include "views/mainwindow.h"
#include "views/package/givenbackpage.h"
#include "views/package/handoutpage.h"
#include "views/package/packagepage.h"
#include "views/package/passphrasepage.h"
#include "views/records/messagebar.h"
#include "views/statusline.h"
#include "views/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

// What the window does with packages: unseal them, show their one page, give them back.

QWidget *MainWindow::content() const
{
    return m_package ? static_cast<QWidget *>(m_package) : m_workspace;
}

QString MainWindow::shownPath() const
{
    return m_sealed ? m_sealed->path() : m_session->path();
}

void MainWindow::askForPassphrase(const QString &path)
{
    auto *page = new PassphrasePage(path, SealedPackage::usualFolder(), this);
    // Queued, for the page goes when the file is opened.
    connect(
        page, &PassphrasePage::unsealed, this,
        [this](const SealedPackage::Opened &opened) { openSealed(opened); }, Qt::QueuedConnection);
    m_message->hide();
    showSidePage(page);
}

void MainWindow::openSealed(const SealedPackage::Opened &opened)
{
    auto sealed = std::make_unique<SealedPackage>(opened);
    auto session = Session::open(opened.workingCopy);
    if (!session) {
        showOpeningError(opened.workingCopy, session.error());
        return;
    }
    closeSidePage();
    useSession(std::move(*session), {}, std::move(sealed));
    m_sealed->follow(*m_session);
    connect(m_sealed.get(), &SealedPackage::secured, m_status, &StatusLine::showSecured);
    connect(m_sealed.get(), &SealedPackage::failed, this, [this](const Error &error) {
        showError(error);
        // What else is told then stays.
        const auto outdate = [this, error] {
            if (m_message->text() == error.text)
                m_message->hide();
        };
        connect(m_sealed.get(), &SealedPackage::secured, this, outdate, Qt::SingleShotConnection);
    });
    tellLeftBehind(opened);
}

void MainWindow::tellLeftBehind(const SealedPackage::Opened &opened)
{
    if (!opened.asideFile.isEmpty())
        showNews(tr("On this computer more had been typed before, while the package went on elsewhere. That "
                    "is kept beside the package as %1; give back both files.")
                     .arg(QDir::toNativeSeparators(opened.asideFile)));
    if (!opened.damagedCopy.isEmpty())
        offerBackups(opened.damagedCopy,
                     tr("The package was not closed in order on this computer the last time, and what had "
                        "been typed here is damaged. It is kept as %1; rescue what can be read of it. Here "
                        "the package is open as it was secured last.")
                         .arg(QDir::toNativeSeparators(opened.damagedCopy)));
}

void MainWindow::tellWorkLeftHere()
{
    const QList<leftcopy::Left> all = leftcopy::clear(SealedPackage::usualFolder());
    if (all.isEmpty())
        return;
    const auto nameOf = [](const leftcopy::Left &left) {
        return left.package.isEmpty() ? tr("Package of an unknown name") : QFileInfo(left.package).fileName();
    };
    QStringList lines;
    for (const leftcopy::Left &left : all)
        //: %1 file, %2 date and time
        lines.append(
            tr("%1 (changed %2)").arg(nameOf(left), QLocale().toString(left.changed, QLocale::ShortFormat)));
    showNews(tr("The program did not close these packages in order, and what was typed into them last may be "
                "only on this computer: %1. Open them here once more, so that it gets into the package.")
                 .arg(lines.join(QStringLiteral(", "))));
    for (const leftcopy::Left &left : all) {
        //: %1 file
        m_message->addWay(plaintexts::literal(tr("Open %1").arg(nameOf(left))), [this, left] {
            const QString path = QFileInfo::exists(left.package) ? left.package : m_source.choosePackage();
            if (!path.isEmpty())
                openFile(path);
        });
    }
}

void MainWindow::showPackage(const PackageIdentity &package)
{
    m_toldUnfinished.clear();
    m_package = new PackagePage(*m_session, package, *m_actions, m_settings, this);
    m_pages->addWidget(m_package);
    m_pages->setCurrentWidget(m_package);
    m_package->focusContent();
    connect(m_package, &PackagePage::giveBackRequested, this, [this] { leaveThen([this] { giveBack(); }); });
    connect(m_package, &PackagePage::handOutRequested, this,
            [this, conference = package.conference] { showHandOut(conference); });
}

// What stands in a line is no card yet and would stay on the laptop; who does not want it presses once more.
bool MainWindow::tellsUnfinished()
{
    const QStringList texts = m_package->unfinished();
    if (texts.isEmpty() || texts == m_toldUnfinished)
        return false;
    m_toldUnfinished = texts;
    const QString quoted = texts.join(QStringLiteral("”, “"));
    showMessage(tr("Half typed and not yet a card: “%1”.").arg(quoted), tr("Put away and give back"), [this] {
        if (const auto done = m_package->putAwayUnfinished(); !done)
            showError(done.error());
        else
            giveBack();
    });
    return true;
}

void MainWindow::giveBack()
{
    if (tellsUnfinished())
        return;
    const QString path = shownPath();
    const QString name = m_package->title();
    m_message->hide();
    closeFile();
    if (m_message->isVisible())
        return;
    auto *page = new GivenBackPage(name, path, this);
    connect(page, &GivenBackPage::openAgainRequested, this, [this](const QString &again) {
        closeSidePage();
        openFile(again);
    });
    showSidePage(page);
}

void MainWindow::showHandOut(const RecordId &conference)
{
    showSidePage(new HandOutPage(*m_session, conference, m_dialogs, this));
}
