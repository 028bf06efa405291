// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(CaptureCommand)
};

Result<QVariantMap> readPlace(const CommandContext &context, const RecordReader &reader)
{
    for (const auto &option : {QStringLiteral("conference"), QStringLiteral("question")}) {
        if (!context.isSet(option))
            return Error{Error::Code::Usage, Sentences::tr("--%1 is missing.").arg(option), {}};
    }
    const auto table = [&](QStringView name) -> const Table & { return *reader.schema().table(name); };
    const auto conference =
        references::find(reader, table(names::conference), context.value(QStringLiteral("conference")));
    if (!conference)
        return conference.error();
    const auto question = references::findIn(reader, table(names::question), conference->id(),
                                             context.value(QStringLiteral("question")));
    if (!question)
        return question.error();
    QVariantMap place{{names::conference.toString(), QVariant::fromValue(conference->id())},
                      {names::question.toString(), QVariant::fromValue(question->id())}};
    if (context.isSet(QStringLiteral("group"))) {
        const auto group = references::findIn(reader, table(names::workingGroup), conference->id(),
                                              context.value(QStringLiteral("group")));
        if (!group)
            return group.error();
        place.insert(names::workingGroup.toString(), QVariant::fromValue(group->id()));
    }
    return place;
}

/// The id of the new contribution; null for a line without words.
Result<RecordId> capture(Session &session, QVariantMap values, const QString &line)
{
    const Table &table = *session.schema().table(names::contribution);
    const auto text = table.field(names::text)->accept(line);
    if (!text)
        return text.error();
    if (!text->isValid())
        return RecordId();
    values.insert(names::text.toString(), *text);
    const auto record = session.newRecord(names::contribution, values);
    if (!record)
        return record.error();
    const auto applied = session.apply(edits::insert(*record));
    return applied ? Result<RecordId>(record->id()) : Result<RecordId>(applied.error());
}

Error atLine(int number, const Error &error)
{
    //: %1 is a line number, %2 a sentence that says what is wrong
    return {error.code,
            Sentences::tr("Line %1 was not taken, those before it are saved: %2")
                .arg(QString::number(number), error.text),
            error.detail};
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto place = readPlace(context, (*session)->reader());
    if (!place)
        return place.error();
    for (int number = 1;; ++number) {
        const auto line = context.console().readLine();
        if (!line)
            return atLine(number, line.error());
        if (!*line)
            return {};
        const auto id = capture(**session, *place, **line);
        if (!id)
            return atLine(number, id.error());
        if (id->isNull())
            continue;
        context.console().writeLine(id->toString());
        // Whoever listens may rely on it: an id that is out is on disk.
        if (const auto flushed = context.console().flush(); !flushed)
            return flushed;
    }
}

} // namespace

Command commands::capture()
{
    return {
        QStringLiteral("capture"),
        Sentences::tr("Takes contributions from standard input, one a line, and prints each id once it is "
                      "on disk."),
        Sentences::tr("Stops at the first line that is refused; empty lines are passed over."),
        {QStringLiteral("FILE --conference C --question N [--group N]")},
        {{QStringLiteral("conference"), Sentences::tr("Its id, its date or “latest”."), QStringLiteral("C")},
         {QStringLiteral("question"), Sentences::tr("Its position or id."), QStringLiteral("N")},
         {QStringLiteral("group"), Sentences::tr("Its position or id."), QStringLiteral("N")}},
        1,
        1,
        false,
        run};
}
