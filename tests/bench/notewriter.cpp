// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notewriter.h"

#include <array>
#include <cmath>

namespace {

using Word = const char16_t *;

constexpr std::array<Word, 50> compoundBeginnings = {
    u"Freizeit",     u"Jugend",         u"Kinder",          u"Schul",       u"Ferien",      u"Familien",
    u"Integrations", u"Bildungs",       u"Sozial",          u"Gemeinde",    u"Kreis",       u"Quartiers",
    u"Stadtteil",    u"Sport",          u"Kultur",          u"Musik",       u"Gesundheits", u"Pflege",
    u"Wohn",         u"Verkehrs",       u"Mobilitäts",      u"Ehrenamts",   u"Vereins",     u"Förder",
    u"Haushalts",    u"Personal",       u"Beratungs",       u"Präventions", u"Sucht",       u"Inklusions",
    u"Sprach",       u"Berufs",         u"Ausbildungs",     u"Übergangs",   u"Straßen",     u"Spielplatz",
    u"Begegnungs",   u"Nachbarschafts", u"Flüchtlings",     u"Frühförder",  u"Ganztags",    u"Betreuungs",
    u"Hort",         u"Bürger",         u"Öffentlichkeits", u"Netzwerk",    u"Planungs",    u"Therapie",
    u"Pflegeeltern", u"Teilhabe"};

constexpr std::array<Word, 48> compoundEndings = {
    u"angebote",    u"arbeit",         u"freizeit",  u"zentrum",   u"haus",     u"treff",     u"konferenz",
    u"planung",     u"förderung",      u"beratung",  u"hilfe",     u"gruppe",   u"verein",    u"projekt",
    u"maßnahme",    u"einrichtung",    u"betreuung", u"bedarf",    u"räume",    u"flächen",   u"kräfte",
    u"mittel",      u"antrag",         u"bericht",   u"konzept",   u"netzwerk", u"ausschuss", u"büro",
    u"stelle",      u"leitung",        u"programm",  u"werkstatt", u"fest",     u"fahrt",     u"spiele",
    u"kurse",       u"pläne",          u"verkehr",   u"anbindung", u"straße",   u"gebäude",   u"sanierung",
    u"ausstattung", u"öffnungszeiten", u"bus",       u"karte",     u"pass",     u"plätze"};

constexpr std::array<Word, 24> adjectives = {u"offene",         u"kostenlose",
                                             u"verlässliche",   u"begleitete",
                                             u"zusätzliche",    u"barrierefreie",
                                             u"mobile",         u"niedrigschwellige",
                                             u"mehrsprachige",  u"generationsübergreifende",
                                             u"aufsuchende",    u"gemeinsame",
                                             u"therapeutische", u"regelmäßige",
                                             u"kurzfristige",   u"wohnortnahe",
                                             u"bezahlbare",     u"feste",
                                             u"gute",           u"neue",
                                             u"größere",        u"überörtliche",
                                             u"digitale",       u"bestehende"};

constexpr std::array<Word, 18> people = {u"Kinder",
                                         u"Jugendliche",
                                         u"Mädchen",
                                         u"Familien",
                                         u"Alleinerziehende",
                                         u"Pflegefamilien",
                                         u"junge Mütter",
                                         u"Väter",
                                         u"Geflüchtete",
                                         u"Großeltern",
                                         u"Menschen mit Behinderung",
                                         u"Schulabgänger",
                                         u"junge Erwachsene",
                                         u"Careleaver",
                                         u"Ehrenamtliche",
                                         u"Grundschulkinder",
                                         u"Eltern",
                                         u"Fachkräfte"};

constexpr std::array<Word, 16> organisationKinds = {
    u"Jugendzentrum",   u"Grundschule",          u"Gesamtschule",    u"Kindertagesstätte",
    u"Sportverein",     u"Beratungsstelle",      u"Jugendfeuerwehr", u"Kirchengemeinde",
    u"Stadtverwaltung", u"Volkshochschule",      u"Familienzentrum", u"Frühförderstelle",
    u"Bürgerhaus",      u"Mehrgenerationenhaus", u"Tafel",           u"Musikschule"};

constexpr std::array<Word, 20> placeBeginnings = {
    u"Ober",  u"Unter",  u"Neu",    u"Alt",    u"Groß",  u"Klein", u"Bad ",  u"Hohen", u"Nieder", u"Mühl",
    u"Stein", u"Eichen", u"Birken", u"Linden", u"Rosen", u"König", u"Kirch", u"Markt", u"Wald",   u"Höch"};
constexpr std::array<Word, 25> placeEndings = {
    u"berg", u"dorf",    u"hausen", u"heim",   u"stadt", u"feld", u"bach", u"tal",   u"kirchen",
    u"au",   u"ried",    u"brunn",  u"weiler", u"hofen", u"grün", u"roth", u"reuth", u"fels",
    u"furt", u"münster", u"thal",   u"see",    u"wörth", u"zell", u"stätt"};

constexpr std::array<Word, 20> givenNames = {
    u"Anna",  u"Björn", u"Claudia", u"Dörte",  u"Emil",  u"Fatma", u"Günter", u"Heike", u"Ibrahim", u"Jürgen",
    u"Käthe", u"Lukas", u"Mehmet",  u"Nadine", u"Petra", u"René",  u"Sören",  u"Ümit",  u"Vera",    u"Zoë"};
constexpr std::array<Word, 20> familyNames = {u"Müller", u"Schäfer", u"Weiß",     u"Groß",    u"Köhler",
                                              u"Bauer",  u"Krüger",  u"Schröder", u"Maier",   u"Meyer",
                                              u"Mayr",   u"Özdemir", u"Yılmaz",   u"Fuß",     u"Stößel",
                                              u"Jäger",  u"Kühn",    u"Böhm",     u"Zöllner", u"Koch"};
constexpr std::array<Word, 6> familyNameEndings = {u"", u"-Schmidt", u"-Lang", u"mann", u"inger", u"bauer"};

// C compound, A adjective, G people, O organisation, M municipality, N number.
constexpr std::array<Word, 30> phrases = {u"{A} {C} für {G}",
                                          u"Mehr {C} in {M}",
                                          u"{C} und {C} zusammenlegen",
                                          u"Es fehlt an {C} für {G}",
                                          u"In {M} gibt es keine {C}",
                                          u"{G} finden keine {C}",
                                          u"Gute Zusammenarbeit: {O}",
                                          u"{O} bietet {N} Plätze",
                                          u"{A} {C}",
                                          u"{C}: {A} Ansprechpartner",
                                          u"Kurze Wege zwischen {O} und Jugendamt",
                                          u"Bus fährt nur {N}-mal am Tag",
                                          u"Freizeitangebote für {G} fehlen in {M}",
                                          u"Räume zu klein, {A} {C} gewünscht",
                                          u"Öffnungszeiten an Samstagen verlängern",
                                          u"{O} wünscht sich {A} {C}",
                                          u"{G} in {M} besser erreichen",
                                          u"{C} mit {O} verknüpfen",
                                          u"Wartezeit auf {C}: {N} Wochen",
                                          u"Fußweg nach {M} ist unbeleuchtet",
                                          u"{A} Treffpunkte für {G}",
                                          u"Schulsozialarbeit auch in {M}",
                                          u"Vereine und {O} arbeiten Hand in Hand",
                                          u"{C} bekannter machen",
                                          u"{G} und {G} zusammenbringen",
                                          u"Ferienfreizeit war überbucht, {N} Anmeldungen",
                                          u"{A} Sprechstunde in {M}",
                                          u"Anträge einfacher machen, {C} als Lotse",
                                          u"{N} Kinder auf der Warteliste in {M}",
                                          u"Netzwerk aus {O} und {O}"};

template<std::size_t Size>
QString word(const std::array<Word, Size> &words, int number)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(number) % Size));
}

} // namespace

