// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joining.h"
#include "models/schema/names.h"
#include "tests/models/joiningtest.h"

using namespace testsession;

/// Finding what was typed twice, and making one record of two.
class TestJoining : public JoiningTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { m_session.reset(); }

    void findsOrganisationsWithSimilarNames();
    void findsNothingForWhatHasNoName();
    void comparesBothNamesOfPeople();
    void carriesOverEveryReference();
    void fillsWhatIsEmptyAndKeepsWhatIsSaid();
    void keepsBothOfTwoLongTexts();
    void addsTheDotsOfCards();
    void leavesNoCircleOfParents_data();
    void leavesNoCircleOfParents();
    void fillsNothingThatBreaksARule();
    void takesConsentFromWhoeverAllowsLess_data();
    void takesConsentFromWhoeverAllowsLess();
    void takesTheValueThatOnlyOneMayHave();
    void isTakenBackAsOneStep();
    void refusesTheSameRecordTwice();

private:
    QStringList namesLike(const Record &record);
};

QStringList TestJoining::namesLike(const Record &record)
{
    const auto ids = joining::similar(m_session->reader(), record, 5);
    if (!ids)
        qFatal("%s", qPrintable(ids.error().detail));
    QStringList titles;
    for (const RecordId &id : *ids)
        titles.append(*m_session->reader().title(record.table().name(), id));
    return titles;
}

void TestJoining::findsOrganisationsWithSimilarNames()
{
    organisation(QStringLiteral("Jugendförderung der Stadt Eschwege"));
    organisation(QStringLiteral("Jugendförderung Eschwege e. V."));
    organisation(QStringLiteral("Jugendförderung Wanfried"));
    organisation(QStringLiteral("Volkshochschule"),
                 {{QStringLiteral("note"), QStringLiteral("Jugendfoerderung Eschwege")}});
    const Record typed = *m_session->newRecord(
        names::organisation, {{QStringLiteral("name"), QStringLiteral("jugendfoerderung eschwege")}});
    QCOMPARE(namesLike(typed), QStringList({QStringLiteral("Jugendförderung Eschwege e. V."),
                                            QStringLiteral("Jugendförderung der Stadt Eschwege")}));

    // Once it is in the file it is not like itself.
    const Record added = organisation(QStringLiteral("Ausländerbeirat"));
    QCOMPARE(namesLike(added), QStringList());
}

void TestJoining::findsNothingForWhatHasNoName()
{
    organisation(QStringLiteral("AB"));
    QCOMPARE(namesLike(*m_session->newRecord(names::organisation)), QStringList());
    // Members of bodies are named by what they link.
    QCOMPARE(namesLike(*m_session->newRecord(names::bodyMember)), QStringList());
}

void TestJoining::comparesBothNamesOfPeople()
{
    const Record office = organisation(QStringLiteral("Jobcenter"));
    person(QStringLiteral("Anne"), QStringLiteral("Beispiel-Müller"));
    person(QStringLiteral("Bertram"), QStringLiteral("Beispiel-Müller"));
    person({}, QStringLiteral("Beispielmüller"), {{QStringLiteral("organisation"), reference(office)}});
    Record typed = *m_session->newRecord(names::person);
    typed.set(names::givenName, QStringLiteral("Anna"));
    typed.set(names::familyName, QStringLiteral("Beispiel-Mueller"));
    QCOMPARE(namesLike(typed), QStringList(QStringLiteral("Beispiel-Müller, Anne")));

    typed.set(names::organisation, reference(office));
    QCOMPARE(namesLike(typed),
             QStringList({QStringLiteral("Beispielmüller"), QStringLiteral("Beispiel-Müller, Anne")}));
}

void TestJoining::carriesOverEveryReference()
{
    const Record kept = person(QStringLiteral("Anna"), QStringLiteral("Beispiel"));
    const Record dropped = person(QStringLiteral("Anne"), QStringLiteral("Beispiel"));
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{QStringLiteral("conference"), reference(conference)},
                                    {QStringLiteral("name"), QStringLiteral("Gruppe 1")},
                                    {QStringLiteral("facilitator"), reference(dropped)},
                                    {QStringLiteral("recorder"), reference(dropped)}});
    const Record measure = addRecord(*m_session, names::measure,
                                     {{QStringLiteral("title"), QStringLiteral("Treff")},
                                      {QStringLiteral("responsible-person"), reference(dropped)}});
    join(kept, dropped);
    QCOMPARE(stored(*m_session, group).reference(names::facilitator), kept.id());
    QCOMPARE(stored(*m_session, group).reference(names::recorder), kept.id());
    QCOMPARE(stored(*m_session, measure).reference(names::responsiblePerson), kept.id());
}

