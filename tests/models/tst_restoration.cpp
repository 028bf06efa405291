// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/consent.h"
#include "models/privacy/personerasure.h"
#include "models/restoration.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/models/backuptest.h"

#include <QTest>

/// Going back to a backup: what differs is told, and the way back can be taken back.
class TestRestoration : public BackupTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void differenceTellsOfThoseWhoWereErased();
    void differenceTellsCountsAndChanges();
    void restoringIsOneStepThatCanBeUndone();
    void restoringTakesNoWithdrawalBack();
    void restoringTakesNoWithdrawalBackOfWhatWasRemoved();
    void strangersFileIsNoEarlierState();
    void whoWasErasedIsNotNamedAgain();

private:
    /// Somebody who may be named.
    Record addConsented()
    {
        return testsession::addRecord(*m_session, names::person,
                                      {{names::familyName.toString(), QStringLiteral("Berg")},
                                       {names::consentOn.toString(), QDate(2026, 1, 2)},
                                       {names::mayBeNamed.toString(), true}});
    }
    /// One that is published.
    Record addPicture(const Record &conference, const QString &caption)
    {
        return testsession::addRecord(*m_session, names::picture,
                                      {{names::conference.toString(), QVariant::fromValue(conference.id())},
                                       {names::caption.toString(), caption},
                                       {names::consent.toString(), QStringLiteral("given")},
                                       {names::publish.toString(), true}});
    }
    void withdraw(const Record &person)
    {
        const auto withdrawal = consent::withdraw(m_session->reader(), person, QDate(2026, 3, 4));
        QVERIFY(withdrawal);
        QVERIFY(m_session->apply(withdrawal->changes));
    }
    Record stored(const Record &record) const
    {
        return **m_session->reader().record(record.table().name(), record.id());
    }
    void restore(const Backup &backup)
    {
        const auto then = Session::open(backup.path, Session::Access::ReadOnly);
        const auto changes = restoration::changes(m_session->reader(), (*then)->reader());
        QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
        QVERIFY(m_session->apply(*changes));
    }
};

void TestRestoration::differenceTellsOfThoseWhoWereErased()
{
    const Record person = testsession::addRecord(*m_session, names::person,
                                                 {{names::familyName.toString(), QStringLiteral("Berg")}});
    const auto backup = backups::make(path(), BackupReason::Request);
    addOrganisation(QStringLiteral("AWO"));
    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    QVERIFY(!restoration::compare(m_session->reader(), (*then)->reader())->hasErased);
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QVERIFY(plan && m_session->erase(plan->erasure));
    QVERIFY(restoration::compare(m_session->reader(), (*then)->reader())->hasErased);
}

void TestRestoration::differenceTellsCountsAndChanges()
{
    addOrganisation(QStringLiteral("AWO"));
    const auto backup = backups::make(path(), BackupReason::Request);
    addOrganisation(QStringLiteral("VHS"));
    addOrganisation(QStringLiteral("Kirche"));
    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    const auto difference = restoration::compare(m_session->reader(), (*then)->reader());
    QVERIFY(difference);
    QCOMPARE(difference->changes, 2);
    QCOMPARE(difference->newest.size(), 2);
    QCOMPARE(difference->counts.size(), 1);
    QCOMPARE(difference->counts.constFirst().then, 1);
    QCOMPARE(difference->counts.constFirst().now, 3);
}

