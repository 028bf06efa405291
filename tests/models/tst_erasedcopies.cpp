// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/interchange.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/exchange/tableimport.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/models/erasuretest.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace testsession;

/// Erasing a person and the copies of the file: they are rewritten or named, and none brings the person back.
class TestErasedCopies : public ErasureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anOlderPackageDoesNotBringThePersonBack();
    void anOlderCopyLearnsOfTheErasure();
    void anOlderExportDoesNotBringThePersonBack();
    void anOlderTableDoesNotBringThePersonBack();
    void aCopyUnderAnotherNameIsNamed();
    void workingCopyThatACrashLeftIsNamed();
    void fullDiskIsNoReasonToThinkNothingWasDone();
    void copiesAreNamedWhateverTheyAreCalled_data();
    void copiesAreNamedWhateverTheyAreCalled();
    void packagesAreNamedAsSuch();
    void whatWasCutOffIsMadeUpForOnOpening();
    void aReaderKeepsTheLogAndIsNamed();

private:
    QString handOut(const QString &name);
    static QSet<RecordId> merge(Session &into, const QString &package);
};

QString TestErasedCopies::handOut(const QString &name)
{
    const QString package = path(name + QStringLiteral(".szpaket"));
    const auto made = packagefile::handOut(*m_session, {package, m_conference->id(), {}, name, {}});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return package;
}

QSet<RecordId> TestErasedCopies::merge(Session &into, const QString &package)
{
    const auto opened = packagefile::open(package, {});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    PackageMerge merge(into.reader());
    if (const auto added = merge.add((*opened)->reader()); !added)
        qFatal("%s (%s)", qPrintable(added.error().text), qPrintable(added.error().detail));
    if (const auto merged = into.merge(merge.changes(), merge.sources()); !merged)
        qFatal("%s (%s)", qPrintable(merged.error().text), qPrintable(merged.error().detail));
    return merge.erasedElsewhere();
}

void TestErasedCopies::anOlderPackageDoesNotBringThePersonBack()
{
    const Record person = addPerson();
    const Record participation = addRecord(*m_session, names::participation,
                                           {{names::conference.toString(), reference(*m_conference)},
                                            {names::person.toString(), reference(person)}});
    const QString package = handOut(QStringLiteral("Empfang"));
    {
        auto laptop = Session::open(package);
        QVERIFY(laptop);
        setField(**laptop, person, names::function, function + QStringLiteral("-neu"));
        setField(**laptop, participation, names::status, QStringLiteral("attended"));
        addRecord(**laptop, names::participation,
                  {{names::conference.toString(), reference(*m_conference)},
                   {names::person.toString(), reference(person)},
                   {names::walkIn.toString(), true}});
    }
    erase(*m_session, person);
    merge(*m_session, package);
    QVERIFY(!isThere(*m_session, person));
    QCOMPARE(stored(*m_session, participation).text(names::status), QStringLiteral("attended"));
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::participation)), 2);
    QCOMPARE(*m_session->reader().count(RecordQuery::where(names::participation, names::anonymous, true)), 2);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::conflict)), 0);
    QCOMPARE(*m_session->findFaults(), QStringList());
    close();
    QVERIFY(QFile::remove(package));
    QCOMPARE(left(), QStringList());
}

void TestErasedCopies::anOlderCopyLearnsOfTheErasure()
{
    const Record person = addPerson();
    const Record participation = addRecord(*m_session, names::participation,
                                           {{names::conference.toString(), reference(*m_conference)},
                                            {names::person.toString(), reference(person)}});
    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY(m_session->backup(copy));
    erase(*m_session, person);
    setField(*m_session, *m_organisation, names::note, QStringLiteral("neu"));
    close();
    auto other = Session::open(copy);
    QVERIFY(other);
    setField(**other, person, names::phone, phone + QStringLiteral("0"));
    const QSet<RecordId> elsewhere = merge(**other, path(QStringLiteral("test.sozialraum")));
    QVERIFY(elsewhere.contains(person.id()));
    QVERIFY(personerasure::eraseAll(**other, elsewhere));
    QVERIFY(copies::clean(copy));
    QVERIFY(!isThere(**other, person));
    QVERIFY(stored(**other, participation).isTrue(names::anonymous));
    QCOMPARE(stored(**other, *m_organisation).text(names::note), QStringLiteral("neu"));
    QCOMPARE(*(*other)->findFaults(), QStringList());
    QCOMPARE((*other)->reader().count(RecordQuery::all(names::conflict)).value(), 0);
    QCOMPARE(left(), QStringList());
}

