// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

Result<void> run(CommandContext &context)
{
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