void TestRestoration::restoringIsOneStepThatCanBeUndone()
{
    const Record kept = addOrganisation(QStringLiteral("AWO"));
    const Record removed = addOrganisation(QStringLiteral("VHS"));
    const auto backup = backups::make(path(), BackupReason::Request);
    testsession::setField(*m_session, kept, names::name, QStringLiteral("Renamed"));
    testsession::setField(*m_session, kept, names::name, QStringLiteral("Renamed again"));
    QVERIFY(m_session->apply(edits::remove(removed)));
    addOrganisation(QStringLiteral("Kirche"));
    const QStringList before = organisations(m_session->reader());

    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    const auto changes = restoration::changes(m_session->reader(), (*then)->reader());
    QVERIFY(changes);
    QVERIFY(m_session->apply(*changes));
    QCOMPARE(organisations(m_session->reader()), QStringList({QStringLiteral("AWO"), QStringLiteral("VHS")}));
    QVERIFY(m_session->findFaults()->isEmpty());
    QVERIFY(restoration::changes(m_session->reader(), (*then)->reader())->isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(organisations(m_session->reader()), before);
}

void TestRestoration::restoringTakesNoWithdrawalBack()
{
    const Record person = addConsented();
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Ost"));
    const Record portrait = addPicture(conference, QStringLiteral("Frau Berg begrüßt"));
    const Record unwanted = addPicture(conference, QStringLiteral("Am Tisch"));
    const Record board = addPicture(conference, QStringLiteral("Pinnwand"));
    const auto backup = backups::make(path(), BackupReason::Request);
    testsession::setField(*m_session, person, names::phone, QStringLiteral("05651 1234"));
    testsession::setField(*m_session, board, names::caption, QStringLiteral("Stellwand"));
    const auto then = Session::open(backup->path, Session::Access::ReadOnly);
    QVERIFY(!restoration::compare(m_session->reader(), (*then)->reader())->hasWithdrawn);
    withdraw(stored(person));
    testsession::setField(*m_session, unwanted, names::publish, false);
    const Record withdrawn = stored(person);
    const auto difference = restoration::compare(m_session->reader(), (*then)->reader());
    QVERIFY(difference && difference->hasWithdrawn);

    restore(*backup);
    for (const QStringView field : {names::consentOn, names::consentWithdrawnOn, names::mayBeNamed})
        QCOMPARE(stored(person).value(field), withdrawn.value(field));
    // Everything else is as it was.
    QCOMPARE(stored(person).text(names::phone), QString());
    QCOMPARE(stored(portrait).text(names::consent), QStringLiteral("withdrawn"));
    QVERIFY(!stored(portrait).isTrue(names::publish));
    QVERIFY(!stored(unwanted).isTrue(names::publish));
    QCOMPARE(stored(board), board);
}

void TestRestoration::restoringTakesNoWithdrawalBackOfWhatWasRemoved()
{
    const Record person = addConsented();
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Ost"));
    const Record portrait = addPicture(conference, QStringLiteral("Frau Berg begrüßt"));
    const auto backup = backups::make(path(), BackupReason::Request);
    withdraw(person);
    for (const Record &record : {person, portrait})
        QVERIFY(m_session->apply(edits::remove(stored(record))));
    restore(*backup);
    QCOMPARE(consent::of(stored(person)), consent::State::Withdrawn);
    QVERIFY(!stored(person).isTrue(names::mayBeNamed));
    QVERIFY(!stored(portrait).isTrue(names::publish));
}

void TestRestoration::strangersFileIsNoEarlierState()
{
    addOrganisation(QStringLiteral("AWO"));
    const QTemporaryDir other;
    const auto stranger = testsession::makeSession(other);
    testsession::addRecord(*stranger, names::organisation, {{names::name.toString(), QStringLiteral("X")}});
    const auto changes = restoration::changes(m_session->reader(), stranger->reader());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::NotFound);
}

// A backup that was away when she was erased, and so still knows her.
void TestRestoration::whoWasErasedIsNotNamedAgain()
{
    const Record person = addConsented();
    const Record changed = addOrganisation(QStringLiteral("Praxis von Frau Berg"));
    const Record kept = addOrganisation(QStringLiteral("Frau Berg und Freunde"));
    const auto backup = backups::make(path(), BackupReason::Request);
    testsession::setField(*m_session, changed, names::name, QStringLiteral("Praxis"));
    testsession::setField(*m_session, kept, names::note, QStringLiteral("neu"));
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QVERIFY(plan && m_session->erase(plan->erasure));
    restore(*backup);
    QCOMPARE(stored(changed).text(names::name), QStringLiteral("Praxis von Frau …"));
    QCOMPARE(stored(kept), kept);
}

QTEST_GUILESS_MAIN(TestRestoration)
#include "tst_restoration.moc"
