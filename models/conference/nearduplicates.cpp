// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/nearduplicates.h"

#include "models/schema/likeness.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

// Statements are short; what is longer is alike or not by its beginning.
constexpr qsizetype comparedCharacters = 400;

} // namespace

namespace nearduplicates {

QList<NearDuplicate> find(const QList<Card> &cards)
{
    // By trigram, who has it: only cards that share one are looked at.
    QHash<QString, QList<int>> owners;
    QList<int> counts;
    QList<NearDuplicate> found;
    for (int card = 0; card < cards.size(); ++card) {
        const QString text = cards.at(card).contribution.text(names::text).left(comparedCharacters);
        const QStringList trigrams = likeness::trigrams(text);
        QHash<int, int> shared;
        for (const QString &trigram : trigrams) {
            QList<int> &others = owners[trigram];
            for (const int other : std::as_const(others))
                ++shared[other];
            others.append(card);
        }
        counts.append(static_cast<int>(trigrams.size()));
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const double alike = likeness::ofShared(it.value(), counts.at(it.key()), counts.at(card));
            if (alike >= likeness::alike)
                found.append({cards.at(it.key()).id(), cards.at(card).id(), alike});
        }
    }
    std::sort(found.begin(), found.end(), [](const NearDuplicate &left, const NearDuplicate &right) {
        if (left.likeness != right.likeness)
            return left.likeness > right.likeness;
        return left.first != right.first ? left.first < right.first : left.second < right.second;
    });
    return found;
}

} // namespace nearduplicates
