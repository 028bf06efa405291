// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/erasednames.h"

#include "models/privacy/mentions.h"
#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"

#include <algorithm>

Result<ErasedNames> ErasedNames::read(const RecordReader &earlier, const QSet<RecordId> &erased)
{
    ErasedNames names;
    for (const RecordId &person : erased) {
        const auto states = PastPeople::statesOf(earlier, person);
        if (!states)
            return states.error();
        if (states->isEmpty())
            continue;
        const auto words = personerasure::words(earlier, person);
        if (!words)
            return words.error();
        names.m_people.append(*words);
    }
    return names;
}

ErasedNames::ErasedNames(const QList<Record> &people)
{
    for (const Record &person : people)
        m_people.append(PersonWords({person}));
}

Record ErasedNames::without(Record earlier, const std::optional<Record> &now) const
{
    for (const Field &field : earlier.table().fields()) {
        const QString name = field.name();
        const QString text = earlier.text(name);
        if (!field.isText() || text.isEmpty() || (now && now->text(name) == text) ||
            mentions::isSomebodysName(earlier.table().name(), name))
            continue;
        for (const PersonWords &person : m_people)
            earlier.set(name, person.redacted(earlier.text(name), PersonWords::Bare::MayBeWord));
    }
    return earlier;
}

ChangeSet ErasedNames::without(ChangeSet changes) const
{
    for (const PersonWords &person : m_people) {
        changes.author = person.redactedAuthor(changes.author);
        changes.device = person.redacted(changes.device);
        changes.label = person.redacted(changes.label, PersonWords::Bare::MayBeWord);
    }
    return changes;
}

int ErasedNames::textsNaming(const QList<RowChange> &rows, const Schema &schema) const
{
    int texts = 0;
    for (const RowChange &row : rows) {
        const Table *table = schema.table(row.table);
        for (auto it = row.fields.cbegin(); table && it != row.fields.cend(); ++it) {
            const Field *field = table->field(it.key());
            const QString text = it->after.toString();
            const auto isNamed = [&](const PersonWords &person) { return person.areSurelyIn(text); };
            if (field && field->isText() && std::any_of(m_people.begin(), m_people.end(), isNamed))
                ++texts;
        }
    }
    return texts;
}
