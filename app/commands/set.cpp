// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

using Assignments = QList<std::pair<const Field *, QString>>;

Result<Assignments> readAssignments(const Table &table, const QStringList &texts)
{
    Assignments assignments;
    QStringList seen;
    for (const QString &text : texts) {
        const auto parts = CommandContext::assignment(text);
        if (!parts)
            return parts.error();
        const auto field = CommandContext::field(table, parts->first);
        if (!field)
            return field.error();
        if (seen.contains(parts->first))
            return Error{Error::Code::Usage, Sentences::tr("%1 is given twice.").arg(parts->first), {}};
        seen.append(parts->first);
        assignments.append({*field, parts->second});
    }
    // Positions of questions and groups count inside the conference, so that has to be known first.
    std::stable_sort(assignments.begin(), assignments.end(), [](const auto &left, const auto &right) {
        return left.first->name() == names::conference && right.first->name() != names::conference;
    });
    return assignments;
}

Result<QVariantMap> readValues(const RecordReader &reader, const Assignments &assignments,
                               RecordId conference)
{
    QVariantMap values;
    for (const auto &[field, text] : assignments) {
        auto value = references::value(reader, *field, conference, text);
        if (!value)
            return value.error();
        if (field->name() == names::conference)
            conference = value->value<RecordId>();
        values.insert(field->name(), *value);
    }
    return values;
}

Result<RecordId> add(Session &session, const Table &table, const Assignments &assignments)
{
    const auto values = readValues(session.reader(), assignments, {});
    if (!values)
        return values.error();
    const auto record = session.newRecord(table.name(), *values);
    if (!record)
        return record.error();
    const auto applied = session.apply(edits::insert(*record));
    return applied ? Result<RecordId>(record->id()) : Result<RecordId>(applied.error());
}

Result<RecordId> change(Session &session, const Table &table, const QString &name,
                        const Assignments &assignments)
{
    const auto before = references::find(session.reader(), table, name);
    if (!before)
        return before.error();
    const RecordId conference =
        table.field(names::conference) ? before->reference(names::conference) : RecordId();
    const auto values = readValues(session.reader(), assignments, conference);
    if (!values)
        return values.error();
    Record after = *before;
    for (auto value = values->cbegin(); value != values->cend(); ++value)
        after.set(value.key(), *value);
    const auto applied = session.apply(edits::update(*before, after));
    return applied ? Result<RecordId>(after.id()) : Result<RecordId>(applied.error());
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const auto table = CommandContext::table(**session, context.argument(1));
    if (!table)
        return table.error();
    const auto assignments = readAssignments(**table, context.argumentsFrom(3));
    if (!assignments)
        return assignments.error();
    const QString name = context.argument(2);
    const auto id = name == u"new" ? add(**session, **table, *assignments)
                                   : change(**session, **table, name, *assignments);
    if (!id)
        return id.error();
    context.console().writeLine(id->toString());
    return {};
}

} // namespace

Command commands::set()
{
    return {QStringLiteral("set"),
            Sentences::tr("Changes a record, or adds one, and prints its id."),
            Sentences::tr("Dates are written 2024-06-17, times 09:30, yes and no true and false; an empty "
                          "value clears the field. A conference is named by its id, its date or “latest”; a "
                          "question or group also by its position."),
            {QStringLiteral("FILE ENTITY (ID|new) FIELD=VALUE...")},
            {},
            4,
            std::numeric_limits<qsizetype>::max(),
            false,
            run};
}
