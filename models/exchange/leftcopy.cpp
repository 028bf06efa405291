// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/leftcopy.h"

#include "models/exchange/leftdrafts.h"
#include "models/session.h"
#include "models/store/filecheck.h"
#include "models/store/sidefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSysInfo>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SealedPackage)
};

Result<QSet<RecordId>> changesIn(const QString &path)
{
    const auto session = Session::open(path, Session::Access::ReadOnly);
    if (!session)
        return session.error();
    return (*session)->reader().knownChangeSets();
}

// What a crash left behind is looked through first: a page that nobody reads now is missed later.
Result<QSet<RecordId>> changesLeftIn(const QString &path)
{
    const auto sound = filecheck::quickCheck(path);
    return sound ? changesIn(path) : Result<QSet<RecordId>>(sound.error());
}

bool isDamage(const Error &error)
{
    return error.code == Error::Code::Damaged || error.code == Error::Code::NotOurs;
}

// Beside the package's own folder, which goes when the package is closed.
QString damagedName(const SealedPackage::Opened &opened)
{
    const QFileInfo package(opened.path);
    return QStringLiteral("%1/%2 %3 damaged.%4")
        .arg(QFileInfo(QFileInfo(opened.workingCopy).absolutePath()).absolutePath(),
             package.completeBaseName(),
             QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HHmmsszzz'Z'")),
             package.suffix());
}

Result<void> replace(const QString &from, const QString &to)
{
    if ((!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to))
        return {};
    return Error{
        Error::Code::ReadOnly, Sentences::tr("%1 could not be made.").arg(QDir::toNativeSeparators(to)), {}};
}

// Says which state of the package the working copy goes on from.
QString digestPath(const QString &workingCopy)
{
    return QFileInfo(workingCopy).dir().filePath(QStringLiteral("package.sha256"));
}

bool hasGoneOn(const SealedPackage::Opened &opened)
{
    QFile file(digestPath(opened.workingCopy));
    return !file.open(QIODevice::ReadOnly) || file.readAll() != opened.digest;
}

Result<leftdrafts::Outcome> carryDrafts(const QString &left, const QString &other)
{
    const auto from = Session::open(left, Session::Access::ReadOnly);
    const auto to = Session::open(other);
    if (!from)
        return from.error();
    return to ? leftdrafts::carryOver((*from)->reader(), **to) : Result<leftdrafts::Outcome>(to.error());
}

Result<void> keepAside(SealedPackage::Opened &opened)
{
    opened.asideFile = leftcopy::asideName(opened.path);
    return seal::write(opened.workingCopy, opened.asideFile, opened.package, opened.key);
}

// The package went on elsewhere while a copy was left here.
Result<void> chooseNewer(const QString &fresh, const QSet<RecordId> &here, SealedPackage::Opened &opened)
{
    using leftdrafts::Outcome;
    const auto there = changesIn(fresh);
    if (!there)
        return there.error();
    const bool hasAll = here.contains(*there);
    auto drafts = Result<Outcome>(Outcome::Clash);
    if (hasAll)
        drafts = carryDrafts(fresh, opened.workingCopy);
    else if (there->contains(here))
        drafts = carryDrafts(opened.workingCopy, fresh);
    if (!drafts)
        return drafts.error();
    if (*drafts == Outcome::Clash) {
        if (const auto kept = keepAside(opened); !kept)
            return kept;
    } else {
        opened.hasMore = hasAll || *drafts == Outcome::Carried;
        if (hasAll) {
            QFile::remove(fresh);
            return {};
        }
    }
    return replace(fresh, opened.workingCopy);
}

} // namespace

namespace leftcopy {

Result<void> choose(const QString &fresh, SealedPackage::Opened &opened)
{
    if (!QFile::exists(opened.workingCopy))
        return replace(fresh, opened.workingCopy);
    const auto here = changesLeftIn(opened.workingCopy);
    if (!here) {
        // Nothing is thrown away, not even what cannot be read.
        const QString kept = damagedName(opened);
        if (!isDamage(here.error()) || !sidefiles::moveAll(opened.workingCopy, kept))
            return here.error();
        opened.damagedCopy = kept;
        return replace(fresh, opened.workingCopy);
    }
    if (hasGoneOn(opened))
        return chooseNewer(fresh, *here, opened);
    QFile::remove(fresh);
    opened.hasMore = true;
    return {};
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QString asideName(const QString &path)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString count = number > 1 ? QStringLiteral(" %1").arg(number) : QString();
        const QString name =
            QStringLiteral("%1 (%2%3).%4")
                .arg(file.completeBaseName(), QSysInfo::machineHostName(), count, file.suffix());
        if (!file.dir().exists(name))
            return file.dir().filePath(name);
    }
}

void remember(const QString &workingCopy, const QByteArray &digest)
{
    QFile file(digestPath(workingCopy));
    if (file.open(QIODevice::WriteOnly))
        file.write(digest);
}

} // namespace leftcopy
