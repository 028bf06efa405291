// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/models/sessiontest.h"

#include <QSignalSpy>
#include <QTest>

/// Taking steps back and doing them again, also those of earlier sessions.
class TestUndo : public SessionTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { m_session.reset(); }

    void undoAndRedoGoBackAndForth();
    void undoReachesIntoEarlierSessions();
    void undoGoesOnWithOlderSteps();
    void redoReachesIntoEarlierSessions();
    void newStepEndsRedoOfEarlierSessions();
    void failedWriteKeepsTheRedoHistory();
    void stepThatNoLongerFitsIsDroppedWithASentence();
    void stepThatTheFileDoesNotTakeCanBeTriedAgain();
    void redoBringsBackWhatTheRecordGotSince();
    void severalStepsAreTakenBackTogetherOrNotAtAll();
    void conflictAmongSeveralStepsTakesBackNone();
    void takingAWithdrawalBackIsTold();
};

void TestUndo::undoAndRedoGoBackAndForth()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QCOMPARE(nameOf(record), QStringLiteral("Neu"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_session->undo());
        QCOMPARE(nameOf(record), QStringLiteral("Alt"));
        QVERIFY(m_session->undo());
        QCOMPARE(nameOf(record), QString());
        QVERIFY(m_session->redo());
        QVERIFY(m_session->redo());
        QCOMPARE(nameOf(record), QStringLiteral("Neu"));
    }
    QCOMPARE(m_session->reader().history({})->size(), 14);
}

void TestUndo::undoReachesIntoEarlierSessions()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->redo());
    m_session.reset();
    m_session = std::move(*Session::open(path()));
    QVERIFY(!m_session->canUndo());
    QVERIFY(m_session->loadUndoSteps());
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QStringLiteral("Alt"));
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QString());
    QVERIFY(!m_session->canUndo());
    QVERIFY(m_session->reader().undoable(0)->isEmpty());
}

void TestUndo::undoGoesOnWithOlderSteps()
{
    constexpr int steps = 7;
    constexpr int atOnce = 3;
    for (int i = 0; i < steps; ++i)
        add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Verein %1").arg(i)}});
    m_session.reset();
    m_session = std::move(*Session::open(path()));
    QVERIFY(m_session->loadUndoSteps(atOnce));
    const auto count = [this] { return *m_session->reader().count(RecordQuery::all(u"organisation")); };
    for (int left = steps - 1; left >= 0; --left) {
        QVERIFY(m_session->undo());
        QCOMPARE(count(), left);
    }
    QVERIFY(!m_session->canUndo());
    for (int there = 1; there <= steps; ++there) {
        QVERIFY(m_session->redo());
        QCOMPARE(count(), there);
    }
    QVERIFY(!m_session->canRedo());
}

void TestUndo::redoReachesIntoEarlierSessions()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->undoNewest(2));
    QCOMPARE(nameOf(record), QString());
    for (const bool again : {false, true}) {
        m_session.reset();
        m_session = std::move(*Session::open(path()));
        QVERIFY(m_session->loadUndoSteps());
        QVERIFY(!m_session->canUndo());
        const auto length = m_session->reader().history({})->size();
        QVERIFY(m_session->redo());
        QCOMPARE(nameOf(record), QStringLiteral("Alt"));
        QCOMPARE(m_session->reader().history({})->size(), length + 1);
        QVERIFY(m_session->redo());
        QCOMPARE(nameOf(record), QStringLiteral("Neu"));
        QVERIFY(!m_session->canRedo());
        if (!again)
            QVERIFY(m_session->undoNewest(2));
    }
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QStringLiteral("Alt"));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestUndo::newStepEndsRedoOfEarlierSessions()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->undo());
    add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Zweite")}});
    m_session.reset();
    m_session = std::move(*Session::open(path()));
    QVERIFY(m_session->loadUndoSteps());
    QVERIFY(!m_session->canRedo());
    QCOMPARE(*m_session->undoNewest(2), QStringList({QStringLiteral("Add Organisation “Zweite”"),
                                                     QStringLiteral("Add Organisation “Alt”")}));
}

void TestUndo::failedWriteKeepsTheRedoHistory()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->canRedo());
    QVERIFY(m_session->redo());
    QCOMPARE(nameOf(record), QStringLiteral("Alt"));
}

void TestUndo::stepThatNoLongerFitsIsDroppedWithASentence()
{
    const Record first = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Erste")}});
    const Record second = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Zweite")}});
    writeAsStranger(QStringLiteral("UPDATE organisation SET name = 'Fremd' WHERE name = 'Zweite'"));
    QSignalSpy dropped(m_session.get(), &Session::undoStepFailed);
    const auto undone = m_session->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QCOMPARE(dropped.count(), 1);
    QVERIFY(!dropped.constFirst().constFirst().toString().isEmpty());
    QCOMPARE(nameOf(second), QStringLiteral("Fremd"));
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(first), QString());
}