void TestErasedCopies::anOlderExportDoesNotBringThePersonBack()
{
    const Record person = addPerson();
    addRecord(*m_session, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::person.toString(), reference(person)}});
    Record measure = addRecord(*m_session, names::measure,
                               {{names::title.toString(), QStringLiteral("Anruf bei Frau ") + familyName}});
    const auto json = interchange::write(m_session->reader());
    QVERIFY(json);
    setField(*m_session, measure, names::title, QStringLiteral("Anruf"));
    erase(*m_session, person);
    const auto changes = interchange::read(*json, m_session->reader());
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
    QVERIFY(m_session->apply(*changes));
    QVERIFY(!isThere(*m_session, person));
    QCOMPARE(stored(*m_session, measure).text(names::title), QStringLiteral("Anruf bei Frau …"));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasedCopies::anOlderTableDoesNotBringThePersonBack()
{
    const Record person = addPerson();
    const QByteArray table = "id;Nachname\n" + person.id().toString().toUtf8() + ";Berg\n";
    erase(*m_session, person);
    const auto source = sourcetable::read(table, QStringLiteral("csv"));
    QVERIFY(source);
    const auto rows = TableImport(m_session->reader(), *m_session->schema().table(names::person), *source, {},
                                  QLocale(QLocale::German))
                          .judge();
    QVERIFY(rows);
    QVERIFY(TableImport::changesOf(*rows).isEmpty());
    QVERIFY(!isThere(*m_session, person));
}

void TestErasedCopies::copiesAreNamedWhateverTheyAreCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    const QString copy = QStringLiteral("A copy under a name of its own");
    const QString damaged = QStringLiteral("A file that cannot be looked into");
    QTest::newRow("another ending") << QStringLiteral("test.bak") << copy;
    QTest::newRow("an ending more") << QStringLiteral("test.sozialraum.old") << copy;
    QTest::newRow("among the backups") << QStringLiteral("Sicherungen/test.bak") << copy;
    QTest::newRow("damaged") << QStringLiteral("test 2026-11-01 101010Z damaged.sozialraum") << damaged;
    QTest::newRow("damaged, with another ending") << QStringLiteral("damaged.bak") << damaged;
}

void TestErasedCopies::copiesAreNamedWhateverTheyAreCalled()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const Record person = addPerson();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("Sicherungen")));
    QVERIFY(m_session->backup(path(name)));
    if (name.contains(QStringLiteral("damaged")))
        QVERIFY(QFile::resize(path(name), QFileInfo(path(name)).size() / 2));
    // Of other programs.
    for (const char *other : {"notes.txt", "empty.sozialraum"}) {
        QFile file(path(QString::fromLatin1(other)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (file.fileName().endsWith(QStringLiteral("txt")))
            file.write("SQLite format 3 is not in here");
    }
    QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), person.id())->erasure));
    const auto outcome = copies::clean(m_session->path());
    QVERIFY(outcome);
    QCOMPARE(outcome->unreached.size(), 1);
    QCOMPARE(outcome->unreached.constFirst().path, path(name));
    QVERIFY2(outcome->unreached.constFirst().reason.startsWith(reason),
             qPrintable(outcome->unreached.constFirst().reason));
    QVERIFY(!outcome->unreached.constFirst().isOwn);
}

