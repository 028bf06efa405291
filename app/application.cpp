// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/shutdown.h"
#include "models/store/temporaryfolder.h"
#include "views/dialogs.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

QStringList readArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

std::optional<Command> findCommand(const QString &name)
{
    for (const Command &command : commands::all()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

// Qt ends the program on the spot where there is none, so it is not even asked.
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

// A language of ours that \p locale speaks, else nothing.
QString languageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::German:
        return QStringLiteral("de");
    case QLocale::English:
        return QStringLiteral("en");
    default:
        return {};
    }
}

} // namespace

Application::Application(int &argc, char *argv[])
{
    // Qt's own warnings are for developers; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QCoreApplication::setApplicationName(QStringLiteral("sozialraum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOZIALRAUM_VERSION));
    makeQtApplication(argc, argv);
    m_commandLine = std::make_unique<CommandLine>(QCoreApplication::arguments());
    chooseLanguage();
}

Application::~Application() = default;

void Application::makeQtApplication(int &argc, char *argv[])
{
    const CommandLine early(readArguments(argc, argv));
    const auto command = findCommand(early.firstWord());
    if (command && command->needsFonts) {
        // Documents are never seen on a screen, and so look the same where there is none.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(argc, argv);
    } else if (command || !early.opensWindow() || !hasDisplay()) {
        m_application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        m_application = std::make_unique<QApplication>(argc, argv);
    }
}

void Application::chooseLanguage()
{
    const QLocale system = QLocale::system();
    QString language = QStringLiteral("de");
    QStringList wishes = {m_commandLine->language()};
    // Documents go out to a German public, whatever the office's computers speak.
    if (const auto command = findCommand(m_commandLine->firstWord()); !command || !command->needsFonts)
        wishes += {m_settings.language(), languageOf(system)};
    for (const QString &wish : std::as_const(wishes)) {
        if (wish == u"de" || wish == u"en") {
            language = wish;
            break;
        }
    }
    QLocale::setDefault(languageOf(system) == language ? system : QLocale(language));
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + language,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/sozialraum_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
}

int Application::run()
{
    TemporaryFolder::clearLeftBehind();
    const auto command = findCommand(m_commandLine->firstWord());
    Result<void> done = m_commandLine->read(command ? &*command : nullptr);
    m_console.setQuiet(m_commandLine->isSet(QStringLiteral("quiet")));
    if (done && !command && m_commandLine->opensWindow() && hasDisplay())
        return runWindow(m_commandLine->firstWord());
    if (done)
        done = command ? runCommand(*command) : runWithoutCommand();
    if (const auto flushed = m_console.flush(); done && !flushed)
        done = flushed;
    if (done)
        return 0;
    m_console.tellError(done.error());
    return done.error().exitCode();
}

Result<void> Application::runCommand(const Command &command)
{
    if (m_commandLine->isSet(QStringLiteral("help"))) {
        m_console.writeLine(CommandLine::help(command));
        return {};
    }
    if (const auto checked = m_commandLine->checkArguments(command); !checked)
        return checked;
    CommandContext context(*m_commandLine, m_console, m_settings);
    return command.run(context);
}

Result<void> Application::runWithoutCommand()
{
    if (m_commandLine->isSet(QStringLiteral("help"))) {
        m_console.writeLine(CommandLine::help(commands::all()));
        return {};
    }
    if (m_commandLine->isSet(QStringLiteral("version"))) {
        m_console.writeLine(QStringLiteral("sozialraum ") + QCoreApplication::applicationVersion());
        return {};
    }
    if (m_commandLine->opensWindow())
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("There is no display for the window; sozialraum --help lists what works "
                                   "without one."),
                     {}};
    return Error{Error::Code::Usage,
                 Sentences::tr("There is no command “%1”; sozialraum --help lists them all.")
                     .arg(m_commandLine->firstWord()),
                 {}};
}

int Application::runWindow(const QString &file)
{
    m_settings.protect();
    NativeDialogs dialogs(m_settings.store());
    MainWindow window(dialogs, m_settings.store());
    window.tellWorkLeftHere();
    if (!file.isEmpty())
        window.openFile(file);
    const Shutdown shutdown(window);
    window.show();
    return QApplication::exec();
}
