// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/formsofaddress.h"
#include "models/privacy/nameshapes.h"
#include "models/privacy/personwords.h"

#include <algorithm>

// Names that do not stand there as they are: by halves, cut off, shared by two, glued to other words.

namespace {

// Shorter ones begin or are parts of too many words.
constexpr qsizetype shortestCut = 4;
constexpr qsizetype shortestGlued = 5;

} // namespace

// "Frau Müller" for somebody who is called Müller-Lüdenscheidt, "Heide, Hanna von der": perhaps.
QList<PersonWords::Place> PersonWords::halvesIn(const QString &text) const
{
    QList<Place> places;
    const Words words = namewords::split(text);
    for (const KnownName &name : m_names) {
        const QStringList halves = name.halves();
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (std::none_of(halves.begin(), halves.end(),
                             [&](const QString &half) { return namewords::standsAt(words, i, {half}); }) ||
                isInLongerName(words, i, {name.given, {words.at(i).key}}))
                continue;
            qsizetype before = i - 1;
            while (before > 0 && namewords::isParticle(words.at(before).key))
                --before;
            const bool isGivenBefore = before >= 0 && name.given.contains(words.at(before).key);
            const bool isGivenAfter = i + 1 < words.size() && name.given.contains(words.at(i + 1).key);
            const bool isAddressed = before >= 0 && namewords::isSalutation(words.at(before).key);
            if (!isGivenBefore && !isGivenAfter && !isAddressed)
                continue;
            const qsizetype start = words.at(isGivenBefore ? before : i).start;
            const namewords::Word &last = words.at(isGivenAfter && !isGivenBefore ? i + 1 : i);
            places.append(
                {start, last.start + last.length - start, false, nameshapes::isUpper(text, words.at(i))});
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
        for (const KnownName &name : m_names) {
            for (qsizetype whole = 0; whole < name.family.size(); ++whole) {
                const qsizetype first = last - whole;
                const bool isBegun =
                    name.family.at(whole).startsWith(words.at(last).key) &&
                    (whole == 0 || namewords::standsAt(words, first, name.family.mid(0, whole)));
                const bool isGivenBefore = namewords::standsAt(words, first - name.given.size(), name.given);
                const bool isAddressed = formsofaddress::isSalutationAt(text, words, first - 1);
                const bool isSure =
                    (isGivenBefore || isAddressed) && nameshapes::isUpper(text, words.at(last));
                if (!isBegun || (!isSure && words.at(last).key.size() < shortestCut))
                    continue;
                const qsizetype start = words.at(isGivenBefore ? first - name.given.size() : first).start;
                places.append({start, end - start, isSure, false});
            }
        }
    }
    return places;
}

// "Anna und Berta Müller": Anna, too, is a Müller.
QList<PersonWords::Place> PersonWords::sharedSurnamesIn(const QString &text) const
{
    QList<Place> places;
    const Words words = namewords::split(text);
    for (qsizetype i = 2; i + 1 < words.size(); ++i) {
        if (words.at(i - 1).key != u"und" && words.at(i - 1).key != u"u")
            continue;
        for (const KnownName &name : m_names) {
            const qsizetype first = i - 1 - name.given.size();
            if (!namewords::standsAt(words, first, name.given) ||
                !namewords::standsAt(words, i + 1, name.family) ||
                !nameshapes::haveSameCase(text, words.at(first), words.at(i + 1)))
                continue;
            const namewords::Word &last = words.at(i - 2);
            places.append(
                {words.at(first).start, last.start + last.length - words.at(first).start, true, false});
        }
    }
    return places;
}

// "XaverineQuarzmueller2024.jpg", "x.quarzmueller@example.org", "example.org/quarzmueller".
QList<PersonWords::Place> PersonWords::gluedIn(const QString &text) const
{
    static const QRegularExpression glued(QStringLiteral("\\S*(?:[@/]|\\.\\w|\\p{L}\\d|\\p{Ll}\\p{Lu})\\S*"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QList<Place> places;
    for (auto matches = glued.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!namesIn(match.captured()).isEmpty())
            continue;
        QStringList words = namewords::keys(match.captured());
        for (QString &word : words)
            word.removeIf([](QChar character) { return character.isDigit(); });
        const QString key = words.join(QString());
        for (const KnownName &name : m_names) {
            const QString family = name.family.join(QString());
            const QString given = name.given.join(QString());
            // Short ones are in "evaluation" and "kindergarten".
            const bool isLong = family.size() >= shortestGlued;
            const bool isWhole = !given.isEmpty() &&
                                 (words.contains(given + family) || words.contains(family + given) ||
                                  (isLong && (key.contains(given + family) || key.contains(family + given))));
            if (isWhole || (isLong && key.contains(family)))
                places.append({match.capturedStart(), match.capturedLength(), isWhole, false});
        }
    }
    return places;
}
