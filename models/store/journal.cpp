// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/networkshare.h"
#include "models/store/sqlfile.h"

namespace {

Result<Journal> finished(const SqlFile &file, const QString &synchronous, Journal journal)
{
    const auto done = file.run(synchronous);
    return done ? Result<Journal>(journal) : Result<Journal>(done.error());
}

} // namespace

namespace journal {

Journal forPlace(const QString &path)
{
    return networkshare::holds(path) ? Journal::Rollback : Journal::WriteAheadLog;
}

Result<Journal> use(const SqlFile &file, Journal journal)
{
    if (journal == Journal::WriteAheadLog) {
        // Refused is not an error for SQLite: it goes on with a journal that needs more care than FULL.
        const auto mode = file.value(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (mode && mode->toString() == QStringLiteral("wal"))
            return finished(file, QStringLiteral("PRAGMA synchronous = FULL"), journal);
    }
    // A file that comes from a local disk still has a write-ahead log, which needs shared memory that a
    // share lacks; alone, SQLite does without. The read gives the exclusive lock back.
    const auto converted = file.runAll({QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
                                        QStringLiteral("PRAGMA journal_mode = DELETE"),
                                        QStringLiteral("PRAGMA locking_mode = NORMAL"),
                                        QStringLiteral("SELECT count(*) FROM sqlite_schema")});
    if (!converted)
        return converted.error();
    return finished(file, QStringLiteral("PRAGMA synchronous = EXTRA"), Journal::Rollback);
}

QString technicalName(Journal journal)
{
    return journal == Journal::WriteAheadLog ? QStringLiteral("WAL, synchronous = FULL")
                                             : QStringLiteral("DELETE, synchronous = EXTRA");
}

} // namespace journal
