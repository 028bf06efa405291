// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

Result<void> run(CommandContext &context)
{
    const auto steps = context.number(QStringLiteral("steps"), 1, 1);
    if (!steps)
        return steps.error();
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    QObject::connect(session->get(), &Session::consentRestored,
                     [&context](const QString &sentence) { context.console().tell(sentence); });
    const auto undone = (*session)->undoNewest(*steps);
    if (!undone)
        return undone.error();
    for (const QString &label : *undone)
        //: %1 the name of a step, e.g. "Change contribution"
        context.console().tell(Sentences::tr("Taken back: %1.").arg(label));
    return {};
}

} // namespace

Command commands::undo()
{
    return {
        QStringLiteral("undo"),
        Sentences::tr("Takes back the newest steps of the history."),
        Sentences::tr("The history grows by a step that names what it takes back; nothing is forgotten."),
        {QStringLiteral("FILE [--steps N]")},
        {{QStringLiteral("steps"), Sentences::tr("How many steps; 1 if not given."), QStringLiteral("N")}},
        1,
        1,
        false,
        run};
}
