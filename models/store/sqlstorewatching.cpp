// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fileformat.h"
#include "models/store/filelock.h"
#include "models/store/filestate.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

// Whether the open file is still the one that was opened, and has all that was written.

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SqlStore)
};

// What changes when anybody writes the file.
QString lookOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

bool SqlStore::isReadOnly() const
{
    return m_file->isReadOnly();
}

Result<void> SqlStore::checkWritable() const
{
    if (m_file->isReadOnly())
        return Error{Error::Code::ReadOnly, Sentences::tr("The file is open for reading only."), {}};
    if (!m_file->isInPlace())
        return Error{
            Error::Code::NotFound,
            Sentences::tr("%1 is no longer in its place: it was removed, renamed or replaced, or its "
                          "disk is gone. Nothing was changed; put it back, or save a copy.")
                .arg(QDir::toNativeSeparators(m_file->path())),
            {}};
    if (isOverwritten())
        return Error{
            Error::Code::NotFound,
            Sentences::tr("Another file was copied over %1 while it was open. Nothing more is written; close "
                          "the file and open it again. Earlier states are among the backups.")
                .arg(QDir::toNativeSeparators(m_file->path())),
            {}};
    if (const auto there = checkLog(); !there)
        return there;
    return m_lock->checkHeld();
}

// Without its name a log is lost with a crash, and SQLite goes on writing into it.
Result<void> SqlStore::checkLog() const
{
    if (m_journal != Journal::WriteAheadLog || QFileInfo::exists(m_file->path() + QStringLiteral("-wal")))
        return {};
    (void)m_file->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return Error{
        Error::Code::NotFound,
        Sentences::tr("The log of %1 (-wal) was removed while the file was open. What was saved is in "
                      "the file; nothing more is written. Close the file and open it again.")
            .arg(QDir::toNativeSeparators(m_file->path())),
        {}};
}

void SqlStore::settle()
{
    if (!m_isUnsettled || m_journal != Journal::WriteAheadLog)
        return;
    (void)m_file->value(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    noteOwnWrite();
    m_isUnsettled = false;
}

void SqlStore::noteOwnWrite()
{
    m_isUnsettled = true;
    const QString look = lookOf(m_file->path());
    if (look == m_look)
        return;
    // With a write-ahead log that is a checkpoint, which comes once in a thousand pages.
    const auto state =
        m_journal == Journal::WriteAheadLog ? FileState::onDisk(m_file->path()) : FileState::of(*m_file);
    if (!state)
        return;
    m_look = look;
    m_stateOnDisk = std::make_unique<FileState>(*state);
    if (m_journal == Journal::WriteAheadLog)
        m_lock->noteState(*state);
}

bool SqlStore::isOverwritten() const
{
    const QString path = m_file->path();
    const QString look = lookOf(path);
    if (look == m_look || !m_stateOnDisk)
        return false;
    // Compaction in another thread changes how the file looks, too, but not what it has come to.
    const auto state = FileState::onDisk(path);
    if (!state) {
        // What cannot be looked at just now may still be ours.
        const auto version = fileformat::readSchemaVersion(path);
        return !version &&
               (version.error().code == Error::Code::NotOurs || version.error().code == Error::Code::Damaged);
    }
    const auto isOurs = state->isPartOf(*m_file);
    if (state->step < m_stateOnDisk->step || (isOurs && !*isOurs))
        return true;
    m_look = look;
    return false;
}
