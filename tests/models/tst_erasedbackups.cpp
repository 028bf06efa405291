// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/restoration.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/models/erasuretest.h"

#include <QFileInfo>

using namespace testsession;

/// What becomes of the backups of a file from which somebody is erased.
class TestErasedBackups : public ErasureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void backupsAreRewrittenAndCanStillBeRestored();
    void backupsLoseWhatWasCorrectedSince();
    void backupsOlderThanTheRecordLoseTheNameToo();
    void backupsOlderThanTheRecordAreNamedIfNobodyKnowsTheNameAnyMore();
    void backupsLoseWhatIsGone();
};

void TestErasedBackups::backupsAreRewrittenAndCanStillBeRestored()
{
    const Record person = addPerson();
    QVERIFY(backups::make(m_session->path(), BackupReason::Opening));
    setField(*m_session, *m_organisation, names::note, QStringLiteral("neu"));
    const Backup before = BackupFolder(m_session->path()).backups().constFirst();
    erase(*m_session, person);
    const QList<Backup> kept = BackupFolder(m_session->path()).backups();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().path, before.path);
    QVERIFY(!QFileInfo(kept.constFirst().path).permissions().testFlag(QFile::WriteOwner));
    {
        const auto backup = Session::open(kept.constFirst().path, Session::Access::ReadOnly);
        QVERIFY(backup);
        QCOMPARE(*(*backup)->findFaults(), QStringList());
        const auto changes = restoration::changes(m_session->reader(), (*backup)->reader());
        QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
        QVERIFY(m_session->apply(*changes));
    }
    QCOMPARE(stored(*m_session, *m_organisation).text(names::note), QString());
    QVERIFY(!isThere(*m_session, person));
    // What is clean already is left alone.
    QVERIFY(copies::clean(m_session->path())->cleaned.isEmpty());
}

void TestErasedBackups::backupsLoseWhatWasCorrectedSince()
{
    const Record person = addPerson();
    const QString sentence = QStringLiteral("Anruf bei %1");
    const auto addMeasure = [&] {
        return addRecord(*m_session, names::measure, {{names::title.toString(), sentence.arg(familyName)}});
    };
    const Record corrected = addMeasure();
    const Record gone = addMeasure();
    const Record kept = addMeasure();
    QVERIFY(backups::make(m_session->path(), BackupReason::Request));
    setField(*m_session, corrected, names::title, QStringLiteral("Anruf"));
    QVERIFY(m_session->apply(edits::remove(gone)));
    erase(*m_session, person);
    const auto backup =
        Session::open(BackupFolder(m_session->path()).backups().constFirst().path, Session::Access::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(stored(**backup, corrected).text(names::title), sentence.arg(QStringLiteral("…")));
    // Of a surname alone nobody can tell any more; what the file says, its backup may say, too.
    QCOMPARE(stored(**backup, gone), gone);
    QCOMPARE(stored(**backup, kept), stored(*m_session, kept));
    QCOMPARE(*(*backup)->findFaults(), QStringList());
}

void TestErasedBackups::backupsOlderThanTheRecordLoseTheNameToo()
{
    const Record measure =
        addRecord(*m_session, names::measure,
                  {{names::title.toString(), QStringLiteral("Frau %1, %2").arg(familyName, phone)}});
    QVERIFY(backups::make(m_session->path(), BackupReason::Request));
    const Record person = addPerson();
    setField(*m_session, measure, names::title, QStringLiteral("Anruf"));
    erase(*m_session, person);
    const auto backup =
        Session::open(BackupFolder(m_session->path()).backups().constFirst().path, Session::Access::ReadOnly);
    QCOMPARE(stored(**backup, measure).text(names::title), QStringLiteral("Frau …, …"));
    close();
    QCOMPARE(left(), QStringList());
}

// As when the window was closed, or the backup held, before it could be rewritten.
void TestErasedBackups::backupsOlderThanTheRecordAreNamedIfNobodyKnowsTheNameAnyMore()
{
    addRecord(*m_session, names::measure, {{names::title.toString(), QStringLiteral("Frau ") + familyName}});
    QVERIFY(backups::make(m_session->path(), BackupReason::Request));
    const Record person = addPerson();
    QVERIFY(m_session->erase(
        personerasure::plan(m_session->reader(), person.id(), personerasure::Texts::LoseTheName)->erasure));
    for (int opening = 1; opening <= 2; ++opening) {
        const auto outcome = copies::clean(m_session->path());
        QVERIFY(outcome && outcome->cleaned.isEmpty());
        QCOMPARE(outcome->unreached.size(), 1);
        QCOMPARE(outcome->unreached.constFirst().path,
                 BackupFolder(m_session->path()).backups().constFirst().path);
        QVERIFY(outcome->unreached.constFirst().isOwn);
        QVERIFY2(outcome->unreached.constFirst().reason.contains(QStringLiteral("older than the record")),
                 qPrintable(outcome->unreached.constFirst().reason));
    }
}

void TestErasedBackups::backupsLoseWhatIsGone()
{
    const Record person = addPerson();
    const Record gone = addRecord(*m_session, names::measure,
                                  {{names::title.toString(), familyName + QStringLiteral(" ist krank")}});
    QVERIFY(backups::make(m_session->path(), BackupReason::Request));
    QVERIFY(m_session->apply(edits::remove(gone)));
    erase(*m_session, person);
    close();
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(TestErasedBackups)
#include "tst_erasedbackups.moc"
