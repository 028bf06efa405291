// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personnames.h"

#include "models/schema/names.h"

PersonNames::PersonNames(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &PersonNames::follow);
}

void PersonNames::load()
{
    m_isLoaded = true;
    // It is a hint: without it, typing goes on.
    const auto people = m_session.reader().records(RecordQuery::all(names::person));
    for (const Record &person : people ? *people : QList<Record>())
        add(person);
}

void PersonNames::add(const Record &person)
{
    const Person entry{
        QStringList{person.text(names::givenName), person.text(names::familyName)}.join(u' ').trimmed(),
        namewords::keys(person.text(names::givenName)), namewords::keys(person.text(names::familyName))};
    if (entry.family.isEmpty())
        return;
    m_people.insert(person.id(), entry);
    m_bySurname.insert(entry.family.constLast(), person.id());
}

void PersonNames::remove(const RecordId &id)
{
    const auto known = m_people.constFind(id);
    if (known == m_people.constEnd())
        return;
    m_bySurname.remove(known->family.constLast(), id);
    m_people.erase(known);
}

void PersonNames::follow(const ChangeSet &changes)
{
    if (!m_isLoaded)
        return;
    for (const RowChange &row : changes.rows) {
        if (row.table != names::person)
            continue;
        remove(row.id);
        const auto person = m_session.reader().record(names::person, row.id);
        if (person && *person)
            add(**person);
    }
}

bool PersonNames::isNamedAt(const QList<namewords::Word> &words, qsizetype last, const Person &person)
{
    const qsizetype first = last - person.family.size() + 1;
    if (!namewords::standsAt(words, first, person.family))
        return false;
    return (first > 0 && namewords::isSalutation(words.at(first - 1).key)) ||
           namewords::standsAt(words, first - person.given.size(), person.given) ||
           namewords::standsAt(words, last + 1, person.given);
}

QStringList PersonNames::namedIn(const QString &text)
{
    if (!m_isLoaded)
        load();
    QStringList named;
    const QList<namewords::Word> words = namewords::split(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList keys = {words.at(i).key};
        // "Frau Musters Idee"
        if (keys.constFirst().endsWith(u's'))
            keys.append(keys.constFirst().chopped(1));
        for (const QString &key : std::as_const(keys)) {
            const auto found = m_bySurname.equal_range(key);
            for (auto id = found.first; id != found.second; ++id) {
                const Person &person = *m_people.constFind(*id);
                if (isNamedAt(words, i, person) && !named.contains(person.name))
                    named.append(person.name);
            }
        }
    }
    return named;
}
