// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lockholder.h"

#include "models/store/fileformat.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <limits>

namespace {

const QString userKey = QStringLiteral("user");
const QString hostKey = QStringLiteral("host");
const QString programKey = QStringLiteral("program");
const QString sinceKey = QStringLiteral("since");
const QString tokenKey = QStringLiteral("token");
// Larger than any note of ours; what a stranger put there is not read into memory.
constexpr qint64 longestNote = 4096;
constexpr qsizetype longestUser = 200;
constexpr qsizetype shortestNote = 1024;
constexpr qint64 farAhead = 24 * 60 * 60; // s
const QString stepKey = QStringLiteral("step");
const QString changeSetKey = QStringLiteral("change-set");

// Somebody else's file under the name of a note would be overwritten.
bool isPlain(const QString &path)
{
    return !fileformat::isNoFile(path) && !QFileInfo(path).isSymLink() && fileformat::checkSingleName(path);
}

} // namespace

LockHolder LockHolder::here()
{
    QString user;
    for (const auto *name : {"USER", "USERNAME", "LOGNAME"}) {
        if (user.isEmpty())
            user = qEnvironmentVariable(name);
    }
    return {user.left(longestUser),
            QSysInfo::machineHostName(),
            QFileInfo(QCoreApplication::applicationFilePath()).baseName(),
            QDateTime::currentDateTimeUtc(),
            QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
            {}};
}

QString LockHolder::noteOf(const QString &path)
{
    return path + QStringLiteral(".holder");
}

std::optional<LockHolder> LockHolder::read(const QString &path)
{
    QFile file(noteOf(path));
    if (fileformat::isNoFile(file.fileName()) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(longestNote)).object();
    if (note.isEmpty())
        return std::nullopt;
    LockHolder holder{note.value(userKey).toString(),
                      note.value(hostKey).toString(),
                      note.value(programKey).toString(),
                      QDateTime::fromString(note.value(sinceKey).toString(), Qt::ISODate),
                      note.value(tokenKey).toString().toUtf8(),
                      {}};
    if (note.contains(stepKey))
        holder.fileState = FileState{note.value(stepKey).toInteger(),
                                     QByteArray::fromHex(note.value(changeSetKey).toString().toLatin1())};
    return holder;
}

bool LockHolder::write(const QString &path) const
{
    QJsonObject note{{userKey, user},
                     {hostKey, host},
                     {programKey, program},
                     {sinceKey, since.toString(Qt::ISODate)},
                     {tokenKey, QString::fromUtf8(token)}};
    if (fileState) {
        note.insert(stepKey, fileState->step);
        note.insert(changeSetKey, QString::fromLatin1(fileState->changeSet.toHex()));
    }
    // Over the old note and never shorter: it is whole at every moment, and needs no room on a full disk.
    const QByteArray bytes = QJsonDocument(note).toJson().leftJustified(shortestNote, ' ');
    QFile file(noteOf(path));
    return isPlain(file.fileName()) && file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size() &&
           file.flush() && file.resize(bytes.size());
}

bool LockHolder::renew(const QString &path)
{
    QFile file(noteOf(path));
    // The same byte again: the note stays whole for whoever reads it at this moment.
    return isPlain(file.fileName()) && file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           file.write("{") == 1 && file.flush();
}

std::optional<qint64> LockHolder::silence(const QString &path)
{
    const QFileInfo note(QFileInfo::exists(noteOf(path)) ? noteOf(path) : path + QStringLiteral(".lock"));
    QTemporaryFile now(path + QStringLiteral(".XXXXXX.now"));
    if (!note.exists() || !now.open() || now.write("1") != 1 || !now.flush())
        return std::nullopt;
    // No sign of life can come from a time to come: that clock was wrong, and is of no use now.
    const qint64 seconds = note.lastModified().secsTo(QFileInfo(now.fileName()).lastModified());
    return seconds < -farAhead ? std::numeric_limits<qint64>::max() : seconds;
}
