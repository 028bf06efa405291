// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/linkedtable.h"

#include <QAbstractTableModel>

/// A table of an evaluation. ValueRole holds numbers and dates as such, RecordIdRole and TableRole the record
/// that a cell leads to.
class LinkedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const LinkedTable &table);
    const LinkedTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    LinkedTable m_table;
};
