// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/press/german.h"

#include <QTest>

using german::Case;
using german::Name;

/// The rules of German that texts from data follow.
class TestGerman : public QObject
{
    Q_OBJECT

private slots:
    void partsAreJoinedAsInASentence_data();
    void partsAreJoinedAsInASentence();
    void numbersUpToTwelveAreWords_data();
    void numbersUpToTwelveAreWords();
    void nounsFollowTheirNumber();
    void phrasesStandInsideASentence_data();
    void phrasesStandInsideASentence();
    void spacesAreDeclined_data();
    void spacesAreDeclined();
    void eventsAreDeclined_data();
    void eventsAreDeclined();
    void quotesInsideQuotesAreSingle();
    void sentencesAreToldFromPhrases();
};

void TestGerman::partsAreJoinedAsInASentence_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *parts, const char *joined) {
        QTest::newRow(joined) << QString::fromUtf8(parts).split(u'|', Qt::SkipEmptyParts)
                              << QString::fromUtf8(joined);
    };
    row("", "");
    row("Eschwege", "Eschwege");
    row("Eschwege|Wanfried", "Eschwege und Wanfried");
    row("Eschwege|Waldkappel|Wanfried", "Eschwege, Waldkappel und Wanfried");
    row("Kitas|Kinder und Jugend|Kirche", "Kitas, Kinder und Jugend sowie Kirche");
    row("erst dies, dann das|jenes", "erst dies, dann das sowie jenes");
    row("Projekt „Ja, und?“|Treff (Mo, Di)", "Projekt „Ja, und?“ und Treff (Mo, Di)");
}

void TestGerman::partsAreJoinedAsInASentence()
{
    QFETCH(const QStringList, parts);
    QTEST(german::enumeration(parts), "joined");
}

void TestGerman::numbersUpToTwelveAreWords_data()
{
    QTest::addColumn<qlonglong>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0LL << QStringLiteral("null");
    QTest::newRow("four") << 4LL << QStringLiteral("vier");
    QTest::newRow("twelve") << 12LL << QStringLiteral("zwölf");
    QTest::newRow("thirteen") << 13LL << QStringLiteral("13");
    QTest::newRow("thousands") << 1250LL << QStringLiteral("1.250");
}

void TestGerman::numbersUpToTwelveAreWords()
{
    QFETCH(const qlonglong, number);
    QTEST(german::number(number), "words");
}

void TestGerman::nounsFollowTheirNumber()
{
    const auto strengths = [](qlonglong count) {
        return german::counted(count, QStringLiteral("eine Stärke"), QStringLiteral("Stärken"));
    };
    QCOMPARE(strengths(1), QStringLiteral("eine Stärke"));
    QCOMPARE(strengths(2), QStringLiteral("zwei Stärken"));
    QCOMPARE(strengths(20), QStringLiteral("20 Stärken"));
}

void TestGerman::phrasesStandInsideASentence_data()
{
    QTest::addColumn<QString>("inside");
    for (const auto &[phrase, inside] :
         {std::pair("Große Vereinsvielfalt", "große Vereinsvielfalt"),
          std::pair("Schulische Vielfalt und innovative Bildungslandschaft",
                    "schulische Vielfalt und innovative Bildungslandschaft"),
          std::pair("Zusätzliche therapeutische Angebote für Kinder",
                    "zusätzliche therapeutische Angebote für Kinder"),
          std::pair("Gegenseitiges Kennenlernen der Akteure", "gegenseitiges Kennenlernen der Akteure"),
          std::pair("Über das Projekt informieren.", "über das Projekt informieren"),
          std::pair("Ein gemeinsames Ziel", "ein gemeinsames Ziel"),
          std::pair("Verlässlichkeit", "Verlässlichkeit"), std::pair("Neugierde", "Neugierde"),
          std::pair("Projekt „Insight Careleaver“", "Projekt „Insight Careleaver“"),
          std::pair("Lehrkräfte fehlen", "Lehrkräfte fehlen"),
          std::pair("Angebote ohne Anmeldung", "Angebote ohne Anmeldung"),
          std::pair("Angebote jede Woche", "Angebote jede Woche"),
          std::pair("Menschen treffen Menschen", "Menschen treffen Menschen"),
          std::pair("Treffpunkte für Jugendliche", "Treffpunkte für Jugendliche"),
          std::pair("IT-Ausstattung der Schulen", "IT-Ausstattung der Schulen"), std::pair("", "")})
        QTest::newRow(phrase) << QString::fromUtf8(inside);
}

