// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/exchange/sealedpackage.h"
#include "views/actions.h"
#include "views/filecare.h"
#include "views/heading.h"
#include "views/merge/conflictnotice.h"
#include "views/navigation.h"
#include "views/package/packagepage.h"
#include "views/places.h"
#include "views/records/messagebar.h"
#include "views/search/searchfield.h"
#include "views/settings/preferences.h"
#include "views/sidepage.h"
#include "views/start/startpage.h"
#include "views/statusline.h"
#include "views/toolbar.h"
#include "views/unsavedinput.h"
#include "views/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
constexpr QSize firstSize(1280, 800);

} // namespace

MainWindow::MainWindow(Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_plainTexts(this)
    , m_source(dialogs, this)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(settings, this))
    , m_search(new SearchField(this))
    , m_status(new StatusLine(this))
    , m_conflicts(new ConflictNotice(m_status))
    , m_systemTextSize(QApplication::font().pointSizeF())
{
    build();
    connectActions();
    connectEditing();
    connectStartPage();
    applyTextSize();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(firstSize);
    showTitle();
    m_startPage->setFocus();
}

MainWindow::~MainWindow()
{
    closeFile();
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    m_toolBar = new ToolBar(*m_actions, m_search, this);
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    m_status->addPermanentWidget(m_conflicts);
    m_search->setActions([this] {
        return m_actions->all() + (m_workspace ? m_workspace->pageActions() : QList<QAction *>());
    });
    m_pages->addWidget(m_startPage);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    setCentralWidget(page);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_wayOut)
            m_wayOut();
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Action action, auto slot) {
        connect((*m_actions)[action], &QAction::triggered, this, slot);
    };
    on(Actions::NewFile, [this] { leaveThen([this] { takeMade(m_source.makeFile()); }); });
    on(Actions::OpenFile, [this] { chooseFile(); });
    on(Actions::ViewSample, [this] { leaveThen([this] { takeMade(m_source.makeSample()); }); });
    on(Actions::SaveCopy, [this] { saveCopy(); });
    on(Actions::Save, [this] { save(); });
    on(Actions::CloseFile, [this] { leaveThen([this] { closeFile(); }); });
    on(Actions::Quit, [this] { close(); });
    on(Actions::ShowSettings, [this] { showSettings(); });
    on(Actions::ShowHistory, [this] { showHistory(); });
    on(Actions::ShowBackups, [this] { showBackups(m_session ? m_session->path() : m_offeredFor); });
    on(Actions::ShowPrivacy, [this] { showPrivacy({}); });
    on(Actions::MergePackages, [this] { showMerge({}); });
    connect(m_conflicts, &QToolButton::clicked, this, [this] { showMerge({}); });
    on(Actions::ShowHelp, [this] { showHelp(); });
    on(Actions::ShowAbout, [this] { showAbout(); });
    on(Actions::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(Actions::ShowCommands, [this] { showCommands(); });
    on(Actions::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
}

void MainWindow::connectEditing()
{
    const auto on = [this](Actions::Action action, auto slot) {
        connect((*m_actions)[action], &QAction::triggered, this, [this, slot] {
            if (m_workspace)
                slot();
        });
    };
    // Off while there is no step; what goes wrong is told by Session::undoStepFailed.
    connect((*m_actions)[Actions::Undo], &QAction::triggered, this, [this] {
        commitFields();
        std::ignore = m_session->undo();
    });
    connect((*m_actions)[Actions::Redo], &QAction::triggered, this, [this] {
        commitFields();
        const QString label = m_session->undoStack().redoText();
        if (m_session->canRedo() && m_session->redo())
            m_status->tell(tr("Done again: %1").arg(label));
    });
    on(Actions::GoBack, [this] { m_sidePage ? leaveSidePage() : m_workspace->goBack(); });
    on(Actions::GoForward, [this] { m_workspace->goForward(); });
    on(Actions::NewRecord, [this] { m_workspace->addRecord(); });
    on(Actions::Print, [this] { m_workspace->print(); });
    on(Actions::CollapseNavigation, [this] {
        m_workspace->navigation().setCollapsed((*m_actions)[Actions::CollapseNavigation]->isChecked());
    });
    const QList<QAction *> &placeActions = m_actions->places();
    for (int place = 0; place < placeActions.size(); ++place)
        connect(placeActions.at(place), &QAction::triggered, this, [this, place] { showPlace(place); });
    connect(m_search, &SearchField::recordActivated, this, &MainWindow::showRecord);
    connect(m_search, &SearchField::failed, this, &MainWindow::showError);
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::newFileRequested, (*m_actions)[Actions::NewFile], &QAction::trigger);
    connect(m_startPage, &StartPage::openRequested, (*m_actions)[Actions::OpenFile], &QAction::trigger);
    connect(m_startPage, &StartPage::sampleRequested, (*m_actions)[Actions::ViewSample], &QAction::trigger);
    connect(m_startPage, &StartPage::packageRequested, this, [this] {
        if (const QString path = m_source.choosePackage(); !path.isEmpty())
            openFile(path);
    });
    connect(m_startPage, &StartPage::fileChosen, this, [this](const QString &path) { openFile(path); });
}

void MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_session && QFileInfo(shownPath()) == QFileInfo(absolute)) {
        closeSidePage();
        return;
    }
    leaveThen([this, absolute] { openInstead(absolute); });
}

void MainWindow::openInstead(const QString &path)
{
    if (seal::isSealed(path)) {
        askForPassphrase(path);
        return;
    }
    auto opened = SessionSource::open(path);
    if (!opened) {
        showOpeningError(path, opened.error());
        return;
    }
    const QString notice = opened->notice;
    useSession(std::move(opened->session), opened->readOnlyBecause);
    if (!notice.isEmpty())
        showNews(notice);
}

void MainWindow::chooseFile()
{
    if (const QString path = m_source.chooseFile(); !path.isEmpty())
        openFile(path);
}

void MainWindow::takeMade(SessionSource::Made made)
{
    if (!made)
        showError(made.error());
    else if (*made)
        useSession(std::move(*made));
}

void MainWindow::useSession(std::unique_ptr<Session> session, const std::optional<Error> &readOnlyBecause,
                            std::unique_ptr<SealedPackage> sealed)
{
    m_message->hide();
    closeFile();
    m_session = std::move(session);
    m_sealed = std::move(sealed);
    m_session->setAuthor(Preferences(m_settings).author());
    RecentFiles(m_settings).add(shownPath());
    const auto description = m_session->reader().description();
    showContent(description ? *description : FileDescription());
    connectSession();

    m_status->showFile(shownPath());
    m_status->showSaved(description ? description->changed : QDateTime());
    m_status->showReadOnly(readOnlyBecause ? readOnlyBecause->text : QString());
    // A package is on a stick, whatever that is.
    if (!m_package)
        m_status->showJournal(m_session->journal());
    m_actions->setFileState(true, m_session->isReadOnly());
    m_actions->setPackageState(m_package);
    showSteps();
    showTitle();
    m_care = new FileCare(*m_session, readOnlyBecause, content());
    connectCare();
}

void MainWindow::showContent(const FileDescription &description)
{
    if (description.package)
        showPackage(*description.package);
    else
        showWorkspace();
    m_toolBar->setVisible(!m_package);
}

void MainWindow::showWorkspace()
{
    m_workspace = new Workspace(*m_session, m_dialogs, m_settings, this);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_search->setSession(m_session.get());
    m_conflicts->setSession(m_session.get());
    m_workspace->focusContent();
    connect(m_workspace, &Workspace::placeChanged, this, [this] {
        closeSidePage();
        showTitle();
    });
    connect(m_workspace, &Workspace::mergeRequested, (*m_actions)[Actions::MergePackages], &QAction::trigger);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(m_workspace, &Workspace::privacyRequested, this, &MainWindow::showPrivacy);
    QAction *collapse = (*m_actions)[Actions::CollapseNavigation];
    collapse->setChecked(m_workspace->navigation().isCollapsed());
    connect(&m_workspace->navigation(), &Navigation::collapsedChanged, collapse, &QAction::setChecked);
}

