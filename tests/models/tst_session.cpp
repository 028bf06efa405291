// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/models/sessiontest.h"

#include <QSignalSpy>
#include <QTest>

/// The one door for changes: rules, notices, history, conflicts.
class TestSession : public SessionTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { m_session.reset(); }

    void writesReadsAndTells();
    void everyStepHasAnId();
    void refusesWhatBreaksARule();
    void refusesASecondRecordWithTheSameKey();
    void conflictWhenTheFieldWasChangedMeanwhile();
    void refusesToRemoveWhatIsReferredTo();
    void givesTheNextPosition();
    void keepsDraftsOutsideTheHistory();
    void secondProgramIsTurnedAway();
};

void TestSession::writesReadsAndTells()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Volkshochschule")}});
    QCOMPARE(changed.count(), 1);
    const auto found = m_session->reader().record(u"organisation", record.id());
    QVERIFY(found && *found);
    QCOMPARE(**found, record);
}

void TestSession::everyStepHasAnId()
{
    ChangeSet changes = edits::insert(
        *m_session->newRecord(u"organisation", {{QStringLiteral("name"), QStringLiteral("VHS")}}));
    changes.id = RecordId();
    QVERIFY(m_session->apply(changes));
    QVERIFY(!m_session->reader().history({})->constFirst().id.isNull());
}

void TestSession::refusesWhatBreaksARule()
{
    const auto record = m_session->newRecord(u"organisation");
    const auto applied = m_session->apply(edits::insert(*record));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Invalid);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(u"organisation")), 0);
    QVERIFY(!m_session->canUndo());
}

void TestSession::refusesASecondRecordWithTheSameKey()
{
    const QVariantMap values = {{QStringLiteral("name"), QStringLiteral("Eschwege")},
                                {QStringLiteral("key"), QStringLiteral("06636003")}};
    add(u"municipality", values);
    const auto again = m_session->apply(edits::insert(*m_session->newRecord(u"municipality", values)));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Invalid);
    QVERIFY2(again.error().text.contains(QStringLiteral("06636003")), qPrintable(again.error().text));
}

void TestSession::conflictWhenTheFieldWasChangedMeanwhile()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    const auto late = m_session->apply(edits::setField(record, names::name, QStringLiteral("Anders")));
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(nameOf(record), QStringLiteral("Neu"));
    QVERIFY(m_session->apply(edits::setField(record, names::place, QStringLiteral("Eschwege"))));
}

void TestSession::refusesToRemoveWhatIsReferredTo()
{
    const Record organisation = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("VHS")}});
    add(u"offer", {{QStringLiteral("name"), QStringLiteral("Kurs")},
                   {QStringLiteral("organisation"), QVariant::fromValue(organisation.id())}});
    const auto removed = m_session->apply(edits::remove(organisation));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::Code::Referenced);
    QCOMPARE(nameOf(organisation), QStringLiteral("VHS"));
    const auto hindrances = m_session->hindrancesToRemoval(organisation);
    QCOMPARE(hindrances->size(), 1);
    QVERIFY(hindrances->constFirst().contains(QStringLiteral("Kurs")));
}

void TestSession::givesTheNextPosition()
{
    const Record space = add(u"social-space", {{QStringLiteral("name"), QStringLiteral("Ost")}});
    QCOMPARE(space.number(names::position), 1);
    QCOMPARE(add(u"social-space", {{QStringLiteral("name"), QStringLiteral("West")}}).number(names::position),
             2);
}

void TestSession::keepsDraftsOutsideTheHistory()
{
    QVERIFY(m_session->setDraft(QStringLiteral("capture"), QStringLiteral("Halb getip")));
    QCOMPARE(*m_session->draft(QStringLiteral("capture")), QStringLiteral("Halb getip"));
    QVERIFY(m_session->reader().history({})->isEmpty());
    QVERIFY(m_session->setDraft(QStringLiteral("capture"), {}));
    QCOMPARE(*m_session->draft(QStringLiteral("capture")), QString());
}

void TestSession::secondProgramIsTurnedAway()
{
    const auto second = Session::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    const auto reader = Session::open(path(), Session::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
