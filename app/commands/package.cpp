// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/passphrase.h"
#include "app/commands/references.h"

#include "models/exchange/packagefile.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PackageCommand)
};

Result<packagefile::Order> readOrder(const CommandContext &context, const RecordReader &reader)
{
    const QString conferenceOption = QStringLiteral("conference");
    if (!context.isSet(conferenceOption))
        return Error{Error::Code::Usage, Sentences::tr("--%1 is missing.").arg(conferenceOption), {}};
    packagefile::Order order;
    order.target = context.argument(1);
    const auto conference =
        references::find(reader, *reader.schema().table(names::conference), context.value(conferenceOption));
    if (!conference)
        return conference.error();
    order.conference = conference->id();
    if (context.isSet(QStringLiteral("group"))) {
        const auto group = references::findIn(reader, *reader.schema().table(names::workingGroup),
                                              conference->id(), context.value(QStringLiteral("group")));
        if (!group)
            return group.error();
        order.group = group->id();
    }
    const auto words = passphrase::read(context);
    if (!words)
        return words.error();
    if (words->isEmpty())
        return order;
    const auto key = seal::Key::make(*words);
    if (!key)
        return key.error();
    order.key = *key;
    return order;
}

Result<void> run(CommandContext &context)
{
    const QString suffix = QStringLiteral(".szpaket");
    if (!context.argument(1).endsWith(suffix, Qt::CaseInsensitive))
        return Error{Error::Code::Usage, Sentences::tr("The name of a package ends in %1.").arg(suffix),
                     context.argument(1)};
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto order = readOrder(context, (*session)->reader());
    if (!order)
        return order.error();
    const auto package = packagefile::handOut(**session, *order);
    if (!package)
        return package.error();
    context.console().writeLine(package->toString());
    return {};
}

} // namespace

Command commands::package()
{
    return {
        QStringLiteral("package"),
        Sentences::tr("Makes the file that a group's laptop takes along, and prints its id."),
        Sentences::tr(
            "It holds the conference with its questions, groups and themes and the names of "
            "organisations; without --group also who takes part, by name. Addresses, numbers and notes "
            "stay at home."),
        {QStringLiteral("FILE TARGET.szpaket --conference C [--group N] [--passphrase-file F]")},
        {{QStringLiteral("conference"), Sentences::tr("Its id, its date or “latest”."), QStringLiteral("C")},
         {QStringLiteral("group"), Sentences::tr("Its position or id."), QStringLiteral("N")},
         passphrase::option()},
        2,
        2,
        false,
        run};
}
