// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"
#include "models/store/compaction.h"
#include "models/store/fileformat.h"
#include "models/store/filelock.h"
#include "models/store/filestate.h"
#include "models/store/leftoverlog.h"
#include "models/store/packageidentity.h"
#include "models/store/sidefiles.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlstore.h"
#include "models/store/temporaryfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SqlStore)
};

/// The lock on the file at \p path, beside which no log of another file lies any more.
Result<std::unique_ptr<FileLock>> hold(const QString &path, const Schema &schema)
{
    auto lock = FileLock::acquire(path);
    if (!lock)
        return lock;
    const auto isForeign = leftoverlog::isForeign(path, (*lock)->stateLeftBehind(), schema);
    if (!isForeign)
        return isForeign.error();
    if (!*isForeign)
        return lock;
    const auto aside = leftoverlog::putAside(path);
    return aside ? std::move(lock) : Result<std::unique_ptr<FileLock>>(aside.error());
}

Result<void> makeFile(const QString &path, const Schema &schema)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::Create);
    if (!file)
        return file.error();
    return fileformat::initialise(**file, schema);
}

Result<RecordId> makePackage(const QString &path, const Schema &schema, const PackageIdentity &identity,
                             const QList<RowChange> &records)
{
    if (const auto made = makeFile(path, schema); !made)
        return made.error();
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    return packageidentity::fill(**file, schema, identity, records);
}

// A file that was here before may have left its log, which would damage the new one; or it is still open.
Result<void> clearPlace(const QString &path)
{
    if (!leftoverlog::liesBeside(path) && !QFileInfo::exists(path + QStringLiteral(".lock")))
        return {};
    const auto lock = FileLock::acquire(path);
    return lock ? leftoverlog::putAside(path) : Result<void>(lock.error());
}

// Under another name until it is complete, so that a file with our name is always a whole one.
template<typename T>
Result<T> makeWhole(const QString &path, const std::function<Result<T>(const QString &)> &make)
{
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return Error{Error::Code::NotFound, Sentences::tr("The name of the new file is missing."), {}};
    if (QFileInfo::exists(path))
        return Error{
            Error::Code::Exists, Sentences::tr("%1 is already there. Choose another name.").arg(name), {}};
    if (!QFileInfo(path).absoluteDir().exists())
        return Error{Error::Code::NotFound,
                     Sentences::tr("There is no folder %1.")
                         .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                     {}};
    const QString unfinished = QStringLiteral("%1.%2.new").arg(path, RecordId::create().toString());
    const auto made = make(unfinished);
    if (!made) {
        sidefiles::removeAll(unfinished);
        return made.error();
    }
    if (const auto cleared = clearPlace(path); !cleared) {
        sidefiles::removeAll(unfinished);
        return cleared.error();
    }
    if (!QFile::rename(unfinished, path)) {
        sidefiles::removeAll(unfinished);
        return Error{Error::Code::ReadOnly, Sentences::tr("%1 could not be made.").arg(name), {}};
    }
    return made;
}

Result<void> upgradeFile(const QString &path, const Schema &schema)
{
    if (const auto single = fileformat::checkSingleName(path); !single)
        return single;
    const auto lock = hold(path, schema);
    if (!lock)
        return lock.error();
    if (const auto kept = backups::make(path, BackupReason::Upgrade); !kept)
        return kept.error();
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadWrite);
    return file ? fileformat::upgrade(**file, schema) : Result<void>(file.error());
}

// Whoever only reads leaves a log of another file where it is, and does not look into it.
SqlFile::Mode modeForReading(const QString &path, const Schema &schema)
{
    if (!leftoverlog::liesBeside(path) || !FileLock::isFree(path))
        return SqlFile::Mode::ReadOnly;
    const auto holder = LockHolder::read(path);
    const auto isForeign = leftoverlog::isForeign(path, holder ? holder->fileState : std::nullopt, schema);
    // What cannot be looked at is not left out, but fails when it is opened.
    return isForeign && *isForeign ? SqlFile::Mode::WithoutLog : SqlFile::Mode::ReadOnly;
}

