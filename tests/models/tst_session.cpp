// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// The one door for changes: rules, undo and redo, notices, history, conflicts.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void writesReadsAndTells();
    void everyStepHasAnId();
    void refusesWhatBreaksARule();
    void refusesASecondRecordWithTheSameKey();
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
    void conflictWhenTheFieldWasChangedMeanwhile();
    void refusesToRemoveWhatIsReferredTo();
    void givesTheNextPosition();
    void keepsDraftsOutsideTheHistory();
    void secondProgramIsTurnedAway();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("test.sozialraum")); }
    Record add(QStringView table, const QVariantMap &values);
    QString nameOf(const Record &record) const;
    /// Writes past the session, as no program of ours does.
    void writeAsStranger(const QString &statement) const;
    /// With its log, as a stick takes both; there: puts them back.
    void moveFile(bool there) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto session = Session::create(path());
    QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
    m_session = std::move(*session);
}

Record TestSession::add(QStringView table, const QVariantMap &values)
{
    const auto record = m_session->newRecord(table, values);
    Q_ASSERT(record);
    const auto applied = m_session->apply(edits::insert(*record));
    if (!applied)
        qWarning() << applied.error().text << applied.error().detail;
    return *record;
}

QString TestSession::nameOf(const Record &record) const
{
    const auto found = m_session->reader().record(record.table().name(), record.id());
    return found && *found ? (*found)->text(names::name) : QString();
}

void TestSession::writeAsStranger(const QString &statement) const
{
    const QString name = QStringLiteral("stranger");
    {
        QSqlDatabase stranger = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        stranger.setDatabaseName(path());
        QVERIFY(stranger.open());
        QSqlQuery query(stranger);
        QVERIFY(query.exec(statement));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(name);
}

void TestSession::moveFile(bool there) const
{
    for (const QString &file : {path(), path() + QStringLiteral("-wal")}) {
        const QString away = file + QStringLiteral(".away");
        QVERIFY(there ? QFile::rename(away, file) : QFile::rename(file, away));
    }
}

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

void TestSession::undoAndRedoGoBackAndForth()
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

void TestSession::undoReachesIntoEarlierSessions()
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

void TestSession::undoGoesOnWithOlderSteps()
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

void TestSession::redoReachesIntoEarlierSessions()
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

void TestSession::newStepEndsRedoOfEarlierSessions()
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

void TestSession::failedWriteKeepsTheRedoHistory()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Alt")}});
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->apply(edits::setField(record, names::name, QStringLiteral("Neu"))));
    QVERIFY(m_session->canRedo());
    QVERIFY(m_session->redo());
    QCOMPARE(nameOf(record), QStringLiteral("Alt"));
}

void TestSession::stepThatNoLongerFitsIsDroppedWithASentence()
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

void TestSession::stepThatTheFileDoesNotTakeCanBeTriedAgain()
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

void TestSession::redoBringsBackWhatTheRecordGotSince()
{
    const Record record = add(u"organisation", {{QStringLiteral("name"), QStringLiteral("Treff")}});
    writeAsStranger(QStringLiteral("UPDATE organisation SET website = 'treff.example'"));
    QVERIFY(m_session->undo());
    QCOMPARE(nameOf(record), QString());
    QVERIFY(m_session->redo());
    const auto found = m_session->reader().record(u"organisation", record.id());
    QCOMPARE((*found)->text(u"website"), QStringLiteral("treff.example"));
}

void TestSession::severalStepsAreTakenBackTogetherOrNotAtAll()
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

void TestSession::conflictAmongSeveralStepsTakesBackNone()
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

void TestSession::takingAWithdrawalBackIsTold()
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
