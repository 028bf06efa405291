// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/targetfile.h"

#include "models/exchange/interchange.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Result<void> run(CommandContext &context)
{
    const QString target = context.argument(1);
    if (const auto format = targetfile::format(context, target, {QStringLiteral("json")}); !format)
        return format.error();
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const auto json = interchange::write((*session)->reader());
    return json ? targetfile::write(context, target, *json, targetfile::Readers::Owner)
                : Result<void>(json.error());
}

} // namespace

Command commands::exportFile()
{
    return {
        QStringLiteral("export"),
        Sentences::tr("Writes everything in the file, without loss, in the open interchange format."),
        Sentences::tr("TARGET ends in .json, or is “-” for standard output with --format json; an existing "
                      "one is replaced."),
        {QStringLiteral("FILE TARGET [--format json]")},
        {targetfile::formatOption()},
        2,
        2,
        false,
        run};
}