void TestJoining::fillsWhatIsEmptyAndKeepsWhatIsSaid()
{
    const Record kept = organisation(QStringLiteral("AWO"), {{QStringLiteral("phone"), QStringLiteral("1")}});
    const Record dropped = organisation(QStringLiteral("AWO e. V."),
                                        {{QStringLiteral("phone"), QStringLiteral("2")},
                                         {QStringLiteral("place"), QStringLiteral("Eschwege")},
                                         {QStringLiteral("category"), QStringLiteral("counselling")}});
    join(kept, dropped);
    const Record joined = stored(*m_session, kept);
    QCOMPARE(joined.text(names::name), QStringLiteral("AWO"));
    QCOMPARE(joined.text(names::phone), QStringLiteral("1"));
    QCOMPARE(joined.text(names::place), QStringLiteral("Eschwege"));
    // „Sonstige“ is what nobody chose.
    QCOMPARE(joined.text(names::category), QStringLiteral("counselling"));
}

void TestJoining::keepsBothOfTwoLongTexts()
{
    const Record kept = organisation(
        QStringLiteral("AWO"), {{QStringLiteral("note"), QStringLiteral("Berät Familien.\nSeit 1990.")}});
    const Record other =
        organisation(QStringLiteral("AWO"), {{QStringLiteral("note"), QStringLiteral("Neue Leitung.")}});
    const Record same =
        organisation(QStringLiteral("AWO"), {{QStringLiteral("note"), QStringLiteral("Seit 1990.")}});
    join(kept, other);
    join(kept, same);
    QCOMPARE(stored(*m_session, kept).text(names::note),
             QStringLiteral("Berät Familien.\nSeit 1990.\n\nNeue Leitung."));
}

