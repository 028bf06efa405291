// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"

#include "models/exchange/sample.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(NewFileCommand)
};

Result<void> fill(Session &session)
{
    const auto changes = sample::load(session.reader());
    return changes ? session.apply(*changes) : Result<void>(changes.error());
}

Result<void> run(CommandContext &context)
{
    auto session = context.create();
    if (!session)
        return session.error();
    if (!context.isSet(QStringLiteral("sample")))
        return {};
    const auto filled = fill(**session);
    if (filled)
        return {};
    session->reset();
    QFile::remove(context.argument(0));
    return filled;
}

} // namespace

Command commands::newFile()
{
    return {QStringLiteral("new"),
            Sentences::tr("Makes a new file; an existing one is not touched."),
            {},
            {QStringLiteral("FILE [--sample]")},
            {{QStringLiteral("sample"), Sentences::tr("Fill in the first conference.")}},
            1,
            1,
            false,
            run};
}
