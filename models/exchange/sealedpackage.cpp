// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sealedpackage.h"

#include "models/exchange/leftcopy.h"
#include "models/session.h"
#include "models/store/filecheck.h"
#include "models/store/filelock.h"
#include "models/store/temporaryfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

struct SealedPackage::Holds
{
    std::unique_ptr<FileLock> package;
    std::unique_ptr<QLockFile> folder;
};

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SealedPackage)
};

// Not begun anew by further changes, so that nothing is ever much longer than this only on one computer.
constexpr int sealingDelay = 1500;
// How often is looked for half-typed text. It is written every second; the whole package need not be.
constexpr int draftInterval = 5000;
constexpr int retryDelay = 4000;

QString snapshotPath(const QString &workingCopy)
{
    return QFileInfo(workingCopy).dir().filePath(QStringLiteral("snapshot.szpaket"));
}

QDateTime stateOf(const QString &path)
{
    return QFileInfo(path).lastModified();
}

Result<QString> privateFolder(const QString &folder, const RecordId &package)
{
    const QString own = QDir(folder).filePath(package.toString());
    if (!QDir().mkpath(own))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("The folder %1 could not be made; encrypted packages need it to work in.")
                         .arg(QDir::toNativeSeparators(own)),
                     {}};
    for (const QString &made : {folder, own})
        QFile::setPermissions(made, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return own;
}

/// Where nothing can be written, nothing can be overwritten either.
Result<std::unique_ptr<FileLock>> holdIfPossible(const QString &path)
{
    auto lock = FileLock::acquire(QFileInfo(path).canonicalFilePath());
    if (!lock && lock.error().code != Error::Code::Busy)
        return std::unique_ptr<FileLock>();
    return lock;
}

/// \p error, met while sealing, and what becomes of what was typed.
Error notSealed(const Error &error)
{
    if (error.code == Error::Code::Damaged)
        return {
            error.code,
            Sentences::tr("What was typed here is damaged, so it was not put into the package. It is kept "
                          "on this computer; when the package is opened here again it can be rescued."),
            error.detail};
    return {error.code,
            //: %1 a sentence that says why the package could not be written
            Sentences::tr("%1 What was typed last is kept only on this computer until the package can be "
                          "written: at the latest when it is opened here again.")
                .arg(error.text),
            error.detail};
}

Result<SealedPackage::Sealed> sealAgain(const SealedPackage::Opened &opened)
{
    // Another stick may be in its place by now, or none, with an empty folder left.
    if (seal::packageId(opened.path) != opened.package)
        return Error{Error::Code::NotFound,
                     Sentences::tr("%1 is not there any more. Put the stick in again; what was typed is kept "
                                   "on this computer until then.")
                         .arg(QDir::toNativeSeparators(opened.path)),
                     {}};
    const auto session = Session::open(opened.workingCopy, Session::Access::ReadOnly);
    if (!session)
        return notSealed(session.error());
    // Before the snapshot: what is typed meanwhile counts as not sealed.
    const auto contents = leftcopy::contentsOf((*session)->reader());
    const QString snapshot = snapshotPath(opened.workingCopy);
    QFile::remove(snapshot);
    auto done = (*session)->backup(snapshot);
    // The package may be the last sound state.
    if (done)
        done = filecheck::quickCheck(snapshot);
    // Somebody else's work is not overwritten.
    const bool isOurs = leftcopy::digestOf(opened.path) == opened.digest;
    const QString target = isOurs ? opened.path : leftcopy::asideName(opened.path);
    if (done)
        done = seal::write(snapshot, target, opened.package, opened.key);
    QFile::remove(snapshot);
    if (!done)
        return notSealed(done.error());
    const QByteArray digest = leftcopy::digestOf(target);
    leftcopy::remember(opened.workingCopy, {target, digest, contents ? *contents : QByteArray()});
    return SealedPackage::Sealed{target, digest};
}

/// Whether \p path may be a copy: its folder is emptied when a package is closed if it is the program's own.
Result<void> checkTarget(const QString &path, const QString &workingCopy)
{
    const QString own = QFileInfo(QFileInfo(workingCopy).absolutePath()).absolutePath();
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath() + u'/';
    if (folder.startsWith(QFileInfo(own).canonicalFilePath() + u'/'))
        return Error{Error::Code::Invalid,
                     Sentences::tr("The program works on encrypted packages in the folder %1 and empties it. "
                                   "Choose another folder.")
                         .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                     {}};
    if (QFileInfo::exists(path))
        return Error{
            Error::Code::Exists,
            Sentences::tr("%1 is already there. Choose another name.").arg(QDir::toNativeSeparators(path)),
            {}};
    return {};
}

} // namespace

QString SealedPackage::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("packages"));
}

