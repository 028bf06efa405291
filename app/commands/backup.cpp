// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/targetfile.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

Result<void> run(CommandContext &context)
{
    // What lies beside the file goes with it, sooner or later.
    if (const auto free = targetfile::checkReplaceable(context.argument(1), context.argument(0)); !free)
        return free;
    const auto session = context.open(Session::Access::ReadOnly);
    return session ? (*session)->backup(context.argument(1)) : Result<void>(session.error());
}

} // namespace

Command commands::backup()
{
    return {QStringLiteral("backup"),
            Sentences::tr("Makes a consistent copy of a file, even while it is in use."),
            Sentences::tr("An existing TARGET is not touched."),
            {QStringLiteral("FILE TARGET")},
            {},
            2,
            2,
            false,
            run};
}
