// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/references.h"

#include "models/exchange/sealedpackage.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "models/spelling/personalwords.h"
#include "models/usertexts.h"

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
    QStringList packages;
    personerasure::Texts texts = personerasure::Texts::Stay;
    copies::Outcome copies;
    QList<usertexts::Text> userTexts;
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
    for (const mentions::Mention &mention : account.plan.mentions)
        mentioned.append(QJsonObject{{QStringLiteral("entity"), mention.table},
                                     {QStringLiteral("id"), mention.record.toString()},
                                     {QStringLiteral("field"), mention.field},
                                     {QStringLiteral("text"), mention.text},
                                     {QStringLiteral("sure"), mention.place.isSure}});
    QJsonArray unreached;
    for (const copies::Unreached &copy : account.copies.unreached)
        unreached.append(
            QJsonObject{{QStringLiteral("path"), copy.path}, {QStringLiteral("reason"), copy.reason}});
    QJsonArray userTexts;
    for (const usertexts::Text &text : account.userTexts)
        userTexts.append(
            QJsonObject{{QStringLiteral("path"), text.path}, {QStringLiteral("text"), text.text}});
    return {{QStringLiteral("erased"), account.isDone},
            {QStringLiteral("detached"), toJson(account.plan.detached)},
            {QStringLiteral("removed"), toJson(account.plan.removed)},
            {QStringLiteral("anonymised"), account.plan.anonymised},
            {QStringLiteral("drafts"), account.plan.drafts},
            {QStringLiteral("namesakes"), account.plan.namesakes},
            {QStringLiteral("pictures"), account.plan.pictures},
            {QStringLiteral("mentions"), mentioned},
            {QStringLiteral("surname-stays-in-history"), account.plan.isSurnameAWord},
            {QStringLiteral("backups"), QJsonArray::fromStringList(account.copies.cleaned)},
            {QStringLiteral("unreached"), unreached},
            {QStringLiteral("user-texts"), userTexts},
            {QStringLiteral("packages"), QJsonArray::fromStringList(account.packages)}};
}

void printCounts(const CommandContext &context, const QMap<QString, int> &counts, const Schema &schema,
                 const QString &pattern)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        context.console().writeLine(pattern.arg(schema.table(it.key())->pluralLabel()).arg(it.value()));
}

void printMentions(Console &console, const Account &account)
{
    for (const mentions::Mention &mention : account.plan.mentions) {
        const bool isChanged = mention.place.isSure && account.texts == personerasure::Texts::LoseTheName;
        //: %1 entity, %2 id, %3 field, %4 the text
        const QString sentence = isChanged ? Sentences::tr("Loses the name: %1 %2, %3: %4")
                                 : mention.place.isSure
                                     ? Sentences::tr("Names the person and stays: %1 %2, %3: %4")
                                     : Sentences::tr("Perhaps names the person and stays: %1 %2, %3: %4");
        console.writeLine(
            sentence.arg(mention.table, mention.record.toString(), mention.field, mention.text.simplified()));
    }
    if (account.plan.isSurnameAWord)
        console.writeLine(Sentences::tr("As the surname also seems to be another word here, it stays in the "
                                        "history where it stands alone."));
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
        console.writeLine(
            Sentences::tr("Removed records of the same name, or joined, that leave the history: %1")
                .arg(plan.namesakes));
    if (plan.pictures > 0)
        console.writeLine(Sentences::tr("Pictures that are no longer published: %1").arg(plan.pictures));
    printMentions(console, account);
    for (const QString &backup : account.copies.cleaned)
        console.writeLine(Sentences::tr("Backup rewritten: %1").arg(QDir::toNativeSeparators(backup)));
    for (const copies::Unreached &copy : account.copies.unreached)
        //: %1 file, %2 sentence that says why
        console.writeLine(
            Sentences::tr("Not reached: %1 – %2").arg(QDir::toNativeSeparators(copy.path), copy.reason));
    for (const QString &package : account.packages)
        console.writeLine(Sentences::tr("Handed out with people in it: %1").arg(package));
    for (const usertexts::Text &text : account.userTexts)
        console.writeLine(text.sentence);
    console.writeLine(Sentences::tr(
        "Not reached are copies, exports and documents that were made earlier and lie elsewhere. What groups "
        "still type on their laptops may name the person: look at it when it is merged."));
}

Result<void> erase(Session &session, Account &account)
{
    if (const auto erased = session.erase(account.plan.erasure); !erased)
        return erased;
    account.isDone = true;
    // What was done is told also if a copy could not be reached.
    if (const auto cleaned =
            copies::clean(session.path(), {}, account.plan.erasure.people, SealedPackage::usualFolder()))
        account.copies = *cleaned;
    else
        account.copies.unreached.append({session.path(), cleaned.error().text, true});
    return {};
}

/// Whoever looks only at the exit code is not to think that all is clean.
Result<void> unfinished(const Account &account, const QString &file)
{
    QStringList sentences;
    int backups = 0;
    for (const copies::Unreached &copy : account.copies.unreached) {
        if (copy.isOwn && copy.path == file)
            //: %1 a file, %2 a sentence that says why and what to do
            sentences.append(Sentences::tr("The person is erased, but %1 still holds the old bytes. %2")
                                 .arg(QDir::toNativeSeparators(file), copy.reason));
        else if (copy.isOwn)
            ++backups;
    }
    if (backups > 0)
        sentences.append(
            Sentences::tr("The person is erased, but %n backup(s) could not be rewritten and may "
                          "still hold the person; why is said for each.",
                          nullptr, backups));
    return sentences.isEmpty() ? Result<void>() : Error{Error::Code::Busy, sentences.join(u' '), {}};
}

Result<void> run(CommandContext &context)
{
    const bool isTrial = context.isSet(QStringLiteral("dry-run"));
    const auto session = context.open(isTrial ? Session::Access::ReadOnly : Session::Access::ReadWrite);
    if (!session)
        return session.error();
    const RecordReader &reader = (*session)->reader();
    const Schema &schema = (*session)->schema();
    const auto person = references::person(reader, context.argument(1));
    if (!person)
        return person.error();
    const auto texts = context.isSet(QStringLiteral("texts")) ? personerasure::Texts::LoseTheName
                                                              : personerasure::Texts::Stay;
    const auto plan = personerasure::plan(reader, *person, texts);
    const auto packages = copies::packagesWithPeople(reader);
    if (!plan)
        return plan.error();
    if (!packages)
        return packages.error();
    Account account{
        *plan,
        *packages,
        texts,
        {},
        usertexts::naming(plan->erasure.redactedName, PersonalWords::usualPath(), context.settings().store()),
        false};
    if (!isTrial) {
        if (const auto erased = erase(**session, account); !erased)
            return erased;
    }
    if (context.isSet(QStringLiteral("json")))
        context.console().write(QJsonDocument(toJson(account)).toJson());
    else
        print(context, account, schema);
    return unfinished(account, (*session)->path());
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
        {QStringLiteral("FILE PERSON-ID [--texts] [--dry-run] [--json]")},
        {{QStringLiteral("texts"),
          Sentences::tr(
              "Put “…” in the place of the name also in the free texts that surely name the person.")},
         {QStringLiteral("dry-run"), Sentences::tr("Tell what would be done, but change nothing.")},
         {QStringLiteral("json"), Sentences::tr("Print JSON.")}},
        2,
        2,
        false,
        run};
}
