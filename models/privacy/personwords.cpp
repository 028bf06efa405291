// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personwords.h"

#include "models/privacy/formsofaddress.h"
#include "models/privacy/nameshapes.h"
#include "models/privacy/namewords.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

// As a part of a surname of several words.
constexpr qsizetype shortestHalf = 3;
// Shorter ones begin or are parts of too many words.
constexpr qsizetype shortestCut = 4;

// A text may stop at any word of a surname; one that is too short for that stands beside a longer one.
QStringList foldedPartsOf(const QString &surname)
{
    QList<namewords::Word> words = namewords::split(surname);
    std::sort(words.begin(), words.end(), [](const namewords::Word &left, const namewords::Word &right) {
        return left.length > right.length;
    });
    QStringList parts;
    for (const namewords::Word &word : std::as_const(words)) {
        if (parts.isEmpty() || word.length >= shortestHalf)
            parts += folding::variants(QStringView(surname).mid(word.start, word.length));
    }
    return parts;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

PersonWords::PersonWords(const QList<Record> &states, const QList<Record> &others)
{
    for (const Record &person : states)
        add(person);
    for (const Record &other : others) {
        const bool isPerson = other.table().name() == names::person;
        const QString surname = isPerson ? namewords::key(other.text(names::familyName)) : QString();
        const bool isAlike = std::any_of(m_names.begin(), m_names.end(), [&](const KnownName &name) {
            return surname.contains(name.family.constLast());
        });
        if (isAlike)
            addOther(other);
    }
    // Once it is known who else is called alike.
    for (const Record &other : others)
        m_contacts.removeThoseOf(other, [this](const QString &address) { return isOwn(address); });
    for (const QString &part : m_contacts.foldedParts())
        addOnce(m_foldedParts, part);
}

/// Whether \p address has both names before the @, or their beginnings: "x.quarzmueller", "quarzm.xaverine".
/// A surname alone may be a word as well: "schule", "kindergarten".
bool PersonWords::isOwn(const QString &address) const
{
    const QStringList parts = namewords::keys(address.section(u'@', 0, 0));
    const auto isNamedIn = [&parts](const KnownName &name) {
        const QString family = name.family.join(QString());
        const auto isFamily = [&family](const QString &part) {
            return part == family || (part.size() >= shortestCut && family.startsWith(part));
        };
        const bool hasFamily = std::any_of(parts.begin(), parts.end(), isFamily);
        return hasFamily && std::any_of(name.given.begin(), name.given.end(), [&](const QString &given) {
                   return parts.contains(given) || parts.contains(given.left(1));
               });
    };
    return std::any_of(m_names.begin(), m_names.end(), isNamedIn) ||
           std::any_of(parts.begin(), parts.end(), [this](const QString &part) { return isLogin(part); });
}

void PersonWords::addOther(const Record &other)
{
    for (const KnownName &name : KnownName::of(other)) {
        const auto isSame = [&](const KnownName &own) { return own.family == name.family; };
        // A table with one column for the name has both names in the field of the surname.
        const auto isWhole = [&](const KnownName &own) {
            const QStringList whole = own.given + own.family;
            return name.given.isEmpty() && !own.given.isEmpty() &&
                   std::all_of(whole.begin(), whole.end(),
                               [&](const QString &word) { return name.family.contains(word); });
        };
        const auto isPart = [&](const KnownName &own) {
            return own.family != name.family && !isWhole(own) &&
                   std::search(name.family.begin(), name.family.end(), own.family.begin(),
                               own.family.end()) != name.family.end();
        };
        if (std::any_of(m_names.begin(), m_names.end(), isSame) && !m_others.contains(name))
            m_others.append(name);
        if (std::any_of(m_names.begin(), m_names.end(), isPart) && !m_longer.contains(name.family))
            m_longer.append(name.family);
    }
}

void PersonWords::add(const Record &person)
{
    for (const KnownName &name : KnownName::of(person)) {
        if (!m_names.contains(name))
            m_names.append(name);
    }
    for (const QString &part : foldedPartsOf(person.text(names::familyName)))
        addOnce(m_foldedParts, part);
    m_contacts.add(person);
}

bool PersonWords::isNamesake(const Record &person) const
{
    const QList<KnownName> ways = KnownName::of(person);
    return !ways.isEmpty() && m_names.contains(ways.constFirst());
}

/// Whether somebody else in the file has that surname.
bool PersonWords::isShared(const KnownName &name) const
{
    return std::any_of(m_others.begin(), m_others.end(),
                       [&](const KnownName &other) { return other.family == name.family; });
}

/// Whether the given name of somebody else in the file stands beside the words from \p first to \p last.
bool PersonWords::isOthersName(const Words &words, qsizetype first, qsizetype last) const
{
    return std::any_of(m_others.begin(), m_others.end(), [&](const KnownName &other) {
        return namewords::standsAt(words, first - other.given.size(), other.given) ||
               namewords::standsAt(words, last + 1, other.given);
    });
}

/// Whether the surname from word \p first on is a part of somebody else's longer one.
bool PersonWords::isInLongerName(const Words &words, qsizetype first, const KnownName &name) const
{
    return std::any_of(m_longer.begin(), m_longer.end(), [&](const QStringList &longer) {
        for (qsizetype at = first - longer.size() + name.family.size(); at <= first; ++at) {
            if (namewords::standsAt(words, at, longer))
                return true;
        }
        return false;
    });
}

/// Where \p name stands in \p text, of which the surname begins at word \p first; nothing if somebody else is
/// meant.
std::optional<PersonWords::Place> PersonWords::namePlace(const QString &text, const Words &words,
                                                         qsizetype first, const KnownName &name) const
{
    const qsizetype last = first + name.family.size() - 1;
    const bool isGivenBefore = namewords::standsAt(words, first - name.given.size(), name.given);
    const bool isGivenAfter = namewords::standsAt(words, last + 1, name.given);
    const bool isOthers = isOthersName(words, first, last);
    if ((isOthers && !isGivenBefore && !isGivenAfter) || isInLongerName(words, first, name))
        return std::nullopt;
    const qsizetype initials = nameshapes::initialsBefore(text, words, first);
    const auto fitsInitial = [&](const KnownName &known) {
        return initials < first && !known.given.isEmpty() &&
               known.given.constFirst().startsWith(words.at(initials).key);
    };
    const bool isInitial = fitsInitial(name) && std::none_of(m_others.begin(), m_others.end(), fitsInitial);
    const qsizetype begin = isGivenBefore ? first - name.given.size() : isInitial ? initials : first;
    const bool isTurned = isGivenAfter && !isGivenBefore &&
                          nameshapes::isPairTurned(text, words, first, last, last + name.given.size());
    // "Herr Berg, Anna Koch": the given name is somebody else's.
    const namewords::Word &end = words.at(isTurned ? last + name.given.size() : last);
    const bool isFull =
        ((isGivenBefore && nameshapes::isPair(text, words, first - name.given.size(), first, last)) ||
         isTurned) &&
        !isOthers;
    const bool isAddressed = formsofaddress::isSalutationAt(text, words, begin - 1);
    // Written as a noun or a verb is: "Fr lang geöffnet".
    const bool isName =
        nameshapes::isUpper(text, words.at(last)) && !nameshapes::isJoined(text, words, first, last);
    const bool isEnough = isName && (isInitial || ((isAddressed || name.isDouble()) && !isShared(name)));
    // "frau quarzmüller", as people type in a hurry
    const bool isHasty = isAddressed && nameshapes::haveSameCase(text, words.at(begin - 1), words.at(last));
    const bool isLikely = isHasty || (isName && (isAddressed || fitsInitial(name) ||
                                                 nameshapes::hasMiddleName(text, words, first, name.given) ||
                                                 nameshapes::isInitialBehind(text, words, last, name.given)));
    return Place{words.at(begin).start, end.start + end.length - words.at(begin).start,
                 isEnough || (isFull && !nameshapes::isJoined(text, words, first, last)), isLikely};
}

QList<PersonWords::Place> PersonWords::namesIn(const QString &text) const
{
    QList<Place> places;
    const Words words = namewords::split(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const KnownName &name : m_names) {
            if (!namewords::standsAt(words, i, name.family))
                continue;
            if (const auto place = namePlace(text, words, i, name))
                places.append(*place);
        }
    }
    return places;
}

