// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/measures.h"
#include "tests/models/gapstest.h"

using namespace testsession;

/// Texts of a conference that name somebody who must not be named.
class TestNameGaps : public GapsTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void textsThatNameSomebodyWithoutConsentAreTold_data();
    void textsThatNameSomebodyWithoutConsentAreTold();
    void organisationsCalledLikeSomebodyAreTold();
    void otherSpellingsOfWhoWithdrewAreTold_data();
    void otherSpellingsOfWhoWithdrewAreTold();
    void whoConsentedIsTakenForNobodyElse();
    void numbersOfAnOfficeAreNobodys_data();
    void numbersOfAnOfficeAreNobodys();
    void commonWordsAreNoNames();
    void measuresThatNameSomebodyAreTold();
};

void TestNameGaps::textsThatNameSomebodyWithoutConsentAreTold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::newRow("speaker") << "agenda-item"
                             << "speaker";
    QTest::newRow("welcome") << "conference"
                             << "welcome";
    QTest::newRow("closing") << "conference"
                             << "closing";
    QTest::newRow("press text") << "conference"
                                << "press-text";
    QTest::newRow("question") << "question"
                              << "wording";
    QTest::newRow("topic") << "working-group"
                           << "topic";
    QTest::newRow("room") << "working-group"
                          << "room";
    QTest::newRow("explanation") << "contribution"
                                 << "explanation";
    QTest::newRow("space") << "social-space"
                           << "description";
    QTest::newRow("result") << "theme"
                            << "summary";
    QTest::newRow("card") << "contribution"
                          << "text";
    QTest::newRow("picture") << "picture"
                             << "caption";
    QTest::newRow("milestone") << "milestone"
                               << "title";
}

void TestNameGaps::textsThatNameSomebodyWithoutConsentAreTold()
{
    QFETCH(const QString, table);
    QFETCH(const QString, field);
    const Record person = addPerson({});
    const Record record = table == names::conference ? *m_conference : addFilled(table);
    if (table == names::socialSpace)
        setField(*m_session, *m_conference, names::socialSpace, reference(record));
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    setField(*m_session, record, field, QStringLiteral("Dank an Frau Muster"));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika, without a noted consent")),
             QList<RecordId>{record.id()});
    setField(*m_session, person, names::mayBeNamed, true);
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    setField(*m_session, stored(*m_session, person), names::consentWithdrawnOn, QDate(2026, 3, 4));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika, whose consent is withdrawn")),
             QList<RecordId>{record.id()});
}

void TestNameGaps::organisationsCalledLikeSomebodyAreTold()
{
    addPerson({});
    const Record practice = addRecord(*m_session, names::organisation,
                                      {{names::name.toString(), QStringLiteral("Praxis Erika Muster")}});
    add(names::participation, {{names::organisation.toString(), reference(practice)}});
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{practice.id()});
}

void TestNameGaps::otherSpellingsOfWhoWithdrewAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSure");
    const auto row = [](const char *text, bool isSure) {
        QTest::newRow(text) << QString::fromUtf8(text) << isSure;
    };
    row("Tel 0170-5556667", true);
    row("an x2@priv.example", true);
    row("Erika Altname hilft", true);
    row("Frau E. M. Neuname hilft", true);
    row("Erika Maria Neuname hilft", false);
    row("Neuname, E.", false);
}

void TestNameGaps::otherSpellingsOfWhoWithdrewAreTold()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSure);
    const Record person =
        addPerson({{names::email.toString(), QStringLiteral("x.q@priv.example; x2@priv.example")},
                   {names::phone.toString(), QStringLiteral("0170 5556667")}});
    for (const char *name : {"Altname", "Neuname"})
        setField(*m_session, stored(*m_session, person), names::familyName, QString::fromLatin1(name));
    setField(*m_session, stored(*m_session, person), names::consentWithdrawnOn, QDate(2026, 3, 4));
    setField(*m_session, *m_conference, names::welcome, text);
    QCOMPARE(records(isSure ? QStringLiteral("This names Neuname") : QStringLiteral("This may name Neuname")),
             QList<RecordId>{m_conference->id()});
}

