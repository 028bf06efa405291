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

const qsizetype digestSize = QCryptographicHash::hashLength(QCryptographicHash::Sha256);

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

QString originPath(const QString &workingCopy)
{
    return QFileInfo(workingCopy).dir().filePath(QStringLiteral("package.path"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

bool hasGoneOn(const SealedPackage::Opened &opened)
{
    const QByteArray digest = bytesOf(digestPath(opened.workingCopy)).left(digestSize);
    return digest.isEmpty() || digest != opened.digest;
}

/// Whether the package had all that is in the working copy when it was sealed last.
bool isSecured(const QString &workingCopy)
{
    const QByteArray contents = bytesOf(digestPath(workingCopy)).mid(digestSize);
    return !contents.isEmpty() && contents == leftcopy::contentsOf(workingCopy);
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

void remember(const QString &workingCopy, const State &state)
{
    writeBytes(originPath(workingCopy), state.package.toUtf8());
    writeBytes(digestPath(workingCopy), state.digest + state.contents);
}

Result<QByteArray> contentsOf(const RecordReader &reader)
{
    const auto changes = reader.knownChangeSets();
    const auto drafts = reader.drafts();
    if (!changes)
        return changes.error();
    if (!drafts)
        return drafts.error();
    QStringList texts;
    for (const RecordId &id : *changes)
        texts.append(id.toString());
    texts.sort();
    for (auto draft = drafts->cbegin(); draft != drafts->cend(); ++draft)
        texts << draft.key() << draft.value();
    return QCryptographicHash::hash(texts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
}

QByteArray contentsOf(const QString &path)
{
    const auto session = Session::open(path, Session::Access::ReadOnly);
    const auto contents = session ? contentsOf((*session)->reader()) : Result<QByteArray>(session.error());
    return contents ? *contents : QByteArray();
}

QList<Left> clear(const QString &folder)
{
    QList<Left> left;
    const auto all = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &own : all) {
        const QDir dir(own.absoluteFilePath());
        const QString workingCopy = dir.filePath(QStringLiteral("work.szpaket"));
        const auto held = hold(dir.path());
        if (!held || (QFile::exists(workingCopy) && Session::isInUse(workingCopy)))
            continue;
        for (const char *cutOff : {"fresh.szpaket", "snapshot.szpaket"})
            sidefiles::removeAll(dir.filePath(QLatin1StringView(cutOff)));
        if (!QFile::exists(workingCopy) || isSecured(workingCopy))
            QDir(dir).removeRecursively();
        else
            left.append({workingCopy, QString::fromUtf8(bytesOf(originPath(workingCopy))),
                         QFileInfo(workingCopy).lastModified()});
    }
    return left;
}

// Beside the folder, so that the folder can go while it is held.
std::unique_ptr<QLockFile> hold(const QString &own)
{
    auto lock = std::make_unique<QLockFile>(own + QStringLiteral(".in-use"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace leftcopy
