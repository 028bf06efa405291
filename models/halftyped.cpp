// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/halftyped.h"

#include "models/schema/names.h"

QString HalfTypedCard::key() const
{
    return QStringLiteral("capture/%1/%2/%3")
        .arg(conference.toString(), question.toString(), group.toString());
}

Result<QList<HalfTypedCard>> HalfTypedCard::all(const Session &session, const RecordId &conference,
                                                const RecordId &group)
{
    const auto questions = session.reader().records(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(conference)));
    if (!questions)
        return questions.error();
    QList<HalfTypedCard> found;
    for (const Record &question : *questions) {
        HalfTypedCard card{conference, question.id(), group, {}};
        const auto text = session.draft(card.key());
        if (!text)
            return text.error();
        card.text = *text;
        if (!card.text.trimmed().isEmpty())
            found.append(card);
    }
    return found;
}
