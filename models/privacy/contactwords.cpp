// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/contactwords.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

// Shorter ones are postcodes, sums and days.
constexpr qsizetype fewestDigits = 7;

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>(),;:\"]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto matches = address.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured().toLower());
    return found;
}

// However it is grouped; with a nought instead of the code of the country.
QString digitsOf(const QString &number)
{
    static const QRegularExpression code(QStringLiteral("^\\s*(?:\\+|00)\\s*49[\\s(]*0?"));
    QString digits = number;
    digits.replace(code, QStringLiteral("0"));
    digits.removeIf([](QChar character) { return !character.isDigit(); });
    return digits;
}

// Two numbers may stand in one field, and a room or an hour beside them.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[^\\d\\s()/.+–-]|[/\\s]+(?=[+]|00)"));
    static const QRegularExpression next(QStringLiteral("\\s*/\\s*(?=\\(?0[1-9])|\\s[–-]\\s(?=\\(?0[1-9])"));
    QStringList numbers;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        for (const QString &number : part.split(next, Qt::SkipEmptyParts)) {
            if (const QString digits = digitsOf(number); digits.size() >= fewestDigits)
                numbers.append(digits);
        }
    }
    return numbers;
}

// As people write numbers: in groups of any size, with or without the code of the country, and between others
// such as a room or a day.
QRegularExpression patternOf(const QString &digits)
{
    const QString between = QStringLiteral("[\\s/().–-]*");
    const bool isNational = digits.startsWith(u'0');
    QStringList parts;
    for (const QChar digit : isNational ? digits.mid(1) : digits)
        parts.append(digit);
    const QString code = QStringLiteral("(?:(?:\\+|00)49%1(?:0%1)?|0%1)").arg(between);
    return QRegularExpression(
        QStringLiteral("(?<!\\d)%1%2(?!\\d)").arg(isNational ? code : QString(), parts.join(between)));
}

QString withoutNoughts(const QString &digits)
{
    qsizetype noughts = 0;
    while (noughts < digits.size() && digits.at(noughts) == u'0')
        ++noughts;
    return digits.mid(noughts);
}

} // namespace

void ContactWords::add(const Record &person)
{
    for (const QString &address : addressesIn(person.text(names::email))) {
        if (!m_addresses.contains(address))
            m_addresses.append(address);
    }
    for (const QString &digits : numbersIn(person.text(names::phone)))
        m_numbers.insert(digits, patternOf(digits));
}

void ContactWords::removeThoseOf(const Record &other,
                                 const std::function<bool(const QString &address)> &isOwn)
{
    const QString email = other.text(names::email);
    // Patterns take their time with tens of thousands of others.
    const bool mayShare = std::any_of(m_addresses.begin(), m_addresses.end(), [&](const QString &address) {
        return email.contains(address, Qt::CaseInsensitive);
    });
    for (const QString &address : mayShare ? addressesIn(email) : QStringList()) {
        if (!isOwn(address))
            m_addresses.removeAll(address);
    }
    if (m_numbers.isEmpty() || other.text(names::phone).isEmpty())
        return;
    for (const QString &digits : numbersIn(other.text(names::phone)))
        m_numbers.remove(digits);
}

QList<ContactWords::Place> ContactWords::placesIn(const QString &text) const
{
    // "maria.huber@example.org" is nobody's "a.huber@example.org".
    const auto isPart = [&text](qsizetype at) {
        return at >= 0 && at < text.size() &&
               (text.at(at).isLetterOrNumber() || QStringLiteral("-_+").contains(text.at(at)));
    };
    QList<Place> places;
    for (const QString &address : m_addresses) {
        for (qsizetype at = text.indexOf(address, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(address, at + address.size(), Qt::CaseInsensitive)) {
            const qsizetype end = at + address.size();
            const bool goesOn = isPart(end) || (end < text.size() && text.at(end) == u'.' && isPart(end + 1));
            const bool hasBegun = isPart(at - 1) || (at > 0 && text.at(at - 1) == u'.' && isPart(at - 2));
            if (!goesOn && !hasBegun)
                places.append({at, address.size()});
        }
    }
    for (const QRegularExpression &number : m_numbers) {
        for (auto matches = number.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            places.append({match.capturedStart(), match.capturedLength()});
        }
    }
    return places;
}

QStringList ContactWords::keysIn(const QString &text)
{
    return addressesIn(text) + numbersIn(text);
}

QStringList ContactWords::foldedParts() const
{
    QStringList parts;
    for (const QString &address : m_addresses)
        parts.append(folding::fold(address));
    for (auto number = m_numbers.cbegin(); number != m_numbers.cend(); ++number)
        parts.append(withoutNoughts(number.key()));
    return parts;
}