void TestJoining::addsTheDotsOfCards()
{
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const Record question = addRecord(*m_session, names::question,
                                      {{QStringLiteral("conference"), reference(conference)},
                                       {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                       {QStringLiteral("short-name"), QStringLiteral("Bedarf")}});
    const auto card = [&](const QString &text, const QVariant &dots) {
        return addRecord(*m_session, names::contribution,
                         {{QStringLiteral("conference"), reference(conference)},
                          {QStringLiteral("question"), reference(question)},
                          {QStringLiteral("text"), text},
                          {QStringLiteral("dots"), dots}});
    };
    const Record kept = card(QStringLiteral("Mehr Treffs"), 3LL);
    join(kept, card(QStringLiteral("Treffpunkte"), 4LL));
    join(kept, card(QStringLiteral("Treffs"), {}));
    QCOMPARE(stored(*m_session, kept).number(names::dots), 7LL);
    QCOMPARE(stored(*m_session, kept).text(names::text), QStringLiteral("Mehr Treffs\n\nTreffpunkte"));
}

void TestJoining::leavesNoCircleOfParents_data()
{
    // Who belongs to whom: k is kept, d dropped, x between, y above.
    QTest::addColumn<QString>("parents");
    QTest::addColumn<QString>("parentOfKept");
    QTest::newRow("kept below dropped") << "kd" << QString();
    QTest::newRow("kept below dropped below another") << "kd dy"
                                                      << "y";
    QTest::newRow("dropped below kept") << "dk ky"
                                        << "y";
    QTest::newRow("kept below another below dropped") << "kx xd" << QString();
    QTest::newRow("kept below another below dropped below one more") << "kx xd dy"
                                                                     << "y";
    QTest::newRow("dropped below another below kept") << "dx xk" << QString();
    QTest::newRow("both below others") << "kx dy"
                                       << "x";
}

void TestJoining::leavesNoCircleOfParents()
{
    QFETCH(QString, parents);
    QFETCH(QString, parentOfKept);
    QMap<QChar, Record> records;
    for (const QChar name : {u'k', u'd', u'x', u'y'})
        records.insert(name, organisation(name));
    for (const QString &pair : parents.split(u' '))
        setField(*m_session, *records.constFind(pair.at(0)), names::parent,
                 reference(*records.constFind(pair.at(1))));
    join(*records.constFind(u'k'), *records.constFind(u'd'));
    const RecordId expected =
        parentOfKept.isEmpty() ? RecordId() : records.constFind(parentOfKept.at(0))->id();
    QCOMPARE(stored(*m_session, *records.constFind(u'k')).reference(names::parent), expected);
}

void TestJoining::fillsNothingThatBreaksARule()
{
    const Record kept =
        person({}, QStringLiteral("Beispiel"), {{QStringLiteral("consent-on"), QDate(2024, 6, 1)}});
    const Record dropped = person({}, QStringLiteral("Beispiel"),
                                  {{QStringLiteral("consent-withdrawn-on"), QDate(2023, 1, 1)},
                                   {QStringLiteral("phone"), QStringLiteral("1")}});
    join(kept, dropped);
    QVERIFY(!stored(*m_session, kept).value(names::consentWithdrawnOn).isValid());
    QCOMPARE(stored(*m_session, kept).text(names::phone), QStringLiteral("1"));
}

void TestJoining::takesConsentFromWhoeverAllowsLess_data()
{
    const QVariantMap nothing;
    const QVariantMap named{{names::mayBeNamed.toString(), true}};
    const QVariantMap unnamed{{names::consentOn.toString(), QDate(2025, 6, 1)}};
    const QVariantMap both{{names::consentOn.toString(), QDate(2024, 5, 4)},
                           {names::mayBeNamed.toString(), true}};
    const QVariantMap withdrawn{{names::consentOn.toString(), QDate(2024, 5, 4)},
                                {names::consentWithdrawnOn.toString(), QDate(2025, 1, 2)}};
    QTest::addColumn<QVariantMap>("stricter");
    QTest::addColumn<QVariantMap>("other");
    QTest::newRow("no naming, and a tick without a date") << unnamed << named;
    QTest::newRow("no naming, and naming") << unnamed << both;
    QTest::newRow("withdrawn, and given before") << withdrawn << both;
    QTest::newRow("withdrawn, and a tick without a date") << withdrawn << named;
    QTest::newRow("withdrawn, and nothing") << withdrawn << nothing;
    QTest::newRow("given, and a tick without a date") << both << named;
    QTest::newRow("given, and nothing") << both << nothing;
    QTest::newRow("given again after a withdrawal") << unnamed << withdrawn;
}

void TestJoining::takesConsentFromWhoeverAllowsLess()
{
    QFETCH(const QVariantMap, stricter);
    QFETCH(const QVariantMap, other);
    const Record one = person({}, QStringLiteral("Beispiel"), stricter);
    const Record two = person({}, QStringLiteral("Beispiel"), other);
    for (const auto &[kept, dropped] : {std::pair(one, two), std::pair(two, one)}) {
        const Record proposed = joining::proposal(m_session->reader(), kept, dropped);
        for (const QStringView field : {names::consentOn, names::consentWithdrawnOn, names::mayBeNamed})
            QCOMPARE(proposed.value(field), one.value(field));
    }
}

void TestJoining::takesTheValueThatOnlyOneMayHave()
{
    const auto town = [&](const QString &key) {
        return addRecord(
            *m_session, names::municipality,
            {{QStringLiteral("name"), QStringLiteral("Eschwege")}, {QStringLiteral("key"), key}});
    };
    const Record kept = town(QStringLiteral("00000001"));
    const Record dropped = town(QStringLiteral("06636003"));
    Record result = joining::proposal(m_session->reader(), kept, dropped);
    result.set(names::key, dropped.value(names::key));
    QVERIFY(m_session->apply(*joining::join(m_session->reader(), kept, dropped, result)));
    QCOMPARE(stored(*m_session, kept).text(names::key), QStringLiteral("06636003"));
    QVERIFY(m_session->undo());
    QCOMPARE(stored(*m_session, dropped), dropped);
}

void TestJoining::isTakenBackAsOneStep()
{
    const Record kept = organisation(QStringLiteral("AWO"));
    const Record dropped =
        organisation(QStringLiteral("AWO e. V."), {{QStringLiteral("place"), QStringLiteral("Sontra")}});
    const Record offer = addRecord(*m_session, names::offer,
                                   {{QStringLiteral("name"), QStringLiteral("Jugendtreff")},
                                    {QStringLiteral("organisation"), reference(dropped)}});
    const int steps = m_session->undoStack().count();
    join(kept, dropped);
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Join “AWO e. V.” with “AWO”"));
    QVERIFY(m_session->undo());
    QCOMPARE(stored(*m_session, kept), kept);
    QCOMPARE(stored(*m_session, dropped), dropped);
    QCOMPARE(stored(*m_session, offer), offer);
    QVERIFY(m_session->redo());
    QCOMPARE(stored(*m_session, offer).reference(names::organisation), kept.id());
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestJoining::refusesTheSameRecordTwice()
{
    const Record kept = organisation(QStringLiteral("AWO"));
    const auto changes = joining::join(m_session->reader(), kept, kept);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
