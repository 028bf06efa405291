// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fileformat.h"

#include "models/schema/recordid.h"
#include "models/store/backupfolder.h"
#include "models/store/ddl.h"
#include "models/store/fileheader.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/sqlresource.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <filesystem>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FileFormat)
};

quint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// A page count is only to be trusted if the last writer kept it. A log beside the file may hold the rest, and
// a journal takes the file back to where it was whole.
bool isCutOff(const QByteArray &header, const QFileInfo &file)
{
    if (headerNumber(header, 24) != headerNumber(header, 92) ||
        QFileInfo::exists(file.filePath() + QStringLiteral("-wal")) ||
        QFileInfo::exists(file.filePath() + QStringLiteral("-journal")))
        return false;
    const quint16 rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    return file.size() < pageSize * headerNumber(header, 28);
}

/// Whether \p file was one of ours before its beginning was lost: it has backups, or is called so and made of
/// pages.
bool wasOurs(const QFileInfo &file)
{
    constexpr qint64 pageSize = 4096;
    const bool isOfPages = file.size() > 0 && file.size() % pageSize == 0;
    return (isOfPages && file.suffix().compare(QStringLiteral("sozialraum"), Qt::CaseInsensitive) == 0) ||
           !BackupFolder(file.filePath()).backups().isEmpty();
}

Result<QStringList> columnsOf(const SqlFile &file, const Table &table)
{
    const auto columns = file.column(QStringLiteral("SELECT name FROM pragma_table_info(?)"),
                                     {QString(table.name()).replace(u'-', u'_')});
    if (!columns)
        return columns.error();
    QStringList names;
    for (const QVariant &column : *columns)
        names.append(column.toString().replace(u'_', u'-'));
    return names;
}

Result<QStringList> missingStatements(const SqlFile &file, const Schema &schema)
{
    QStringList statements;
    for (const Table &table : schema.tables()) {
        const auto present = columnsOf(file, table);
        if (!present)
            return present.error();
        if (present->isEmpty()) {
            statements += ddl::createTable(table);
            continue;
        }
        bool searchChanges = false;
        for (const Field &field : table.fields()) {
            if (present->contains(field.name()))
                continue;
            statements.append(ddl::addColumn(table, field));
            statements += ddl::createIndexes(table, field);
            searchChanges |= field.isSearched();
        }
        if (searchChanges)
            statements +=
                ddl::dropSearch(table) + ddl::createSearch(table) + QStringList(ddl::rebuildSearch(table));
    }
    return statements;
}

// A statement of ours that reads differently was damaged, or somebody means harm; neither is opened.
Error refusal(const QString &path, const QString &name, const QString &statement, const QStringList &ours)
{
    const QString file = QDir::toNativeSeparators(path);
    for (const auto *beginning : {"CREATE VIEW \"%1\"", "CREATE VIRTUAL TABLE \"%1\""}) {
        const QString known = QString::fromLatin1(beginning).arg(name);
        if (statement.startsWith(known) && !ours.filter(known).isEmpty())
            return {Error::Code::Damaged,
                    //: %1 file, %2 name of a table or view
                    Sentences::tr("%1 is damaged: “%2” is not as it was made. %3")
                        .arg(file, name, sqlerror::wayOutOfDamage(path)),
                    statement};
    }
    return {Error::Code::NotOurs,
            //: %1 file, %2 name of a trigger, a view or a table
            Sentences::tr("%1 holds something that Sozialraum did not make (“%2”) and is not opened. Ask "
                          "whoever sent it.")
                .arg(file, name),
            statement};
}

// SQLITE_DONE, SQLITE_INTERRUPT if it was stopped, or what went wrong.
int copyPages(sqlite3_backup *backup, const std::function<bool()> &goesOn)
{
    constexpr int pages = 256;
    constexpr int pauseMs = 20;
    constexpr int longestWaitMs = 5'000;
    int waitedMs = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK ||
           ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && waitedMs < longestWaitMs)) {
        if (goesOn && !goesOn())
            return SQLITE_INTERRUPT;
        if (code != SQLITE_OK)
            waitedMs += sqlite3_sleep(pauseMs);
        code = sqlite3_backup_step(backup, goesOn ? pages : -1);
    }
    return code;
}

} // namespace

namespace fileformat {

bool isSealed(const QString &path)
{
    return !isNoFile(path) &&
           fileheader::read(path, static_cast<int>(sealedMark.size())) == sealedMark.toByteArray();
}

bool holdsRecords(const QString &path)
{
    const QByteArray magic = QByteArrayLiteral("SQLite format 3");
    return isSealed(path) || (!isNoFile(path) && QFileInfo::exists(path) &&
                              fileheader::read(path, static_cast<int>(magic.size())) == magic);
}

bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return (info.exists() || info.isSymLink()) && !info.isFile();
}

