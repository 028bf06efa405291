// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/joining.h"
#include "models/privacy/pastpeople.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/models/erasuretest.h"

using namespace testsession;

/// Who else is erased with a person: those with whom they were joined, and nobody else.
class TestErasedJoins : public ErasureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everyoneWhoWasJoinedGoes_data();
    void everyoneWhoWasJoinedGoes();
    void whoWasRemovedCanBeErased();
    void othersRemovedWithSomebodyStay();
    void oneRemovedWithSomebodyIsSomebodyElse();
    void erasingSomebodyJoinsNobody();
    void whoCameAndWentWithSomebodyWasNotJoined();
    void whoWasPartedAgainIsSomebodyElse();
};

void TestErasedJoins::everyoneWhoWasJoinedGoes_data()
{
    QTest::addColumn<bool>("takesPart");
    QTest::newRow("two at the same conference") << true;
    QTest::newRow("nothing to carry over") << false;
}

void TestErasedJoins::everyoneWhoWasJoinedGoes()
{
    QFETCH(const bool, takesPart);
    // The secrets are in the first, which becomes the second, which becomes the third.
    const Record first = addPerson();
    const Record second =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Zweitname")}});
    const Record third =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Drittname")}});
    if (takesPart) {
        for (const Record &person : {first, second, third})
            participate(person);
    }
    for (const auto &[kept, dropped] : {std::pair(second, first), std::pair(third, second)}) {
        const auto joined = joining::join(m_session->reader(), kept, dropped, kept);
        QVERIFY(joined);
        QVERIFY(m_session->apply(*joined));
    }
    QCOMPARE(personerasure::plan(m_session->reader(), third.id())->namesakes, 2);
    erase(*m_session, third);
    QCOMPARE(*m_session->findFaults(), QStringList());
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasedJoins::whoWasRemovedCanBeErased()
{
    const Record person = addPerson();
    QVERIFY(m_session->apply(edits::remove(person)));
    const auto past = PastPeople::read(m_session->reader());
    QVERIFY(past);
    QCOMPARE(past->all(), QList<Record>{person});
    erase(*m_session, person);
    QCOMPARE(PastPeople::read(m_session->reader())->all(), QList<Record>());
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasedJoins::othersRemovedWithSomebodyStay()
{
    const Record person = addPerson();
    const Record other =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Andersen")}});
    const Record third =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Dritte")}});
    Record changed = person;
    changed.set(names::note, QStringLiteral("neu"));
    // As when a backup is put back.
    ChangeSet both = edits::remove(other);
    both.append(edits::remove(third));
    both.append(edits::update(person, changed));
    QVERIFY(m_session->apply(both));
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->namesakes, 0);
}

// As when a backup is put back: one goes, one gets an earlier value, and what was the one's is the other's.
void TestErasedJoins::oneRemovedWithSomebodyIsSomebodyElse()
{
    const Record person = addPerson();
    const Record other =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Andersen")}});
    const Record part = participate(other);
    Record changed = person;
    changed.set(names::function, QStringLiteral("Lehrer"));
    Record moved = part;
    moved.set(names::person, reference(person));
    ChangeSet back = edits::update(part, moved);
    back.append(edits::remove(other));
    back.append(edits::update(person, changed));
    QVERIFY(m_session->apply(back));
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->namesakes, 0);
}

// What an erasure took out of an import that was taken back left a step as a join is.
void TestErasedJoins::erasingSomebodyJoinsNobody()
{
    const Record person = addPerson();
    const Record other = addRecord(*m_session, names::person,
                                   {{names::familyName.toString(), QStringLiteral("Andersen")},
                                    {names::function.toString(), QStringLiteral("Vertretung von …")}});
    const Record third =
        *m_session->newRecord(names::person, {{names::familyName.toString(), QStringLiteral("Dritte")}});
    Record changed = other;
    changed.set(names::function, QStringLiteral("Vertretung von %1 %2").arg(givenName, familyName));
    ChangeSet both = edits::insert(third);
    both.append(edits::update(other, changed));
    QVERIFY(m_session->apply(both));
    QVERIFY(m_session->undo());
    erase(*m_session, person);
    QCOMPARE(personerasure::plan(m_session->reader(), other.id())->namesakes, 0);
    QCOMPARE(*m_session->findFaults(), QStringList());
}

// An import that was taken back, and made once more.
void TestErasedJoins::whoCameAndWentWithSomebodyWasNotJoined()
{
    ChangeSet both;
    QList<Record> people;
    for (const auto *name : {"Zweitname", "Drittname"}) {
        people.append(*m_session->newRecord(names::person,
                                            {{names::familyName.toString(), QString::fromLatin1(name)}}));
        both.append(edits::insert(people.last()));
    }
    QVERIFY(m_session->apply(both));
    QVERIFY(m_session->undo());
    const Record person =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Zweitname")}});
    // The one of the same name that went, and nobody else.
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->namesakes, 1);
}

void TestErasedJoins::whoWasPartedAgainIsSomebodyElse()
{
    const Record person = addPerson();
    const Record other =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Zweitname")}});
    const auto joined = joining::join(m_session->reader(), person, other);
    QVERIFY(joined && m_session->apply(*joined));
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->namesakes, 1);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->apply(edits::remove(other)));
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->namesakes, 0);
}

QTEST_GUILESS_MAIN(TestErasedJoins)
#include "tst_erasedjoins.moc"
