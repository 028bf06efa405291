// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/consent.h"
#include "models/schema/names.h"
#include "models/takingback.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;

/// Steps of the history that are taken back, whenever they were done.
class TestTakingBack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void takesBackAStepBelowOthers();
    void undoGoesOnInTheOrderOfThings();
    void laterChangeOfTheSameFieldIsInTheWay();
    void whatWasTakenBackSinceIsNotInTheWay();
    void whatIsRemovedIsInTheWay();
    void addedRecordThatWasFilledInStays();
    void addedRecordThatIsNeededStays();
    void addedRecordGoesWhateverItsPlaceIs();
    void stepThatAddedSeveralGoesAsAWhole();
    void removalBringsBackWhatItNeedsFirst();
    void takingBackAnUndoDoesTheStepAgain();
    void takenBackOnlyOnce();
    void withdrawnConsentStaysWithdrawn();
    void unpublishedPictureStaysUnpublished();
    void stepsOfPackagesGoWithTheMerge();
    void fileThatGoesRoundInCirclesIsRefused();

private:
    Record addBody(const QString &name);
    ChangeSet newest() const { return m_session->reader().history({{}, {}, 1, 0})->constFirst(); }
    QString name(const Record &record) const { return stored(*m_session, record).text(names::name); }
    bool isThere(const Record &record) const
    {
        return m_session->reader().record(record.table().name(), record.id())->has_value();
    }
    /// The sentence why \p step is refused; it must have changed nothing.
    QString refusal(const ChangeSet &step);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestTakingBack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

Record TestTakingBack::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{names::name.toString(), name}});
}

QString TestTakingBack::refusal(const ChangeSet &step)
{
    const auto size = m_session->reader().history({})->size();
    const auto taken = m_session->takeBack(step);
    if (taken || m_session->reader().history({})->size() != size)
        return {};
    return taken.error().text;
}

void TestTakingBack::takesBackAStepBelowOthers()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet renamed = newest();
    setField(*m_session, body, names::since, QDate(2019, 11, 4));
    QVERIFY(m_session->takeBack(renamed));
    QCOMPARE(name(body), QStringLiteral("Rat"));
    QCOMPARE(stored(*m_session, body).value(names::since).toDate(), QDate(2019, 11, 4));
    QCOMPARE(newest().undoes, renamed.id);
    QCOMPARE(newest().label, renamed.label);
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestTakingBack::undoGoesOnInTheOrderOfThings()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet renamed = newest();
    setField(*m_session, body, names::since, QDate(2019, 11, 4));
    QVERIFY(m_session->takeBack(renamed));
    QVERIFY(m_session->undoStack().undoText().endsWith(renamed.label));
    QVERIFY(m_session->undoStack().undoText() != renamed.label);
    QVERIFY(m_session->undo());
    QCOMPARE(name(body), QStringLiteral("Beirat"));
    QVERIFY(m_session->redo());
    QCOMPARE(name(body), QStringLiteral("Rat"));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QVERIFY(!stored(*m_session, body).value(names::since).isValid());
    QCOMPARE(name(body), QStringLiteral("Beirat"));
    QVERIFY(m_session->undo());
    QCOMPARE(name(body), QStringLiteral("Rat"));
    QVERIFY(m_session->undo());
    QVERIFY(!isThere(body));
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_session->redo());
    QCOMPARE(name(body), QStringLiteral("Rat"));
    QVERIFY(!m_session->canRedo());
}

void TestTakingBack::laterChangeOfTheSameFieldIsInTheWay()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet first = newest();
    setField(*m_session, stored(*m_session, body), names::name, QStringLiteral("Großer Beirat"));
    const ChangeSet second = newest();
    const QString sentence = refusal(first);
    QVERIFY2(sentence.contains(second.label), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Großer Beirat")), qPrintable(sentence));
    QVERIFY(sentence.endsWith(QStringLiteral("Take that back first.")));
    QVERIFY(m_session->takeBack(second));
    QVERIFY(m_session->takeBack(first));
    QCOMPARE(name(body), QStringLiteral("Rat"));
}

