// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/crosstablemodel.h"

#include "models/items/roles.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

void CrossTableModel::setTable(const CrossTable &table)
{
    beginResetModel();
    m_table = table;
    m_largest = table.largest();
    endResetModel();
}

int CrossTableModel::rowCount(const QModelIndex &parent) const
{
    const bool isEmpty = m_table.rows.isEmpty() || m_table.columns.isEmpty();
    return parent.isValid() || isEmpty ? 0 : static_cast<int>(m_table.rows.size()) + 1;
}

int CrossTableModel::columnCount(const QModelIndex &parent) const
{
    const bool isEmpty = m_table.rows.isEmpty() || m_table.columns.isEmpty();
    return parent.isValid() || isEmpty ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

qint64 CrossTableModel::numberAt(int row, int column) const
{
    if (isSumRow(row))
        return isSumColumn(column) ? m_table.sum() : m_table.columnSum(column);
    return isSumColumn(column) ? m_table.rowSum(row) : m_table.numbers.at(row).at(column);
}

QString CrossTableModel::headAt(int section, Qt::Orientation orientation, QChar between) const
{
    const QList<CrossTable::Head> &heads = orientation == Qt::Horizontal ? m_table.columns : m_table.rows;
    if (section == heads.size())
        return tr("Sum");
    const CrossTable::Head &head = heads.at(section);
    return head.detail.isEmpty() ? head.title : head.title + between + head.detail;
}

QVariant CrossTableModel::colourAt(int row, int column) const
{
    const QString &ofColumn = m_table.columns.at(column).colour;
    const QString &colour = ofColumn.isEmpty() ? m_table.rows.at(row).colour : ofColumn;
    return colour.isEmpty() ? QVariant() : QColor(colour);
}

QVariant CrossTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 number = numberAt(index.row(), index.column());
    const QString text = number == CrossTable::nothing ? QStringLiteral("–") : QLocale().toString(number);
    const bool isSum = isSumRow(index.row()) || isSumColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: A number in a table; %1 head of the row, %2 head of the column, %3 the number
        return tr("%1, %2: %3")
            .arg(headAt(index.row(), Qt::Vertical, u' '), headAt(index.column(), Qt::Horizontal, u' '), text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ValueRole:
        return number == CrossTable::nothing ? QVariant() : number;
    case ShareRole:
        return isSum || m_largest == 0 ? QVariant() : double(std::max<qint64>(number, 0)) / double(m_largest);
    case ColourRole:
        return isSum ? QVariant() : colourAt(index.row(), index.column());
    default:
        return {};
    }
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<CrossTable::Head> &heads = orientation == Qt::Horizontal ? m_table.columns : m_table.rows;
    if (section < 0 || section > heads.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headAt(section, orientation, u'\n');
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return headAt(section, orientation, u' ');
    case ColourRole:
        return section == heads.size() || heads.at(section).colour.isEmpty()
                   ? QVariant()
                   : QColor(heads.at(section).colour);
    default:
        return {};
    }
}
