// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcontext.h"
#include "app/commands/commands.h"
#include "app/commands/passphrase.h"

#include "models/capture/carddrafts.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/exchange/sealedpackage.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "models/store/backups.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

using Choice = PackageMerge::Choice;
/// For each package: what stands in its lines.
using HalfTyped = QList<QList<HalfTypedCard>>;

/// What is told about a merge beside its reports.
struct Account
{
    HalfTyped halfTyped;
    /// Whoever was erased in another copy of the file and is here as well.
    QList<Record> people;
    /// The step; null: there is none.
    RecordId changeSet;
    bool isTrial = false;
};

Result<Choice> readChoice(const CommandContext &context)
{
    const QString option = QStringLiteral("conflicts");
    const QString word = context.isSet(option) ? context.value(option) : QStringLiteral("ask");
    const QList<std::pair<QString, Choice>> choices = {{QStringLiteral("ask"), Choice::Ask},
                                                       {QStringLiteral("ours"), Choice::Ours},
                                                       {QStringLiteral("theirs"), Choice::Theirs}};
    for (const auto &[name, choice] : choices) {
        if (name == word)
            return choice;
    }
    return Error{
        Error::Code::Usage, Sentences::tr("--conflicts takes ask, ours or theirs, not “%1”.").arg(word), {}};
}

QJsonObject toJson(const PackageReport &report)
{
    return {{QStringLiteral("id"), report.id.toString()},
            {QStringLiteral("file"), report.file},
            {QStringLiteral("name"), report.name},
            {QStringLiteral("device"), report.device},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("changed"), report.altered},
            {QStringLiteral("removed"), report.removed},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("conflicts"), report.conflicts},
            {QStringLiteral("texts-naming-erased"), report.textsNamingErased}};
}

QJsonArray toJson(const QList<Record> &people)
{
    QJsonArray json;
    for (const Record &person : people)
        json.append(QJsonObject{{QStringLiteral("id"), person.id().toString()},
                                {QStringLiteral("title"), person.title()}});
    return json;
}

QJsonObject toJson(const Record &conflict)
{
    const auto text = [&](QStringView field) {
        const QVariant value = conflict.value(field);
        return value.isValid() ? QJsonValue(value.toString()) : QJsonValue();
    };
    return {{QStringLiteral("conflict"), conflict.id().toString()},
            {QStringLiteral("kind"), text(names::kind)},
            {QStringLiteral("entity"), text(names::entity)},
            {QStringLiteral("id"), text(names::record)},
            {QStringLiteral("field"), text(names::field)},
            {QStringLiteral("base"), text(names::base)},
            {QStringLiteral("ours"), text(names::ours)},
            {QStringLiteral("theirs"), text(names::theirs)}};
}

QJsonArray toJson(const QList<HalfTypedCard> &cards)
{
    QJsonArray json;
    for (const HalfTypedCard &card : cards)
        json.append(QJsonObject{{QStringLiteral("question"), card.question.toString()},
                                {QStringLiteral("working-group"),
                                 card.group.isNull() ? QJsonValue() : QJsonValue(card.group.toString())},
                                {QStringLiteral("text"), card.text}});
    return json;
}

void printJson(Console &console, const PackageMerge &merge, const Account &account)
{
    QJsonArray packages;
    for (qsizetype number = 0; number < merge.reports().size(); ++number) {
        QJsonObject package = toJson(merge.reports().at(number));
        package.insert(QStringLiteral("half-typed"), toJson(account.halfTyped.at(number)));
        packages.append(package);
    }
    QJsonArray conflicts;
    for (const Record &conflict : merge.conflicts())
        conflicts.append(toJson(conflict));
    const RecordId step = account.changeSet;
    const QJsonObject json{
        {QStringLiteral("packages"), packages},
        {QStringLiteral("conflicts"), conflicts},
        {QStringLiteral("erased-there"), toJson(account.people)},
        {QStringLiteral("change-set"), step.isNull() ? QJsonValue() : QJsonValue(step.toString())}};
    console.write(QJsonDocument(json).toJson());
}

void printErased(Console &console, const Account &account)
{
    if (account.people.isEmpty())
        return;
    QStringList titles;
    for (const Record &person : account.people)
        titles.append(person.title());
    const auto count = static_cast<int>(titles.size());
    console.writeLine((account.isTrial
                           //: %1 names
                           ? Sentences::tr("%n person(s) erased for good there would be erased here as well, "
                                           "which cannot be undone: %1",
                                           nullptr, count)
                           //: %1 names
                           : Sentences::tr("%n person(s) erased for good there were erased here as well, "
                                           "which cannot be undone: %1",
                                           nullptr, count))
                          .arg(titles.join(QStringLiteral("; "))));
}

