// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/compaction.h"

#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Compaction)
};

const QString dueKey = QStringLiteral("compaction-due");

// A full-text index only marks what was removed or replaced, and whole sentences can be put together again
// from what is left of them; made anew, it has nothing of them.
Result<void> rebuildSearch(const SqlFile &file)
{
    const auto indexes = file.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                    "AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"));
    if (!indexes)
        return indexes.error();
    for (const QVariant &name : *indexes) {
        const QString index = sqlnames::quoted(name.toString());
        if (const auto rebuilt =
                file.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(index));
            !rebuilt)
            return rebuilt;
    }
    return {};
}

} // namespace

namespace compaction {

Result<void> order(const SqlFile &file)
{
    const auto done =
        file.value(QStringLiteral("INSERT OR REPLACE INTO file_info (key, value) VALUES (?, '1')"), {dueKey});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<bool> isDue(const SqlFile &file)
{
    const auto due = file.value(QStringLiteral("SELECT 1 FROM file_info WHERE key = ?"), {dueKey});
    return due ? Result<bool>(due->isValid()) : Result<bool>(due.error());
}

Result<void> overwriteErased(const SqlFile &file)
{
    // As a query, for it answers with a row.
    const auto on = file.value(QStringLiteral("PRAGMA secure_delete = ON"));
    return on ? Result<void>() : Result<void>(on.error());
}

Result<void> run(const SqlFile &file)
{
    if (const auto rebuilt = rebuildSearch(file); !rebuilt)
        return rebuilt;
    if (const auto rewritten = file.run(QStringLiteral("VACUUM")); !rewritten)
        return rewritten;
    const auto busy = file.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    if (busy->toInt() != 0)
        return Error{
            Error::Code::Busy,
            Sentences::tr("%1 is open in another program as well, so what was erased still stands in "
                          "its log. Close it there; it is cleaned when it is opened the next time.")
                .arg(QDir::toNativeSeparators(file.path())),
            {}};
    const auto done = file.value(QStringLiteral("DELETE FROM file_info WHERE key = ?"), {dueKey});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> runIfDue(const QString &path)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    const auto due = isDue(**file);
    if (!due)
        return due.error();
    return *due ? run(**file) : Result<void>();
}

} // namespace compaction
