// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/cardwriter.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"

namespace {

void join(ChangeSet &all, const ChangeSet &step)
{
    if (all.isEmpty())
        all = step;
    else
        all.append(step);
}

} // namespace

CardWriter::CardWriter(Session &session, const RecordId &conference)
    : m_session(session), m_conference(conference)
{
}

Result<void> CardWriter::add(const RecordId &question, const RecordId &group, const QStringList &texts)
{
    QVariantMap presets{{names::conference.toString(), QVariant::fromValue(m_conference)},
                        {names::question.toString(), QVariant::fromValue(question)}};
    if (!group.isNull())
        presets.insert(names::workingGroup.toString(), QVariant::fromValue(group));
    ChangeSet changes;
    for (const QString &text : texts) {
        auto card = m_session.newRecord(names::contribution, presets);
        if (!card)
            return card.error();
        const auto accepted = card->table().field(names::text)->accept(text);
        if (!accepted)
            return accepted.error();
        card->set(names::text, *accepted);
        const qlonglong position = card->number(names::position) + changes.rows.size();
        card->set(names::position, position);
        join(changes, edits::insert(*card));
    }
    return m_session.apply(changes);
}

Result<void> CardWriter::change(const RecordId &card, const QString &text)
{
    const auto stored = m_session.reader().record(names::contribution, card);
    if (!stored)
        return stored.error();
    if (!*stored)
        return {};
    const auto accepted = (*stored)->table().field(names::text)->accept(text);
    if (!accepted)
        return accepted.error();
    return m_session.apply(edits::setField(**stored, names::text, *accepted));
}

Result<void> CardWriter::remove(const QList<RecordId> &cards)
{
    ChangeSet changes;
    for (const RecordId &card : cards) {
        const auto stored = m_session.reader().record(names::contribution, card);
        if (!stored)
            return stored.error();
        if (*stored)
            join(changes, edits::remove(**stored));
    }
    return m_session.apply(changes);
}
