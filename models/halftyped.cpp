// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/halftyped.h"

#include "models/schema/names.h"

QString HalfTypedCard::key() const
{
    return QStringLiteral("capture/%1/%2/%3")
        .arg(conference.toString(), question.toString(), group.toString());
}

Result<QList<HalfTypedCard>> HalfTypedCard::all(const RecordReader &reader, const RecordId &conference)
{
    const auto questions = reader.records(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(conference)));
    const auto drafts = reader.drafts();
    if (!questions)
        return questions.error();
    if (!drafts)
        return drafts.error();
    QList<HalfTypedCard> found;
    for (const Record &question : *questions) {
        for (auto draft = drafts->cbegin(); draft != drafts->cend(); ++draft) {
            const auto group = RecordId::fromString(draft.key().section(u'/', 3));
            const HalfTypedCard card{conference, question.id(), group.value_or(RecordId()), *draft};
            if (card.key() == draft.key() && !card.text.trimmed().isEmpty())
                found.append(card);
        }
    }
    return found;
}
