// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/temporaryfolder.h"

#include <QDir>

namespace {

const QString beginning = QStringLiteral("sozialraum-copy-");

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("in-use")));
    // However long a copy is needed, its lock is only given up with its program.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

TemporaryFolder::TemporaryFolder() : m_folder(QDir::temp().filePath(beginning + QStringLiteral("XXXXXX")))
{
    if (!m_folder.isValid())
        return;
    m_lock = lockIn(m_folder.path());
    m_lock->tryLock(0);
}

void TemporaryFolder::clearLeftBehind()
{
    const QFileInfoList folders =
        QDir::temp().entryInfoList({beginning + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const auto lock = lockIn(folder.absoluteFilePath());
        // One without a lock is just being made, or somebody else's.
        if (!QFileInfo::exists(lock->fileName()) || !lock->tryLock(0))
            continue;
        QDir(folder.absoluteFilePath()).removeRecursively();
    }
}
