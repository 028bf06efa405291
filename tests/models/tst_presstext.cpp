// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/support/documenttext.h"
#include "tests/support/testsession.h"

#include <QTest>

using testsession::addRecord;
using testsession::reference;

/// The press release that the program writes: the facts of the sample, and German that holds for none, one,
/// two and many.
class TestPressText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void sampleHasTheFactsOfTheRelease_data();
    void sampleHasTheFactsOfTheRelease();
    void emptyConferenceIsStillASentence();
    void peopleAreCounted_data();
    void peopleAreCounted();
    void membersAreEnumerated_data();
    void membersAreEnumerated();
    void resultsAreEnumerated_data();
    void resultsAreEnumerated();
    void onlyResultsForThePressAreTold();
    void singleContributionsAreNotQuoted();
    void peopleAreNamedOnlyIfTheyMayBe_data();
    void peopleAreNamedOnlyIfTheyMayBe();
    void measuresFollow_data();
    void measuresFollow();
    void plannedConferencesAreAnnounced();
    void cancelledConferencesAreCalledOff();
    void theEditedTextGoesOut();
    void listsAndHeadlinesAreRead();

private:
    Record conference() const { return *m_conference; }
    QString draft() const { return reports::pressText(m_session->reader(), m_conference->id())->draft; }
    void add(QStringView table, QVariantMap values);
    void addThemes(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
};

void TestPressText::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
    m_conference = testsession::addConference(*m_session, QStringLiteral("Sozialraumkonferenz West"));
}

void TestPressText::add(QStringView table, QVariantMap values)
{
    values.insert(QStringLiteral("conference"), reference(*m_conference));
    addRecord(*m_session, table, values);
}

void TestPressText::addThemes(int count)
{
    const Record question = addRecord(*m_session, names::question,
                                      {{QStringLiteral("conference"), reference(*m_conference)},
                                       {QStringLiteral("wording"), QStringLiteral("Was ist stark?")},
                                       {QStringLiteral("short-name"), QStringLiteral("Stark")},
                                       {QStringLiteral("kind"), QStringLiteral("strength")}});
    for (int i = 0; i < count; ++i)
        add(names::theme, {{QStringLiteral("question"), reference(question)},
                           {QStringLiteral("name"), QStringLiteral("Stärke %1").arg(i + 1)}});
}

void TestPressText::sampleHasTheFactsOfTheRelease_data()
{
    QTest::addColumn<QString>("fact");
    for (const char *fact :
         {"Sozialraumkonferenz Ost",
          "17. Juni 2024",
          "in Eschwege",
          "rund 90 Menschen",
          "vier Sozialräume",
          "seit 2019",
          "4. November 2019",
          "Seit 2018",
          "öffentliche Träger und die freien Träger",
          "die Städte Eschwege, Waldkappel und Wanfried",
          "die Gemeinden Berkatal, Meinhard, Meißner, Wehretal und Weißenborn",
          "Landrätin",
          "Fachbereich Gesundheit, Verbraucherschutz und Veterinärwesen",
          "Stab Schulen",
          "Werraland Lebenswelten",
          "AWO Flüchtlingsbetreuung",
          "Jugendförderung der Stadt Eschwege",
          "Jobcenter Werra-Meißner",
          "Kompetenzagentur",
          "Ergänzende unabhängige Teilhabeberatung (EUTB)",
          "Ausländerbeirat",
          "Volkshochschule (VHS)",
          "Kitas",
          "Schulen",
          "Kirche",
          "Evangelische Familienbildungsstätte",
          "sowie weitere freie Träger der Jugend- und Eingliederungshilfe",
          "drei Ziele",
          "über das Projekt der Sozialraumorientierung informieren",
          "gegenseitiges Kennenlernen der Akteure",
          "vier zentrale Fragen",
          "vier Arbeitsgruppen",
          "vier Stärken: große Vereinsvielfalt, schulische Vielfalt",
          "drei Bedürfnisse fest: offene Freizeitangebote für Kinder, begleitetes Wohnen für Familien",
          "drei Beispiele: Projekt „Insight Careleaver“, Projekt „Verrückt – na und!“ und gemeinsame "
          "Anlaufstellen",
          "vier Gelingensfaktoren: Verlässlichkeit, Neugierde, Augenhöhe und ein gemeinsames Ziel",
          "dankte",
          "fortgesetzt"})
        QTest::newRow(fact) << QString::fromUtf8(fact);
}

