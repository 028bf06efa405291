// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/changes/edits.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(RemoveCommand)
};

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto table = CommandContext::table(**session, context.argument(1));
    if (!table)
        return table.error();
    const auto record = references::find((*session)->reader(), **table, context.argument(2));
    if (!record)
        return record.error();
    const auto hindrances = (*session)->hindrancesToRemoval(*record);
    if (!hindrances)
        return hindrances.error();
    if (!hindrances->isEmpty())
        return Error{Error::Code::Referenced,
                     Sentences::tr("“%1” was not removed, because others refer to it: %2")
                         .arg(record->title(), hindrances->join(u' ')),
                     {}};
    return (*session)->apply(edits::remove(*record));
}

} // namespace

Command commands::remove()
{
    return {QStringLiteral("remove"),
            Sentences::tr("Removes a record; refused, with the reasons, while others refer to it."),
            {},
            {QStringLiteral("FILE ENTITY ID")},
            {},
            3,
            3,
            false,
            run};
}