// Whoever only reads leaves an older file as it is.
Result<void> makeUpgradedCopy(const QString &path, const QString &copy, const Schema &schema)
{
    {
        const auto file = SqlFile::open(path, modeForReading(path, schema));
        if (!file)
            return file.error();
        if (const auto copied = fileformat::copy(**file, copy); !copied)
            return copied;
    }
    const auto file = SqlFile::open(copy, SqlFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    (*file)->showAs(path);
    return fileformat::upgrade(**file, schema);
}

// To read a log SQLite needs shared memory beside it, which a folder that is not to be written does not get.
bool isReadableInPlace(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return true;
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    const auto read = file ? (*file)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"))
                           : Result<QVariant>(file.error());
    return read || read.error().code == Error::Code::Damaged || read.error().code == Error::Code::Busy;
}

Result<void> copyWithLog(const QString &path, const QString &copy)
{
    for (const auto *suffix : {"", "-wal"}) {
        const QLatin1StringView ending(suffix);
        if (QFileInfo::exists(path + ending) && !QFile::copy(path + ending, copy + ending))
            return Error{
                Error::Code::ReadOnly,
                Sentences::tr("%1 cannot be read where it is. Copy it into another folder, together with "
                              "the file beside it that ends in -wal, and open it there.")
                    .arg(QDir::toNativeSeparators(path)),
                {}};
        // A copy of what may only be read could not be opened.
        QFile::setPermissions(copy + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

bool hasUnfinishedWrite(const QString &path)
{
    return QFileInfo::exists(path + QStringLiteral("-journal"));
}

// A crash in the middle of a change leaves a journal; only who may write can take the half change back.
Result<void> completeLastWrite(const QString &path, const Schema &schema)
{
    if (!hasUnfinishedWrite(path))
        return {};
    const auto lock = hold(path, schema);
    // Who holds the file is just writing, and SQLite lets nobody read half of it.
    if (!lock && lock.error().code == Error::Code::Busy)
        return {};
    if (!lock)
        return lock.error();
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    const auto read = (*file)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return read ? Result<void>() : Result<void>(read.error());
}

} // namespace

Result<std::unique_ptr<SqlStore>> SqlStore::create(const QString &path, const Schema &schema,
                                                   std::optional<Journal> journal)
{
    const auto made =
        makeWhole<void>(path, [&](const QString &unfinished) { return makeFile(unfinished, schema); });
    if (!made)
        return made.error();
    return open(path, false, schema, journal);
}

Result<RecordId> SqlStore::createPackage(const QString &path, const Schema &schema,
                                         const PackageIdentity &identity, const QList<RowChange> &records)
{
    return makeWhole<RecordId>(
        path, [&](const QString &unfinished) { return makePackage(unfinished, schema, identity, records); });
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &name, bool readOnly, const Schema &schema,
                                                 std::optional<Journal> journal)
{
    const auto version = fileformat::readSchemaVersion(name);
    if (!version)
        return version.error();
    // Lock and log belong to the file, by whatever link it was reached.
    const QString path = QFileInfo(name).canonicalFilePath();
    if (*version > schema.version())
        return Error{
            Error::Code::TooNew,
            Sentences::tr("%1 was made by a newer version of Sozialraum. Install that version to open it.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("schema version %1").arg(*version)};
    if (*version < schema.version() && !readOnly) {
        if (const auto upgraded = upgradeFile(path, schema); !upgraded)
            return upgraded.error();
    }

    auto store = readOnly ? openForReading(path, *version, schema)
                          : openForWriting(path, schema, journal.value_or(journal::forPlace(path)));
    if (!store)
        return store;
    // Damage in the first pages shows here, not in the middle of the first screen.
    if (const auto description = (*store)->description(); !description)
        return description.error();
    return store;
}

Result<std::unique_ptr<SqlStore>> SqlStore::openForReading(const QString &path, int version,
                                                           const Schema &schema)
{
    if (const auto whole = completeLastWrite(path, schema); !whole)
        return whole.error();
    std::unique_ptr<TemporaryFolder> folder;
    QString opened = path;
    if (!isReadableInPlace(path)) {
        folder = std::make_unique<TemporaryFolder>();
        opened = folder->filePath(QStringLiteral("copy.sozialraum"));
        if (const auto copied = copyWithLog(path, opened); !copied)
            return copied.error();
    }
    if (version < schema.version()) {
        if (!folder)
            folder = std::make_unique<TemporaryFolder>();
        const QString older = std::exchange(opened, folder->filePath(QStringLiteral("upgraded.sozialraum")));
        if (const auto copied = makeUpgradedCopy(older, opened, schema); !copied)
            return copied.error();
    }
    auto file = SqlFile::open(opened, modeForReading(opened, schema));
    if (!file)
        return file.error();
    (*file)->showAs(path);
    if (const auto ours = fileformat::checkStatements(**file, schema); !ours)
        return ours.error();
    auto store = std::unique_ptr<SqlStore>(new SqlStore(nullptr, std::move(*file), schema));
    store->m_copy = std::move(folder);
    store->m_path = path;
    store->m_journal = journal::forPlace(path);
    return store;
}

Result<std::unique_ptr<SqlStore>> SqlStore::openForWriting(const QString &path, const Schema &schema,
                                                           Journal journal)
{
    if (const auto single = fileformat::checkSingleName(path); !single)
        return single.error();
    auto lock = hold(path, schema);
    if (!lock)
        return lock.error();
    const bool wasLeftOpen = (*lock)->wasLeftBehind() || hasUnfinishedWrite(path);
    auto file = SqlFile::open(path, SqlFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    // A package is copied and pulled out: it must be whole in its one file between two changes. What cannot
    // be read yet, for want of shared memory, is none.
    if (const auto package = packageidentity::read(**file); package && *package)
        journal = Journal::Rollback;
    const auto used = journal::use(**file, journal);
    if (!used)
        return used.error();
    if (const auto ours = fileformat::checkStatements(**file, schema); !ours)
        return ours.error();
    if (const auto enlarged = (*file)->enlargeCache(); !enlarged)
        return enlarged.error();
    // An erasure that was cut off before its bytes were gone.
    const auto due = compaction::isDue(**file);
    if (!due)
        return due.error();
    if (*due) {
        if (const auto cleaned = compaction::run(**file);
            !cleaned && cleaned.error().code != Error::Code::Busy)
            return cleaned.error();
    }
    auto store = std::unique_ptr<SqlStore>(new SqlStore(std::move(*lock), std::move(*file), schema));
    store->m_journal = *used;
    store->m_wasLeftOpen = wasLeftOpen;
    // What a crash left in the log is brought into the file while there is nothing else to do; on a full disk
    // it stays where it is.
    if (wasLeftOpen && *used == Journal::WriteAheadLog)
        (void)store->m_file->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    store->noteOwnWrite();
    return store;
}

bool SqlStore::isInUse(const QString &path)
{
    return !FileLock::isFree(QFileInfo(path).canonicalFilePath());
}
