// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/backupfolder.h"

#include <QAbstractTableModel>
#include <QHash>

/// The backups of one file, newest first.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ReasonColumn, SizeColumn, ColumnCount };

    BackupModel(const QString &file, QObject *parent = nullptr);

    /// Reads the folder anew.
    void refresh();
    /// Asserts that there is such a row.
    const Backup &backup(int row) const { return m_backups.at(row); }
    /// What came of reading the backup at \p path; the list names those that are not \p sound.
    void setChecked(const QString &path, const Result<void> &sound);
    /// Null if the backup was not read yet.
    const Result<void> *checked(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString timeText(int row) const;
    QString reasonText(int row) const;
    static QString reasonText(BackupReason reason);

    BackupFolder m_folder;
    QList<Backup> m_backups;
    /// By path.
    QHash<QString, Result<void>> m_checked;
};
