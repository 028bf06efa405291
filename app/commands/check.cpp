// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const auto faults = (*session)->findFaults();
    if (!faults)
        return faults.error();
    if (faults->isEmpty()) {
        // The one word that a script looks for; not translated.
        context.console().writeLine(QStringLiteral("sound"));
        return {};
    }
    for (const QString &fault : *faults)
        context.console().writeLine(fault);
    return Error{
        Error::Code::Damaged,
        Sentences::tr("%1 is not sound; keep it, go on with the latest backup copy, and save what is "
                      "newer with “export”.")
            .arg(context.argument(0)),
        {}};
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
