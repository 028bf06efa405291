// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/nearduplicates.h"

#include <QAbstractTableModel>

/// Pairs of cards that may say the same, side by side, the likest first.
class NearDuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { First, Second, ColumnCount };

    explicit NearDuplicateModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Looks for pairs anew.
    void setCards(const QList<Card> &cards);
    NearDuplicate pair(int row) const { return m_pairs.at(row); }
    /// Never offers the pair again.
    void keepApart(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<NearDuplicate> m_pairs;
    QHash<RecordId, QString> m_texts;
    QSet<std::pair<RecordId, RecordId>> m_apart;
};
