// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/conflictrecord.h"
#include "models/exchange/interchange.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/exchange/tableimport.h"
#include "models/joining.h"
#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/restoration.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/support/filebytes.h"
#include "tests/support/testsession.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace testsession;

namespace {

const QString givenName = QStringLiteral("Ännchen");
const QString familyName = QStringLiteral("Quäkbüttel");
const QString formerName = QStringLiteral("Plörrmann");
const QString email = QStringLiteral("ae.quaek@kwxz-post.example");
const QString phone = QStringLiteral("05651 / 7418529");
const QString note = QStringLiteral("Kwxzlinkshänderin");
const QString function = QStringLiteral("Xylofachkraft");

QStringList secrets()
{
    return {givenName, familyName, formerName, email, phone, note, function};
}

QString key(QStringView name)
{
    return name.toString();
}

} // namespace

/// Erasing a person: nothing is left in any byte of the file and its backups, and nothing brings it back.
class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsLeftInAnyByte();
    void theLogStaysSoundAndCanBeMerged();
    void countsAndOrganisationsStay();
    void whoCameWithoutAnOrganisationIsStillCounted();
    void aSeatOfNobodyGoes();
    void undoGoesOnForOthers();
    void theErasureItselfCannotBeUndone();
    void undoneStepsAreErasedToo();
    void whoWasJoinedIsErasedToo();
    void conflictsAboutThePersonGo();
    void draftsLoseTheName();
    void labelsOfStepsLoseTheName();
    void anotherPersonOfTheSameNameStays();
    void anOlderPackageDoesNotBringThePersonBack();
    void anOlderCopyLearnsOfTheErasure();
    void anOlderExportDoesNotBringThePersonBack();
    void anOlderTableDoesNotBringThePersonBack();
    void backupsAreRewrittenAndCanStillBeRestored();
    void aCopyUnderAnotherNameIsNamed();
    void whatWasCutOffIsMadeUpForOnOpening();
    void aReaderKeepsTheLogAndIsNamed();
    void freeTextsAreListedAndStay();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Record addPerson(const QVariantMap &more = {});
    void erase(Session &session, const Record &person);
    /// Closes the file, so that all of it is in its one file.
    void close() { m_session.reset(); }
    void reopen();
    QStringList left() const { return filebytes::find(m_folder->path(), secrets()); }
    QString handOut(const QString &name);
    static QSet<RecordId> merge(Session &into, const QString &package);
    bool isThere(const Session &session, const Record &person) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_organisation;
};

void TestErasure::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Ost"));
    m_organisation =
        addRecord(*m_session, names::organisation, {{key(names::name), QStringLiteral("Jobcenter")}});
}

void TestErasure::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

Record TestErasure::addPerson(const QVariantMap &more)
{
    QVariantMap values = {{key(names::givenName), givenName}, {key(names::familyName), formerName},
                          {key(names::function), function},   {key(names::email), email},
                          {key(names::phone), phone},         {key(names::note), note}};
    values.insert(more);
    const Record person = addRecord(*m_session, names::person, values);
    setField(*m_session, person, names::familyName, familyName);
    return stored(*m_session, person);
}

void TestErasure::erase(Session &session, const Record &person)
{
    const auto plan = personerasure::plan(session.reader(), person.id());
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const auto erased = session.erase(plan->erasure);
    QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().text + erased.error().detail));
    const auto cleaned = copies::clean(session.path());
    QVERIFY2(cleaned, qPrintable(cleaned ? QString() : cleaned.error().text));
}

void TestErasure::reopen()
{
    m_session.reset();
    auto session = Session::open(path(QStringLiteral("test.sozialraum")));
    QVERIFY2(session, qPrintable(session ? QString() : session.error().text));
    m_session = std::move(*session);
}

QString TestErasure::handOut(const QString &name)
{
    const QString package = path(name + QStringLiteral(".szpaket"));
    const auto made = packagefile::handOut(*m_session, {package, m_conference->id(), {}, name, {}});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return package;
}

