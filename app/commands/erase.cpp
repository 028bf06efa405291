// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)
};

/// What is told about an erasure, before and after it.
struct Account
{
    personerasure::Plan plan;
    QList<mentions::Mention> mentions;
    QStringList packages;
    copies::Outcome copies;
    bool isDone = false;
};

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const Account &account)
{
    QJsonArray mentioned;
    for (const mentions::Mention &mention : account.mentions)
        mentioned.append(QJsonObject{{QStringLiteral("entity"), mention.table},
                                     {QStringLiteral("id"), mention.record.toString()},
                                     {QStringLiteral("field"), mention.field},
                                     {QStringLiteral("sure"), mention.place.isSure}});
    QJsonArray unreached;
    for (const copies::Unreached &copy : account.copies.unreached)
        unreached.append(
            QJsonObject{{QStringLiteral("path"), copy.path}, {QStringLiteral("reason"), copy.reason}});
    return {{QStringLiteral("erased"), account.isDone},
            {QStringLiteral("detached"), toJson(account.plan.detached)},
            {QStringLiteral("removed"), toJson(account.plan.removed)},
            {QStringLiteral("anonymised"), account.plan.anonymised},
            {QStringLiteral("drafts"), account.plan.drafts},
            {QStringLiteral("namesakes"), account.plan.namesakes},
            {QStringLiteral("mentions"), mentioned},
            {QStringLiteral("backups"), QJsonArray::fromStringList(account.copies.cleaned)},
            {QStringLiteral("unreached"), unreached},
            {QStringLiteral("packages"), QJsonArray::fromStringList(account.packages)}};
}

void printCounts(const CommandContext &context, const QMap<QString, int> &counts, const Schema &schema,
                 const QString &pattern)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        context.console().writeLine(pattern.arg(schema.table(it.key())->pluralLabel()).arg(it.value()));
}

void print(const CommandContext &context, const Account &account, const Schema &schema)
{
    Console &console = context.console();
    //: %1 entities, %2 how many
    printCounts(context, account.plan.detached, schema,
                Sentences::tr("%1 that no longer name the person: %2"));
    //: %1 entities, %2 how many
    printCounts(context, account.plan.removed, schema, Sentences::tr("%1 that are removed: %2"));
    const personerasure::Plan &plan = account.plan;
    if (plan.anonymised > 0)
        console.writeLine(
            Sentences::tr("Participations that are only counted from now on: %1").arg(plan.anonymised));
    if (plan.drafts > 0)
        console.writeLine(Sentences::tr("Half-typed texts that lose the name: %1").arg(plan.drafts));
    if (plan.namesakes > 0)
        console.writeLine(Sentences::tr("Removed records of the same person that leave the history: %1")
                              .arg(plan.namesakes));
    for (const mentions::Mention &mention : account.mentions)
        //: %1 entity, %2 id, %3 field
        console.writeLine(Sentences::tr("Names the person in free text and stays: %1 %2, %3")
                              .arg(mention.table, mention.record.toString(), mention.field));
    for (const QString &backup : account.copies.cleaned)
        console.writeLine(Sentences::tr("Backup rewritten: %1").arg(QDir::toNativeSeparators(backup)));
    for (const copies::Unreached &copy : account.copies.unreached)
        //: %1 file, %2 sentence that says why
        console.writeLine(
            Sentences::tr("Not reached: %1 – %2").arg(QDir::toNativeSeparators(copy.path), copy.reason));
    for (const QString &package : account.packages)
        console.writeLine(Sentences::tr("Handed out with people in it: %1").arg(package));
}

Result<void> erase(Session &session, Account &account)
{
    if (const auto erased = session.erase(account.plan.erasure); !erased)
        return erased;
    account.isDone = true;
    // What was done is told also if a copy could not be reached.
    if (const auto cleaned = copies::clean(session.path()))
        account.copies = *cleaned;
    else
        account.copies.unreached.append({session.path(), cleaned.error().text});
    return {};
}

Result<void> run(CommandContext &context)
{
    const bool isTrial = context.isSet(QStringLiteral("dry-run"));
    const auto session = context.open(isTrial ? Session::Access::ReadOnly : Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const Schema &schema = (*session)->schema();
    const auto person = references::find(reader, *schema.table(names::person), context.argument(1));
    if (!person)
        return person.error();
    const auto plan = personerasure::plan(reader, person->id());
    const auto words = personerasure::words(reader, person->id());
    const auto packages = copies::packagesWithPeople(reader);
    if (!plan)
        return plan.error();
    if (!words)
        return words.error();
    if (!packages)
        return packages.error();
    const auto mentioned = mentions::find(reader, *words, person->id());
    if (!mentioned)
        return mentioned.error();
    Account account{*plan, *mentioned, *packages, {}, false};
    if (!isTrial) {
        if (const auto erased = erase(**session, account); !erased)
            return erased;
    }
    if (context.isSet(QStringLiteral("json")))
        context.console().write(QJsonDocument(toJson(account)).toJson());
    else
        print(context, account, schema);
    return {};
}

} // namespace

Command commands::erase()
{
    return {
        QStringLiteral("erase"),
        Sentences::tr("Erases a person for good, from the history and the backups as well (Art. 17 GDPR)."),
        Sentences::tr("This cannot be undone. What was said, counts and organisations stay. Printed is "
                      "what was done, which free texts name the person, and which copies were not "
                      "reached; --dry-run prints it beforehand."),
        {QStringLiteral("FILE PERSON-ID [--dry-run] [--json]")},
        {{QStringLiteral("dry-run"), Sentences::tr("Tell what would be done, but change nothing.")},
         {QStringLiteral("json"), Sentences::tr("Print JSON.")}},
        2,
        2,
        false,
        run};
}
