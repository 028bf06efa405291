// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/models/joiningtest.h"

using namespace testsession;

/// What becomes of participations and other links where two records become one.
class TestJoinedLinks : public JoiningTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { m_session.reset(); }

    void makesOneOfLinksThatWouldStandTwice();
    void whoCameStaysCounted_data();
    void whoCameStaysCounted();
    void makesOneOfAPersonsTwoParticipations();
    void keepsAnOrganisationBesideItsPeople();
};

void TestJoinedLinks::makesOneOfLinksThatWouldStandTwice()
{
    const Record kept = organisation(QStringLiteral("AWO"));
    const Record dropped = organisation(QStringLiteral("AWO e. V."));
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const auto come = [&](const Record &who, const QString &status, qlonglong count) {
        return addRecord(*m_session, names::participation,
                         {{QStringLiteral("conference"), reference(conference)},
                          {QStringLiteral("organisation"), reference(who)},
                          {QStringLiteral("head-count"), count},
                          {QStringLiteral("status"), status}});
    };
    const Record invited = come(kept, QStringLiteral("invited"), 1);
    come(dropped, QStringLiteral("attended"), 3);
    come(dropped, QStringLiteral("attended"), 3);
    join(kept, dropped);
    const auto left = all(names::participation);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().id(), invited.id());
    QCOMPARE(left.constFirst().text(names::status), QStringLiteral("attended"));
    QCOMPARE(left.constFirst().number(names::headCount), 3LL);
}

void TestJoinedLinks::whoCameStaysCounted_data()
{
    QTest::addColumn<QString>("keptStatus");
    QTest::addColumn<QString>("droppedStatus");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qlonglong>("count");
    QTest::newRow("came") << "declined"
                          << "attended"
                          << "attended" << 8LL;
    QTest::newRow("did not come") << "attended"
                                  << "accepted"
                                  << "attended" << 5LL;
    QTest::newRow("two groups") << "attended"
                                << "attended"
                                << "attended" << 13LL;
}

void TestJoinedLinks::whoCameStaysCounted()
{
    QFETCH(QString, keptStatus);
    QFETCH(QString, droppedStatus);
    const Record kept = organisation(QStringLiteral("AWO"));
    const Record dropped = organisation(QStringLiteral("AWO e. V."));
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const auto come = [&](const Record &who, const QString &status, qlonglong count) {
        addRecord(*m_session, names::participation,
                  {{QStringLiteral("conference"), reference(conference)},
                   {QStringLiteral("organisation"), reference(who)},
                   {QStringLiteral("head-count"), count},
                   {QStringLiteral("status"), status}});
    };
    come(kept, keptStatus, 5);
    come(dropped, droppedStatus, 8);
    join(kept, dropped);
    const auto left = all(names::participation);
    QCOMPARE(left.size(), 1);
    QTEST(left.constFirst().text(names::status), "status");
    QTEST(left.constFirst().number(names::headCount), "count");
}

void TestJoinedLinks::makesOneOfAPersonsTwoParticipations()
{
    const Record office = organisation(QStringLiteral("Jobcenter"));
    const Record kept = person(QStringLiteral("Anna"), QStringLiteral("Beispiel"));
    const Record dropped = person(QStringLiteral("Anne"), QStringLiteral("Beispiel"));
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    addRecord(
        *m_session, names::participation,
        {{QStringLiteral("conference"), reference(conference)}, {QStringLiteral("person"), reference(kept)}});
    addRecord(*m_session, names::participation,
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("organisation"), reference(office)},
               {QStringLiteral("person"), reference(dropped)}});
    join(kept, dropped);
    QCOMPARE(all(names::participation).size(), 1);
    QCOMPARE(all(names::participation).constFirst().reference(names::organisation), office.id());
}

void TestJoinedLinks::keepsAnOrganisationBesideItsPeople()
{
    const Record kept = organisation(QStringLiteral("AWO"));
    const Record dropped = organisation(QStringLiteral("AWO e. V."));
    const Record member = person(QStringLiteral("Anna"), QStringLiteral("Beispiel"));
    const Record body =
        addRecord(*m_session, names::body, {{QStringLiteral("name"), QStringLiteral("Beirat")}});
    addRecord(*m_session, names::bodyMember,
              {{QStringLiteral("body"), reference(body)}, {QStringLiteral("organisation"), reference(kept)}});
    addRecord(*m_session, names::bodyMember,
              {{QStringLiteral("body"), reference(body)},
               {QStringLiteral("organisation"), reference(dropped)},
               {QStringLiteral("person"), reference(member)}});
    join(kept, dropped);
    QCOMPARE(all(names::bodyMember).size(), 2);
}

QTEST_GUILESS_MAIN(TestJoinedLinks)
#include "tst_joinedlinks.moc"
