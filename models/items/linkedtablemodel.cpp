// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/linkedtablemodel.h"

#include "models/items/roles.h"

void LinkedTableModel::setTable(const LinkedTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int LinkedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int LinkedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant LinkedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkedTable::Cell &cell = m_table.rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_table.heads.at(index.column()), cell.text);
    case Qt::TextAlignmentRole:
        return cell.value.typeId() == QMetaType::LongLong ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ValueRole:
        return cell.value;
    case RecordIdRole:
        return cell.id.isNull() ? QVariant() : QVariant::fromValue(cell.id);
    case TableRole:
        return cell.table;
    default:
        return {};
    }
}

QVariant LinkedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.heads.size() ||
        role != Qt::DisplayRole)
        return {};
    return m_table.heads.at(section);
}
