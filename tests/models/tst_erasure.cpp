// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/conflictrecord.h"
#include "models/joining.h"
#include "models/privacy/mentions.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/models/erasuretest.h"

using namespace testsession;

/// Erasing a person: nothing is left in any byte of the file and its backups, and all else goes on.
class TestErasure : public ErasureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void nothingIsLeftInAnyByte();
    void theLogStaysSoundAndCanBeMerged();
    void countsAndOrganisationsStay();
    void whoCameWithoutAnOrganisationIsStillCounted();
    void aSeatOfNobodyGoes();
    void undoEndsAtTheErasure();
    void theErasureItselfCannotBeUndone();
    void undoneStepsAreErasedToo();
    void whoWasJoinedIsErasedToo();
    void conflictsAboutThePersonGo();
    void draftsLoseTheName();
    void labelsOfStepsLoseTheName();
    void anotherPersonOfTheSameNameStays();
    void freeTextsAreListedAndStay();
};

void TestErasure::nothingIsLeftInAnyByte()
{
    const Record person = addPerson();
    for (const QStringView role : {u"participant", u"speaker"})
        addRecord(*m_session, names::participation,
                  {{names::conference.toString(), reference(*m_conference)},
                   {names::person.toString(), reference(person)},
                   {names::role.toString(), role.toString()}});
    addRecord(*m_session, names::workingGroup,
              {{names::conference.toString(), reference(*m_conference)},
               {names::name.toString(), QStringLiteral("Gruppe 1")},
               {names::facilitator.toString(), reference(person)},
               {names::recorder.toString(), reference(person)}});
    QVERIFY(m_session->setDraft(QStringLiteral("capture/x"), QStringLiteral("Frau %1 sagt").arg(familyName)));
    QVERIFY(backups::make(m_session->path(), BackupReason::Opening));
    QVERIFY2(left().size() >= 2 * secrets().size(), "the search itself finds what is there");

    erase(*m_session, person);
    QCOMPARE(left(), QStringList());
    QVERIFY(!isThere(*m_session, person));
    QCOMPARE(*m_session->findFaults(), QStringList());
    QCOMPARE(m_session->reader().search({familyName, {}, 50})->size(), 0);
    reopen();
    QCOMPARE(left(), QStringList());
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasure::theLogStaysSoundAndCanBeMerged()
{
    const Record person = addPerson();
    addRecord(*m_session, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::person.toString(), reference(person)}});
    const auto sizeBefore = m_session->reader().history({})->size();
    erase(*m_session, person);
    // Reading them compares each with its checksum.
    const auto changes = m_session->reader().changesToMerge();
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().detail));
    QCOMPARE(m_session->reader().history({})->size(), sizeBefore + 1);
    const auto told = m_session->reader().history({{}, person.id(), 0, 0});
    QCOMPARE(told->size(), 1);
    QVERIFY(told->constFirst().rows.constLast().fields.isEmpty());
}

