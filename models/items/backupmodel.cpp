// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backupmodel.h"

#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"

#include <QDir>
#include <QLocale>

BackupModel::BackupModel(const QString &file, QObject *parent) : QAbstractTableModel(parent), m_folder(file)
{
    m_backups = m_folder.backups();
}

void BackupModel::refresh()
{
    beginResetModel();
    m_backups = m_folder.backups();
    endResetModel();
}

void BackupModel::setChecked(const QString &path, const Result<void> &sound)
{
    m_checked.insert(path, sound);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_backups.at(row).path == path)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const Result<void> *BackupModel::checked(int row) const
{
    const auto found = m_checked.constFind(backup(row).path);
    return found == m_checked.constEnd() ? nullptr : &*found;
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Backup &backup = m_backups.at(index.row());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup.path);
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return timeText(index.row());
    case ReasonColumn:
        return reasonText(index.row());
    case SizeColumn:
        return datasize::toDisplay(backup.size, QLocale());
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("State of");
    case ReasonColumn:
        return tr("Made");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

// With seconds where the row above or below was made in the same minute.
QString BackupModel::timeText(int row) const
{
    const auto minuteOf = [this](int of) {
        return of < 0 || of >= m_backups.size() ? -1 : m_backups.at(of).time.toSecsSinceEpoch() / 60;
    };
    const QDateTime &time = m_backups.at(row).time;
    const QLocale locale;
    if (minuteOf(row) != minuteOf(row - 1) && minuteOf(row) != minuteOf(row + 1))
        return fieldtext::timeToDisplay(time, locale);
    const QDateTime local = time.toLocalTime();
    const QString format =
        locale.timeFormat(QLocale::ShortFormat).replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return fieldtext::dateToDisplay(local.date(), locale) + u' ' + locale.toString(local.time(), format);
}

QString BackupModel::reasonText(int row) const
{
    const QString reason = reasonText(backup(row).reason);
    const auto *sound = checked(row);
    //: %1 when the backup was made
    return sound && !*sound ? tr("%1 – damaged").arg(reason) : reason;
}

QString BackupModel::reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Opening:
        return tr("on opening");
    case BackupReason::Upgrade:
        return tr("before an upgrade");
    case BackupReason::Merge:
        return tr("before a merge");
    case BackupReason::Restoring:
        return tr("before restoring a backup");
    case BackupReason::Request:
        return tr("by hand");
    }
    return {};
}
