// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/lasttime.h"
#include "models/exchange/sample.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;

/// A second conference of the sample's space, planned from the first.
class TestLastTime : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void offersTheLastConferenceOfTheSpace();
    void offersNothingInAnotherSpaceOrAfterACancelledOne();
    void copiesWhatIsTickedInOneStep();
    void copiesNothingTwice();
    void everybodyIsInvitedAnewAndInNoGroup();
    void anOrganisationThatEndedIsNotInvited();
    void openMeasuresBecomeOneAgendaItem();

private:
    qint64 countOf(QStringView table) const
    {
        return *m_session->reader().count(RecordQuery::where(table, names::conference, reference(*m_next)));
    }
    QList<Record> partsOf(QStringView table, const Record &conference) const
    {
        return *m_session->reader().records(
            RecordQuery::where(table, names::conference, reference(conference)));
    }
    void copy(const lasttime::Parts &parts);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_first;
    std::optional<Record> m_next;
};

void TestLastTime::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const auto changes = sample::load(m_session->reader());
    QVERIFY(changes);
    QVERIFY(m_session->apply(*changes));
    m_first = m_session->reader().records(RecordQuery::all(names::conference))->first();
    m_next = addRecord(*m_session, names::conference,
                       {{names::title.toString(), QStringLiteral("Sozialraumkonferenz Ost 2025")},
                        {names::socialSpace.toString(), m_first->value(names::socialSpace)},
                        {names::date.toString(), QDate(2025, 6, 16)}});
}

void TestLastTime::cleanup()
{
    m_session.reset();
}

void TestLastTime::copy(const lasttime::Parts &parts)
{
    const auto changes = lasttime::copy(*m_session, m_next->id(), m_first->id(), parts);
    QVERIFY(changes);
    const auto applied = m_session->apply(*changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
}

void TestLastTime::offersTheLastConferenceOfTheSpace()
{
    const auto offer = lasttime::offer(m_session->reader(), m_next->id());
    QVERIFY(offer && *offer);
    QCOMPARE((*offer)->conference.id(), m_first->id());
    QCOMPARE((*offer)->questions, 4);
    QCOMPARE((*offer)->workingGroups, 4);
    QCOMPARE((*offer)->participations, partsOf(names::participation, *m_first).size());
    QCOMPARE((*offer)->openMeasures, 0);
}

void TestLastTime::offersNothingInAnotherSpaceOrAfterACancelledOne()
{
    QVERIFY(!*lasttime::offer(m_session->reader(), m_first->id()));
    const Record elsewhere = addConference(*m_session, QStringLiteral("West"));
    QVERIFY(!*lasttime::offer(m_session->reader(), elsewhere.id()));
    setField(*m_session, *m_first, names::status, QStringLiteral("cancelled"));
    QVERIFY(!*lasttime::offer(m_session->reader(), m_next->id()));
}

void TestLastTime::copiesWhatIsTickedInOneStep()
{
    lasttime::Parts parts;
    parts.agenda = true;
    parts.questions = true;
    copy(parts);
    QCOMPARE(countOf(names::question), 4);
    QCOMPARE(countOf(names::agendaItem), partsOf(names::agendaItem, *m_first).size());
    QCOMPARE(countOf(names::workingGroup), 0);
    QCOMPARE(countOf(names::participation), 0);
    QCOMPARE(partsOf(names::question, *m_next).constFirst().text(names::wording),
             partsOf(names::question, *m_first).first().text(names::wording));
    QVERIFY(m_session->undo());
    QCOMPARE(countOf(names::question), 0);
    QCOMPARE(countOf(names::agendaItem), 0);
}

void TestLastTime::copiesNothingTwice()
{
    const lasttime::Parts all{true, true, true, true, true};
    copy(all);
    const qint64 invited = countOf(names::participation);
    QVERIFY(invited > 0);
    const auto again = lasttime::copy(*m_session, m_next->id(), m_first->id(), all);
    QVERIFY(again);
    QVERIFY(again->isEmpty());
    setField(*m_session, partsOf(names::question, *m_next).constLast(), names::wording,
             QStringLiteral("Anders?"));
    copy(all);
    QCOMPARE(countOf(names::question), 5);
    QCOMPARE(partsOf(names::question, *m_next).constLast().number(names::position), 5);
    QCOMPARE(countOf(names::participation), invited);
}

void TestLastTime::everybodyIsInvitedAnewAndInNoGroup()
{
    const Record group = partsOf(names::workingGroup, *m_first).constFirst();
    const Record guest = partsOf(names::participation, *m_first).constFirst();
    setField(*m_session, guest, names::workingGroup, reference(group));
    setField(*m_session, guest, names::walkIn, true);
    lasttime::Parts parts;
    parts.participations = true;
    copy(parts);
    for (const Record &participation : partsOf(names::participation, *m_next)) {
        QCOMPARE(participation.text(names::status), QStringLiteral("invited"));
        QVERIFY(participation.reference(names::workingGroup).isNull());
        QVERIFY(!participation.isTrue(names::walkIn));
    }
}

void TestLastTime::anOrganisationThatEndedIsNotInvited()
{
    const Record guest = partsOf(names::participation, *m_first).constFirst();
    const auto organisation =
        m_session->reader().record(names::organisation, guest.reference(names::organisation));
    setField(*m_session, **organisation, names::endedOn, QDate(2025, 1, 1));
    lasttime::Parts parts;
    parts.participations = true;
    copy(parts);
    for (const Record &participation : partsOf(names::participation, *m_next))
        QVERIFY(participation.reference(names::organisation) != (*organisation)->id());
}

void TestLastTime::openMeasuresBecomeOneAgendaItem()
{
    const Record theme = partsOf(names::theme, *m_first).constFirst();
    for (const auto &[title, status] :
         {std::pair("Freizeittreff", "agreed"), std::pair("Runder Tisch", "proposed"),
          std::pair("Broschüre", "done"), std::pair("Hotline", "dropped")}) {
        const Record measure = addRecord(*m_session, names::measure,
                                         {{names::title.toString(), QString::fromUtf8(title)},
                                          {names::status.toString(), QString::fromLatin1(status)}});
        addRecord(
            *m_session, names::measureTheme,
            {{names::measure.toString(), reference(measure)}, {names::theme.toString(), reference(theme)}});
    }
    lasttime::Parts parts;
    parts.agenda = true;
    parts.measures = true;
    copy(parts);
    const Record last = partsOf(names::agendaItem, *m_next).constLast();
    QVERIFY(last.text(names::title).contains(QStringLiteral("Freizeittreff; Runder Tisch")));
    QVERIFY(!last.text(names::title).contains(QStringLiteral("Broschüre")));
    QCOMPARE(last.number(names::position), partsOf(names::agendaItem, *m_first).size() + 1);
}

QTEST_GUILESS_MAIN(TestLastTime)
#include "tst_lasttime.moc"
