// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/targetfile.h"

#include "models/exchange/interchange.h"

#include <QDir>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<QByteArray> readSource(const CommandContext &context, const QString &source)
{
    if (source == u"-")
        return context.console().readAll();
    const QString name = QDir::toNativeSeparators(source);
    QFile file(source);
    if (!file.exists())
        return Error{Error::Code::NotFound, Sentences::tr("There is no file %1.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("%1 could not be read: %2.").arg(name, file.errorString()),
                     {}};
    return file.readAll();
}

void tellChanges(Console &console, const ChangeSet &changes, bool isDryRun)
{
    const auto isAdded = [](const RowChange &row) { return row.kind == RowChange::Kind::Insert; };
    const auto added = std::count_if(changes.rows.begin(), changes.rows.end(), isAdded);
    const QString text = isDryRun ? Sentences::tr("%1 records would be added and %2 changed.")
                                  : Sentences::tr("%1 records were added and %2 changed.");
    console.tell(text.arg(QLocale().toString(added), QLocale().toString(changes.rows.size() - added)));
}

Result<void> run(CommandContext &context)
{
    const QString source = context.argument(context.argumentCount() - 1);
    if (const auto format = targetfile::format(context, source, {QStringLiteral("json")}); !format)
        return format.error();
    if (context.argumentCount() > 2)
        return Error{Error::Code::Usage,
                     Sentences::tr("A .json source names its entities itself; leave “%1” out.")
                         .arg(context.argument(1)),
                     {}};
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto json = readSource(context, source);
    if (!json)
        return json.error();
    const auto changes = interchange::read(*json, (*session)->reader());
    if (!changes)
        return changes.error();
    const bool isDryRun = context.isSet(QStringLiteral("dry-run"));
    const auto done = isDryRun ? (*session)->check(*changes) : (*session)->apply(*changes);
    if (done)
        tellChanges(context.console(), *changes, isDryRun);
    return done;
}

} // namespace

Command commands::import()
{
    return {
        QStringLiteral("import"),
        Sentences::tr("Adds and changes records from a source in the open interchange format, in one step."),
        Sentences::tr("SOURCE ends in .json, or is “-” for standard input with --format json. Records are "
                      "known by their id; nothing is removed."),
        {QStringLiteral("FILE SOURCE [--format json] [--dry-run]")},
        {targetfile::formatOption(),
         {QStringLiteral("dry-run"), Sentences::tr("Check and tell, but change nothing.")}},
        2,
        3,
        false,
        run};
}