void TestPressText::sampleHasTheFactsOfTheRelease()
{
    const auto folder = std::make_unique<QTemporaryDir>();
    const auto session = testsession::makeSession(*folder);
    QVERIFY(session->apply(*sample::load(session->reader())));
    const Record conference = session->reader().records(RecordQuery::all(names::conference))->constFirst();
    const QString text = reports::pressText(session->reader(), conference.id())->text;
    QFETCH(const QString, fact);
    QVERIFY2(text.contains(fact, Qt::CaseInsensitive), qPrintable(text));
}

void TestPressText::emptyConferenceIsStillASentence()
{
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("published"));
    const QStringList paragraphs = draft().split(QStringLiteral("\n\n"));
    QCOMPARE(paragraphs.first(), QStringLiteral("Sozialraumkonferenz West: Austausch"));
    QVERIFY(paragraphs.at(1).contains(QStringLiteral("fand die Sozialraumkonferenz West statt.")));
    for (const QString &paragraph : paragraphs.mid(1))
        QVERIFY2(paragraph.endsWith(u'.'), qPrintable(paragraph));
    for (const char *hole : {"  ", " .", " ,", ": .", "()", "„“", "null", "%"})
        QVERIFY2(!draft().contains(QString::fromUtf8(hole)), hole);
}

void TestPressText::peopleAreCounted_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral(" fand die Sozialraumkonferenz West statt.");
    QTest::newRow("one") << 1 << QStringLiteral("Eine Person nahm am ");
    QTest::newRow("two") << 2 << QStringLiteral("Rund zwei Menschen kamen am ");
    QTest::newRow("many") << 1250 << QStringLiteral("Rund 1.250 Menschen kamen am ");
}

void TestPressText::peopleAreCounted()
{
    QFETCH(const int, count);
    testsession::setField(*m_session, conference(), names::attendanceEstimate, qlonglong(count));
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("published"));
    QFETCH(const QString, words);
    QVERIFY2(draft().contains(words), qPrintable(draft()));
}

void TestPressText::membersAreEnumerated_data()
{
    QTest::addColumn<int>("towns");
    QTest::addColumn<int>("municipalities");
    QTest::addColumn<QString>("words");
    QTest::newRow("one town") << 1 << 0 << QStringLiteral("gehört die Stadt Stadt1.");
    QTest::newRow("one municipality") << 0 << 1 << QStringLiteral("gehört die Gemeinde Dorf1.");
    QTest::newRow("one each") << 1 << 1
                              << QStringLiteral("gehören die Stadt Stadt1 sowie die Gemeinde Dorf1.");
    QTest::newRow("two towns") << 2 << 0 << QStringLiteral("gehören die Städte Stadt1 und Stadt2.");
    QTest::newRow("many") << 2 << 3
                          << QStringLiteral("gehören die Städte Stadt1 und Stadt2 sowie die Gemeinden Dorf1, "
                                            "Dorf2 und Dorf3.");
}

void TestPressText::membersAreEnumerated()
{
    QFETCH(const int, towns);
    QFETCH(const int, municipalities);
    for (int i = 0; i < towns + municipalities; ++i) {
        const bool town = i < towns;
        const Record municipality = addRecord(
            *m_session, names::municipality,
            {{QStringLiteral("name"),
              town ? QStringLiteral("Stadt%1").arg(i + 1) : QStringLiteral("Dorf%1").arg(i - towns + 1)},
             {QStringLiteral("kind"), town ? QStringLiteral("town") : QStringLiteral("municipality")},
             {QStringLiteral("key"), QStringLiteral("0663600%1").arg(i)}});
        addRecord(*m_session, names::spaceMembership,
                  {{QStringLiteral("municipality"), reference(municipality)},
                   {QStringLiteral("social-space"), conference().value(names::socialSpace)}});
    }
    QFETCH(const QString, words);
    QVERIFY2(draft().contains(words), qPrintable(draft()));
}

