// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"

#include "app/commands/commands.h"
#include "models/privacy/keeping.h"
#include "models/schema/fieldtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

Result<QJsonObject> countRecords(const RecordReader &reader)
{
    QJsonObject counts;
    for (const Table &table : reader.schema().tables()) {
        const auto count = reader.count(RecordQuery::all(table.name()));
        if (!count)
            return count.error();
        counts.insert(table.name(), *count);
    }
    return counts;
}

QJsonObject toJson(const FileDescription &file)
{
    const auto time = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    return {{QStringLiteral("id"), file.id.toString()},
            {QStringLiteral("path"), file.path},
            {QStringLiteral("schema-version"), file.schemaVersion},
            {QStringLiteral("program-version"), file.programVersion},
            {QStringLiteral("created"), time(file.created)},
            {QStringLiteral("changed"), time(file.changed)}};
}

void print(Console &console, const Schema &schema, const FileDescription &file, const QJsonObject &counts)
{
    const auto line = [&](const QString &name, const QString &value) {
        console.writeLine(QStringLiteral("%1  %2").arg(name, -32).arg(value));
    };
    const auto time = [](const QDateTime &time) { return fieldtext::timeToDisplay(time, QLocale()); };
    line(Sentences::tr("File"), file.path);
    line(Sentences::tr("Identity"), file.id.toString());
    line(Sentences::tr("Schema version"), QString::number(file.schemaVersion));
    line(Sentences::tr("Made with version"), file.programVersion);
    line(Sentences::tr("Made"), time(file.created));
    line(Sentences::tr("Last change"), file.changed.isValid() ? time(file.changed) : Sentences::tr("none"));
    for (const Table &table : schema.tables())
        line(table.pluralLabel(), QLocale().toString(counts.value(table.name()).toInteger()));
}

Result<void> run(CommandContext &context)
{
    const auto session = context.open(Session::Access::ReadOnly);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const auto file = reader.description();
    if (!file)
        return file.error();
    const auto counts = countRecords(reader);
    // From the day after that until which they were to be kept.
    const auto due = reader.count(keeping::dueUntil(QDate::currentDate().addDays(-1)));
    if (!counts)
        return counts.error();
    if (!due)
        return due.error();
    if (!context.isSet(QStringLiteral("json"))) {
        print(context.console(), reader.schema(), *file, *counts);
        if (*due > 0)
            context.console().writeLine(
                Sentences::tr("%n person(s) were to be kept until a day that has passed; "
                              "“list FILE person --due 0” names them.",
                              nullptr, static_cast<int>(*due)));
        return {};
    }
    const QJsonObject json{{QStringLiteral("file"), toJson(*file)},
                           {QStringLiteral("counts"), *counts},
                           {QStringLiteral("people-due"), *due}};
    context.console().write(QJsonDocument(json).toJson());
    return {};
}

} // namespace

Command commands::info()
{
    return {QStringLiteral("info"),
            Sentences::tr("Tells what the file is and how many records it holds."),
            {},
            {QStringLiteral("FILE [--json]")},
            {{QStringLiteral("json"), Sentences::tr("Print JSON.")}},
            1,
            1,
            false,
            run};
}