void TestTakingBack::whatWasTakenBackSinceIsNotInTheWay()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet first = newest();
    setField(*m_session, stored(*m_session, body), names::name, QStringLiteral("Großer Beirat"));
    const ChangeSet second = newest();
    setField(*m_session, stored(*m_session, body), names::name, QStringLiteral("Kleiner Beirat"));
    QVERIFY(m_session->undo());
    // What is named is what still counts.
    QVERIFY(refusal(first).contains(second.label));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->takeBack(first));
    QCOMPARE(name(body), QStringLiteral("Rat"));
}

void TestTakingBack::whatIsRemovedIsInTheWay()
{
    const Record body = addBody(QStringLiteral("Rat"));
    const ChangeSet added = newest();
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet renamed = newest();
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, body))));
    for (const ChangeSet &step : {added, renamed})
        QVERIFY(refusal(step).contains(newest().label));
}

void TestTakingBack::addedRecordThatWasFilledInStays()
{
    const Record body = addBody(QStringLiteral("Rat"));
    const ChangeSet added = newest();
    setField(*m_session, body, names::description, QStringLiteral("Tagt im Frühjahr."));
    QVERIFY(refusal(added).contains(newest().label));
    QCOMPARE(stored(*m_session, body).text(names::description), QStringLiteral("Tagt im Frühjahr."));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->takeBack(added));
    QVERIFY(!isThere(body));
}

void TestTakingBack::addedRecordThatIsNeededStays()
{
    const Record organisation =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("VHS")}});
    const ChangeSet added = newest();
    addRecord(*m_session, names::offer,
              {{names::name.toString(), QStringLiteral("Kurs")},
               {names::organisation.toString(), reference(organisation)}});
    const QString sentence = refusal(added);
    QVERIFY2(sentence.contains(QStringLiteral("“Kurs” refers to “VHS”")), qPrintable(sentence));
    QVERIFY(isThere(organisation));
}

void TestTakingBack::addedRecordGoesWhateverItsPlaceIs()
{
    const Record space =
        addRecord(*m_session, names::socialSpace, {{names::name.toString(), QStringLiteral("Ost")}});
    const ChangeSet added = newest();
    setField(*m_session, space, names::position, 7LL);
    QVERIFY(m_session->takeBack(added));
    QVERIFY(!isThere(space));
    QVERIFY(m_session->undo());
    QCOMPARE(stored(*m_session, space).number(names::position), 7);
}

void TestTakingBack::stepThatAddedSeveralGoesAsAWhole()
{
    const Record organisation =
        *m_session->newRecord(names::organisation, {{names::name.toString(), QStringLiteral("VHS")}});
    const Record offer =
        *m_session->newRecord(names::offer, {{names::name.toString(), QStringLiteral("Kurs")},
                                             {names::organisation.toString(), reference(organisation)}});
    ChangeSet both = edits::insert(organisation);
    both.append(edits::insert(offer));
    QVERIFY(m_session->apply(both));
    addBody(QStringLiteral("Rat"));
    QVERIFY(m_session->takeBack(both));
    QVERIFY(!isThere(organisation) && !isThere(offer));
    QVERIFY(m_session->takeBack(newest()));
    QCOMPARE(stored(*m_session, offer), offer);
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestTakingBack::removalBringsBackWhatItNeedsFirst()
{
    const Record organisation =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("VHS")}});
    const Record offer = addRecord(*m_session, names::offer,
                                   {{names::name.toString(), QStringLiteral("Kurs")},
                                    {names::organisation.toString(), reference(organisation)}});
    QVERIFY(m_session->apply(edits::remove(offer)));
    const ChangeSet offerRemoved = newest();
    QVERIFY(m_session->apply(edits::remove(organisation)));
    const ChangeSet organisationRemoved = newest();
    const QString sentence = refusal(offerRemoved);
    QVERIFY2(sentence.contains(QStringLiteral("“Kurs” needs an entry")), qPrintable(sentence));
    QVERIFY(m_session->takeBack(organisationRemoved));
    QVERIFY(m_session->takeBack(offerRemoved));
    QCOMPARE(stored(*m_session, offer), offer);
}

