// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

/// What the program was called with: global options, and a command or the file for the window.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// \p arguments start with the program's name. Usable before there is a QCoreApplication.
    explicit CommandLine(const QStringList &arguments);

    /// The first word that is no option; empty: the window with its start page.
    const QString &firstWord() const { return m_firstWord; }
    /// What --language asks for, wherever it stands; empty if it is not there. read() refuses a wrong one.
    const QString &language() const { return m_language; }
    /// Whether no command is meant: there is no word at all, or the only one can be a file's name.
    bool opensWindow() const;

    /// Reads all options and arguments; \p command is null for the window. Error Usage.
    Result<void> read(const Command *command);
    /// Whether there are as many arguments as \p command takes. Error Usage.
    Result<void> checkArguments(const Command &command) const;

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// What stands behind the command's name, without options.
    QStringList arguments() const { return m_parser.positionalArguments().mid(1); }

    /// The list of all commands.
    static QString help(const QList<Command> &commands);
    /// How \p command is called.
    static QString help(const Command &command);

private:
    QStringList m_given;
    QString m_firstWord;
    qsizetype m_wordCount = 0;
    bool m_needsNoWindow = false;
    QString m_language;
    QCommandLineParser m_parser;
};