void TestGerman::phrasesStandInsideASentence()
{
    QTEST(german::insideSentence(QString::fromUtf8(QTest::currentDataTag())), "inside");
}

void TestGerman::spacesAreDeclined_data()
{
    QTest::addColumn<QStringList>("cases");
    QTest::addColumn<QString>("inside");
    const auto row = [](const char *name, const QStringList &cases, const char *inside) {
        QTest::newRow(name) << cases << QString::fromUtf8(inside);
    };
    row("Sozialraum Ost",
        {QStringLiteral("der Sozialraum Ost"), QStringLiteral("des Sozialraums Ost"),
         QStringLiteral("dem Sozialraum Ost"), QStringLiteral("den Sozialraum Ost")},
        "im Sozialraum Ost");
    row("Region Nord",
        {QStringLiteral("die Region Nord"), QStringLiteral("der Region Nord"),
         QStringLiteral("der Region Nord"), QStringLiteral("die Region Nord")},
        "in der Region Nord");
    row("Quartier 7",
        {QStringLiteral("das Quartier 7"), QStringLiteral("des Quartiers 7"),
         QStringLiteral("dem Quartier 7"), QStringLiteral("das Quartier 7")},
        "im Quartier 7");
    row("Witzenhausen",
        {QStringLiteral("der Sozialraum Witzenhausen"), QStringLiteral("des Sozialraums Witzenhausen"),
         QStringLiteral("dem Sozialraum Witzenhausen"), QStringLiteral("den Sozialraum Witzenhausen")},
        "im Sozialraum Witzenhausen");
    row("Rund um den Meißner",
        {QStringLiteral("der Sozialraum „Rund um den Meißner“"),
         QStringLiteral("des Sozialraums „Rund um den Meißner“"),
         QStringLiteral("dem Sozialraum „Rund um den Meißner“"),
         QStringLiteral("den Sozialraum „Rund um den Meißner“")},
        "im Sozialraum „Rund um den Meißner“");
}

void TestGerman::spacesAreDeclined()
{
    const Name name = Name::ofSpace(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList cases = {name.in(Case::Nominative), name.in(Case::Genitive), name.in(Case::Dative),
                               name.in(Case::Accusative)};
    QTEST(cases, "cases");
    QTEST(name.inside(), "inside");
}

void TestGerman::eventsAreDeclined_data()
{
    QTest::addColumn<QString>("nominative");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *title, const char *nominative, const char *to) {
        QTest::newRow(title) << QString::fromUtf8(nominative) << QString::fromUtf8(to);
    };
    row("Sozialraumkonferenz Ost", "die Sozialraumkonferenz Ost", "zur Sozialraumkonferenz Ost");
    row("2. Fachtag Jugend", "der 2. Fachtag Jugend", "zum 2. Fachtag Jugend");
    row("Jugendforum", "das Jugendforum", "zum Jugendforum");
    row("Zusammen wachsen", "die Veranstaltung „Zusammen wachsen“", "zur Veranstaltung „Zusammen wachsen“");
}

void TestGerman::eventsAreDeclined()
{
    const Name name = Name::ofEvent(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(name.in(Case::Nominative), "nominative");
    QTEST(name.to(), "to");
}

void TestGerman::quotesInsideQuotesAreSingle()
{
    QCOMPARE(german::quoted(QStringLiteral("Was heißt „Teilhabe“?")),
             QStringLiteral("„Was heißt ‚Teilhabe‘?“"));
    QCOMPARE(german::quoted(QStringLiteral("Was heißt \"Teilhabe\"?")),
             QStringLiteral("„Was heißt ‚Teilhabe‘?“"));
}

void TestGerman::sentencesAreToldFromPhrases()
{
    QVERIFY(german::isSentence(QStringLiteral("Es fehlt an Treffpunkten.")));
    QVERIFY(!german::isSentence(QStringLiteral("Projekt „Verrückt – na und!“")));
    QVERIFY(!german::isSentence(QStringLiteral("Treffpunkte")));
}

QTEST_GUILESS_MAIN(TestGerman)
#include "tst_german.moc"
