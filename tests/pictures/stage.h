// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs.h"
#include "views/mainwindow.h"

#include <QSettings>

class QTabWidget;

/// The window with the sample opened, in a folder and with settings of its own.
class Stage
{
public:
    struct Look
    {
        QSize size = QSize(1280, 800);
        bool isDark = false;
        int textSize = 100; ///< per cent

        /// For file names: "light-100-1280".
        QString name() const;
    };

    /// Ends the program if the sample cannot be opened.
    explicit Stage(const Look &look);
    ~Stage();

    MainWindow &window() { return *m_window; }
    Session &session() { return *m_window->session(); }
    /// The id of the first record of \p table.
    RecordId first(QStringView table);

    /// Triggers the action with that object name, as its key would.
    void trigger(const QString &action);
    void closeFile();
    QTabWidget *tabs(const QString &objectName);
    /// Opens the sample's conference.
    void openConference();

private:
    void makeFile() const;

    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<NativeDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};
