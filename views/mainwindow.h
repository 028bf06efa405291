// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sealedpackage.h"
#include "views/plaintexts.h"
#include "views/sessionsource.h"

#include <QMainWindow>

#include <functional>

class Actions;
struct Backup;
namespace copies {
struct Outcome;
}
class ConflictNotice;
class Dialogs;
class FileCare;
class MessageBar;
class PackagePage;
class QSettings;
class QStackedWidget;
class QToolBar;
class SearchField;
class SidePage;
class StartPage;
class StatusLine;
class Workspace;

/// The window: one open file, or the start page; around it menu, tool bar, messages and status.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \p dialogs and \p settings must outlive the window.
    MainWindow(Dialogs &dialogs, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens \p path instead of what is open, for reading if it cannot be written; if that fails, the window
    /// says why and stays as it is.
    void openFile(const QString &path);
    /// Says what a crash left of encrypted packages on this computer, after what is not needed is removed.
    void tellWorkLeftHere();
    /// Writes what was typed and is not in the file yet, and says so if that cannot be; whether it could.
    bool keepTyped();
    /// Null while the start page is shown.
    Session *session() const { return m_session.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void customEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectEditing();
    /// Writes the fields in which somebody types, as a step of its own.
    void commitFields();
    void connectStartPage();

    void chooseFile();
    /// Opens \p path whatever becomes of what was typed.
    void openInstead(const QString &path);
    void takeMade(SessionSource::Made made);
    void useSession(std::unique_ptr<Session> session, const std::optional<Error> &readOnlyBecause = {},
                    std::unique_ptr<SealedPackage> sealed = {});
    void showContent(const FileDescription &description);
    void showWorkspace();
    void connectSession();
    void connectCare();
    /// Says what of the typed text is not in the file, with the ways out, \p goOn at the end of each; true:
    /// there is none.
    bool keepsAll(const std::function<void()> &goOn);
    /// The same of what is not in an encrypted package.
    bool securesPackage(const std::function<void()> &goOn);
    /// Does \p goOn, which closes the file, once what was typed is written or given up.
    void leaveThen(const std::function<void()> &goOn);
    void save();
    /// Does \p goOn, if there is any, once the copy has what was typed.
    void saveCopy(const std::function<void()> &goOn = {});
    /// Makes a copy that is encrypted if the package is; \p add puts into it what the file did not take.
    Result<void> writeCopy(const QString &path, const std::function<void(const QString &)> &add);
    void showSaveState();
    /// The other program closed the file.
    void takeOver();
    /// Another program has the file now, as \p error says.
    void turnReadOnly(const Error &error);
    /// The same file again, at the same place.
    void openAnew(std::unique_ptr<Session> session, const std::optional<Error> &readOnlyBecause);
    void closeFile();
    /// The navigation with its places, or the package's one page; null while no file is open.
    QWidget *content() const;
    /// The file that people know; a sealed package is worked on in a copy.
    QString shownPath() const;

    void askForPassphrase(const QString &path);
    void openSealed(const SealedPackage::Opened &opened);
    /// Says what an earlier session left on this computer and the package does not have.
    void tellLeftBehind(const SealedPackage::Opened &opened);
    void showPackage(const PackageIdentity &package);
    bool tellsUnfinished();
    void giveBack();
    void showHandOut(const RecordId &conference);

    void showSettings();
    void showHistory();
    void showMerge(const QStringList &packages);
    void showHelp();
    /// Null: whoever is due.
    void showPrivacy(const RecordId &person);
    /// Follows a link from what concerns \p person, and offers the way back.
    void leavePrivacy(const RecordId &person, const QString &table, const RecordId &id);
    void showAbout();
    /// Those of \p path, which need not be open.
    void showBackups(const QString &path);
    void replaceDamaged(const QString &path, const Backup &backup);
    void showSidePage(SidePage *page);
    /// Back to what the page in front covers.
    void leaveSidePage();
    void closeSidePage();

    void showPlace(int place);
    void showRecord(const QString &table, const RecordId &id);
    void showCommands();
    void showTitle();
    void showSteps();
    void showMessage(const QString &text, const QString &action = {}, std::function<void()> wayOut = {});
    /// What the message is about: text that waits to be saved, a step that could not be taken back.
    enum class About { Anything, Unsaved, Step };
    /// Takes the message away if it is about \p what, which is no longer so.
    void tellSettled(About what);
    /// About the step that was just taken back or done again; until the next.
    void tellOfStep(const QString &text);
    void showOpeningError(const QString &path, const Error &error);
    void showNews(const QString &text);
    /// The open file is damaged, as \p error says: it must not be written any more.
    void showDamage(const Error &error);
    void leaveDamaged(const Error &error);
    void offerBackups(const QString &path, const QString &text);
    void showError(const Error &error);
    /// Says which of the file and its backups still knows somebody who was erased.
    void tellUncleaned(const copies::Outcome &outcome);
    void applyTextSize();

    /// Before anything that has a label.
    PlainTexts m_plainTexts;
    SessionSource m_source;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Actions *m_actions;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    QToolBar *m_toolBar = nullptr;
    SearchField *m_search;
    StatusLine *m_status;
    ConflictNotice *m_conflicts;
    bool m_mayClose = false;
    qreal m_systemTextSize;
    std::unique_ptr<Session> m_session;
    /// The damaged file whose backups were offered last while none was open.
    QString m_offeredFor;
    /// Null unless an encrypted package is open.
    std::unique_ptr<SealedPackage> m_sealed;
    Workspace *m_workspace = nullptr;
    PackagePage *m_package = nullptr;
    /// The half-typed lines that people were told of last.
    QStringList m_toldUnfinished;
    SidePage *m_sidePage = nullptr;
    /// What is shown again when the help is closed.
    SidePage *m_pageBelowHelp = nullptr;
    FileCare *m_care = nullptr;
    std::function<void()> m_wayOut;
    /// Whether the message and its ways out concern the open file, and go with it.
    bool m_isToldOfFile = false;
    About m_toldAbout = About::Anything;
};
