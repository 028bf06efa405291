// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nearduplicatemodel.h"

#include "models/items/roles.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

// Which of the two stands first depends on the order of the cards.
std::pair<RecordId, RecordId> unordered(const NearDuplicate &pair)
{
    return std::minmax(pair.first, pair.second);
}

} // namespace

void NearDuplicateModel::setCards(const QList<Card> &cards)
{
    QList<NearDuplicate> pairs = nearduplicates::find(cards);
    pairs.removeIf([this](const NearDuplicate &pair) { return m_apart.contains(unordered(pair)); });
    QHash<RecordId, QString> texts;
    for (const Card &card : cards)
        texts.insert(card.id(), card.contribution.text(names::text));
    if (pairs == m_pairs && texts == m_texts)
        return;
    beginResetModel();
    m_pairs = pairs;
    m_texts = texts;
    endResetModel();
}

void NearDuplicateModel::keepApart(int row)
{
    beginRemoveRows({}, row, row);
    m_apart.insert(unordered(m_pairs.takeAt(row)));
    endRemoveRows();
}

int NearDuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int NearDuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NearDuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NearDuplicate &pair = m_pairs.at(index.row());
    const RecordId card = index.column() == First ? pair.first : pair.second;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_texts.value(card);
    return role == RecordIdRole ? QVariant::fromValue(card) : QVariant();
}

QVariant NearDuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == First ? tr("One card") : tr("Another one, very like it");
}
