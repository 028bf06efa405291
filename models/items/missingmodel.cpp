// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/missingmodel.h"

namespace {

enum Column { TitleColumn, KnownColumn, ColumnCount };

} // namespace

MissingModel::MissingModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) {}

void MissingModel::setGaps(const missing::Gaps &gaps)
{
    beginResetModel();
    m_gaps = m_kind == Kind::Categories ? gaps.categories : gaps.municipalities;
    endResetModel();
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const missing::Gap &gap = m_gaps.at(index.row());
    if (index.column() == TitleColumn)
        return gap.title;
    const int known = static_cast<int>(gap.organisations.size());
    return known == 0 ? tr("none in the file") : tr("%n organisation(s)", nullptr, known);
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == KnownColumn)
        return tr("Could be invited");
    return m_kind == Kind::Categories ? tr("Category (§ 81 SGB VIII)") : tr("Municipality");
}
