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

QList<LikeTexts> among(const QStringList &texts)
{
    // By trigram, who has it: only texts that share one are looked at.
    QHash<QString, QList<int>> owners;
    QList<int> counts;
    QList<LikeTexts> found;
    for (int text = 0; text < texts.size(); ++text) {
        const QStringList trigrams = likeness::trigrams(texts.at(text).left(comparedCharacters));
        QHash<int, int> shared;
        for (const QString &trigram : trigrams) {
            QList<int> &others = owners[trigram];
            for (const int other : std::as_const(others))
                ++shared[other];
            others.append(text);
        }
        counts.append(static_cast<int>(trigrams.size()));
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const double alike = likeness::ofShared(it.value(), counts.at(it.key()), counts.at(text));
            if (alike >= likeness::alike)
                found.append({it.key(), text, alike});
        }
    }
    std::sort(found.begin(), found.end(), [](const LikeTexts &left, const LikeTexts &right) {
        if (left.likeness != right.likeness)
            return left.likeness > right.likeness;
        return left.first != right.first ? left.first < right.first : left.second < right.second;
    });
    return found;
}

QList<NearDuplicate> find(const QList<Card> &cards)
{
    QStringList texts;
    for (const Card &card : cards)
        texts.append(card.contribution.text(names::text));
    QList<NearDuplicate> found;
    for (const LikeTexts &pair : among(texts))
        found.append({cards.at(pair.first).id(), cards.at(pair.second).id(), pair.likeness});
    return found;
}

} // namespace nearduplicates
