// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/unnamedpeople.h"

#include "models/privacy/consent.h"
#include "models/privacy/nameshapes.h"
#include "models/privacy/namewords.h"
#include "models/privacy/pastpeople.h"
#include "models/schema/names.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

/// Whether word \p at has before it what a surname has: "Frau", "Herr von der", "J."; or its initial behind
/// it.
bool isCalledAt(const QString &text, const QList<namewords::Word> &words, qsizetype at)
{
    qsizetype before = at - 1;
    while (before >= 0 && namewords::isParticle(words.at(before).key))
        --before;
    // "Frau stark belastet"
    if (!nameshapes::isUpper(text, words.at(at)) &&
        (before < 0 || nameshapes::isUpper(text, words.at(before))))
        return false;
    const bool isBefore =
        before >= 0 && (words.at(before).length == 1 || namewords::isSalutation(words.at(before).key));
    return isBefore || (at + 1 < words.size() && words.at(at + 1).length == 1);
}

} // namespace

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
        QList<Record> states = {person};
        if (consent::of(person) == consent::State::Withdrawn) {
            const auto earlier = PastPeople::statesOf(reader, person.id());
            if (!earlier)
                return earlier.error();
            states += *earlier;
        }
        unnamed.add(states, consent::mayBeNamed(person));
    }
    const auto organisations = reader.records(RecordQuery::all(names::organisation));
    if (!organisations)
        return organisations.error();
    for (const Record &organisation : *organisations) {
        ContactWords contacts;
        contacts.add(organisation);
        for (const QString &key : contacts.keys())
            unnamed.m_byContact.remove(key);
    }
    return unnamed;
}

void UnnamedPeople::add(const QList<Record> &states, bool mayBeNamed)
{
    Person person{states, {}, mayBeNamed};
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

void UnnamedPeople::addCandidates(QHash<qsizetype, bool> &candidates, const QString &text,
                                  const QList<namewords::Word> &words, qsizetype at,
                                  PersonWords::Bare surname) const
{
    // Of a name that hundreds have a few are told; a form of address alone means none of them in particular.
    constexpr int enough = 5;
    constexpr qsizetype before = 5;
    constexpr qsizetype behind = 4;
    QSet<QString> near;
    for (qsizetype i = std::max<qsizetype>(0, at - before); i < std::min(words.size(), at + behind); ++i)
        near.insert(words.at(i).key);
    const bool isCalled = isCalledAt(text, words, at);
    QStringList keys = {words.at(at).key};
    // "Frau Musters Idee"
    if (keys.constFirst().endsWith(u's'))
        keys.append(keys.constFirst().chopped(1));
    for (const QString &key : std::as_const(keys)) {
        const auto found = m_bySurname.equal_range(key);
        const bool isShared = std::distance(found.first, found.second) > 1;
        int called = 0;
        for (auto number = found.first; number != found.second; ++number) {
            const Person &person = m_people.at(*number);
            if (person.mayBeNamed)
                continue;
            if (surname == PersonWords::Bare::IsName || person.given.isEmpty() ||
                person.given.intersects(near))
                candidates.insert(*number, true);
            else if (isCalled && called < enough && PersonWords(person.states).areProbablyIn(text)) {
                candidates.insert(*number, candidates.value(*number) || !isShared);
                ++called;
            }
        }
    }
}

// In "Berta Müller, Anna Koch" nobody is called Anna Müller.
QHash<qsizetype, Record> UnnamedPeople::calledIn(const QList<namewords::Word> &words) const
{
    QSet<QString> keys;
    for (const namewords::Word &word : words)
        keys.insert(word.key);
    QHash<qsizetype, Record> people;
    for (const QString &key : std::as_const(keys)) {
        const auto found = m_bySurname.equal_range(key);
        for (auto number = found.first; number != found.second; ++number) {
            if (m_people.at(*number).given.intersects(keys))
                people.insert(*number, m_people.at(*number).states.constFirst());
        }
    }
    return people;
}

QList<UnnamedPeople::Named> UnnamedPeople::namedIn(const QString &text, PersonWords::Bare surname) const
{
    // And whether more than a form of address tells of them.
    QHash<qsizetype, bool> candidates;
    const QList<namewords::Word> words = namewords::split(text);
    for (qsizetype at = 0; at < words.size(); ++at)
        addCandidates(candidates, text, words, at, surname);
    for (const QString &key : ContactWords::keysIn(text)) {
        const QList<qsizetype> found = m_byContact.values(key);
        // The number of an office is nobody's.
        if (found.size() == 1 && !m_people.at(found.constFirst()).mayBeNamed)
            candidates.insert(found.constFirst(), true);
    }
    const QHash<qsizetype, Record> alike = calledIn(words);
    QList<qsizetype> ordered = candidates.keys();
    std::sort(ordered.begin(), ordered.end());
    QList<Named> named;
    for (const qsizetype number : std::as_const(ordered)) {
        const QList<Record> &states = m_people.at(number).states;
        // The same person may have been typed twice.
        QList<Record> others = alike.values();
        const PersonWords alone(states);
        others.removeIf([&alone](const Record &other) { return alone.isNamesake(other); });
        const PersonWords words(states, others);
        const bool isAnyName = surname == PersonWords::Bare::IsName && !words.placesIn(text).isEmpty();
        if (isAnyName || words.areProbablyIn(text))
            named.append(
                {states.constFirst(), isAnyName || (candidates.value(number) && words.areSurelyIn(text))});
    }
    return named;
}

QList<UnnamedPeople::Line> UnnamedPeople::linesNaming(const QString &text) const
{
    QList<Line> found;
    // Whom it names beside those of \p known.
    const auto look = [&](const QString &line, const QSet<RecordId> &known) {
        QList<Named> named = namedIn(line);
        named.removeIf([&known](const Named &one) { return known.contains(one.person.id()); });
        QSet<RecordId> all = known;
        for (const Named &one : std::as_const(named))
            all.insert(one.person.id());
        if (!named.isEmpty())
            found.append({line.simplified(), named});
        return all;
    };
    QString before;
    QSet<RecordId> inBefore;
    for (const QString &line : text.split(u'\n')) {
        const QSet<RecordId> inLine = look(line, {});
        if (!before.isEmpty() && !line.isEmpty())
            look(before + u' ' + line.trimmed(), inBefore + inLine);
        before = line;
        inBefore = inLine;
    }
    return found;
}