Result<SealedPackage::Opened> SealedPackage::unseal(const QString &path, const QString &passphrase,
                                                    const QString &folder)
{
    const RecordId package = seal::packageId(path).value_or(RecordId());
    const auto own = privateFolder(folder, package);
    if (!own)
        return own.error();
    const QString workingCopy = QDir(*own).filePath(QStringLiteral("work.szpaket"));
    auto hold = leftcopy::hold(*own);
    if (!hold || (QFile::exists(workingCopy) && Session::isInUse(workingCopy)))
        return Error{
            Error::Code::Busy,
            Sentences::tr("%1 is open already on this computer.").arg(QDir::toNativeSeparators(path)),
            {}};
    auto lock = holdIfPossible(path);
    if (!lock)
        return lock.error();
    const QByteArray digest = leftcopy::digestOf(path);
    const QString fresh = QDir(*own).filePath(QStringLiteral("fresh.szpaket"));
    QFile::remove(fresh);
    const auto key = seal::open(path, passphrase, fresh);
    if (!key) {
        // Only if nothing is left in it.
        QDir().rmdir(*own);
        return key.error();
    }
    Opened opened{path, workingCopy, package, *key, false, {}, {}, digest, {}};
    opened.holds = std::make_shared<Holds>(Holds{*std::move(lock), std::move(hold)});
    if (const auto chosen = leftcopy::choose(fresh, opened); !chosen)
        return chosen.error();
    leftcopy::remember(workingCopy,
                       {path, digest, opened.hasMore ? QByteArray() : leftcopy::contentsOf(workingCopy)});
    return opened;
}

SealedPackage::SealedPackage(const Opened &opened, QObject *parent)
    : QObject(parent), m_opened(opened), m_sealedState(stateOf(opened.workingCopy))
{
    if (opened.hasMore)
        m_sealedState = {};
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SealedPackage::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SealedPackage::finish);
}

SealedPackage::~SealedPackage()
{
    m_watcher.waitForFinished();
    *m_opened.holds = {};
}

Result<void> SealedPackage::saveCopy(const Session &session, const QString &target,
                                     const std::function<void(const QString &plain)> &add) const
{
    if (const auto checked = checkTarget(target, m_opened.workingCopy); !checked)
        return checked;
    const TemporaryFolder folder;
    const QString plain = folder.filePath(QStringLiteral("copy.szpaket"));
    if (const auto copied = session.backup(plain); !copied)
        return copied;
    add(plain);
    return seal::write(plain, target, m_opened.package, m_opened.key);
}

bool SealedPackage::isChanged() const
{
    return stateOf(m_opened.workingCopy) != m_sealedState;
}

void SealedPackage::follow(const Session &session)
{
    const auto begin = [this] {
        if (!m_timer.isActive())
            m_timer.start(sealingDelay);
    };
    connect(&session, &Session::changed, this, begin);
    connect(&m_draftTimer, &QTimer::timeout, this, [this, begin] {
        if (isChanged())
            begin();
    });
    m_draftTimer.start(draftInterval);
    if (m_opened.hasMore)
        begin();
}

void SealedPackage::start()
{
    if (m_isInWork) {
        m_timer.start(sealingDelay);
        return;
    }
    m_isInWork = true;
    m_stateInWork = stateOf(m_opened.workingCopy);
    m_watcher.setFuture(QtConcurrent::run(sealAgain, m_opened));
}

void SealedPackage::finish()
{
    if (!std::exchange(m_isInWork, false))
        return;
    const auto done = m_watcher.result();
    if (done) {
        m_sealedState = m_stateInWork;
        m_hasFailed = false;
        const auto taken = take(*done);
        emit secured(QDateTime::currentDateTime());
        if (!taken)
            emit failed(taken.error());
        return;
    }
    m_timer.start(retryDelay);
    if (!m_hasFailed)
        emit failed(done.error());
    m_hasFailed = true;
}

Result<void> SealedPackage::take(const Sealed &sealed)
{
    const QString before = std::exchange(m_opened.path, sealed.path);
    m_opened.digest = sealed.digest;
    if (sealed.path == before)
        return {};
    return Error{
        Error::Code::Exists,
        //: %1 and %2 files
        Sentences::tr("%1 was changed elsewhere while it was open here, so it was left alone. What was "
                      "typed here is sealed beside it as %2; give back both files.")
            .arg(QDir::toNativeSeparators(before), QDir::toNativeSeparators(sealed.path)),
        {}};
}

Result<void> SealedPackage::secure()
{
    m_timer.stop();
    m_watcher.waitForFinished();
    Result<void> taken;
    if (std::exchange(m_isInWork, false) && m_watcher.result()) {
        m_sealedState = m_stateInWork;
        taken = take(*m_watcher.result());
    }
    if (!isChanged())
        return taken;
    const QDateTime state = stateOf(m_opened.workingCopy);
    const auto done = sealAgain(m_opened);
    if (!done) {
        m_timer.start(retryDelay);
        return done.error();
    }
    m_sealedState = state;
    const auto last = take(*done);
    return last ? taken : last;
}

Result<void> SealedPackage::close()
{
    const auto done = secure();
    m_draftTimer.stop();
    m_timer.stop();
    if (done || done.error().code == Error::Code::Exists)
        QFileInfo(m_opened.workingCopy).dir().removeRecursively();
    *m_opened.holds = {};
    return done;
}