void TestUndo::stepThatTheFileDoesNotTakeCanBeTriedAgain()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->apply(edits::setField(record, names::place, QStringLiteral("Eschwege"))));
    QVERIFY(m_session->undo());
    const QString undoText = m_session->undoStack().undoText();
    const QString redoText = m_session->undoStack().redoText();
    QSignalSpy failed(m_session.get(), &Session::undoStepFailed);
    moveFile(false);
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(m_session->undo().error().code, Error::Code::NotFound);
        QCOMPARE(m_session->undoStack().undoText(), undoText);
        QCOMPARE(m_session->redo().error().code, Error::Code::NotFound);
        QCOMPARE(m_session->undoStack().redoText(), redoText);
        QCOMPARE(failed.count(), 2 * i);
    }
    moveFile(true);
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QStringLiteral("Alt"));
    QVERIFY(m_session->redo());
    QVERIFY(m_session->redo());
    const auto found = m_session->reader().record(u"organisation", record.id());
    QCOMPARE((*found)->text(names::name), QStringLiteral("Neu"));
    QCOMPARE((*found)->text(names::place), QStringLiteral("Eschwege"));
    QVERIFY(!m_session->canRedo());
}

void TestUndo::redoBringsBackWhatTheRecordGotSince()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Treff")}});
    writeAsStranger(QStringLiteral("UPDATE organisation SET website = 'treff.example'"));
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QString());
    QVERIFY(m_session->redo());
    const auto found = m_session->reader().record(u"organisation", record.id());
    QCOMPARE((*found)->text(u"website"), QStringLiteral("treff.example"));
}

void TestUndo::severalStepsAreTakenBackTogetherOrNotAtAll()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->apply(edits::setField(record, u"website", QStringLiteral("neu.example"))));
    QStringList seen;
    const auto look = [&] { seen.append(nameOf(record)); };
    const auto looking = connect(m_session.get(), &Session::changed, this, look);
    QVERIFY(m_session->undoNewest(3));
    disconnect(looking);
    QCOMPARE(seen, QStringList({QString(), QString(), QString()}));
    QCOMPARE(m_session->reader().history({})->size(), 6);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_session->redo());
    const auto found = m_session->reader().record(u"organisation", record.id());
    QCOMPARE((*found)->text(names::name), QStringLiteral("Neu"));
    QCOMPARE((*found)->text(u"website"), QStringLiteral("neu.example"));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestUndo::conflictAmongSeveralStepsTakesBackNone()
{
    const Record first = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Erste")}});
    const Record second = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Zweite")}});
    const Record third = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Dritte")}});
    writeAsStranger(QStringLiteral("UPDATE organisation SET name = 'Fremd' WHERE name = 'Zweite'"));
    QCOMPARE(m_session->undoNewest(3).error().code, Error::Code::Conflict);
    QCOMPARE(nameOf(third), QStringLiteral("Dritte"));
    QCOMPARE(nameOf(second), QStringLiteral("Fremd"));
    QCOMPARE(m_session->reader().history({})->size(), 3);
    QVERIFY(m_session->undoNewest(1));
    QCOMPARE(nameOf(third), QString());
    QCOMPARE(nameOf(first), QStringLiteral("Erste"));
}

void TestUndo::takingAWithdrawalBackIsTold()
{
    const QDate today(2026, 3, 1);
    const auto withdraw = [&](const Record &person) {
        Record withdrawn = person;
        withdrawn.set(names::mayBeNamed, false);
        withdrawn.set(names::consentWithdrawnOn, today);
        QVERIFY(m_session->apply(edits::update(person, withdrawn)));
    };
    for (const char *name : {"Grünbach", "Moos"})
        withdraw(add(u"person", {{QStringLiteral("family-name"), QString::fromUtf8(name)},
                                 {QStringLiteral("consent-on"), today},
                                 {QStringLiteral("may-be-named"), true}}));
    QSignalSpy restored(m_session.get(), &Session::consentRestored);
    QVERIFY(m_session->undo());
    QCOMPARE(restored.count(), 1);
    QVERIFY(restored.takeFirst().constFirst().toString().contains(u"Moos"));
    QVERIFY(m_session->redo());
    QCOMPARE(restored.count(), 0);
    QVERIFY(m_session->undoNewest(3));
    QCOMPARE(restored.count(), 1);
    const QString both = restored.takeFirst().constFirst().toString();
    QVERIFY(both.contains(u"Grünbach"));
    QVERIFY(!both.contains(u"Moos"));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
