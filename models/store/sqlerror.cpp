// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

// Our statements fit our tables, so what they do not find has been damaged in the file's own list of tables;
// and no value of ours is too long or of a wrong type.
bool isDamage(int code, const QString &detail)
{
    return code == SQLITE_TOOBIG || code == SQLITE_MISMATCH || code == SQLITE_FORMAT ||
           code == SQLITE_RANGE ||
           (code == SQLITE_ERROR &&
            (detail.contains(QStringLiteral("no such ")) || detail.contains(QStringLiteral("malformed"))));
}

} // namespace

namespace sqlerror {

QString shownName(const QString &path)
{
    static const QRegularExpression unfinished(QStringLiteral("(\\.[0-9a-f-]{36})?\\.new$"));
    return QDir::toNativeSeparators(QString(path).remove(unfinished));
}

Error fromQt(const QSqlError &error, const QString &path, const QString &statement)
{
    const QString detail =
        error.text() + (statement.isEmpty() ? QString() : QStringLiteral(" in: ") + statement);
    return fromCode(error.nativeErrorCode().toInt(), path, detail);
}

Error fromCode(int code, const QString &path, const QString &detail)
{
    const QString file = shownName(path);
    switch (isDamage(code & 0xff, detail) ? SQLITE_CORRUPT : code & 0xff) {
    case SQLITE_FULL:
        return {Error::Code::DiskFull,
                Sentences::tr("The disk with %1 is full. Nothing was changed; make room and try again.")
                    .arg(file),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy,
                Sentences::tr("%1 is being written by another program. Try again in a moment.").arg(file),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::Code::ReadOnly,
                Sentences::tr("%1 cannot be written. Check the permissions of the file and its folder.")
                    .arg(file),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    // A sound file takes every statement of ours, so its tables are not what they should be.
    case SQLITE_ERROR:
        return {Error::Code::Damaged, Sentences::tr("%1 is damaged. %2").arg(file, wayOutOfDamage(path)),
                detail};
    case SQLITE_IOERR:
        return {Error::Code::ReadOnly,
                Sentences::tr("%1 could not be read or written. Check the disk or the network connection.")
                    .arg(file),
                detail};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Conflict,
                Sentences::tr("The change does not fit what is in the file now. Nothing was changed."),
                detail};
    default:
        return {Error::Code::Internal, Sentences::tr("The file %1 did not accept a statement.").arg(file),
                detail};
    }
}

QString wayOutOfDamage(const QString &path)
{
    // A package has no backups of its own; what it was copied from is one.
    return path.endsWith(QStringLiteral(".szpaket"), Qt::CaseInsensitive)
               ? Sentences::tr("Copy the package again from the laptop where it was used.")
               : Sentences::tr("Do not work on with it; restore a backup (File, Backups).");
}

} // namespace sqlerror
