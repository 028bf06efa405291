// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"

#include "models/store/backupfolder.h"
#include "models/store/filecheck.h"

#include <QDir>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

// What to do with a damaged file; other errors stay as they are.
Error withWayOn(const CommandContext &context, const Error &error)
{
    if (error.code != Error::Code::Damaged)
        return error;
    const QString file = QDir::toNativeSeparators(context.argument(0));
    const QList<Backup> backups = BackupFolder(context.argument(0)).backups();
    if (backups.isEmpty())
        return {error.code,
                Sentences::tr(
                    "%1 is not sound, and there is no backup; open it in the window and rescue what can "
                    "be read (File, Backups).")
                    .arg(file),
                error.detail};
    return {error.code,
            //: %1 file, %2 file of the backup
            Sentences::tr(
                "%1 is not sound; open it in the window to go on with a backup or to rescue what can be "
                "read (File, Backups); the newest backup is %2.")
                .arg(file, QDir::toNativeSeparators(backups.constFirst().path)),
            error.detail};
}

// A file that is too damaged to be looked through; what is wrong with it is a line as well.
Error tellDamage(CommandContext &context, const Error &error)
{
    if (error.code == Error::Code::Damaged)
        context.console().writeLine(error.text);
    return withWayOn(context, error);
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return tellDamage(context, session.error());
    const auto faults = (*session)->findFaults();
    if (!faults)
        return tellDamage(context, faults.error());
    if (faults->isEmpty()) {
        // The one word that a script looks for; not translated.
        context.console().writeLine(QStringLiteral("sound"));
        return {};
    }
    for (const QString &fault : *faults)
        context.console().writeLine(fault);
    const auto damage = filecheck::findDamage(context.argument(0), (*session)->schema(), {});
    if (damage && damage->isEmpty())
        return Error{
            Error::Code::Damaged,
            Sentences::tr("%1 can be used, but not all records in it are as they have to be; put right "
                          "those that are named, in the window or with “set” and “remove”.")
                .arg(QDir::toNativeSeparators(context.argument(0))),
            {}};
    return withWayOn(context, {Error::Code::Damaged, {}, {}});
}

} // namespace

Command commands::check()
{
    return {QStringLiteral("check"),
            Sentences::tr("Prints “sound”, or what is wrong with the file, a line each."),
            Sentences::tr("Looks at the database, references, the search index and the rules of all records; "
                          "changes nothing."),
            {QStringLiteral("FILE")},
            {},
            1,
            1,
            false,
            run};
}
