// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/crosstable.h"

#include <QAbstractTableModel>

/// Numbers counted in two directions, with their sums in a last row and column. ValueRole holds the number,
/// ShareRole how large it is beside the others, ColourRole the colour of what is counted.
class CrossTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const CrossTable &table);
    const CrossTable &table() const { return m_table; }
    /// Whether the row or column holds sums and not numbers of its own.
    bool isSumRow(int row) const { return row == m_table.rows.size(); }
    bool isSumColumn(int column) const { return column == m_table.columns.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    qint64 numberAt(int row, int column) const;
    /// Of the column, else of the row.
    QVariant colourAt(int row, int column) const;
    QString headAt(int section, Qt::Orientation orientation, QChar between) const;

    CrossTable m_table;
    qint64 m_largest = 0;
};