void TestErasure::countsAndOrganisationsStay()
{
    const Record person = addPerson({{names::organisation.toString(), reference(*m_organisation)}});
    const Record participation = addRecord(*m_session, names::participation,
                                           {{names::conference.toString(), reference(*m_conference)},
                                            {names::person.toString(), reference(person)}});
    erase(*m_session, person);
    const Record now = stored(*m_session, participation);
    QVERIFY(now.reference(names::person).isNull());
    QCOMPARE(now.reference(names::organisation), m_organisation->id());
    QCOMPARE(now.number(names::headCount), 1);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestErasure::whoCameWithoutAnOrganisationIsStillCounted()
{
    const Record person = addPerson();
    const Record participation = addRecord(*m_session, names::participation,
                                           {{names::conference.toString(), reference(*m_conference)},
                                            {names::person.toString(), reference(person)}});
    erase(*m_session, person);
    QVERIFY(stored(*m_session, participation).isTrue(names::anonymous));
    QCOMPARE(m_session->violations(stored(*m_session, participation)), QList<Violation>());
    // It can still be changed.
    setField(*m_session, participation, names::status, QStringLiteral("attended"));
}

void TestErasure::aSeatOfNobodyGoes()
{
    const Record person = addPerson();
    const Record body =
        addRecord(*m_session, names::body, {{names::name.toString(), QStringLiteral("Beirat")}});
    const Record seat =
        addRecord(*m_session, names::bodyMember,
                  {{names::body.toString(), reference(body)}, {names::person.toString(), reference(person)}});
    const Record seatOfOrganisation = addRecord(*m_session, names::bodyMember,
                                                {{names::body.toString(), reference(body)},
                                                 {names::organisation.toString(), reference(*m_organisation)},
                                                 {names::person.toString(), reference(person)}});
    erase(*m_session, person);
    QVERIFY(!*m_session->reader().record(names::bodyMember, seat.id()));
    QVERIFY(stored(*m_session, seatOfOrganisation).reference(names::person).isNull());
}

void TestErasure::undoEndsAtTheErasure()
{
    const auto newest = [this] { return m_session->reader().history({{}, {}, 1, 0})->constFirst(); };
    setField(*m_session, *m_organisation, names::name, QStringLiteral("Agentur"));
    const ChangeSet renamed = newest();
    // Both in one step, of which only one half is left.
    const Record other =
        *m_session->newRecord(names::person, {{names::familyName.toString(), QStringLiteral("Emm")}});
    const Record erased = *m_session->newRecord(names::person, {{names::familyName.toString(), familyName}});
    ChangeSet both = edits::insert(other);
    both.append(edits::insert(erased));
    QVERIFY(m_session->apply(both));
    addRecord(*m_session, names::measure,
              {{names::title.toString(), QStringLiteral("Treff")},
               {names::responsiblePerson.toString(), reference(erased)}});
    const ChangeSet measureAdded = newest();
    erase(*m_session, erased);
    QVERIFY(!m_session->canUndo());
    setField(*m_session, *m_organisation, names::note, QStringLiteral("neu"));
    for (const bool isReopened : {false, true}) {
        if (isReopened)
            reopen();
        QVERIFY(m_session->loadUndoSteps());
        QVERIFY(m_session->undo());
        QCOMPARE(stored(*m_session, *m_organisation).text(names::note), QString());
        QVERIFY(!m_session->canUndo());
        QVERIFY(m_session->redo());
        const auto further = m_session->undoNewest(2);
        QVERIFY(!further);
        QVERIFY2(further.error().text.contains(QStringLiteral("erased for good")),
                 qPrintable(further.error().text));
    }
    // One by one, what nothing is missing from.
    for (const ChangeSet &step : {both, measureAdded}) {
        const auto taken = m_session->takeBack(step);
        QVERIFY(!taken);
        QVERIFY2(taken.error().text.contains(QStringLiteral("erased for good")),
                 qPrintable(taken.error().text));
    }
    QVERIFY(isThere(*m_session, other));
    QVERIFY(m_session->takeBack(renamed));
    QCOMPARE(stored(*m_session, *m_organisation).text(names::name), QStringLiteral("Jobcenter"));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasure::theErasureItselfCannotBeUndone()
{
    const Record person = addPerson();
    erase(*m_session, person);
    QVERIFY(!m_session->undoNewest(1));
    QVERIFY(!m_session->takeBack(m_session->reader().history({{}, {}, 1, 0})->constFirst()));
    QVERIFY(!isThere(*m_session, person));
    QVERIFY(*m_session->reader().record(names::organisation, m_organisation->id()));
}

void TestErasure::undoneStepsAreErasedToo()
{
    const Record person = addPerson();
    setField(*m_session, person, names::note, note + QStringLiteral(" und mehr"));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->undo());
    erase(*m_session, person);
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasure::whoWasJoinedIsErasedToo()
{
    const Record person = addPerson();
    const Record twin = addRecord(
        *m_session, names::person,
        {{names::familyName.toString(), QStringLiteral("Quäkb.")}, {names::email.toString(), email}});
    addRecord(*m_session, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::person.toString(), reference(twin)}});
    const auto joined = joining::join(m_session->reader(), person, twin);
    QVERIFY(joined);
    QVERIFY(m_session->apply(*joined));
    // And somebody of the same name who was removed before.
    const Record earlier = addPerson();
    QVERIFY(m_session->apply(edits::remove(earlier)));
    const merge::Conflict conflict{
        merge::Conflict::Kind::RemovedHere, names::person.toString(), earlier.id(), {}, {}, {}, {}};
    QVERIFY(m_session->apply(edits::insert(
        conflictrecord::make(m_session->schema(), conflict, earlier.title(), QStringLiteral("laptop")))));
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QCOMPARE(plan->namesakes, 2);
    erase(*m_session, person);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::conflict)), 0);
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasure::conflictsAboutThePersonGo()
{
    const Record person = addPerson();
    for (const bool isDecided : {true, false}) {
        merge::Conflict conflict{merge::Conflict::Kind::BothChanged,
                                 names::person.toString(),
                                 person.id(),
                                 names::note.toString(),
                                 note,
                                 note + QStringLiteral("!"),
                                 isDecided ? note : note + QStringLiteral("?")};
        const Record record =
            conflictrecord::make(m_session->schema(), conflict, person.title(), QStringLiteral("laptop"));
        QVERIFY(m_session->apply(edits::insert(record)));
        if (isDecided)
            QVERIFY(m_session->apply(edits::remove(record)));
    }
    erase(*m_session, person);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::conflict)), 0);
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasure::draftsLoseTheName()
{
    const Record person = addPerson();
    const QString draftKey = QStringLiteral("capture/x");
    QVERIFY(m_session->setDraft(draftKey,
                                QStringLiteral("Der Treff von %1 %2 läuft gut").arg(givenName, familyName)));
    erase(*m_session, person);
    QCOMPARE(*m_session->draft(draftKey), QStringLiteral("Der Treff von … läuft gut"));
}

