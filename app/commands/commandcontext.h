// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandline.h"
#include "app/console.h"
#include "app/settings.h"
#include "models/session.h"

/// What a command works with: its arguments and options, the standard streams, and the way to a file.
class CommandContext
{
    Q_DECLARE_TR_FUNCTIONS(CommandContext)

public:
    CommandContext(const CommandLine &line, Console &console, const Settings &settings);

    qsizetype argumentCount() const { return m_arguments.size(); }
    /// Empty if there are fewer arguments.
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    QStringList argumentsFrom(qsizetype index) const { return m_arguments.mid(index); }
    bool isSet(const QString &option) const { return m_line.isSet(option); }
    /// The last value given; empty if the option was not.
    QString value(const QString &option) const { return values(option).value(values(option).size() - 1); }
    QStringList values(const QString &option) const { return m_line.values(option); }
    /// A whole number of at least \p least; \p otherwise if the option was not given. Error Usage.
    Result<int> number(const QString &option, int least, int otherwise) const;

    Console &console() const { return m_console; }
    const Settings &settings() const { return m_settings; }

    /// Opens the file of the first argument.
    Result<std::unique_ptr<Session>> open(Session::Access access) const;
    /// Makes the file of the first argument.
    Result<std::unique_ptr<Session>> create() const;

    /// The entity called \p name. Error Usage.
    static Result<const Table *> table(const Session &session, const QString &name);
    /// The field called \p name. Error Usage.
    static Result<const Field *> field(const Table &table, const QString &name);
    /// FIELD=VALUE, taken apart at the first "=". Error Usage.
    static Result<std::pair<QString, QString>> assignment(const QString &text);

private:
    const CommandLine &m_line;
    QStringList m_arguments;
    Console &m_console;
    const Settings &m_settings;
};
