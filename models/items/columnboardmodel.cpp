// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columnboardmodel.h"

#include "models/items/recordmime.h"
#include "models/items/roles.h"

#include <QMimeData>

#include <algorithm>

ColumnBoardModel::ColumnBoardModel(Session &session, QStringView table, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table.toString())
{
}

RecordId ColumnBoardModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_columns.at(index.column()).value(index.row()) : RecordId();
}

QModelIndex ColumnBoardModel::indexOf(const RecordId &record) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (const auto row = m_columns.at(column).indexOf(record); row >= 0)
            return index(static_cast<int>(row), column);
    }
    return {};
}

int ColumnBoardModel::rowCount(const QModelIndex &parent) const
{
    qsizetype rows = 0;
    for (const QList<RecordId> &column : m_columns)
        rows = std::max(rows, column.size());
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

int ColumnBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordId record = recordAt(index);
    if (record.isNull())
        return {};
    switch (role) {
    case RecordIdRole:
        return QVariant::fromValue(record);
    case TableRole:
        return m_table;
    default:
        return dataOf(record, role);
    }
}

QVariant ColumnBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return titleOf(section);
}

Qt::ItemFlags ColumnBoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsDropEnabled;
    if (recordAt(index).isNull())
        return index.isValid() ? flags | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : flags;
    flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_session.isReadOnly() ? flags : flags | Qt::ItemIsDragEnabled;
}

QString ColumnBoardModel::mimeType() const
{
    return QStringLiteral("application/x-sozialraum-") + m_table;
}

QStringList ColumnBoardModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ColumnBoardModel::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> records;
    for (const QModelIndex &index : indexes) {
        if (const RecordId record = recordAt(index); !record.isNull())
            records.append(record);
    }
    return recordmime::make(mimeType(), records);
}

bool ColumnBoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int column,
                                       const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeType()) && (column >= 0 || parent.isValid()) &&
           !m_session.isReadOnly();
}

bool ColumnBoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto done = move(recordmime::read(*data, mimeType()), column >= 0 ? column : parent.column());
    if (!done)
        emit failed(done.error());
    return done.has_value();
}