void TestErasedCopies::packagesAreNamedAsSuch()
{
    const Record person = addPerson();
    QFile sealed(path(QStringLiteral("geheim.szpaket")));
    QVERIFY(sealed.open(QIODevice::WriteOnly));
    QVERIFY(sealed.write("SzSeal\n1 and more") > 0);
    sealed.close();
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QVERIFY(plan);
    QVERIFY(m_session->erase(plan->erasure));
    const auto outcome = copies::clean(m_session->path());
    QVERIFY(outcome);
    QStringList reasons;
    for (const copies::Unreached &copy : outcome->unreached)
        reasons.append(QFileInfo(copy.path).fileName() + QStringLiteral(": ") + copy.reason);
    QVERIFY2(
        reasons.filter(QRegularExpression(QStringLiteral("^geheim.szpaket: An encrypted package"))).size() ==
            1,
        qPrintable(reasons.join(u'\n')));
}

void TestErasedCopies::workingCopyThatACrashLeftIsNamed()
{
    const Record person = addPerson();
    const QString folder = path(QStringLiteral("packages"));
    const QString left = folder + QStringLiteral("/one/work.szpaket");
    QVERIFY(QDir().mkpath(QFileInfo(left).path()));
    QVERIFY(m_session->backup(left));
    QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), person.id())->erasure));
    const auto outcome = copies::clean(m_session->path(), {}, {}, folder);
    QVERIFY(outcome);
    QCOMPARE(outcome->unreached.size(), 1);
    QCOMPARE(outcome->unreached.constFirst().path, left);
    QVERIFY(!outcome->unreached.constFirst().isOwn);
}

void TestErasedCopies::fullDiskIsNoReasonToThinkNothingWasDone()
{
    const Error full{Error::Code::DiskFull, QStringLiteral("The disk is full. Nothing was changed."), {}};
    const QString reason = copies::whyNotRewritten(full);
    QVERIFY2(reason.contains(QStringLiteral("no room")), qPrintable(reason));
    QVERIFY(!reason.contains(QStringLiteral("Nothing was changed")));
    const Error busy{Error::Code::Busy, QStringLiteral("It is open in another program."), {}};
    QCOMPARE(copies::whyNotRewritten(busy), busy.text);
}

void TestErasedCopies::aCopyUnderAnotherNameIsNamed()
{
    const Record person = addPerson();
    const QString copy = path(QStringLiteral("Kopie.sozialraum"));
    QVERIFY(m_session->backup(copy));
    const QString package = handOut(QStringLiteral("Gruppe"));
    Q_UNUSED(package)
    const auto plan = personerasure::plan(m_session->reader(), person.id());
    QVERIFY(m_session->erase(plan->erasure));
    const auto outcome = copies::clean(m_session->path());
    QVERIFY(outcome);
    QCOMPARE(outcome->unreached.size(), 1);
    QCOMPARE(outcome->unreached.constFirst().path, copy);
    QCOMPARE(copies::packagesWithPeople(m_session->reader())->size(), 1);
}

void TestErasedCopies::whatWasCutOffIsMadeUpForOnOpening()
{
    const Record person = addPerson();
    QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), person.id())->erasure));
    // As if the program had been killed here: nothing was rewritten, and the log still has the old pages.
    const QString crashed = path(QStringLiteral("crashed"));
    QVERIFY(QDir().mkpath(crashed));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QVERIFY(
            QFile::copy(m_session->path() + suffix, crashed + QStringLiteral("/test.sozialraum") + suffix));
    QVERIFY(!filebytes::find(crashed, secrets()).isEmpty());
    {
        const auto session = Session::open(crashed + QStringLiteral("/test.sozialraum"));
        QVERIFY(session);
        QCOMPARE(filebytes::find(crashed, secrets()), QStringList());
        QVERIFY(!isThere(**session, person));
    }
    QCOMPARE(filebytes::find(crashed, secrets()), QStringList());
}

void TestErasedCopies::aReaderKeepsTheLogAndIsNamed()
{
    const Record person = addPerson();
    {
        auto reader = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        reader.setDatabaseName(m_session->path());
        QVERIFY(reader.open());
        QVERIFY(reader.transaction());
        QSqlQuery query(reader);
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM person")) && query.next());
        QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), person.id())->erasure));
        const auto outcome = copies::clean(m_session->path());
        QVERIFY(outcome);
        QCOMPARE(outcome->unreached.size(), 1);
        QCOMPARE(outcome->unreached.constFirst().path, m_session->path());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    reopen();
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(TestErasedCopies)
#include "tst_erasedcopies.moc"