NoteWriter::NoteWriter(quint64 seed) : m_random(seed) {}

// The distributions of the standard library give other numbers with every library.
int NoteWriter::below(int end)
{
    return static_cast<int>(m_random() % static_cast<quint64>(end));
}

int NoteWriter::rank(int end)
{
    const double part = static_cast<double>(m_random() >> 11) / 9007199254740992.0;
    return std::min(end - 1, static_cast<int>(std::exp(part * std::log(end + 1.0))) - 1);
}

QString NoteWriter::compound()
{
    // A fixed walk through all pairs, so that the frequent ones are not all of the same beginning.
    constexpr int pairs = static_cast<int>(compoundBeginnings.size() * compoundEndings.size());
    const int pair = rank(pairs) * 997 % pairs;
    return word(compoundBeginnings, pair / static_cast<int>(compoundEndings.size())) +
           word(compoundEndings, pair);
}

QString NoteWriter::municipality(int number)
{
    return word(placeBeginnings, number) +
           word(placeEndings, number / static_cast<int>(placeBeginnings.size()));
}

QString NoteWriter::organisation()
{
    const int kind = rank(static_cast<int>(organisationKinds.size()));
    return word(organisationKinds, kind) + u' ' + municipality(rank(500));
}

QString NoteWriter::givenName()
{
    return word(givenNames, below(static_cast<int>(givenNames.size())));
}

QString NoteWriter::familyName()
{
    return word(familyNames, below(static_cast<int>(familyNames.size()))) +
           word(familyNameEndings, below(static_cast<int>(familyNameEndings.size())));
}

QString NoteWriter::theme()
{
    QString name = word(adjectives, below(static_cast<int>(adjectives.size()))) + u' ' + compound();
    name[0] = name.at(0).toUpper();
    return name;
}

QString NoteWriter::replaced(QChar placeholder)
{
    switch (placeholder.unicode()) {
    case u'C':
        return compound();
    case u'A':
        return word(adjectives, rank(static_cast<int>(adjectives.size())));
    case u'G':
        return word(people, rank(static_cast<int>(people.size())));
    case u'O':
        return organisation();
    case u'M':
        return municipality(rank(500));
    default:
        return QString::number(2 + below(60));
    }
}

QString NoteWriter::sentence()
{
    const QString pattern = word(phrases, below(static_cast<int>(phrases.size())));
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'{') {
            text += pattern.at(i);
            continue;
        }
        text += replaced(pattern.at(i + 1));
        i += 2;
    }
    text[0] = text.at(0).toUpper();
    return text;
}

QString NoteWriter::note()
{
    QString text = sentence();
    const int chance = below(100);
    const int more = chance < 72 ? 0 : chance < 88 ? 1 : chance < 96 ? 2 : 4;
    for (int i = 0; i < more; ++i)
        text += QStringLiteral(". ") + sentence();
    return text;
}

QString NoteWriter::explanation()
{
    return sentence() + QStringLiteral(". ") + sentence() + u'.';
}