void MainWindow::connectCare()
{
    connect(m_care, &FileCare::informed, this, &MainWindow::showNews);
    connect(m_care, &FileCare::troubled, this, [this](const QString &text, FileCare::WayOut wayOut) {
        // Whoever was stopped from closing the file has been told, with more ways out.
        if (m_message->isVisible() && unsavedinput::isUnsaved(*m_pages))
            return;
        if (wayOut == FileCare::WayOut::SaveCopy)
            showMessage(text, tr("Save a copy …"), [this] { saveCopy(); });
        else if (wayOut == FileCare::WayOut::Backups)
            offerBackups(m_session->path(), text);
        else
            showMessage(text);
    });
    connect(m_care, &FileCare::cleaned, this, &MainWindow::tellUncleaned);
    connect(m_care, &FileCare::damaged, this, &MainWindow::showDamage);
    connect(m_care, &FileCare::relieved, this, [this] {
        m_message->hide();
        unsavedinput::keepRefused(*content());
    });
    // Queued, for it closes the session and all that looks after it.
    connect(
        m_care, &FileCare::takenAway, this,
        [this](const Error &error) { leaveThen([this, error] { turnReadOnly(error); }); },
        Qt::QueuedConnection);
    connect(m_care, &FileCare::released, this, &MainWindow::takeOver);
    m_care->begin();
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::changed, this, [this](const ChangeSet &changes) {
        m_status->showSaved(changes.time);
        tellSettled(About::Step);
    });
    connect(m_session.get(), &Session::stepTakenBack, this,
            [this](const QString &label) { m_status->tell(tr("Taken back: %1").arg(label)); });
    connect(m_session.get(), &Session::undoStepFailed, this, &MainWindow::tellOfStep);
    connect(m_session.get(), &Session::consentRestored, this, &MainWindow::tellOfStep);
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&m_session->undoStack(), signal, this, &MainWindow::showSteps);
    connect(&m_session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showSteps);
}

void MainWindow::showPlace(int place)
{
    closeSidePage();
    if (m_workspace)
        m_workspace->showPlace(place);
}

void MainWindow::showRecord(const QString &table, const RecordId &id)
{
    closeSidePage();
    m_workspace->showRecord(table, id);
}

void MainWindow::showCommands()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->showActions();
}

void MainWindow::showTitle()
{
    const int place = m_workspace ? m_workspace->currentPlace() : -1;
    for (int i = 0; i < m_actions->places().size(); ++i)
        m_actions->places().at(i)->setChecked(i == place);
    (*m_actions)[Actions::GoBack]->setEnabled(m_workspace && (m_sidePage || m_workspace->canGoBack()));
    (*m_actions)[Actions::GoForward]->setEnabled(m_workspace && m_workspace->canGoForward());
    (*m_actions)[Actions::NewRecord]->setEnabled(m_workspace && m_workspace->canAddRecord());
    (*m_actions)[Actions::Print]->setEnabled(m_workspace && !m_sidePage && m_workspace->canPrint());

    const QString page = m_sidePage   ? m_sidePage->title()
                         : m_package  ? tr("Capture")
                         : place >= 0 ? places::all().at(place).title()
                                      : QString();
    if (!m_session)
        setWindowTitle(page.isEmpty() ? tr("Sozialraum") : page);
    else
        //: %1 file name, %2 place, e.g. "East – Conferences"
        setWindowTitle(tr("%1 – %2").arg(QFileInfo(shownPath()).completeBaseName(), page));
}

void MainWindow::showSteps()
{
    const QUndoStack &steps = m_session->undoStack();
    const bool isReadOnly = m_session->isReadOnly();
    m_actions->setSteps(isReadOnly ? QString() : steps.undoText(), isReadOnly ? QString() : steps.redoText());
}

void MainWindow::applyTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemTextSize * Preferences(m_settings).textSize() / 100);
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    for (Heading *heading : findChildren<Heading *>())
        heading->fitToText();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_care)
        return;
    m_care->look();
    unsavedinput::keepRefused(*content());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    const auto closeNow = [this] {
        m_mayClose = true;
        close();
    };
    const bool isDecided = std::exchange(m_mayClose, false);
    if (!isDecided && !keepsAll(closeNow)) {
        event->ignore();
        return;
    }
    if (m_sealed) {
        m_message->hide();
        closeFile();
        // Whoever has to put the stick in again should see it; a second time the window closes.
        if (m_message->isVisible() && !isDecided) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}
