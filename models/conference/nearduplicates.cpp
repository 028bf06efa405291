// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/nearduplicates.h"

#include "models/schema/likeness.h"

#include <QHash>

#include <algorithm>

namespace {

// Statements are short; what is longer is alike or not by its beginning.
constexpr qsizetype comparedCharacters = 400;

bool isLiker(const LikeTexts &left, const LikeTexts &right)
{
    if (left.likeness != right.likeness)
        return left.likeness > right.likeness;
    return left.first != right.first ? left.first < right.first : left.second < right.second;
}

// A heap with the least like one on top, so that it can give way to a liker one.
void keep(QList<LikeTexts> &likest, const LikeTexts &pair, qsizetype most)
{
    if (likest.size() == most) {
        if (!isLiker(pair, likest.constFirst()))
            return;
        std::pop_heap(likest.begin(), likest.end(), isLiker);
        likest.removeLast();
    }
    likest.append(pair);
    std::push_heap(likest.begin(), likest.end(), isLiker);
}

} // namespace

namespace nearduplicates {

LikePairs among(const QStringList &texts, const Limits &limits)
{
    // By trigram, who has it: only texts that share one are looked at.
    QHash<QString, QList<int>> owners;
    QList<int> counts;
    // By text, how many it shares with the one that is looked at.
    QList<int> shared(texts.size(), 0);
    LikePairs found;
    for (int text = 0; text < texts.size(); ++text) {
        if (limits.isCancelled && limits.isCancelled())
            return {};
        const QStringList trigrams = likeness::trigrams(texts.at(text).left(comparedCharacters));
        QList<int> touched;
        for (const QString &trigram : trigrams) {
            QList<int> &others = owners[trigram];
            for (const int other : std::as_const(others)) {
                if (shared[other]++ == 0)
                    touched.append(other);
            }
            others.append(text);
        }
        counts.append(static_cast<int>(trigrams.size()));
        for (const int other : std::as_const(touched)) {
            const double alike =
                likeness::ofShared(std::exchange(shared[other], 0), counts.at(other), counts.at(text));
            if (alike < likeness::alike || limits.apart.contains({other, text}))
                continue;
            ++found.count;
            keep(found.likest, {other, text, alike}, limits.most);
        }
    }
    std::sort(found.likest.begin(), found.likest.end(), isLiker);
    return found;
}

} // namespace nearduplicates
