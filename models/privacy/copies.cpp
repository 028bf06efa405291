// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/copies.h"

#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/store/backups.h"
#include "models/store/compaction.h"
#include "models/store/filecheck.h"
#include "models/store/fileformat.h"
#include "models/store/leftoverlog.h"
#include "models/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <filesystem>

namespace {

using copies::Outcome;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

Result<void> eraseIn(const QString &path, const QSet<RecordId> &records, const RecordReader &present,
                     const QList<Record> &people)
{
    {
        const auto session = Session::open(path);
        if (!session)
            return session.error();
        auto plan = personerasure::planFor((*session)->reader(), records, &present, people);
        if (!plan)
            return plan.error();
        plan->erasure.isLogged = false;
        if (const auto erased = (*session)->erase(plan->erasure); !erased)
            return erased;
    }
    if (const auto compacted = compaction::runIfDue(path); !compacted)
        return compacted;
    return filecheck::quickCheck(path);
}

// The old one stays until the new one is whole.
Result<void> takePlace(const QString &fresh, const QString &path)
{
    // Windows does not replace what cannot be written.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    std::error_code failure;
    std::filesystem::rename(QFileInfo(fresh).filesystemAbsoluteFilePath(),
                            QFileInfo(path).filesystemAbsoluteFilePath(), failure);
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!failure)
        return {};
    return Error{Error::Code::ReadOnly,
                 Sentences::tr("%1 could not be replaced. Check the permissions of its folder.")
                     .arg(QDir::toNativeSeparators(path)),
                 QString::fromStdString(failure.message())};
}

/// Whether one of \p missing was a person of \p present who is called as nobody knows any more: texts of \p
/// backup, which is older than the record, may still name them.
Result<bool> isNamelessIn(const RecordReader &backup, const QSet<RecordId> &missing,
                          const RecordReader &present, const QList<Record> &people)
{
    for (const RecordId &id : missing) {
        if (std::any_of(people.begin(), people.end(),
                        [&id](const Record &person) { return person.id() == id; }))
            continue;
        const auto erasure = present.history({names::person.toString(), id, 1, 0});
        const auto states = PastPeople::statesOf(backup, id);
        if (!erasure || !states)
            return erasure ? states.error() : erasure.error();
        if (!erasure->isEmpty() && states->isEmpty())
            return true;
    }
    return false;
}

/// False if \p path knows nothing more than it may; \p present is the file that it is a backup of.
Result<bool> cleanOne(const QString &path, const QSet<RecordId> &erased, const RecordReader &present,
                      QList<Record> people)
{
    const QString fresh = path + QStringLiteral(".new");
    QSet<RecordId> missing;
    {
        const auto session = Session::open(path, Session::Access::ReadOnly);
        if (!session)
            return session.error();
        const auto known = (*session)->reader().erasedRecords();
        if (!known)
            return known.error();
        missing = erased - *known;
        if (missing.isEmpty())
            return false;
        const auto isNameless = isNamelessIn((*session)->reader(), missing, present, people);
        if (!isNameless)
            return isNameless.error();
        if (*isNameless)
            return Error{
                Error::Code::Invalid,
                Sentences::tr("This backup is older than the record of somebody who was erased since, "
                              "and could not be rewritten then. Its texts may still name the person: "
                              "delete it."),
                {}};
        sidefiles::removeAll(fresh);
        if (const auto copied = (*session)->backup(fresh); !copied)
            return copied.error();
    }
    people.removeIf([&](const Record &person) { return !missing.contains(person.id()); });
    auto done = eraseIn(fresh, missing, present, people);
    if (done)
        done = takePlace(fresh, path);
    if (done)
        return true;
    sidefiles::removeAll(fresh);
    return done.error();
}

/// What to do about a backup that could not be rewritten.
QString whyNotCleaned(const Error &error)
{
    if (error.code != Error::Code::Damaged && error.code != Error::Code::NotOurs)
        return copies::whyNotRewritten(error);
    return Sentences::tr(
        "This backup is damaged: it can be neither rewritten nor restored and may still hold "
        "the person. Delete it.");
}

/// Ours by its header or its name, whatever its ending and however damaged.
bool mayBeOurs(const QFileInfo &file)
{
    if (file.suffix() == QStringLiteral("sozialraum") || file.suffix() == QStringLiteral("szpaket"))
        return file.size() > 0;
    const auto version = fileformat::readSchemaVersion(file.absoluteFilePath());
    return version || version.error().code == Error::Code::Damaged ||
           fileformat::isSealed(file.absoluteFilePath());
}

/// What lies in \p workingFolders, beside \p file and beside its backups and may be a copy of it.
QStringList neighbours(const QString &file, const QStringList &workingFolders)
{
    QStringList found;
    for (const QString &folder :
         QStringList{QFileInfo(file).absolutePath(), BackupFolder(file).path()} + workingFolders) {
        for (const QFileInfo &other : QDir(folder).entryInfoList(QDir::Files)) {
            if (mayBeOurs(other))
                found.append(other.absoluteFilePath());
        }
    }
    for (const Backup &backup : BackupFolder(file).backups())
        found.removeAll(backup.path);
    for (const QString &unfinished : BackupFolder(file).unfinished())
        found.removeAll(unfinished);
    found.removeAll(QFileInfo(file).absoluteFilePath());
    return found;
}

/// \p workingCopies, which may be empty, and the folder of each of them.
QStringList foldersIn(const QString &workingCopies)
{
    if (workingCopies.isEmpty())
        return {};
    QStringList folders = {workingCopies};
    const auto own = QDir(workingCopies).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : own)
        folders.append(folder.absoluteFilePath());
    return folders;
}

