// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personnames.h"

#include "models/privacy/formsofaddress.h"
#include "models/privacy/nameshapes.h"
#include "models/schema/names.h"

#include <QRegularExpression>

#include <algorithm>

struct PersonNames::Text
{
    QString text;
    QList<namewords::Word> words;

    /// What stands right before or behind a word; null at the ends.
    QChar before(qsizetype word) const { return at(words.at(word).start - 1); }
    QChar after(qsizetype word) const { return at(words.at(word).start + words.at(word).length); }
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < text.size() ? text.at(position) : QChar();
    }
    /// Whether word \p at ends where a name may end: "Koch-AG" is none.
    bool isEnd(qsizetype word) const { return after(word) != u'-'; }
};

namespace {

QStringList halvesOf(const QString &surname)
{
    QStringList halves;
    if (surname.contains(u'-')) {
        for (const QString &part : surname.split(u'-', Qt::SkipEmptyParts))
            halves += namewords::keys(part).mid(namewords::keys(part).size() - 1);
    }
    return halves.size() > 1 ? halves : QStringList();
}

QStringList keysOf(const QStringList &surname, const QStringList &halves)
{
    QStringList keys = halves + QStringList{surname.constLast()};
    keys.removeDuplicates();
    return keys;
}

} // namespace

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
        namewords::keys(person.text(names::givenName)), namewords::keys(person.text(names::familyName)),
        halvesOf(person.text(names::familyName)), person.text(names::email).toLower()};
    if (entry.family.isEmpty())
        return;
    m_people.insert(person.id(), entry);
    for (const QString &key : keysOf(entry.family, entry.halves))
        m_bySurname.insert(key, person.id());
    if (!entry.address.isEmpty())
        m_byAddress.insert(entry.address, person.id());
}

void PersonNames::remove(const RecordId &id)
{
    const auto known = m_people.constFind(id);
    if (known == m_people.constEnd())
        return;
    for (const QString &key : keysOf(known->family, known->halves))
        m_bySurname.remove(key, id);
    m_byAddress.remove(known->address, id);
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

bool PersonNames::isGivenBefore(const Text &text, qsizetype first, qsizetype last, const Person &person)
{
    const qsizetype given = first - person.given.size();
    if (!namewords::standsAt(text.words, given, person.given))
        return false;
    // "Max-Gut-Schule"
    return nameshapes::isPair(text.text, text.words, given, first, last) &&
           (text.after(first - 1) != u'-' || text.isEnd(last));
}

bool PersonNames::isNamedAt(const Text &text, qsizetype last, const Person &person)
{
    const QList<namewords::Word> &words = text.words;
    const qsizetype first = last - person.family.size() + 1;
    if (!namewords::standsAt(words, first, person.family))
        return false;
    const bool isBare = first == 0 || text.before(first) != u'-';
    // No common word is spelled like that.
    if (!person.halves.isEmpty() && isBare && text.isEnd(last) && text.at(words.at(first).start).isUpper() &&
        text.after(last - 1) == u'-')
        return true;
    if (first == 0)
        return namewords::standsAt(words, last + 1, person.given);
    const bool isInitial = words.at(first - 1).length == 1 && text.after(first - 1) == u'.' &&
                           !person.given.isEmpty() &&
                           person.given.constFirst().startsWith(words.at(first - 1).key);
    return (text.isEnd(last) && (isInitial || formsofaddress::isBeforeName(text.text, words, first - 1))) ||
           isGivenBefore(text, first, last, person) || namewords::standsAt(words, last + 1, person.given);
}

bool PersonNames::isHalfNamedAt(const Text &text, qsizetype at, const Person &person)
{
    const auto isHalf = [&](const QString &half) { return namewords::standsAt(text.words, at, {half}); };
    return at > 0 && text.isEnd(at) && std::any_of(person.halves.begin(), person.halves.end(), isHalf) &&
           formsofaddress::isBeforeName(text.text, text.words, at - 1);
}

QStringList PersonNames::namedIn(const QString &typed)
{
    if (!m_isLoaded)
        load();
    QStringList named;
    const auto add = [&](const Person &person) {
        if (!named.contains(person.name))
            named.append(person.name);
    };
    const Text text{typed, namewords::split(typed)};
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        QStringList keys = {text.words.at(i).key};
        // "Frau Musters Idee"
        if (keys.constFirst().endsWith(u's'))
            keys.append(keys.constFirst().chopped(1));
        for (const QString &key : std::as_const(keys)) {
            const auto found = m_bySurname.equal_range(key);
            for (auto id = found.first; id != found.second; ++id) {
                const Person &person = *m_people.constFind(*id);
                if (isNamedAt(text, i, person) || isHalfNamedAt(text, i, person))
                    add(person);
            }
        }
    }
    static const QRegularExpression address(QStringLiteral("[^\\s<>(),;:]+@[\\w.-]*\\w"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = address.globalMatch(typed); match.hasNext();) {
        const auto found = m_byAddress.equal_range(match.next().captured().toLower());
        for (auto id = found.first; id != found.second; ++id)
            add(*m_people.constFind(*id));
    }
    return named;
}
