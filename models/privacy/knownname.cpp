// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/knownname.h"

#include "models/privacy/namewords.h"
#include "models/schema/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype shortestHalf = 4;

bool isNobility(const QString &key)
{
    static const QSet<QString> known = {QStringLiteral("graf"),     QStringLiteral("grafin"),
                                        QStringLiteral("freiherr"), QStringLiteral("freifrau"),
                                        QStringLiteral("baron"),    QStringLiteral("baronin"),
                                        QStringLiteral("prinz"),    QStringLiteral("prinzessin")};
    return known.contains(key);
}

// "Dr." is often typed into the field of the surname.
QStringList nameKeys(const QString &text)
{
    QStringList keys = namewords::keys(text);
    const QStringList all = keys;
    keys.removeIf([](const QString &key) { return namewords::isSalutation(key); });
    return keys.isEmpty() ? all : keys;
}

// "Müller, geb. Koch", "Weber (Vertretung)"
QList<QStringList> surnamesIn(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)?"));
    static const QRegularExpression end(QStringLiteral("[,;/]|\\bgeb(?:\\.|orene?r?\\b)"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    QList<QStringList> surnames;
    for (const QString &part : rest.remove(remark).split(end, Qt::SkipEmptyParts)) {
        if (const QStringList keys = nameKeys(part); !keys.isEmpty())
            surnames.append(keys);
    }
    return surnames;
}

void addWays(QList<KnownName> &ways, const KnownName &name)
{
    const auto add = [&ways](const KnownName &way) {
        if (!ways.contains(way))
            ways.append(way);
    };
    add(name);
    if (name.family.size() > 1)
        add({name.given, {name.family.join(QString())}});
    if (name.family.size() > 1 && isNobility(name.family.constFirst()))
        add({name.given, name.family.mid(1)});
    // As a table with one column for the name gives it.
    if (name.given.isEmpty() && name.family.size() > 1 && !namewords::isParticle(name.family.constFirst()))
        add({name.family.first(name.family.size() - 1), {name.family.constLast()}});
}

} // namespace

QList<KnownName> KnownName::of(const Record &person)
{
    const QStringList given = nameKeys(person.text(names::givenName));
    const QList<QStringList> surnames = surnamesIn(person.text(names::familyName));
    QList<KnownName> ways;
    if (given.isEmpty() && surnames.size() == 2)
        addWays(ways, {surnames.constLast(), surnames.constFirst()});
    for (const QStringList &surname : surnames)
        addWays(ways, {given, surname});
    return ways;
}

bool KnownName::isBegunIn(const QString &typed, const QList<Record> &people)
{
    const QStringList words = namewords::keys(typed);
    const auto isBegun = [&words](const QString &name) {
        return std::any_of(words.begin(), words.end(),
                           [&name](const QString &word) { return name.startsWith(word); });
    };
    return std::any_of(people.begin(), people.end(), [&](const Record &person) {
        const QList<KnownName> ways = of(person);
        return std::any_of(ways.begin(), ways.end(), [&](const KnownName &way) {
            const QStringList all = way.given + way.family;
            return std::any_of(all.begin(), all.end(), isBegun);
        });
    });
}

bool KnownName::isLogin(const QString &word) const
{
    const QString surname = family.join(QString());
    return std::any_of(given.begin(), given.end(), [&](const QString &name) {
        return word == name + surname || word == surname + name || word == name.left(1) + surname ||
               word == surname + name.left(1);
    });
}

QStringList KnownName::halves() const
{
    if (family.size() < 2)
        return {};
    QStringList halves = family;
    halves.removeIf([](const QString &word) { return word.size() < shortestHalf || isNobility(word); });
    return halves;
}
