// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/planlines.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>
#include <QTime>

using namespace testsession;

class TestPlanLines : public QObject
{
    Q_OBJECT

private slots:
    void agendaItemFromALine_data();
    void agendaItemFromALine();
    void questionIsNamedByItsFirstWords();
    void newPartsComeLast();
};

void TestPlanLines::agendaItemFromALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QVariant>("minutes");
    QTest::addColumn<QVariant>("start");

    const QVariant none;
    QTest::newRow("title") << "Begrüßung"
                           << "Begrüßung" << none << none;
    QTest::newRow("minutes") << "15 Begrüßung"
                             << "Begrüßung" << QVariant(15LL) << none;
    QTest::newRow("minutes with their word") << "15 Min. Begrüßung"
                                             << "Begrüßung" << QVariant(15LL) << none;
    QTest::newRow("start") << "9:30 Begrüßung"
                           << "Begrüßung" << none << QVariant(QTime(9, 30));
    QTest::newRow("start and minutes") << "13.00 60 Mittagessen"
                                       << "Mittagessen" << QVariant(60LL) << QVariant(QTime(13, 0));
    QTest::newRow("no time of the day") << "25:70 Begrüßung"
                                        << "25:70 Begrüßung" << none << none;
    QTest::newRow("year") << "2024 im Rückblick"
                          << "2024 im Rückblick" << none << none;
    QTest::newRow("nothing but a number") << "15"
                                          << "15" << none << none;
}

void TestPlanLines::agendaItemFromALine()
{
    QFETCH(QString, line);
    const QTemporaryDir folder;
    const auto session = makeSession(folder);
    const Record conference = addConference(*session, QStringLiteral("Ost"));
    const auto item = planlines::agendaItem(*session, conference.id(), line);
    QVERIFY(item);
    QTEST(item->text(names::title), "title");
    QTEST(item->value(names::minutes), "minutes");
    QTEST(item->value(names::startsAt), "start");
}

void TestPlanLines::questionIsNamedByItsFirstWords()
{
    const QTemporaryDir folder;
    const auto session = makeSession(folder);
    const Record conference = addConference(*session, QStringLiteral("Ost"));
    const auto question = planlines::question(*session, conference.id(),
                                              QStringLiteral(" Was sind die Schätze im Sozialraum Ost? "));
    QVERIFY(question);
    QCOMPARE(question->text(names::wording), QStringLiteral("Was sind die Schätze im Sozialraum Ost?"));
    QCOMPARE(question->text(names::shortName), QStringLiteral("Was sind die Schätze im…"));
    QVERIFY(session->violations(*question).isEmpty());
}

void TestPlanLines::newPartsComeLast()
{
    const QTemporaryDir folder;
    const auto session = makeSession(folder);
    const Record conference = addConference(*session, QStringLiteral("Ost"));
    addRecord(*session, names::workingGroup,
              {{names::conference.toString(), reference(conference)},
               {names::name.toString(), QStringLiteral("Gruppe 1")}});
    const auto group = planlines::workingGroup(*session, conference.id(), QStringLiteral("Gruppe 2"));
    QVERIFY(group);
    QCOMPARE(group->number(names::position), 2);
}

QTEST_GUILESS_MAIN(TestPlanLines)
#include "tst_planlines.moc"