void TestTakingBack::takingBackAnUndoDoesTheStepAgain()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QVERIFY(m_session->undo());
    const ChangeSet undone = newest();
    setField(*m_session, body, names::since, QDate(2019, 11, 4));
    QVERIFY(m_session->takeBack(undone));
    QCOMPARE(name(body), QStringLiteral("Beirat"));
    QVERIFY(m_session->undo());
    QCOMPARE(name(body), QStringLiteral("Rat"));
    QVERIFY(m_session->undo());
    QVERIFY(!stored(*m_session, body).value(names::since).isValid());
}

void TestTakingBack::takenBackOnlyOnce()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const ChangeSet step = newest();
    QVERIFY(m_session->takeBack(step));
    const ChangeSet back = newest();
    QVERIFY(refusal(step).startsWith(QStringLiteral("This was taken back already")));
    QVERIFY(m_session->takeBack(back));
    for (const ChangeSet &earlier : {step, back})
        QVERIFY(refusal(earlier).startsWith(QStringLiteral("This was taken back and done again")));
    QVERIFY(m_session->takeBack(newest()));
    QCOMPARE(name(body), QStringLiteral("Rat"));
}

void TestTakingBack::withdrawnConsentStaysWithdrawn()
{
    const Record person =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Grünbach")}});
    QVERIFY(m_session->apply(consent::give(person, QDate(2024, 5, 1), true)));
    const ChangeSet given = newest();
    const auto withdrawal =
        consent::withdraw(m_session->reader(), stored(*m_session, person), QDate(2024, 7, 1));
    QVERIFY(m_session->apply(withdrawal->changes));
    const QString sentence = refusal(newest());
    QVERIFY2(sentence.contains(QStringLiteral("has withdrawn the consent")), qPrintable(sentence));
    QVERIFY(!refusal(given).isEmpty());
    QCOMPARE(consent::of(stored(*m_session, person)), consent::State::Withdrawn);
    QVERIFY(!stored(*m_session, person).isTrue(names::mayBeNamed));
    // Nor by way of a removal.
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, person))));
    QVERIFY(m_session->takeBack(newest()));
    QCOMPARE(consent::of(stored(*m_session, person)), consent::State::Withdrawn);
}

void TestTakingBack::unpublishedPictureStaysUnpublished()
{
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const Record picture =
        addRecord(*m_session, names::picture,
                  {{names::conference.toString(), reference(conference)}, {names::publish.toString(), true}});
    setField(*m_session, picture, names::publish, false);
    QVERIFY(refusal(newest()).contains(QStringLiteral("no longer to be published")));
    QVERIFY(!stored(*m_session, picture).isTrue(names::publish));
}

void TestTakingBack::stepsOfPackagesGoWithTheMerge()
{
    const Record body = *m_session->newRecord(names::body, {{names::name.toString(), QStringLiteral("Rat")}});
    ChangeSet there = edits::insert(body);
    there.time = QDateTime::currentDateTimeUtc();
    ChangeSet merge = there;
    merge.id = RecordId::create();
    merge.label = QStringLiteral("Merge");
    QVERIFY(m_session->merge(merge, {{there, RecordId::create()}}));
    QVERIFY(refusal(there).contains(QStringLiteral("came with packages")));
    QVERIFY(m_session->takeBack(merge));
    QVERIFY(!isThere(body));
    QVERIFY(!m_session->reader().knownChangeSets()->contains(there.id));
}

void TestTakingBack::fileThatGoesRoundInCirclesIsRefused()
{
    const Record body = *m_session->newRecord(names::body, {{names::name.toString(), QStringLiteral("Rat")}});
    ChangeSet step = edits::insert(body);
    step.undoes = step.id;
    QVERIFY(m_session->apply(step));
    QVERIFY(!refusal(step).isEmpty());
}

QTEST_MAIN(TestTakingBack)
#include "tst_takingback.moc"