void print(Console &console, const PackageMerge &merge, const Account &account)
{
    for (qsizetype number = 0; number < merge.reports().size(); ++number) {
        const PackageReport &report = merge.reports().at(number);
        const QString file = QDir::toNativeSeparators(report.file);
        console.writeLine(report.isNews()
                              ? Sentences::tr("%1: %2 new, %3 changed, %4 removed, %5 known, %6 conflicts")
                                    .arg(file)
                                    .arg(report.added)
                                    .arg(report.altered)
                                    .arg(report.removed)
                                    .arg(report.known)
                                    .arg(report.conflicts)
                              : Sentences::tr("%1: nothing new").arg(file));
        if (report.textsNamingErased > 0)
            console.writeLine(QStringLiteral("  ") +
                              Sentences::tr("%n of the new text(s) name somebody who was erased for good",
                                            nullptr, report.textsNamingErased) +
                              QStringLiteral(". ") + report.wayToLoseErasedNames());
        for (const HalfTypedCard &card : account.halfTyped.at(number))
            console.writeLine(QStringLiteral("  ") +
                              Sentences::tr("Half typed, no card yet: %1").arg(card.text.simplified()));
    }
    for (const Record &conflict : merge.conflicts())
        console.writeLine(QStringLiteral("  %1 %2 %3: %4 | %5 | %6")
                              .arg(conflict.text(names::entity), conflict.text(names::record),
                                   conflict.text(names::field), conflict.text(names::base),
                                   conflict.text(names::ours), conflict.text(names::theirs)));
    printErased(console, account);
}

Result<HalfTyped> addPackages(const CommandContext &context, PackageMerge &merge)
{
    const auto words = passphrase::read(context);
    if (!words)
        return words.error();
    HalfTyped halfTyped;
    for (const QString &path : context.argumentsFrom(1)) {
        const auto package = packagefile::open(path, *words);
        if (!package)
            return package.error();
        if (const auto added = merge.add((*package)->reader(), path); !added)
            return added.error();
        const auto cards = (*package)->halfTypedCards();
        if (!cards)
            return cards.error();
        halfTyped.append(*cards);
    }
    return halfTyped;
}

// What was put away since, there or here, is nothing to tell.
Result<void> dropCards(Session &session, HalfTyped &halfTyped)
{
    for (QList<HalfTypedCard> &cards : halfTyped) {
        const auto missing = carddrafts::missing(session, cards);
        if (!missing)
            return missing.error();
        cards = *missing;
    }
    return {};
}

// Whoever was erased in another copy of the file is erased here as well.
Result<void> eraseToo(Session &session, const PackageMerge &merge)
{
    if (merge.erasedElsewhere().isEmpty())
        return {};
    const auto plan = personerasure::planFor(session.reader(), merge.erasedElsewhere());
    if (!plan)
        return plan.error();
    if (const auto erased = session.erase(plan->erasure); !erased)
        return erased;
    const auto cleaned =
        copies::clean(session.path(), {}, plan->erasure.people, SealedPackage::usualFolder());
    return cleaned ? Result<void>() : Result<void>(cleaned.error());
}

Result<void> run(CommandContext &context)
{
    const auto choice = readChoice(context);
    if (!choice)
        return choice.error();
    const auto session = context.open(Session::Access::ReadWrite);
    if (!session)
        return session.error();
    PackageMerge merge((*session)->reader(), *choice);
    auto halfTyped = addPackages(context, merge);
    if (!halfTyped)
        return halfTyped.error();
    const auto people = merge.peopleToErase();
    if (!people)
        return people.error();
    const ChangeSet changes = merge.changes();
    const bool isNews = !changes.isEmpty() || !merge.sources().isEmpty();
    const bool isTrial = context.isSet(QStringLiteral("dry-run"));
    const bool isWritten = isNews && !isTrial;
    if (isWritten) {
        if (const auto kept = backups::makeIfDue((*session)->path(), BackupReason::Merge); !kept)
            return kept.error();
    }
    const auto done = isWritten ? (*session)->merge(changes, merge.sources()) : (*session)->check(changes);
    if (!done)
        return done;
    if (const auto erased = isTrial ? Result<void>() : eraseToo(**session, merge); !erased)
        return erased;
    if (const auto dropped = dropCards(**session, *halfTyped); !dropped)
        return dropped;
    const Account account{*halfTyped, *people, isWritten ? changes.id : RecordId(), isTrial};
    if (context.isSet(QStringLiteral("json")))
        printJson(context.console(), merge, account);
    else
        print(context.console(), merge, account);
    const auto conflicts = static_cast<int>(merge.conflicts().size());
    if (conflicts == 0)
        return {};
    return Error{Error::Code::Undecided,
                 Sentences::tr("%n conflict(s) are left to decide. Open the file and choose there.", nullptr,
                               conflicts),
                 {}};
}

} // namespace

Command commands::merge()
{
    return {QStringLiteral("merge"),
            Sentences::tr("Brings back what was typed into packages, in one step, and reports for each."),
            Sentences::tr("The same package again changes nothing. Where both sides changed the same, both "
                          "stay in the file as a conflict (exit code 6), unless --conflicts decides. What "
                          "is half typed in a package is told; it stays in the package. Whoever was erased "
                          "for good there is erased here as well; --dry-run says who."),
            {QStringLiteral("FILE PACKAGE... [--dry-run] [--conflicts ask|ours|theirs] [--passphrase-file F] "
                            "[--json]")},
            {{QStringLiteral("dry-run"), Sentences::tr("Check and tell, but change nothing.")},
             {QStringLiteral("conflicts"), Sentences::tr("What becomes of conflicts: ask, ours or theirs."),
              QStringLiteral("CHOICE")},
             passphrase::option(),
             {QStringLiteral("json"), Sentences::tr("Print JSON.")}},
            2,
            1000,
            false,
            run};
}
