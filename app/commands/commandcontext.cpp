// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"

#include "models/store/filecheck.h"
#include "models/store/leftoverlog.h"

#include <QFileInfo>

CommandContext::CommandContext(const CommandLine &line, Console &console, const Settings &settings)
    : m_line(line), m_arguments(line.arguments()), m_console(console), m_settings(settings)
{
}

Result<int> CommandContext::number(const QString &option, int least, int otherwise) const
{
    if (!isSet(option))
        return otherwise;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (ok && number >= least)
        return number;
    return Error{Error::Code::Usage,
                 tr("--%1 takes a whole number of at least %2, not “%3”.")
                     .arg(option, QString::number(least), value(option)),
                 {}};
}

Result<std::unique_ptr<Session>> CommandContext::open(Session::Access access) const
{
    const leftoverlog::Lookout lookout(QFileInfo(argument(0)).canonicalFilePath());
    auto session = Session::open(argument(0), access);
    m_console.tell(lookout.notice());
    if (!session)
        return session;
    // The window checks while it is open already; a command would be done before.
    if ((*session)->wasLeftOpen()) {
        if (const auto checked = filecheck::quickCheck((*session)->path()); !checked)
            return checked.error();
    }
    (*session)->setAuthor(m_settings.author());
    return session;
}

Result<std::unique_ptr<Session>> CommandContext::create() const
{
    const leftoverlog::Lookout lookout(QFileInfo(argument(0)).absoluteFilePath());
    auto session = Session::create(argument(0));
    m_console.tell(lookout.notice());
    if (session)
        (*session)->setAuthor(m_settings.author());
    return session;
}

Result<const Table *> CommandContext::table(const Session &session, const QString &name)
{
    if (const Table *table = session.schema().table(name))
        return table;
    QStringList names;
    for (const Table &table : session.schema().tables())
        names.append(table.name());
    return Error{Error::Code::Usage,
                 tr("There is no entity “%1”; there are %2.").arg(name, names.join(QStringLiteral(", "))),
                 {}};
}

Result<const Field *> CommandContext::field(const Table &table, const QString &name)
{
    if (const Field *field = table.field(name))
        return field;
    QStringList names;
    for (const Field &field : table.fields())
        names.append(field.name());
    return Error{
        Error::Code::Usage,
        tr("%1 has no field “%2”; it has %3.").arg(table.name(), name, names.join(QStringLiteral(", "))),
        {}};
}

Result<std::pair<QString, QString>> CommandContext::assignment(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals > 0)
        return std::pair(text.left(equals), text.mid(equals + 1));
    return Error{Error::Code::Usage, tr("“%1” is not of the form FIELD=VALUE.").arg(text), {}};
}
