// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/cards.h"
#include "models/conference/nearduplicates.h"

#include <QAbstractTableModel>
#include <QFuture>

/// Two cards that may say the same.
struct NearDuplicate
{
    RecordId first;
    RecordId second;

    friend bool operator==(const NearDuplicate &left, const NearDuplicate &right) = default;
};

/// Pairs of cards that may say the same, side by side, the likest first. They are looked for in a worker.
class NearDuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { First, Second, ColumnCount };

    /// More pairs than these nobody decides in a row.
    static constexpr qsizetype mostPairs = 200;

    explicit NearDuplicateModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    ~NearDuplicateModel() override;

    /// Looks for pairs anew; those of cards that are gone or read differently now go at once.
    void setCards(const QList<Card> &cards);
    NearDuplicate pair(int row) const { return m_pairs.at(row); }
    /// How many pairs there are beside those that are shown.
    qsizetype moreCount() const { return m_more; }
    /// Never offers the pair again.
    void keepApart(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeOutdated(const QHash<RecordId, QString> &texts);
    void look();
    void take(const LikePairs &found);
    QSet<std::pair<int, int>> placesApart() const;

    QList<RecordId> m_cards;
    QHash<RecordId, QString> m_texts;
    QList<NearDuplicate> m_pairs;
    qsizetype m_more = 0;
    QSet<std::pair<RecordId, RecordId>> m_apart;
    QFuture<LikePairs> m_search;
};