Result<int> readSchemaVersion(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    const auto refused = [](Error::Code code, const QString &text) { return Error{code, text, {}}; };
    if (path.isEmpty())
        return refused(Error::Code::NotFound, Sentences::tr("The name of the file is missing."));
    if (!info.exists())
        return refused(Error::Code::NotFound, Sentences::tr("There is no file %1.").arg(name));
    if (info.isDir())
        return refused(Error::Code::NotOurs,
                       Sentences::tr("%1 is a folder, not a Sozialraum file.").arg(name));
    if (isNoFile(path))
        return refused(Error::Code::NotOurs,
                       Sentences::tr("%1 is a device or a pipe, not a Sozialraum file.").arg(name));
    constexpr int headerSize = 100;
    const auto read = fileheader::read(path, headerSize);
    if (!read)
        return refused(Error::Code::ReadOnly,
                       Sentences::tr("%1 may not be read. Ask for permission to read it.").arg(name));
    const QByteArray &header = *read;
    const bool isSqlite = header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!isSqlite && !header.startsWith(sealedMark) && wasOurs(info))
        return refused(Error::Code::Damaged,
                       (header.isEmpty() ? Sentences::tr("%1 is damaged: it is empty. %2")
                                         : Sentences::tr("%1 is damaged: its beginning is lost. %2"))
                           .arg(name, sqlerror::wayOutOfDamage(path)));
    if (header.isEmpty())
        return refused(Error::Code::NotOurs,
                       Sentences::tr("%1 is empty; it is not a Sozialraum file.").arg(name));
    if (header.startsWith(sealedMark))
        return refused(
            Error::Code::NotOurs,
            Sentences::tr("%1 is an encrypted package. Open it in the window, or bring it home with "
                          "“merge --passphrase-file”.")
                .arg(name));
    if (header.size() < headerSize || !isSqlite ||
        headerNumber(header, 68) != static_cast<quint32>(applicationId))
        return refused(Error::Code::NotOurs, Sentences::tr("%1 is not a Sozialraum file.").arg(name));
    if (isCutOff(header, info))
        return refused(
            Error::Code::Damaged,
            Sentences::tr("%1 is damaged: its end is missing. %2").arg(name, sqlerror::wayOutOfDamage(path)));
    const int version = static_cast<int>(headerNumber(header, 60));
    if (version < 1)
        return refused(Error::Code::Damaged, Sentences::tr("%1 is damaged: its version is missing. %2")
                                                 .arg(name, sqlerror::wayOutOfDamage(path)));
    return version;
}

Result<void> checkSingleName(const QString &path)
{
    std::error_code failure;
    const auto names =
        std::filesystem::hard_link_count(QFileInfo(path).filesystemAbsoluteFilePath(), failure);
    if (failure || names <= 1)
        return {};
    return Error{
        Error::Code::ReadOnly,
        Sentences::tr("%1 has a second name on this disk (a hard link), so changes could be lost. Make a "
                      "copy and work with that.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

Result<void> initialise(const SqlFile &file, const Schema &schema)
{
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return transaction.error();
    if (const auto done = file.runAll(ddl::createStatements(schema)); !done)
        return done;
    const QList<std::pair<QString, QString>> entries = {
        {QStringLiteral("id"), RecordId::create().toString()},
        {QStringLiteral("created"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("program-version"), QCoreApplication::applicationVersion()}};
    for (const auto &[key, value] : entries) {
        if (const auto done = file.value(QStringLiteral("INSERT INTO file_info (key, value) VALUES (?, ?)"),
                                         {key, value.isNull() ? QStringLiteral("") : value});
            !done)
            return done.error();
    }
    if (const auto done = file.runAll({QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                       QStringLiteral("PRAGMA user_version = %1").arg(schema.version())});
        !done)
        return done;
    return transaction->commit();
}

Result<void> upgrade(const SqlFile &file, const Schema &schema)
{
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return transaction.error();
    const auto present = file.value(QStringLiteral("PRAGMA user_version"));
    if (!present)
        return present.error();
    for (int version = present->toInt() + 1; version <= schema.version(); ++version) {
        if (const auto done = file.runAll(sqlresource::upgrade(version)); !done)
            return done;
    }
    const auto statements = missingStatements(file, schema);
    if (!statements)
        return statements.error();
    if (const auto done = file.runAll(*statements); !done)
        return done;
    if (const auto done = file.run(QStringLiteral("PRAGMA user_version = %1").arg(schema.version())); !done)
        return done;
    // Whoever is refused later has an old file still.
    if (const auto ours = checkStatements(file, schema); !ours)
        return ours;
    return transaction->commit();
}

Result<void> copy(const SqlFile &file, const QString &target, const std::function<bool()> &goesOn)
{
    if (QFileInfo::exists(target))
        return Error{
            Error::Code::Exists,
            Sentences::tr("%1 is already there. Choose another name.").arg(QDir::toNativeSeparators(target)),
            {}};
    const auto destination = SqlFile::open(target, SqlFile::Mode::Create);
    if (!destination)
        return destination.error();
    sqlite3 *handle = (*destination)->handle();
    int code = SQLITE_ERROR;
    if (sqlite3_backup *backup = sqlite3_backup_init(handle, "main", file.handle(), "main")) {
        code = copyPages(backup, goesOn);
        sqlite3_backup_finish(backup);
    }
    if (code == SQLITE_DONE)
        return {};
    QFile::remove(target);
    if (code == SQLITE_INTERRUPT)
        return Error{Error::Code::Cancelled, Sentences::tr("The copy was stopped."), {}};
    return sqlerror::fromCode(code, target, QStringLiteral("backup"));
}

Result<void> checkStatements(const SqlFile &file, const Schema &schema)
{
    const auto suspects = file.column(QStringLiteral(
        "SELECT name || char(10) || coalesce(sql, '') FROM sqlite_schema WHERE type NOT IN ('table', "
        "'index') OR sql LIKE 'CREATE VIRTUAL%'"));
    if (!suspects)
        return suspects.error();
    const QStringList ours = ddl::createStatements(schema);
    for (const QVariant &suspect : *suspects) {
        const QString name = suspect.toString().section(u'\n', 0, 0);
        const QString statement = suspect.toString().section(u'\n', 1);
        if (ours.contains(statement))
            continue;
        return refusal(file.shownPath(), name, statement, ours);
    }
    return {};
}

} // namespace fileformat
