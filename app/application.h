// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandline.h"
#include "app/console.h"
#include "app/settings.h"

#include <QTranslator>

#include <memory>

/// Makes and owns everything: settings, language, and either the window or one command.
class Application
{
public:
    /// \p argc and \p argv must live as long as the application; Qt takes its own options out of them.
    Application(int &argc, char *argv[]);
    ~Application();

    /// The program's exit code.
    int run();

private:
    void makeQtApplication(int &argc, char *argv[]);
    void chooseLanguage();
    Result<void> runCommand(const Command &command);
    Result<void> runWithoutCommand();
    /// Shows the window with \p file, or its start page if \p file is empty, until it is closed; the exit
    /// code.
    int runWindow(const QString &file);

    Console m_console;
    Settings m_settings;
    std::unique_ptr<QCoreApplication> m_application;
    std::unique_ptr<CommandLine> m_commandLine;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};