QList<PersonWords::Place> PersonWords::placesIn(const QString &text) const
{
    QList<Place> all =
        namesIn(text) + sharedSurnamesIn(text) + halvesIn(text) + cutNamesIn(text) + gluedIn(text);
    for (const auto &[start, length] : m_contacts.placesIn(text))
        all.append({start, length, true, false});
    // What may be the person must not hide what surely is.
    std::stable_sort(all.begin(), all.end(), [](const Place &left, const Place &right) {
        return std::tuple(!left.isSure, left.start, -left.length) <
               std::tuple(!right.isSure, right.start, -right.length);
    });
    QList<Place> places;
    for (const Place &place : std::as_const(all)) {
        const auto overlaps = [&place](const Place &known) {
            return place.start < known.start + known.length && known.start < place.start + place.length;
        };
        if (std::none_of(places.begin(), places.end(), overlaps))
            places.append(place);
    }
    std::sort(places.begin(), places.end(),
              [](const Place &left, const Place &right) { return left.start < right.start; });
    return places;
}

bool PersonWords::areProbablyIn(const QString &text) const
{
    const QList<Place> places = placesIn(text);
    return std::any_of(places.begin(), places.end(),
                       [](const Place &place) { return place.isSure || place.isLikely; });
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

/// Whether the words at \p place have a given name or an initial of the person.
bool PersonWords::hasGivenName(const Words &words, const Place &place) const
{
    return std::any_of(words.begin(), words.end(), [&](const namewords::Word &word) {
        const bool isInside = word.start >= place.start && word.start < place.start + place.length;
        return isInside && std::any_of(m_names.begin(), m_names.end(), [&](const KnownName &name) {
                   return std::any_of(name.given.begin(), name.given.end(), [&](const QString &given) {
                       return given == word.key || (word.length == 1 && given.startsWith(word.key));
                   });
               });
    });
}

/// Whether \p word is what the person, and nobody else, is called who logs in.
bool PersonWords::isLogin(const QString &word) const
{
    const auto fits = [&word](const KnownName &name) { return name.isLogin(word); };
    return std::any_of(m_names.begin(), m_names.end(), fits) &&
           std::none_of(m_others.begin(), m_others.end(), fits);
}

QString PersonWords::redactedAuthor(const QString &author) const
{
    const Words words = namewords::split(author);
    // As people are called who log in.
    if (words.size() == 1 && isLogin(words.constFirst().key))
        return QStringLiteral("…");
    QString rest = author;
    const QList<Place> places = placesIn(author);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const qsizetype end = place->start + place->length;
        const auto before = std::find_if(words.crbegin(), words.crend(), [&](const namewords::Word &word) {
            return word.start < place->start;
        });
        const bool isAddressed = before != words.crend() && namewords::isSalutation(before->key);
        // Who writes is a person, also with nothing but the surname: "Berg", "Berg/Moos", "Berg, Jugendamt".
        const bool isAlone = before == words.crend() &&
                             (end >= author.size() || !QStringLiteral(" -").contains(author.at(end)));
        // Unless a colleague has the same.
        const bool isEnough = isAlone && (place->isSure || m_others.isEmpty());
        if (isEnough || (place->isSure && (isAddressed || hasGivenName(words, *place))))
            rest.replace(place->start, place->length, QStringLiteral("…"));
    }
    return rest;
}