Result<bool> knows(const RecordReader &reader, const RecordId &home, const QSet<RecordId> &erased)
{
    const auto description = reader.description();
    if (!description)
        return description.error();
    const RecordId belongsTo = description->package ? description->package->home : description->id;
    if (belongsTo != home)
        return false;
    const auto known = reader.erasedRecords();
    if (!known)
        return known.error();
    const QSet<RecordId> unknown = erased - *known;
    for (const RecordId &id : unknown) {
        const auto record = reader.record(names::person, id);
        const auto history = reader.history({names::person.toString(), id, 1, 0});
        if (!record)
            return record.error();
        if (!history)
            return history.error();
        if (*record || !history->isEmpty())
            return true;
    }
    return false;
}

/// Empty if \p path knows nobody who is erased.
QString whyUnreached(const QString &path, const RecordId &home, const QSet<RecordId> &erased)
{
    if (fileformat::isSealed(path))
        return Sentences::tr("An encrypted package that cannot be looked into. If it may hold the person, "
                             "delete it.");
    const auto other = Session::open(path, Session::Access::ReadOnly);
    const auto isKnown = other ? knows((*other)->reader(), home, erased) : Result<bool>(other.error());
    if (!isKnown)
        return Sentences::tr("A file that cannot be looked into, perhaps a damaged copy. If it may hold the "
                             "person, delete it.");
    if (!*isKnown)
        return {};
    const auto description = (*other)->reader().description();
    return description && description->package
               ? Sentences::tr(
                     "A package that still knows the person. Bring home what is in it, then delete it.")
               : Sentences::tr("A copy under a name of its own; it is not changed. Delete it, or open it and "
                               "erase the person there, too.");
}

QString whatToDoAboutWork()
{
    return Sentences::tr(
        "The working copy of an encrypted package, which may still hold the person. Close the "
        "package if it is open; else open it here once more and close it, which removes the "
        "copy.");
}

} // namespace

namespace copies {

Result<Outcome> clean(const QString &file, const GoesOn &goesOn, const QList<Record> &people,
                      const QString &workingCopies)
{
    RecordId home;
    QSet<RecordId> erased;
    {
        const auto session = Session::open(file, Session::Access::ReadOnly);
        if (!session)
            return session.error();
        const auto description = (*session)->reader().description();
        const auto records = (*session)->reader().erasedRecords();
        if (!description)
            return description.error();
        if (!records)
            return records.error();
        home = description->package ? description->package->home : description->id;
        erased = *records;
    }
    Outcome outcome;
    if (erased.isEmpty())
        return outcome;
    if (const auto compacted = compaction::runIfDue(file); !compacted)
        outcome.unreached.append({file, whyNotRewritten(compacted.error()), true});
    const auto present = Session::open(file, Session::Access::ReadOnly);
    if (!present)
        return present.error();
    backups::clearUnfinished(file);
    for (const Backup &backup : BackupFolder(file).backups()) {
        if (goesOn && !goesOn())
            return outcome;
        const auto cleaned = cleanOne(backup.path, erased, (*present)->reader(), people);
        if (!cleaned)
            outcome.unreached.append({backup.path, whyNotCleaned(cleaned.error()), true});
        else if (*cleaned)
            outcome.cleaned.append(backup.path);
    }
    const QStringList workingFolders = foldersIn(workingCopies);
    for (const QString &path : neighbours(file, workingFolders)) {
        if (goesOn && !goesOn())
            return outcome;
        const QString reason = whyUnreached(path, home, erased);
        const bool isWork = workingFolders.indexOf(QFileInfo(path).absolutePath()) > 0;
        if (!reason.isEmpty())
            outcome.unreached.append({path, isWork ? whatToDoAboutWork() : reason});
    }
    for (const QString &log : leftoverlog::putAsideFor(file))
        outcome.unreached.append(
            {log, Sentences::tr(
                      "The log of another file, put aside when this one was opened. If nothing is missing "
                      "in the file, delete it.")});
    return outcome;
}

QString whyNotRewritten(const Error &error)
{
    // What the disk says of itself is about a change, and the person is erased already.
    if (error.code == Error::Code::DiskFull)
        return Sentences::tr("There is no room on the disk to rewrite it. Make room, then open the file in "
                             "the window; it is rewritten then.");
    return error.text;
}

Result<QStringList> packagesWithPeople(const RecordReader &reader,
                                       const std::optional<QSet<RecordId>> &conferences)
{
    const auto packages = reader.records(RecordQuery::where(names::package, names::workingGroup, QVariant()));
    if (!packages)
        return packages.error();
    QMap<QString, int> found;
    for (const Record &package : *packages) {
        if (conferences && !conferences->contains(package.reference(names::conference)))
            continue;
        const Field &date = *package.table().field(names::handedOutOn);
        const auto conference = reader.title(names::conference, package.reference(names::conference));
        if (!conference)
            return conference.error();
        QString name = package.text(names::name);
        if (!name.contains(*conference))
            name = QStringLiteral("%1, %2").arg(name, *conference);
        //: %1 name of a package, %2 the day it was handed out
        ++found[Sentences::tr("%1 (handed out on %2)")
                    .arg(name, fieldtext::toDisplay(date, package.value(names::handedOutOn), QLocale()))];
    }
    QStringList lines;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        lines.append(it.value() == 1 ? it.key() : QStringLiteral("%1 × %2").arg(it.value()).arg(it.key()));
    return lines;
}

} // namespace copies