void TestPressText::resultsAreEnumerated_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("Gesprochen wurde auch über die Frage „Was ist stark?“.");
    QTest::newRow("one") << 1 << QStringLiteral("nannten die Teilnehmenden eine Stärke: Stärke 1.");
    QTest::newRow("two") << 2
                         << QStringLiteral("nannten die Teilnehmenden zwei Stärken: Stärke 1 und Stärke 2.");
    QTest::newRow("many") << 9
                          << QStringLiteral(
                                 "vor allem vier Stärken: Stärke 1, Stärke 2, Stärke 3 und Stärke 4.");
}

void TestPressText::resultsAreEnumerated()
{
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("published"));
    QFETCH(const int, count);
    addThemes(count);
    QFETCH(const QString, words);
    QVERIFY2(draft().contains(words), qPrintable(draft()));
    QVERIFY(draft().contains(QStringLiteral("Im Mittelpunkt stand eine zentrale Frage.")));
}

void TestPressText::onlyResultsForThePressAreTold()
{
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("published"));
    addThemes(3);
    const Record second = m_session->reader().records(RecordQuery::all(names::theme))->at(1);
    testsession::setField(*m_session, second, names::forPress, true);
    QVERIFY2(draft().contains(QStringLiteral("vor allem eine Stärke: %1.").arg(second.text(names::name))),
             qPrintable(draft()));
}

void TestPressText::singleContributionsAreNotQuoted()
{
    addThemes(1);
    const Record question = m_session->reader().records(RecordQuery::all(names::question))->constFirst();
    add(names::contribution, {{QStringLiteral("question"), reference(question)},
                              {QStringLiteral("text"), QStringLiteral("Unfertiger Gedanke")}});
    QVERIFY(!draft().contains(QStringLiteral("Unfertiger")));
}

void TestPressText::peopleAreNamedOnlyIfTheyMayBe_data()
{
    QTest::addColumn<bool>("mayBeNamed");
    QTest::addColumn<QString>("words");
    QTest::newRow("with consent") << true
                                  << QStringLiteral("Das Wort ergriffen: Erika Mustermann (Landrätin).");
    QTest::newRow("without") << false << QStringLiteral("Das Wort ergriffen: Landrätin.");
}

void TestPressText::peopleAreNamedOnlyIfTheyMayBe()
{
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("published"));
    QFETCH(const bool, mayBeNamed);
    const Record person = addRecord(*m_session, names::person,
                                    {{QStringLiteral("given-name"), QStringLiteral("Erika")},
                                     {QStringLiteral("family-name"), QStringLiteral("Mustermann")},
                                     {QStringLiteral("function"), QStringLiteral("Landrätin")},
                                     {QStringLiteral("may-be-named"), mayBeNamed}});
    add(names::participation, {{QStringLiteral("person"), reference(person)},
                               {QStringLiteral("role"), QStringLiteral("speaker")},
                               {QStringLiteral("status"), QStringLiteral("attended")}});
    QFETCH(const QString, words);
    QVERIFY2(draft().contains(words), qPrintable(draft()));
    QCOMPARE(draft().contains(QStringLiteral("Mustermann")), mayBeNamed);
}

void TestPressText::measuresFollow_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << 1 << QStringLiteral("ging eine Maßnahme hervor: Vorhaben 1.");
    QTest::newRow("two") << 2 << QStringLiteral("gingen zwei Maßnahmen hervor: Vorhaben 1 und Vorhaben 2.");
    QTest::newRow("many") << 7 << QStringLiteral("gingen sieben Maßnahmen hervor, darunter Vorhaben 1, ");
}

