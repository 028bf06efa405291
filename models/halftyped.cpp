// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/halftyped.h"

#include "models/schema/names.h"

namespace draftkeys {

QString line(const RecordId &conference, const RecordId &question, const RecordId &group)
{
    return QStringLiteral("capture/%1/%2/%3")
        .arg(conference.toString(), question.toString(), group.toString());
}

QString changedCard(const RecordId &conference, const RecordId &question, const RecordId &group)
{
    return line(conference, question, group) + QStringLiteral("/changed");
}

QString card(const RecordId &card)
{
    return QStringLiteral("capture/card/") + card.toString();
}

QString place(const RecordId &conference, const RecordId &fixedGroup)
{
    return QStringLiteral("capture/%1/place/%2").arg(conference.toString(), fixedGroup.toString());
}

bool isPlace(const QString &key)
{
    return key.section(u'/', 2, 2) == u"place";
}

std::optional<RecordId> questionOf(const QString &key)
{
    return RecordId::fromString(key.section(u'/', 2, 2));
}

std::optional<RecordId> cardOf(const QString &key)
{
    return key.section(u'/', 1, 1) == u"card" ? RecordId::fromString(key.section(u'/', 2)) : std::nullopt;
}

} // namespace draftkeys

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