void TestNameGaps::whoConsentedIsTakenForNobodyElse()
{
    addPerson({});
    addRecord(*m_session, names::person,
              {{names::givenName.toString(), QStringLiteral("Berta")},
               {names::familyName.toString(), QStringLiteral("Muster")},
               {names::mayBeNamed.toString(), true}});
    addPerson({});
    for (const char *text : {"Berta Muster, Erika Koch", "Frau Muster (Berta) hilft"}) {
        setField(*m_session, stored(*m_session, *m_conference), names::welcome, QString::fromUtf8(text));
        QVERIFY2(records(QStringLiteral("name")).isEmpty(), text);
    }
    // Also where she was typed twice.
    setField(*m_session, stored(*m_session, *m_conference), names::welcome,
             QStringLiteral("Erika Muster hilft"));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika")).size(), 2);
    setField(*m_session, stored(*m_session, *m_conference), names::welcome,
             QStringLiteral("frau muster hilft"));
    QCOMPARE(records(QStringLiteral("This may name Muster, Erika")).size(), 2);
}

void TestNameGaps::numbersOfAnOfficeAreNobodys_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("organisation") << QStringLiteral("organisation");
    QTest::newRow("colleague") << QStringLiteral("person");
    QTest::newRow("nobody") << QString();
}

void TestNameGaps::numbersOfAnOfficeAreNobodys()
{
    QFETCH(const QString, other);
    const QString number = QStringLiteral("05651 74900");
    addPerson({{names::phone.toString(), number}});
    if (other == names::organisation)
        addRecord(*m_session, other,
                  {{names::name.toString(), QStringLiteral("Jugendamt")}, {names::phone.toString(), number}});
    else if (other == names::person)
        addRecord(*m_session, other,
                  {{names::familyName.toString(), QStringLiteral("Amt")},
                   {names::phone.toString(), number},
                   {names::mayBeNamed.toString(), true}});
    setField(*m_session, *m_conference, names::welcome, QStringLiteral("Anmeldung: 05651/74900"));
    QCOMPARE(records(QStringLiteral("This names Muster")).isEmpty(), !other.isEmpty());
}

void TestNameGaps::commonWordsAreNoNames()
{
    addPerson({{names::email.toString(), QStringLiteral("e.muster@example.org")}});
    setField(*m_session, *m_conference, names::welcome, QStringLiteral("Nach diesem Muster, Max Muster"));
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    add(names::agendaItem, {{names::title.toString(), QStringLiteral("Muster")},
                            {names::speaker.toString(), QStringLiteral("Muster")}});
    QCOMPARE(records(QStringLiteral("Speaker: This names")).size(), 1);
    QCOMPARE(records(QStringLiteral("This names")).size(), 1);
    setField(*m_session, *m_conference, names::pressText, QStringLiteral("Fragen an E.Muster@example.org"));
    QCOMPARE(records(QStringLiteral("This names")).size(), 2);
}

void TestNameGaps::measuresThatNameSomebodyAreTold()
{
    addPerson({});
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Clubs")}});
    QVERIFY(m_session->apply(measures::fromTheme(*m_session, theme.id()).value()));
    const Record measure = measures::ofTheme(m_session->reader(), theme.id())->first();
    setField(*m_session, measure, names::progress, QStringLiteral("Frau Musters Entwurf liegt vor."));
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{measure.id()});
    // The next documentation looks back at it.
    const RecordId space = m_conference->reference(names::socialSpace);
    m_conference = addRecord(*m_session, names::conference,
                             {{names::title.toString(), QStringLiteral("East again")},
                              {names::date.toString(), m_conference->value(names::date).toDate().addYears(1)},
                              {names::socialSpace.toString(), QVariant::fromValue(space)}});
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{measure.id()});
}

QTEST_GUILESS_MAIN(TestNameGaps)
#include "tst_namegaps.moc"
