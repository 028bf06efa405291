// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leftoverlog.h"

#include "models/store/filecheck.h"
#include "models/store/rollbackjournal.h"
#include "models/store/sqlfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(LeftOverLog)
};

const QString wal = QStringLiteral("-wal");
const QString sharedMemory = QStringLiteral("-shm");
const QString journal = QStringLiteral("-journal");
const QString mark = QStringLiteral("left over");

// Nothing is known of what cannot be looked at, for want of room or permission.
Result<bool> unsoundIfDamaged(const Error &error)
{
    return error.code == Error::Code::Damaged ? Result<bool>(false) : Result<bool>(error);
}

Result<bool> isSound(const QString &path, SqlFile::Mode mode)
{
    // Every index of a large file takes longer to follow than anybody waits for a window.
    constexpr qint64 large = 200'000'000;
    const QString check = QFileInfo(path).size() < large ? QStringLiteral("PRAGMA integrity_check(1)")
                                                         : QStringLiteral("PRAGMA quick_check(1)");
    const auto file = SqlFile::open(path, mode);
    if (!file)
        return unsoundIfDamaged(file.error());
    const auto found = (*file)->value(check);
    return found ? found->toString() == QStringLiteral("ok") : unsoundIfDamaged(found.error());
}

Result<bool> hasSoundSearch(const QString &path, SqlFile::Mode mode, const Schema &schema)
{
    const auto file = SqlFile::open(path, mode);
    const auto faults =
        file ? filecheck::findSearchFaults(**file, schema) : Result<QStringList>(file.error());
    return faults ? faults->isEmpty() : unsoundIfDamaged(faults.error());
}

/// Whether the file \p path, which alone is at \p alone, is behind what was noted of it, or beside it.
bool fellBack(const QString &path, const FileState &alone, const FileState &noted)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::WithoutLog);
    const auto hasNoted = file ? noted.isPartOf(**file) : Result<bool>(file.error());
    return alone.step < noted.step || (hasNoted && !*hasNoted);
}

/// Whether the log beside the file \p path leads on from \p alone.
bool leadsOn(const QString &path, const FileState &alone)
{
    const auto both = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    const auto isPart = both ? alone.isPartOf(**both) : Result<bool>(both.error());
    return !isPart || *isPart;
}

} // namespace

namespace leftoverlog {

bool liesBeside(const QString &path)
{
    return QFileInfo(path + wal).size() > 0 || QFileInfo(path + journal).size() > 0;
}

Result<bool> isForeign(const QString &path, const std::optional<FileState> &noted, const Schema &schema)
{
    if (!liesBeside(path))
        return false;
    const auto alone = FileState::onDisk(path);
    if (!alone)
        return false;
    const bool isLog = QFileInfo(path + wal).size() > 0;
    bool isSuspect = noted && fellBack(path, *alone, *noted);
    if (!isSuspect)
        isSuspect = isLog ? !leadsOn(path, *alone) : rollbackjournal::isForeign(path);
    if (!isSuspect && isLog) {
        const auto both = isSound(path, SqlFile::Mode::ReadOnly);
        if (!both)
            return both;
        isSuspect = !*both;
    }
    // A crash while the log was being brought into the file leaves one that is whole only with its log, and
    // says anything without it.
    if (isSuspect)
        return isSound(path, SqlFile::Mode::WithoutLog);
    // Without a note nothing but the full text tells apart two files that are much alike.
    if (noted || !isLog)
        return false;
    const auto both = hasSoundSearch(path, SqlFile::Mode::ReadOnly, schema);
    if (!both)
        return both;
    return *both ? Result<bool>(false) : hasSoundSearch(path, SqlFile::Mode::WithoutLog, schema);
}

Result<void> putAside(const QString &path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QString base =
        QStringLiteral("%1/%2 %3 %4")
            .arg(file.absolutePath(), file.completeBaseName(),
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HHmmsszzz'Z'")), mark);
    // The shared memory only says what stands where in the log.
    for (const QString &suffix : {wal, journal, sharedMemory}) {
        const QString from = path + suffix;
        if (!QFileInfo::exists(from))
            continue;
        const bool isEmpty = QFileInfo(from).size() == 0 || suffix == sharedMemory;
        if (isEmpty ? QFile::remove(from) : QFile::rename(from, base + ending + suffix))
            continue;
        return Error{
            Error::Code::ReadOnly,
            Sentences::tr("%1 belongs to another file and could not be renamed. Check the permissions "
                          "of its folder.")
                .arg(QDir::toNativeSeparators(from)),
            {}};
    }
    return {};
}

QStringList putAsideFor(const QString &path)
{
    const QFileInfo file(path);
    QStringList found;
    const QRegularExpression pattern(
        QStringLiteral("^%1 \\d{4}-\\d\\d-\\d\\d \\d{9}Z %2.*(%3|%4)$")
            .arg(QRegularExpression::escape(file.completeBaseName()), mark, wal, journal));
    for (const QString &name : file.absoluteDir().entryList(QDir::Files, QDir::Name)) {
        if (pattern.match(name).hasMatch())
            found.append(file.absoluteDir().filePath(name));
    }
    return found;
}

Lookout::Lookout(const QString &path) : m_path(path), m_before(putAsideFor(path)) {}

QString Lookout::notice() const
{
    const QStringList files = putAsideFor(m_path);
    if (files == m_before)
        return {};
    return Sentences::tr(
               "Beside the file lay the log of another one; it was put aside as %1, and the file was "
               "opened as it is.")
        .arg(QDir::toNativeSeparators(files.constLast()));
}

} // namespace leftoverlog
