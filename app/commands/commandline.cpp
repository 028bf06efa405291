// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"

#include <QFileInfo>

namespace {

QList<QCommandLineOption> globalOptions()
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    return {{QStringLiteral("language"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "Language of messages: de or en.")),
             QStringLiteral("de|en")},
            {QStringLiteral("quiet"), translated(QT_TRANSLATE_NOOP("CommandLine", "Tell errors only."))},
            {{QStringLiteral("h"), QStringLiteral("help")},
             translated(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))},
            {{QStringLiteral("v"), QStringLiteral("version")},
             translated(QT_TRANSLATE_NOOP("CommandLine", "Show the version."))}};
}

// The language decides in which words the rest is read, so it is looked for before everything else.
QString findLanguage(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    QString language;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != QStringLiteral("--"); ++i) {
        if (arguments.at(i) == option)
            language = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            language = arguments.at(i).mid(option.size() + 1);
    }
    return language;
}

QString describe(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString usage = QStringLiteral("--") + option.names().constLast();
        if (!option.valueName().isEmpty())
            usage += u' ' + option.valueName();
        text += QStringLiteral("  %1  %2\n").arg(usage, -24).arg(option.description());
    }
    return text;
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
    : m_given(arguments), m_language(findLanguage(arguments))
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(globalOptions());
    // What is unknown here is judged by read(), which knows the options of the command.
    const bool isKnown = parser.parse(arguments);
    m_firstWord = parser.positionalArguments().value(0);
    // A file may be followed by options of the window: "ost.sozialraum --language en".
    QCommandLineParser anyOrder;
    anyOrder.addOptions(globalOptions());
    anyOrder.parse(arguments);
    m_wordCount = anyOrder.positionalArguments().size();
    m_needsNoWindow =
        !isKnown || parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"));
}

bool CommandLine::opensWindow() const
{
    if (m_wordCount == 0 || m_needsNoWindow)
        return !m_needsNoWindow;
    return m_wordCount == 1 && (m_firstWord.contains(u'.') || m_firstWord.contains(u'/') ||
                                m_firstWord.contains(u'\\') || QFileInfo::exists(m_firstWord));
}

Result<void> CommandLine::read(const Command *command)
{
    m_parser.addOptions(globalOptions());
    if (command)
        m_parser.addOptions(command->options);
    if (!m_parser.parse(m_given))
        return Error{Error::Code::Usage, m_parser.errorText(), {}};
    const QStringList languages = {QStringLiteral("de"), QStringLiteral("en")};
    if (isSet(QStringLiteral("language")) && !languages.contains(m_language))
        return Error{Error::Code::Usage, tr("The language is de or en, not “%1”.").arg(m_language), {}};
    return {};
}

Result<void> CommandLine::checkArguments(const Command &command) const
{
    const qsizetype count = arguments().size();
    if (count >= command.leastArguments && count <= command.mostArguments)
        return {};
    QStringList ways;
    for (const QString &synopsis : command.synopses)
        ways.append(QStringLiteral("sozialraum %1 %2").arg(command.name, synopsis));
    const QString usage = ways.join(tr(" or "));
    const QString text = count < command.leastArguments
                             ? tr("Something is missing; the command is called %1.")
                             : tr("That is too much; the command is called %1.");
    return Error{Error::Code::Usage, text.arg(usage), {}};
}

QString CommandLine::help(const QList<Command> &commands)
{
    QString text = tr("Sozialraum: planning of social spaces and their conferences.") +
                   QStringLiteral("\n\n") + QStringLiteral("  sozialraum [FILE]\n      ") +
                   tr("Opens the window.") + u'\n';
    for (const Command &command : commands) {
        for (const QString &synopsis : command.synopses)
            text += QStringLiteral("  sozialraum %1 %2\n").arg(command.name, synopsis);
        text += QStringLiteral("      %1\n").arg(command.summary);
    }
    text += u'\n' + tr("Options of every command:") + u'\n' + describe(globalOptions());
    text += u'\n' + tr("Exit codes: 0 done, 1 fault of the program, 2 wrong usage, 3 refused and nothing "
                       "changed, 4 file damaged, 5 file in use.");
    return text;
}

QString CommandLine::help(const Command &command)
{
    QString text;
    for (const QString &synopsis : command.synopses)
        text += QStringLiteral("sozialraum %1 %2\n").arg(command.name, synopsis);
    text += u'\n' + command.summary + u'\n';
    if (!command.notes.isEmpty())
        text += command.notes + u'\n';
    return text + u'\n' + tr("Options:") + u'\n' + describe(command.options + globalOptions()).chopped(1);
}
