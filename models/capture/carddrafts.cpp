// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/carddrafts.h"

#include "models/capture/cardwriter.h"
#include "models/capture/namebook.h"
#include "models/schema/names.h"

namespace carddrafts {

QString key(const RecordId &conference, const RecordId &question, const RecordId &group)
{
    return QStringLiteral("capture/%1/%2/%3")
        .arg(conference.toString(), question.toString(), group.toString());
}

Result<QList<Unfinished>> unfinished(const Session &session, const RecordId &conference,
                                     const RecordId &group)
{
    const auto questions = session.reader().records(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(conference)));
    if (!questions)
        return questions.error();
    QList<Unfinished> found;
    for (const Record &question : *questions) {
        const auto text = session.draft(key(conference, question.id(), group));
        if (!text)
            return text.error();
        if (!text->trimmed().isEmpty())
            found.append({question.id(), *text});
    }
    return found;
}

Result<void> putAway(Session &session, const RecordId &conference, const RecordId &group)
{
    const auto texts = unfinished(session, conference, group);
    if (!texts)
        return texts.error();
    NameBook names(session, nullptr);
    CardWriter writer(session, conference);
    for (const Unfinished &draft : *texts) {
        const CardText card = cardtext::read(draft.text, names.names(draft.question));
        if (const auto added = writer.add(draft.question, group, {card}); !added)
            return added;
        if (const auto emptied = session.setDraft(key(conference, draft.question, group), {}); !emptied)
            return emptied;
    }
    return {};
}

} // namespace carddrafts
