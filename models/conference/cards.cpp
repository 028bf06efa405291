// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/cards.h"

#include "models/schema/names.h"

#include <algorithm>
#include <numeric>

qlonglong Card::dots() const
{
    return std::accumulate(
        joined.begin(), joined.end(), contribution.number(names::dots),
        [](qlonglong sum, const Record &record) { return sum + record.number(names::dots); });
}

namespace {

// Two packages may bring a circle; then each card stands alone rather than nowhere.
RecordId firstOf(const RecordId &card, const QHash<RecordId, RecordId> &joinedTo)
{
    RecordId first = card;
    for (qsizetype steps = 0; joinedTo.contains(joinedTo.value(first)); ++steps) {
        first = joinedTo.value(first);
        if (steps > joinedTo.size())
            return card;
    }
    return first;
}

} // namespace

namespace cards {

QList<Card> gathered(const QList<Record> &contributions)
{
    QHash<RecordId, RecordId> joinedTo;
    for (const Record &record : contributions)
        joinedTo.insert(record.id(), record.reference(names::duplicateOf));
    QList<Card> found;
    QHash<RecordId, QList<Record>> joined;
    for (const Record &record : contributions) {
        const RecordId first = firstOf(record.id(), joinedTo);
        if (first == record.id())
            found.append({record, {}});
        else
            joined[first].append(record);
    }
    for (Card &card : found)
        card.joined = joined.value(card.id());
    std::stable_sort(found.begin(), found.end(), [](const Card &left, const Card &right) {
        const qlonglong a = left.contribution.number(names::position);
        const qlonglong b = right.contribution.number(names::position);
        return a != b ? a < b : left.id() < right.id();
    });
    return found;
}

qlonglong weight(const Record &theme, const QList<Card> &cards)
{
    if (theme.value(names::dots).isValid())
        return theme.number(names::dots);
    return std::accumulate(cards.begin(), cards.end(), 0LL,
                           [](qlonglong sum, const Card &card) { return sum + card.dots(); });
}

} // namespace cards
