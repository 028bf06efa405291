// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/erasednames.h"

#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"

#include <algorithm>

Result<ErasedNames> ErasedNames::read(const RecordReader &package, const QSet<RecordId> &erased)
{
    ErasedNames names;
    for (const RecordId &person : erased) {
        const auto states = PastPeople::statesOf(package, person);
        if (!states)
            return states.error();
        if (states->isEmpty())
            continue;
        const auto words = personerasure::words(package, person);
        if (!words)
            return words.error();
        names.m_people.append(*words);
    }
    return names;
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
