// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

/// What a backup was made before.
enum class BackupReason { Opening, Upgrade, Merge, Restoring, Request };

/// One backup as its name tells it.
struct Backup
{
    QString path;
    /// UTC, to the second.
    QDateTime time;
    BackupReason reason = BackupReason::Opening;
    /// In bytes.
    qint64 size = 0;
};

/// Where the backups of one file lie: in „Sicherungen“ beside it, named after it, so that people find them
/// without this program: `Ost 2026-11-25 143205Z opening.sozialraum`.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &file);

    QString path() const { return m_path; }
    /// Newest first; other files in the folder are left out.
    QList<Backup> backups() const;
    /// A name that is not taken.
    Backup next(BackupReason reason, const QDateTime &time) const;
    /// Under which name \p backup is made, until it is whole.
    static QString unfinishedOf(const Backup &backup);
    /// Backups of this file that are being made, or were when a program was cut off.
    QStringList unfinished() const;
    /// What need not be kept at \p now: kept are all of today, the newest of each of seven days, five weeks
    /// (the present one is not over) and thirteen months before, counting only those that have one. The five
    /// newest, what claims to come from the future, and what was made by hand in those months stay always.
    static QList<Backup> superfluous(const QList<Backup> &backups, const QDateTime &now);

private:
    /// What the file \p name in the folder is; nothing if it is no backup of this file.
    std::optional<Backup> read(const QString &name) const;

    QString m_path;
    QString m_name;
    QString m_suffix;
};
