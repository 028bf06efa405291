// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

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
    /// What need not be kept at \p now, by age: all of one day, one a day for a week, one a week for four
    /// weeks, one a month for a year. The newest, and what claims to come from the future, is kept always.
    static QList<Backup> superfluous(const QList<Backup> &backups, const QDateTime &now);

private:
    QString m_path;
    QString m_name;
    QString m_suffix;
};
