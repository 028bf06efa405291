// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sessionsource.h"

#include <QMainWindow>

#include <functional>

class Actions;
struct Backup;
class Dialogs;
class FileCare;
class MessageBar;
class QSettings;
class QStackedWidget;
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
    /// Null while the start page is shown.
    Session *session() const { return m_session.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectEditing();
    void connectStartPage();

    void chooseFile();
    void saveCopy();
    void takeMade(SessionSource::Made made);
    void useSession(std::unique_ptr<Session> session, const std::optional<Error> &readOnlyBecause = {});
    void connectSession();
    void connectCare();
    void takeOver();
    void closeFile();

    void showSettings();
    void showHistory();
    void showAbout();
    /// Those of \p path, which need not be open.
    void showBackups(const QString &path);
    void replaceDamaged(const QString &path, const Backup &backup);
    void showSidePage(SidePage *page);
    void closeSidePage();

    void showPlace(int place);
    void showRecord(const QString &table, const RecordId &id);
    void showCommands();
    void showTitle();
    void showSteps();
    void showMessage(const QString &text, const QString &action = {}, std::function<void()> wayOut = {});
    void showOpeningError(const QString &path, const Error &error);
    void showNews(const QString &text);
    void showDamage(const Error &error);
    void offerBackups(const QString &path, const QString &text);
    void showError(const Error &error);
    void applyTextSize();

    SessionSource m_source;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Actions *m_actions;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    SearchField *m_search;
    StatusLine *m_status;
    qreal m_systemTextSize;
    std::unique_ptr<Session> m_session;
    Workspace *m_workspace = nullptr;
    SidePage *m_sidePage = nullptr;
    FileCare *m_care = nullptr;
    std::function<void()> m_wayOut;
};
