// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/unnamedpeople.h"

#include "models/privacy/consent.h"
#include "models/privacy/namewords.h"
#include "models/privacy/pastpeople.h"
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
        if (consent::mayBeNamed(person))
            continue;
        QList<Record> states = {person};
        if (consent::of(person) == consent::State::Withdrawn) {
            const auto earlier = PastPeople::statesOf(reader, person.id());
            if (!earlier)
                return earlier.error();
            states += *earlier;
        }
        unnamed.add(states);
    }
    return unnamed;
}

void UnnamedPeople::add(const QList<Record> &states)
{
    Person person{states, {}};
    bool isSurnameEnough = false;
    QSet<QString> surnames;
    ContactWords contacts;
    for (const Record &state : states) {
        for (const KnownName &name : KnownName::of(state)) {
            surnames.insert(name.family.constLast());
            for (const QString &half : name.halves())
                surnames.insert(half);
            person.given += QSet<QString>(name.given.begin(), name.given.end());
            isSurnameEnough = isSurnameEnough || name.given.isEmpty() || name.isDouble();
        }
        contacts.add(state);
    }
    if (isSurnameEnough)
        person.given.clear();
    for (const QString &surname : std::as_const(surnames))
        m_bySurname.insert(surname, m_people.size());
    const QStringList keys = contacts.keys();
    for (const QString &key : keys)
        m_byContact.insert(key, m_people.size());
    m_people.append(person);
}

QList<UnnamedPeople::Named> UnnamedPeople::namedIn(const QString &text, PersonWords::Bare surname) const
{
    QSet<QString> keys;
    // Of those whose surname is a common word, most are looked at no closer.
    bool isSurnameEnough = surname == PersonWords::Bare::IsName;
    for (const namewords::Word &word : namewords::split(text)) {
        keys.insert(word.key);
        // "Frau Musters Idee"
        if (word.key.endsWith(u's'))
            keys.insert(word.key.chopped(1));
        isSurnameEnough = isSurnameEnough || word.length == 1 || namewords::isSalutation(word.key);
    }
    QSet<qsizetype> candidates;
    for (const QString &key : std::as_const(keys)) {
        const auto found = m_bySurname.equal_range(key);
        for (auto number = found.first; number != found.second; ++number) {
            const QSet<QString> &given = m_people.at(*number).given;
            if (isSurnameEnough || given.isEmpty() || given.intersects(keys))
                candidates.insert(*number);
        }
    }
    for (const QString &key : ContactWords::keysIn(text)) {
        const auto found = m_byContact.equal_range(key);
        candidates += QSet<qsizetype>(found.first, found.second);
    }
    QList<qsizetype> ordered = candidates.values();
    std::sort(ordered.begin(), ordered.end());
    QList<Named> named;
    for (const qsizetype number : std::as_const(ordered)) {
        const QList<Record> &states = m_people.at(number).states;
        const PersonWords words(states);
        const bool isAnyName = surname == PersonWords::Bare::IsName && !words.placesIn(text).isEmpty();
        if (isAnyName || words.areProbablyIn(text))
            named.append({states.constFirst(), isAnyName || words.areSurelyIn(text)});
    }
    return named;
}
