// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/networkshare.h"
#include "models/store/sqlfile.h"

namespace journal {

Journal forPlace(const QString &path)
{
    return networkshare::holds(path) ? Journal::Rollback : Journal::WriteAheadLog;
}

Result<void> use(const SqlFile &file, Journal journal)
{
    if (journal == Journal::WriteAheadLog)
        return file.runAll(
            {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")});
    // A file that comes from a local disk still has a write-ahead log, which needs shared memory that a
    // share lacks; alone, SQLite does without. The read gives the exclusive lock back.
    return file.runAll(
        {QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("PRAGMA journal_mode = DELETE"),
         QStringLiteral("PRAGMA locking_mode = NORMAL"), QStringLiteral("SELECT count(*) FROM sqlite_schema"),
         QStringLiteral("PRAGMA synchronous = EXTRA")});
}

QString technicalName(Journal journal)
{
    return journal == Journal::WriteAheadLog ? QStringLiteral("WAL, synchronous = FULL")
                                             : QStringLiteral("DELETE, synchronous = EXTRA");
}

} // namespace journal
