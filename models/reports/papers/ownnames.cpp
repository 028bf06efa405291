// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/ownnames.h"

#include "models/privacy/namewords.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

bool covers(const PersonWords::Place &wide, const PersonWords::Place &place)
{
    return wide.start <= place.start && wide.start + wide.length >= place.start + place.length;
}

bool share(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(), [&](const QString &word) { return right.contains(word); });
}

} // namespace

OwnNames::OwnNames(const QList<Record> &states, const QList<Record> &others) : m_words(states)
{
    for (const Record &state : states)
        m_names.append(nameOf(state));
    for (const Record &other : others) {
        const QStringList family = nameOf(other).family;
        if (std::any_of(m_names.begin(), m_names.end(),
                        [&](const Name &name) { return share(name.family, family); }))
            m_others.append(PersonWords({other}));
    }
}

OwnNames::Name OwnNames::nameOf(const Record &person)
{
    return {namewords::keys(person.text(names::title)), namewords::keys(person.text(names::givenName)),
            namewords::keys(person.text(names::familyName))};
}

bool OwnNames::isWhole(const QString &text) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name &name) {
        QStringList words = namewords::keys(text);
        words.removeIf(
            [&](const QString &word) { return namewords::isSalutation(word) || name.title.contains(word); });
        const qsizetype given = words.size() - name.family.size();
        if (name.family.isEmpty() || given < 0)
            return false;
        // "Anna Berg" or "Berg, Anna"; one given name of several is enough.
        QStringList rest = words.mid(0, given);
        if (words.mid(given) != name.family) {
            if (words.mid(0, name.family.size()) != name.family)
                return false;
            rest = words.mid(name.family.size());
        }
        return rest.isEmpty() ? name.given.isEmpty()
                              : std::all_of(rest.begin(), rest.end(),
                                            [&](const QString &word) { return name.given.contains(word); });
    });
}

QList<PersonWords::Place> OwnNames::placesIn(const QString &text) const
{
    QList<PersonWords::Place> places = m_words.placesIn(text);
    places.removeIf([&](const PersonWords::Place &place) { return isSomebodyElse(text, place); });
    return places;
}

bool OwnNames::isSomebodyElse(const QString &text, const PersonWords::Place &place) const
{
    for (const PersonWords &other : m_others) {
        const QList<PersonWords::Place> others = other.placesIn(text);
        if (std::any_of(others.begin(), others.end(), [&](const PersonWords::Place &wide) {
                return covers(wide, place) && wide.length > place.length && !isGivenNameBeside(text, wide);
            }))
            return true;
    }
    return false;
}

// "Anna und Berta Berg" are both of them.
bool OwnNames::isGivenNameBeside(const QString &text, const PersonWords::Place &place) const
{
    const QList<namewords::Word> words = namewords::split(text);
    return std::any_of(words.begin(), words.end(), [&](const namewords::Word &word) {
        return !covers(place, {word.start, word.length}) &&
               std::any_of(m_names.begin(), m_names.end(),
                           [&](const Name &name) { return name.given.contains(word.key); });
    });
}