void TestPressText::measuresFollow()
{
    addThemes(1);
    const Record theme = m_session->reader().records(RecordQuery::all(names::theme))->constFirst();
    QFETCH(const int, count);
    for (int i = 0; i < count; ++i) {
        const Record measure = addRecord(*m_session, names::measure,
                                         {{QStringLiteral("title"), QStringLiteral("Vorhaben %1").arg(i + 1)},
                                          {QStringLiteral("status"), QStringLiteral("agreed")}});
        addRecord(
            *m_session, names::measureTheme,
            {{QStringLiteral("measure"), reference(measure)}, {QStringLiteral("theme"), reference(theme)}});
    }
    QFETCH(const QString, words);
    QVERIFY2(draft().contains(words), qPrintable(draft()));
}

void TestPressText::plannedConferencesAreAnnounced()
{
    testsession::setField(*m_session, conference(), names::attendanceEstimate, qlonglong(80));
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("planned"));
    addThemes(2);
    const QString text = draft();
    QVERIFY2(
        text.contains(QStringLiteral("findet die Sozialraumkonferenz West statt. Erwartet werden rund 80")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Im Mittelpunkt steht eine zentrale Frage.")));
    QVERIFY(text.contains(QStringLiteral("– Was ist stark?")));
    QVERIFY(!text.contains(QStringLiteral("Stärke 1")));
}

void TestPressText::cancelledConferencesAreCalledOff()
{
    testsession::setField(*m_session, conference(), names::status, QStringLiteral("cancelled"));
    addThemes(2);
    QVERIFY2(draft().startsWith(QStringLiteral("Abgesagt: Sozialraumkonferenz West")), qPrintable(draft()));
    QVERIFY(draft().contains(QStringLiteral("findet nicht statt.")));
    QVERIFY(!draft().contains(QStringLiteral("Stärke")));
}

void TestPressText::theEditedTextGoesOut()
{
    const QString edited = QStringLiteral("Eigene Überschrift\n\nEigener Text.");
    testsession::setField(*m_session, conference(), names::pressText, edited);
    const auto press = reports::pressText(m_session->reader(), m_conference->id());
    QVERIFY(press->edited);
    QCOMPARE(press->text, edited);
    QVERIFY(press->draft.contains(QStringLiteral("Sozialraumkonferenz West")));
    const auto document = reports::build(ReportKind::Press, m_session->reader(), m_conference->id());
    const QString text = documenttext::textOf(*document);
    QVERIFY(text.contains(QStringLiteral("Eigener Text.")));
    QVERIFY(!text.contains(QStringLiteral("fand die Sozialraumkonferenz")));
    QVERIFY(m_session->undo());
    QVERIFY(!reports::pressText(m_session->reader(), m_conference->id())->edited);
}

void TestPressText::listsAndHeadlinesAreRead()
{
    testsession::setField(*m_session, conference(), names::pressText,
                          QStringLiteral("Kopf\n\nEin Satz\nüber zwei Zeilen:\n– eins\n- zwei\nDanach."));
    const auto document = reports::build(ReportKind::Press, m_session->reader(), m_conference->id());
    const auto headings = documenttext::all<blocks::Heading>(*document);
    QCOMPARE(headings.size(), 1);
    QCOMPARE(headings.first().text, QStringLiteral("Kopf"));
    const auto lists = documenttext::all<blocks::List>(*document);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first().items.size(), 2);
    const auto paragraphs = documenttext::all<blocks::Paragraph>(*document);
    QCOMPARE(plainText(paragraphs.at(1).text), QStringLiteral("Ein Satz über zwei Zeilen:"));
    QCOMPARE(plainText(paragraphs.at(2).text), QStringLiteral("Danach."));
}

QTEST_GUILESS_MAIN(TestPressText)
#include "tst_presstext.moc"