void TestErasure::labelsOfStepsLoseTheName()
{
    const Record person = addPerson();
    const Record item =
        addRecord(*m_session, names::agendaItem,
                  {{names::conference.toString(), reference(*m_conference)},
                   {names::title.toString(), QStringLiteral("Wort von Frau %1").arg(familyName)}});
    setField(*m_session, item, names::title, QStringLiteral("Grußwort"));
    erase(*m_session, person);
    const auto history = m_session->reader().history({});
    QVERIFY(history);
    for (const ChangeSet &changes : *history)
        QVERIFY2(!changes.label.contains(familyName), qPrintable(changes.label));
    QCOMPARE(history->at(1).rows.constFirst().fields.value(names::title.toString()).before,
             QVariant(QStringLiteral("Wort von Frau …")));
}

void TestErasure::anotherPersonOfTheSameNameStays()
{
    const Record person = addPerson();
    const Record other = addPerson();
    erase(*m_session, person);
    QCOMPARE(stored(*m_session, other), other);
    QCOMPARE(m_session->reader().history({{}, other.id(), 0, 0})->size(), 2);
}

void TestErasure::freeTextsAreListedAndStay()
{
    const Record person = addPerson();
    const Record question = addRecord(*m_session, names::question,
                                      {{names::conference.toString(), reference(*m_conference)},
                                       {names::wording.toString(), QStringLiteral("Was ist gut?")},
                                       {names::shortName.toString(), QStringLiteral("Gut")}});
    const auto addCard = [&](const QString &text) {
        return addRecord(*m_session, names::contribution,
                         {{names::conference.toString(), reference(*m_conference)},
                          {names::question.toString(), reference(question)},
                          {names::text.toString(), text}});
    };
    addCard(QStringLiteral("Der Treff läuft gut"));
    const Record bare = addCard(QStringLiteral("quaekbuettel hilft"));
    const Record sure = addCard(QStringLiteral("Frau Quäkbüttels Treff"));
    setField(*m_session, *m_organisation, names::email, email);
    const auto words = personerasure::words(m_session->reader(), person.id());
    QVERIFY(words);
    const auto found = mentions::find(m_session->reader(), *words, person.id());
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QVERIFY(found->at(0).place.isSure);
    QVERIFY(found->at(1).place.isSure);
    QCOMPARE(found->at(2).record, bare.id());
    erase(*m_session, person);
    QCOMPARE(stored(*m_session, sure).text(names::text), QStringLiteral("Frau Quäkbüttels Treff"));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
