// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/carddrafts.h"

#include "models/capture/cardwriter.h"
#include "models/capture/namebook.h"
#include "models/schema/names.h"

#include <algorithm>

namespace carddrafts {

Result<QList<HalfTypedCard>> missing(Session &session, const QList<HalfTypedCard> &cards)
{
    NameBook names(session, nullptr);
    QList<HalfTypedCard> left;
    for (const HalfTypedCard &card : cards) {
        const auto question = session.reader().record(names::question, card.question);
        const QString wording = cardtext::read(card.text, names.names(card.question)).wording;
        const auto same =
            session.reader().records(RecordQuery::where(names::contribution, names::text, wording));
        if (!question)
            return question.error();
        if (!same)
            return same.error();
        const bool isThere = std::any_of(same->begin(), same->end(), [&card](const Record &record) {
            return record.reference(names::question) == card.question;
        });
        if (*question && !isThere)
            left.append(card);
    }
    return left;
}

Result<void> putAway(Session &session, const QList<HalfTypedCard> &cards)
{
    NameBook names(session, nullptr);
    for (const HalfTypedCard &card : cards) {
        const CardText text = cardtext::read(card.text, names.names(card.question));
        CardWriter writer(session, card.conference);
        if (const auto added = writer.add(card.question, card.group, {text}); !added)
            return added;
        // The line here may hold something else than that of the laptop it comes from.
        const auto own = session.draft(card.key());
        if (!own)
            return own.error();
        if (*own != card.text)
            continue;
        if (const auto emptied = session.setDraft(card.key(), {}); !emptied)
            return emptied;
    }
    return {};
}

} // namespace carddrafts
