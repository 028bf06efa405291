// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/unnamedpeople.h"

#include "models/privacy/consent.h"
#include "models/privacy/namewords.h"
#include "models/schema/names.h"

#include <algorithm>

Result<UnnamedPeople> UnnamedPeople::read(const RecordReader &reader)
{
    RecordQuery query = RecordQuery::all(names::person);
    // Sorting by name would take most of the time.
    query.order = {{QStringLiteral("id"), false}};
    const auto people = reader.records(query);
    if (!people)
        return people.error();
    UnnamedPeople unnamed;
    for (const Record &person : *people) {
        const QList<KnownName> ways = KnownName::of(person);
        if (ways.isEmpty() || consent::mayBeNamed(person))
            continue;
        for (const KnownName &name : ways)
            unnamed.m_bySurname.insert(name.family.constLast(), unnamed.m_people.size());
        if (const QString address = person.text(names::email).toLower(); !address.isEmpty())
            unnamed.m_byAddress.insert(address, unnamed.m_people.size());
        unnamed.m_people.append(person);
    }
    return unnamed;
}

QList<Record> UnnamedPeople::namedIn(const QString &text, PersonWords::Bare surname) const
{
    QSet<QString> words;
    for (const namewords::Word &word : namewords::split(text)) {
        words.insert(word.key);
        // "Frau Musters Idee"
        if (word.key.endsWith(u's'))
            words.insert(word.key.chopped(1));
    }
    QSet<qsizetype> candidates;
    for (const QString &word : std::as_const(words)) {
        const auto found = m_bySurname.equal_range(word);
        candidates += QSet<qsizetype>(found.first, found.second);
    }
    if (text.contains(u'@')) {
        for (auto it = m_byAddress.cbegin(); it != m_byAddress.cend(); ++it) {
            if (text.contains(it.key(), Qt::CaseInsensitive))
                candidates.insert(it.value());
        }
    }
    QList<qsizetype> ordered = candidates.values();
    std::sort(ordered.begin(), ordered.end());
    QList<Record> named;
    for (const qsizetype number : std::as_const(ordered)) {
        const Record &person = m_people.at(number);
        const PersonWords words({person});
        if (surname == PersonWords::Bare::IsName ? !words.placesIn(text).isEmpty() : words.areSurelyIn(text))
            named.append(person);
    }
    return named;
}
