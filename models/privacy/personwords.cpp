// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personwords.h"

#include "models/privacy/namewords.h"
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
        addOnce(m_surnames, person.text(names::familyName));
        addOnce(m_addresses, person.text(names::email));
        if (const QString digits = digitsOf(person.text(names::phone)); digits.size() >= fewestDigits)
            addOnce(m_numbers, digits);
        for (const QStringView field : {names::familyName, names::email, names::phone})
            addOnce(m_needles, person.text(field));
    }
}

PersonWords::Name PersonWords::nameOf(const Record &person)
{
    return {namewords::keys(person.text(names::givenName)), namewords::keys(person.text(names::familyName))};
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
                           isGivenBefore || isGivenAfter || isAddressed});
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
    QList<Place> all = namesIn(text) + addressesIn(text) + numbersIn(text);
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

QString PersonWords::redacted(const QString &text) const
{
    QString rest = text;
    const QList<Place> places = placesIn(text);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        rest.replace(place->start, place->length, QStringLiteral("…"));
    return rest;
}
