// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personwords.h"

#include "models/privacy/namewords.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Shorter ones are house numbers and years.
constexpr qsizetype fewestDigits = 5;

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.replace(QStringLiteral("+49"), QStringLiteral("0"));
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return digits;
}

// Of a surname in several words the longest, which is rarest.
QStringList foldedPartsOf(const Record &person)
{
    const QString name = person.text(names::familyName);
    const QList<namewords::Word> words = namewords::split(name);
    const auto longest = std::max_element(
        words.begin(), words.end(),
        [](const namewords::Word &left, const namewords::Word &right) { return left.length < right.length; });
    QStringList parts = {folding::fold(person.text(names::email)), folding::fold(person.text(names::phone))};
    if (longest != words.end())
        parts += folding::variants(QStringView(name).mid(longest->start, longest->length));
    return parts;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

PersonWords::PersonWords(const QList<Record> &states)
{
    for (const Record &person : states) {
        const Name name = nameOf(person);
        if (!name.family.isEmpty() && !m_names.contains(name))
            m_names.append(name);
        addOnce(m_addresses, person.text(names::email));
        if (const QString digits = digitsOf(person.text(names::phone)); digits.size() >= fewestDigits)
            addOnce(m_numbers, digits);
        for (const QStringView field : {names::familyName, names::email, names::phone})
            addOnce(m_needles, person.text(field));
        for (const QString &part : foldedPartsOf(person))
            addOnce(m_foldedParts, part);
    }
}

PersonWords::Name PersonWords::nameOf(const Record &person)
{
    return {namewords::keys(person.text(names::givenName)), namewords::keys(person.text(names::familyName))};
}

bool PersonWords::Name::isDouble() const
{
    // "von", "der", "zu" are none.
    constexpr qsizetype shortest = 4;
    return std::count_if(family.begin(), family.end(),
                         [](const QString &word) { return word.size() >= shortest; }) > 1;
}

bool PersonWords::isNamesake(const Record &person) const
{
    return m_names.contains(nameOf(person));
}

QList<PersonWords::Place> PersonWords::namesIn(const QString &text) const
{
    QList<Place> places;
    const QList<namewords::Word> words = namewords::split(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const Name &name : m_names) {
            if (!namewords::standsAt(words, i, name.family))
                continue;
            qsizetype first = i;
            qsizetype last = i + name.family.size() - 1;
            const bool isGivenBefore = namewords::standsAt(words, i - name.given.size(), name.given);
            const bool isGivenAfter = namewords::standsAt(words, last + 1, name.given);
            if (isGivenBefore)
                first -= name.given.size();
            else if (isGivenAfter)
                last += name.given.size();
            const bool isAddressed = first > 0 && namewords::isSalutation(words.at(first - 1).key);
            const namewords::Word &end = words.at(last);
            places.append({words.at(first).start, end.start + end.length - words.at(first).start,
                           isGivenBefore || isGivenAfter || isAddressed || name.isDouble()});
        }
    }
    return places;
}

// What the program shortened itself, such as the name of a step: "Wort von Xaverine Quarzmü…".
QList<PersonWords::Place> PersonWords::cutNamesIn(const QString &text) const
{
    QList<Place> places;
    const QList<namewords::Word> words = namewords::split(text);
    for (qsizetype last = 0; last < words.size(); ++last) {
        const qsizetype end = words.at(last).start + words.at(last).length;
        if (end >= text.size() || text.at(end) != u'…')
            continue;
        for (const Name &name : m_names) {
            for (qsizetype whole = 0; whole < name.family.size(); ++whole) {
                const qsizetype first = last - whole;
                const bool isBegun =
                    name.family.at(whole).startsWith(words.at(last).key) &&
                    (whole == 0 || namewords::standsAt(words, first, name.family.mid(0, whole)));
                const bool isGivenBefore = namewords::standsAt(words, first - name.given.size(), name.given);
                const bool isAddressed = first > 0 && namewords::isSalutation(words.at(first - 1).key);
                if (!isBegun || !(isGivenBefore || isAddressed))
                    continue;
                const qsizetype start = words.at(isGivenBefore ? first - name.given.size() : first).start;
                places.append({start, end - start, true});
            }
        }
    }
    return places;
}

QList<PersonWords::Place> PersonWords::addressesIn(const QString &text) const
{
    QList<Place> places;
    for (const QString &address : m_addresses) {
        for (qsizetype at = text.indexOf(address, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(address, at + address.size(), Qt::CaseInsensitive))
            places.append({at, address.size(), true});
    }
    return places;
}

QList<PersonWords::Place> PersonWords::numbersIn(const QString &text) const
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d[\\d /().–-]*\\d"));
    QList<Place> places;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (m_numbers.contains(digitsOf(match.captured())))
            places.append({match.capturedStart(), match.capturedLength(), true});
    }
    return places;
}

QList<PersonWords::Place> PersonWords::placesIn(const QString &text) const
{
    QList<Place> all = namesIn(text) + cutNamesIn(text) + addressesIn(text) + numbersIn(text);
    std::stable_sort(all.begin(), all.end(), [](const Place &left, const Place &right) {
        return left.start != right.start ? left.start < right.start : left.length > right.length;
    });
    QList<Place> places;
    for (const Place &place : std::as_const(all)) {
        if (places.isEmpty() || place.start >= places.last().start + places.last().length)
            places.append(place);
    }
    return places;
}

bool PersonWords::areSurelyIn(const QString &text) const
{
    const QList<Place> places = placesIn(text);
    return std::any_of(places.begin(), places.end(), [](const Place &place) { return place.isSure; });
}

QString PersonWords::redacted(const QString &text, Bare surname) const
{
    QString rest = text;
    const QList<Place> places = placesIn(text);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (place->isSure || surname == Bare::IsName)
            rest.replace(place->start, place->length, QStringLiteral("…"));
    }
    return rest;
}
