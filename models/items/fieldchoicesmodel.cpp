// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldchoicesmodel.h"

#include "models/items/roles.h"

FieldChoicesModel::FieldChoicesModel(const Field &field, QObject *parent)
    : QAbstractListModel(parent), m_field(field)
{
    Q_ASSERT(field.type() == FieldType::Choice);
}

QVariant FieldChoicesModel::value(int row) const
{
    const int choice = row - emptyRows();
    if (choice < 0 || choice >= m_field.choices().size())
        return {};
    return QString(m_field.choices().at(choice).name);
}

int FieldChoicesModel::rowOf(const QVariant &value) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->value(row) == value)
            return row;
    }
    return -1;
}

int FieldChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : emptyRows() + static_cast<int>(m_field.choices().size());
}

QVariant FieldChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant name = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name.isValid() ? m_field.choiceLabel(name.toString()) : QString();
    case ValueRole:
        return name;
    case FieldRole:
        return m_field.name();
    default:
        return {};
    }
}