QSet<RecordId> TestErasure::merge(Session &into, const QString &package)
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

bool TestErasure::isThere(const Session &session, const Record &person) const
{
    const auto found = session.reader().record(names::person, person.id());
    return found && *found;
}

void TestErasure::nothingIsLeftInAnyByte()
{
    const Record person = addPerson();
    for (const QStringView role : {u"participant", u"speaker"})
        addRecord(*m_session, names::participation,
                  {{key(names::conference), reference(*m_conference)},
                   {key(names::person), reference(person)},
                   {key(names::role), role.toString()}});
    addRecord(*m_session, names::workingGroup,
              {{key(names::conference), reference(*m_conference)},
               {key(names::name), QStringLiteral("Gruppe 1")},
               {key(names::facilitator), reference(person)},
               {key(names::recorder), reference(person)}});
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
              {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
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
    const Record person = addPerson({{key(names::organisation), reference(*m_organisation)}});
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
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
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
    erase(*m_session, person);
    QVERIFY(stored(*m_session, participation).isTrue(names::anonymous));
    QCOMPARE(m_session->violations(stored(*m_session, participation)), QList<Violation>());
    // It can still be changed.
    setField(*m_session, participation, names::status, QStringLiteral("attended"));
}

void TestErasure::aSeatOfNobodyGoes()
{
    const Record person = addPerson();
    const Record body = addRecord(*m_session, names::body, {{key(names::name), QStringLiteral("Beirat")}});
    const Record seat =
        addRecord(*m_session, names::bodyMember,
                  {{key(names::body), reference(body)}, {key(names::person), reference(person)}});
    const Record seatOfOrganisation = addRecord(*m_session, names::bodyMember,
                                                {{key(names::body), reference(body)},
                                                 {key(names::organisation), reference(*m_organisation)},
                                                 {key(names::person), reference(person)}});
    erase(*m_session, person);
    QVERIFY(!*m_session->reader().record(names::bodyMember, seat.id()));
    QVERIFY(stored(*m_session, seatOfOrganisation).reference(names::person).isNull());
}

void TestErasure::undoGoesOnForOthers()
{
    setField(*m_session, *m_organisation, names::name, QStringLiteral("Agentur"));
    // Both in one step, of which only one half is left.
    const Record other =
        *m_session->newRecord(names::person, {{key(names::familyName), QStringLiteral("Emm")}});
    const Record erased = *m_session->newRecord(names::person, {{key(names::familyName), familyName}});
    ChangeSet both = edits::insert(other);
    both.append(edits::insert(erased));
    QVERIFY(m_session->apply(both));
    const Record measure = addRecord(
        *m_session, names::measure,
        {{key(names::title), QStringLiteral("Treff")}, {key(names::responsiblePerson), reference(erased)}});
    erase(*m_session, erased);
    setField(*m_session, *m_organisation, names::note, QStringLiteral("neu"));
    for (const bool isReopened : {false, true}) {
        if (isReopened)
            reopen();
        QVERIFY(m_session->loadUndoSteps());
        QVERIFY(m_session->undo());
        QCOMPARE(stored(*m_session, *m_organisation).text(names::note), QString());
        QVERIFY(m_session->undo());
        QVERIFY(!*m_session->reader().record(names::measure, measure.id()));
        QVERIFY(m_session->undo());
        QVERIFY(!isThere(*m_session, other));
        QVERIFY(m_session->undo());
        QCOMPARE(stored(*m_session, *m_organisation).text(names::name), QStringLiteral("Jobcenter"));
        for (int step = 0; step < 4; ++step)
            QVERIFY(m_session->redo());
        QVERIFY(isThere(*m_session, other));
        QVERIFY(!isThere(*m_session, erased));
    }
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasure::theErasureItselfCannotBeUndone()
{
    const Record person = addPerson();
    erase(*m_session, person);
    QVERIFY(m_session->undo());
    QVERIFY(!isThere(*m_session, person));
    QVERIFY(!*m_session->reader().record(names::organisation, m_organisation->id()));
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
    const Record twin =
        addRecord(*m_session, names::person,
                  {{key(names::familyName), QStringLiteral("Quäkb.")}, {key(names::email), email}});
    addRecord(*m_session, names::participation,
              {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(twin)}});
    const auto joined = joining::join(m_session->reader(), person, twin);
    QVERIFY(joined);
    QVERIFY(m_session->apply(*joined));
    // And somebody of the same name who was removed before.
    const Record earlier = addPerson();
    QVERIFY(m_session->apply(edits::remove(earlier)));
    const merge::Conflict conflict{
        merge::Conflict::Kind::RemovedHere, key(names::person), earlier.id(), {}, {}, {}, {}};
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
                                 key(names::person),
                                 person.id(),
                                 key(names::note),
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
    const Record item = addRecord(*m_session, names::agendaItem,
                                  {{key(names::conference), reference(*m_conference)},
                                   {key(names::title), QStringLiteral("Wort von Frau %1").arg(familyName)}});
    setField(*m_session, item, names::title, QStringLiteral("Grußwort"));
    erase(*m_session, person);
    const auto history = m_session->reader().history({});
    QVERIFY(history);
    for (const ChangeSet &changes : *history)
        QVERIFY2(!changes.label.contains(familyName), qPrintable(changes.label));
    // What was said about it elsewhere still is what it was.
    QVERIFY(m_session->undo());
    QVERIFY(stored(*m_session, item).text(names::title).contains(familyName));
}

void TestErasure::anotherPersonOfTheSameNameStays()
{
    const Record person = addPerson();
    const Record other = addPerson();
    erase(*m_session, person);
    QCOMPARE(stored(*m_session, other), other);
    QCOMPARE(m_session->reader().history({{}, other.id(), 0, 0})->size(), 2);
}

void TestErasure::anOlderPackageDoesNotBringThePersonBack()
{
    const Record person = addPerson();
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
    const QString package = handOut(QStringLiteral("Empfang"));
    {
        auto laptop = Session::open(package);
        QVERIFY(laptop);
        setField(**laptop, person, names::function, function + QStringLiteral("-neu"));
        setField(**laptop, participation, names::status, QStringLiteral("attended"));
        addRecord(**laptop, names::participation,
                  {{key(names::conference), reference(*m_conference)},
                   {key(names::person), reference(person)},
                   {key(names::walkIn), true}});
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

void TestErasure::anOlderCopyLearnsOfTheErasure()
{
    const Record person = addPerson();
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
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

void TestErasure::anOlderExportDoesNotBringThePersonBack()
{
    const Record person = addPerson();
    addRecord(*m_session, names::participation,
              {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(person)}});
    const auto json = interchange::write(m_session->reader());
    QVERIFY(json);
    erase(*m_session, person);
    const auto changes = interchange::read(*json, m_session->reader());
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
    QVERIFY(m_session->apply(*changes));
    QVERIFY(!isThere(*m_session, person));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasure::anOlderTableDoesNotBringThePersonBack()
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

void TestErasure::backupsAreRewrittenAndCanStillBeRestored()
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

void TestErasure::aCopyUnderAnotherNameIsNamed()
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

void TestErasure::whatWasCutOffIsMadeUpForOnOpening()
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

void TestErasure::aReaderKeepsTheLogAndIsNamed()
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

void TestErasure::freeTextsAreListedAndStay()
{
    const Record person = addPerson();
    const Record question = addRecord(*m_session, names::question,
                                      {{key(names::conference), reference(*m_conference)},
                                       {key(names::wording), QStringLiteral("Was ist gut?")},
                                       {key(names::shortName), QStringLiteral("Gut")}});
    const auto addCard = [&](const QString &text) {
        return addRecord(*m_session, names::contribution,
                         {{key(names::conference), reference(*m_conference)},
                          {key(names::question), reference(question)},
                          {key(names::text), text}});
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
