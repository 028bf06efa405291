// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/formsofaddress.h"

#include <QSet>
#include <QStringView>

#include <algorithm>

namespace {

using Words = QList<namewords::Word>;

QSet<QString> keysOf(const QString &words)
{
    const QStringList keys = namewords::keys(words);
    return {keys.begin(), keys.end()};
}

// Each with the feminine in -in, but for those that stand twice.
const QSet<QString> &offices()
{
    static const QSet<QString> known = [] {
        const QSet<QString> masculine = keysOf(QStringLiteral(
            "Abteilungsleiter Amtsleiter Berater Bürgermeister Dekan Dezernent Diakon Direktor Doktor "
            "Einrichtungsleiter Erzieher Fachbereichsleiter Fachdienstleiter Geschäftsführer Gruppenleiter "
            "Hausmeister Heimleiter Jugendamtsleiter Jugendpfleger Jugendreferent Kitaleiter Klassenlehrer "
            "Kommissar Konrektor Koordinator Lehrer Leiter Minister Moderator Oberbürgermeister "
            "Ortsvorsteher "
            "Pastor Pfarrer Professor Referent Rektor Richter Sachgebietsleiter Schulleiter "
            "Schulsozialarbeiter Sozialarbeiter Staatssekretär Streetworker Teamleiter Therapeut Trainer"));
        QSet<QString> all = keysOf(QStringLiteral(
            "Abgeordnete Abgeordneter Arzt Ärztin Beigeordnete Beigeordneter Kreisbeigeordnete "
            "Kreisbeigeordneter Landrat Landrätin Psychologe Psychologin Sozialpädagoge Sozialpädagogin "
            "Staatsanwalt Staatsanwältin Stadtrat Stadträtin Vorsitzende Vorsitzender"));
        for (const QString &office : masculine)
            all << office << office + QStringLiteral("in");
        return all;
    }();
    return known;
}

// "Dr. med. Berg"
bool isDegree(const QString &key)
{
    static const QSet<QString> known =
        keysOf(QStringLiteral("med phil jur rer nat päd theol dent vet habil ing dipl soz"));
    return known.contains(key);
}

// "Mo und Fr" are days of the week.
bool isAbbreviated(const QString &text, const namewords::Word &word)
{
    const qsizetype end = word.start + word.length;
    return end < text.size() && text.at(end) == u'.';
}

bool isSalutation(const QString &text, const namewords::Word &word)
{
    return namewords::isSalutation(word.key) && (word.key != u"fr" || isAbbreviated(text, word));
}

// "Mo bis Fr. Lang geöffnet"
bool isFriday(const Words &words, qsizetype at)
{
    static const QSet<QString> before =
        keysOf(QStringLiteral("Mo Di Mi Do Montag Dienstag Mittwoch Donnerstag bis"));
    return words.at(at).key == u"fr" && at > 0 && before.contains(words.at(at - 1).key);
}

bool isFollowed(const QString &text, const Words &words, qsizetype at, bool isInLine = true)
{
    if (at + 1 >= words.size())
        return false;
    const qsizetype end = words.at(at).start + words.at(at).length;
    const QStringView between = QStringView(text).mid(end, words.at(at + 1).start - end);
    return std::all_of(between.begin(), between.end(), [isInLine](QChar character) {
        return character == u' ' || character == u'.' || character == QChar::Nbsp ||
               (!isInLine && character == u'\n');
    });
}

bool isCapitalised(const QString &text, const namewords::Word &word)
{
    return word.length > 1 && text.at(word.start).isUpper();
}

// "als Frau Angst im Dunkeln" is about all women; "die Frau Berg" is not.
bool isAnybody(const Words &words, qsizetype at)
{
    static const QSet<QString> known = keysOf(
        QStringLiteral("als ein eine einem einen einer jede jeden jedem jeder keine kein junge ältere"));
    return at > 0 && known.contains(words.at(at - 1).key);
}

} // namespace

namespace formsofaddress {

bool isSalutationAt(const QString &text, const QList<namewords::Word> &words, qsizetype at)
{
    if (at < 0 || !isSalutation(text, words.at(at)) || isFriday(words, at) ||
        !isFollowed(text, words, at, false))
        return false;
    // "mit der Kollegin. Gut war auch …"
    static const QSet<QString> written = keysOf(QStringLiteral("Frau Herr Herrn Familie Kollegin Kollege"));
    return !isAbbreviated(text, words.at(at)) || !written.contains(words.at(at).key);
}

bool isBeforeName(const QString &text, const QList<namewords::Word> &words, qsizetype at)
{
    const namewords::Word &word = words.at(at);
    if (!isFollowed(text, words, at))
        return false;
    // "Lehrer gut erreichbar"
    return isSalutation(text, word) ||
           (offices().contains(word.key) && isCapitalised(text, words.at(at + 1)));
}

bool addressSomebody(const QString &text)
{
    // "Familie Zukunft Dorf" is as likely as a name.
    static const QSet<QString> family = keysOf(QStringLiteral("Familie Fam"));
    const Words words = namewords::split(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isSalutation(text, words.at(i)) || family.contains(words.at(i).key) || isAnybody(words, i))
            continue;
        qsizetype next = i;
        const auto isTitle = [&](qsizetype at) {
            return isBeforeName(text, words, at) ||
                   (isDegree(words.at(at).key) && isFollowed(text, words, at));
        };
        while (next < words.size() && isTitle(next))
            ++next;
        // "Frau Bürgermeisterin" alone is an office.
        if (next > i && next < words.size() && isCapitalised(text, words.at(next)) &&
            !offices().contains(words.at(next).key) && !namewords::isSalutation(words.at(next).key))
            return true;
    }
    return false;
}

} // namespace formsofaddress
