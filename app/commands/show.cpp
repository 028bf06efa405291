// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"
#include "models/schema/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QJsonObject toJson(const Record &record, const QList<Referrer> &referrers)
{
    QJsonArray referredBy;
    for (const Referrer &referrer : referrers)
        referredBy.append(QJsonObject{{QStringLiteral("entity"), referrer.table},
                                      {QStringLiteral("field"), referrer.field},
                                      {QStringLiteral("id"), referrer.id.toString()}});
    return {{QStringLiteral("record"), recordjson::toJson(record)},
            {QStringLiteral("referred-by"), referredBy}};
}

Result<QString> display(const RecordReader &reader, const Field &field, const QVariant &value)
{
    if (field.type() == FieldType::Reference)
        return reader.title(field.referencedTable(), value.value<RecordId>());
    if (field.type() == FieldType::Blob)
        return datasize::toDisplay(value.toByteArray().size(), QLocale());
    return fieldtext::toDisplay(field, value, QLocale());
}

Result<void> print(Console &console, const RecordReader &reader, const Record &record,
                   const QList<Referrer> &referrers)
{
    constexpr int width = 32;
    const auto line = [&](const QString &name, QString value) {
        value.replace(u'\n', u'\n' + QString(width + 2, u' '));
        console.writeLine(QStringLiteral("%1  %2").arg(name, -width).arg(value));
    };
    line(record.table().label(), record.id().toString());
    for (const Field &field : record.table().fields()) {
        const QVariant value = record.value(field.name());
        if (!value.isValid())
            continue;
        const auto text = display(reader, field, value);
        if (!text)
            return text.error();
        line(field.label(), *text);
    }
    if (!referrers.isEmpty())
        console.writeLine(QStringLiteral("\n") + Sentences::tr("Referred to by:"));
    for (const Referrer &referrer : referrers) {
        const auto title = reader.title(referrer.table, referrer.id);
        if (!title)
            return title.error();
        line(QStringLiteral("%1 %2").arg(referrer.table, referrer.field),
             QStringLiteral("%1  %2").arg(referrer.id.toString(), title->simplified()));
    }
    return {};
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const auto table = CommandContext::table(**session, context.argument(1));
    if (!table)
        return table.error();
    const auto record = references::find(reader, **table, context.argument(2));
    if (!record)
        return record.error();
    const auto referrers = reader.referrers((*table)->name(), record->id(), std::numeric_limits<int>::max());
    if (!referrers)
        return referrers.error();
    if (!context.isSet(QStringLiteral("json")))
        return print(context.console(), reader, *record, *referrers);
    context.console().write(QJsonDocument(toJson(*record, *referrers)).toJson());
    return {};
}

} // namespace

Command commands::show()
{
    return {QStringLiteral("show"),
            Sentences::tr("Prints one record, and what refers to it."),
            {},
            {QStringLiteral("FILE ENTITY ID [--json]")},
            {{QStringLiteral("json"), Sentences::tr("Print JSON.")}},
            3,
            3,
            false,
            run};
}
