// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nearduplicatemodel.h"

#include "models/items/roles.h"
#include "models/schema/names.h"
#include "models/whendone.h"

#include <QtConcurrent>

#include <algorithm>

namespace {

// Which of the two stands first depends on the order of the cards.
std::pair<RecordId, RecordId> unordered(const NearDuplicate &pair)
{
    return std::minmax(pair.first, pair.second);
}

} // namespace

NearDuplicateModel::~NearDuplicateModel()
{
    m_search.cancel();
}

void NearDuplicateModel::setCards(const QList<Card> &cards)
{
    QHash<RecordId, QString> texts;
    m_cards.clear();
    for (const Card &card : cards) {
        m_cards.append(card.id());
        texts.insert(card.id(), card.contribution.text(names::text));
    }
    removeOutdated(texts);
    m_texts = texts;
    look();
}

void NearDuplicateModel::removeOutdated(const QHash<RecordId, QString> &texts)
{
    const auto isOutdated = [&](const RecordId &card) {
        const auto text = texts.constFind(card);
        return text == texts.constEnd() || *text != m_texts.value(card);
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isOutdated(m_pairs.at(row).first) && !isOutdated(m_pairs.at(row).second))
            continue;
        beginRemoveRows({}, row, row);
        m_pairs.removeAt(row);
        endRemoveRows();
    }
}

void NearDuplicateModel::look()
{
    m_search.cancel();
    QStringList texts;
    for (const RecordId &card : std::as_const(m_cards))
        texts.append(m_texts.value(card));
    const auto find = [texts, apart = placesApart()](QPromise<LikePairs> &promise) {
        promise.addResult(
            nearduplicates::among(texts, {mostPairs, apart, [&promise] { return promise.isCanceled(); }}));
    };
    m_search = QtConcurrent::run(find);
    whenDone(this, m_search, [this](const LikePairs &found) { take(found); });
}

QSet<std::pair<int, int>> NearDuplicateModel::placesApart() const
{
    QSet<std::pair<int, int>> places;
    for (const auto &[first, second] : m_apart) {
        const auto one = static_cast<int>(m_cards.indexOf(first));
        const auto other = static_cast<int>(m_cards.indexOf(second));
        if (one >= 0 && other >= 0)
            places.insert(std::minmax(one, other));
    }
    return places;
}

void NearDuplicateModel::take(const LikePairs &found)
{
    QList<NearDuplicate> pairs;
    for (const LikeTexts &pair : found.likest)
        pairs.append({m_cards.at(pair.first), m_cards.at(pair.second)});
    // What was kept apart in the meantime.
    pairs.removeIf([this](const NearDuplicate &pair) { return m_apart.contains(unordered(pair)); });
    const qsizetype more = found.count - found.likest.size();
    if (pairs == m_pairs && more == m_more)
        return;
    beginResetModel();
    m_pairs = pairs;
    m_more = more;
    endResetModel();
}

void NearDuplicateModel::keepApart(int row)
{
    beginRemoveRows({}, row, row);
    m_apart.insert(unordered(m_pairs.takeAt(row)));
    endRemoveRows();
    if (m_pairs.isEmpty() && m_more > 0)
        look();
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
