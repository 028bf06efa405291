// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/consent.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/models/erasuretest.h"
#include "tests/support/filebytes.h"

using namespace testsession;

/// Erasing a person from what only the history knows: earlier wordings, joined and removed records, authors.
class TestErasedPast : public ErasureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void earlierWordingsLoseTheName();
    void earlierWordingsOfAKeptTextLoseTheNameToo();
    void theIndexKeepsNothingOfEarlierWordings();
    void aSurnameThatIsAWordElsewhereStays();
    void textsLoseTheNameIfAskedFor();
    void picturesAreNoLongerPublished();
    void portraitsThatWereRemovedBeforeGoToo();
    void aSeatThatGoesSaysNothingAnyMore();
    void undoDoesNotPublishAgain();
    void shortenedNamesOfStepsLoseTheName();
    void theAuthorOfStepsGoes_data();
    void theAuthorOfStepsGoes();
    void anAuthorIsNoOrdinaryWord();
    void theFunctionOfAnotherPersonLosesTheNameInItsHistoryToo();

private:
    Record addMeasure(const QString &title);
    Record addPicture(const QString &caption, bool isPublished);
};

Record TestErasedPast::addMeasure(const QString &title)
{
    return addRecord(*m_session, names::measure, {{names::title.toString(), title}});
}

Record TestErasedPast::addPicture(const QString &caption, bool isPublished)
{
    return addRecord(*m_session, names::picture,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::caption.toString(), caption},
                      {names::altText.toString(), QStringLiteral("Eine Frau am Pult")},
                      {names::peopleRecognisable.toString(), true},
                      {names::consent.toString(), QStringLiteral("given")},
                      {names::publish.toString(), isPublished}});
}

void TestErasedPast::earlierWordingsLoseTheName()
{
    const Record person = addPerson();
    // Corrected before the erasure, as a careful planner does.
    const Record measure = addMeasure(QStringLiteral("Anruf bei quaekbuettel, %1").arg(phone));
    setField(*m_session, measure, names::title, QStringLiteral("Anruf"));
    const Record other = addMeasure(QStringLiteral("Treff von %1 %2").arg(givenName, familyName));
    erase(*m_session, person);
    const auto wording = [&] {
        return m_session->reader().history({names::measure.toString(), measure.id(), 0, 0});
    };
    QCOMPARE(wording()->constLast().rows.constFirst().fields.value(names::title.toString()).after,
             QVariant(QStringLiteral("Anruf bei …, …")));
    // This one names her still, so its history may, too.
    QCOMPARE(stored(*m_session, other), other);
    QCOMPARE(m_session->reader()
                 .history({names::measure.toString(), other.id(), 0, 0})
                 ->constFirst()
                 .rows.constFirst()
                 .fields.value(names::title.toString())
                 .after,
             other.value(names::title));
    QCOMPARE(*m_session->findFaults(), QStringList());
    QVERIFY(m_session->apply(edits::remove(other)));
    QVERIFY(m_session->loadUndoSteps());
    QVERIFY(m_session->undo());
    QCOMPARE(stored(*m_session, other), other);
    QVERIFY(!m_session->canUndo());
}

void TestErasedPast::earlierWordingsOfAKeptTextLoseTheNameToo()
{
    const Record person = addPerson();
    const Record measure =
        addMeasure(QStringLiteral("%1 %2, %3, %4 ist krank").arg(givenName, familyName, phone, email));
    const QString kept = QStringLiteral("%1 ist krank").arg(familyName);
    setField(*m_session, measure, names::title, kept);
    QVERIFY(backups::make(m_session->path(), BackupReason::Opening));
    erase(*m_session, person);
    QCOMPARE(stored(*m_session, measure).text(names::title), kept);
    const auto history = m_session->reader().history({names::measure.toString(), measure.id(), 0, 0});
    const FieldChange first = history->constLast().rows.constFirst().fields.value(names::title.toString());
    QCOMPARE(first.after, QVariant(QStringLiteral("…, …, … ist krank")));
    QCOMPARE(*m_session->findFaults(), QStringList());
    close();
    QVERIFY(filebytes::find(m_folder->path(), {givenName, phone, email}).isEmpty());
}

// Cut into three characters each, so that nobody finds it by its name; but they have places, and can be put
// together again. Nothing else in the file has these letters.
void TestErasedPast::theIndexKeepsNothingOfEarlierWordings()
{
    const Record person = addPerson({{names::familyName.toString(), QStringLiteral("Жуков")}});
    const Record measure = addMeasure(QStringLiteral("Frau Жуков anrufen"));
    setField(*m_session, measure, names::title, QStringLiteral("Jemanden anrufen"));
    QVERIFY(backups::make(m_session->path(), BackupReason::Opening));
    const QStringList part = {QStringLiteral("жук")};
    QVERIFY(filebytes::find(m_folder->path(), part).size() >= 2);
    erase(*m_session, person);
    close();
    QCOMPARE(filebytes::find(m_folder->path(), part), QStringList());
}

void TestErasedPast::aSurnameThatIsAWordElsewhereStays()
{
    const Record person = addRecord(
        *m_session, names::person,
        {{names::givenName.toString(), givenName}, {names::familyName.toString(), QStringLiteral("Berg")}});
    addRecord(*m_session, names::body, {{names::name.toString(), QStringLiteral("AG Berg")}});
    const Record measure = addMeasure(QStringLiteral("Bolzplatz am Berg, sagt Frau Berg"));
    setField(*m_session, measure, names::title, QStringLiteral("Bolzplatz"));
    QVERIFY(m_session->setDraft(QStringLiteral("capture/x"), QStringLiteral("Wandern am Berg")));
    QVERIFY(personerasure::plan(m_session->reader(), person.id())->isSurnameAWord);
    erase(*m_session, person);
    const auto history = m_session->reader().history({names::measure.toString(), measure.id(), 0, 0});
    QCOMPARE(history->constLast().rows.constFirst().fields.value(names::title.toString()).after,
             QVariant(QStringLiteral("Bolzplatz am Berg, sagt Frau …")));
    QVERIFY(history->constLast().label.contains(QStringLiteral("Bolzplatz am Berg")));
    QCOMPARE(*m_session->draft(QStringLiteral("capture/x")), QStringLiteral("Wandern am Berg"));
}

void TestErasedPast::textsLoseTheNameIfAskedFor()
{
    const Record person = addPerson();
    const Record measure = addMeasure(QStringLiteral("Treff von %1 %2").arg(givenName, familyName));
    setField(*m_session, *m_organisation, names::email, email);
    const auto plan =
        personerasure::plan(m_session->reader(), person.id(), personerasure::Texts::LoseTheName);
    QVERIFY(plan);
    const auto erased = m_session->erase(plan->erasure);
    QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().text));
    QCOMPARE(stored(*m_session, measure).text(names::title), QStringLiteral("Treff von …"));
    QVERIFY(!stored(*m_session, *m_organisation).value(names::email).isValid());
    QCOMPARE(m_session->reader().search({familyName, {}, 50})->size(), 0);
    QCOMPARE(*m_session->findFaults(), QStringList());
    close();
    // Rewrites the file.
    reopen();
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasedPast::picturesAreNoLongerPublished()
{
    const Record person = addPerson();
    const Record portrait = addPicture(QStringLiteral("%1 %2 begrüßt").arg(givenName, familyName), true);
    const Record group = addPicture(QStringLiteral("Die Gruppe"), true);
    QCOMPARE(personerasure::plan(m_session->reader(), person.id())->pictures, 1);
    erase(*m_session, person);
    QVERIFY(!stored(*m_session, portrait).isTrue(names::publish));
    QCOMPARE(stored(*m_session, portrait).text(names::consent), QStringLiteral("withdrawn"));
    QVERIFY(stored(*m_session, group).isTrue(names::publish));
}

void TestErasedPast::portraitsThatWereRemovedBeforeGoToo()
{
    const Record person = addPerson();
    const Record portrait = addPicture(QStringLiteral("Frau %1 im Saal").arg(familyName), true);
    const Record hall = addPicture(QStringLiteral("Der Saal"), true);
    for (const Record &picture : {portrait, hall})
        QVERIFY(m_session->apply(edits::remove(picture)));
    erase(*m_session, person);
    QVERIFY(m_session->reader().history({names::picture.toString(), portrait.id(), 0, 0})->isEmpty());
    QCOMPARE(m_session->reader().history({names::picture.toString(), hall.id(), 0, 0})->size(), 2);
    QCOMPARE(*m_session->findFaults(), QStringList());
}

void TestErasedPast::aSeatThatGoesSaysNothingAnyMore()
{
    const Record person = addPerson();
    const Record body =
        addRecord(*m_session, names::body, {{names::name.toString(), QStringLiteral("Beirat")}});
    addRecord(*m_session, names::bodyMember,
              {{names::body.toString(), reference(body)},
               {names::person.toString(), reference(person)},
               {names::role.toString(), QStringLiteral("Vertr. ") + familyName}});
    QVERIFY(!personerasure::plan(m_session->reader(), person.id())->isSurnameAWord);
    erase(*m_session, person);
    close();
    QCOMPARE(left(), QStringList());
}

void TestErasedPast::undoDoesNotPublishAgain()
{
    const Record person =
        addPerson({{names::mayBeNamed.toString(), true}, {names::consentOn.toString(), QDate(2024, 5, 4)}});
    participate(person);
    const Record portrait = addPicture(QStringLiteral("%1 %2 begrüßt").arg(givenName, familyName), true);
    const auto withdrawal = consent::withdraw(m_session->reader(), person, QDate(2024, 7, 1));
    QVERIFY(withdrawal);
    QVERIFY(m_session->apply(withdrawal->changes));
    QVERIFY(!stored(*m_session, portrait).isTrue(names::publish));
    erase(*m_session, person);
    QVERIFY(m_session->loadUndoSteps());
    QVERIFY(!m_session->canUndo());
    // Nor one by one: what knew of her says less now.
    const auto history = m_session->reader().history({});
    for (const ChangeSet &step : *history) {
        static_cast<void>(m_session->takeBack(step));
        QVERIFY(!stored(*m_session, portrait).isTrue(names::publish));
    }
}

void TestErasedPast::shortenedNamesOfStepsLoseTheName()
{
    const Record person = addPerson();
    const Record measure =
        addMeasure(QStringLiteral("Die Leitung wechselt zu %1 %2").arg(givenName, familyName));
    const Record other = addMeasure(QStringLiteral("Idee von aennchen quaekbuettel"));
    const Record bare = addMeasure(QStringLiteral("Termin Termin Termin Termin Te ") + familyName);
    for (const Record &record : {measure, other, bare})
        setField(*m_session, record, names::title, QStringLiteral("Leitung"));
    const auto hasPart = [&](const QString &text) {
        return text.contains(familyName.left(5)) || text.contains(QStringLiteral("quaek"));
    };
    const auto labels = [&] {
        QStringList found;
        const auto history = m_session->reader().history({});
        for (const ChangeSet &changes : history ? *history : QList<ChangeSet>())
            found.append(changes.label);
        return found;
    };
    const QStringList before = labels();
    QVERIFY2(std::count_if(before.begin(), before.end(), hasPart) >= 3, qPrintable(before.join(u'\n')));
    erase(*m_session, person);
    const QStringList after = labels();
    QVERIFY2(std::none_of(after.begin(), after.end(), hasPart), qPrintable(after.join(u'\n')));
}

void TestErasedPast::theAuthorOfStepsGoes_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("left");
    const auto row = [](const QString &author, const QString &left) {
        QTest::newRow(qPrintable(author)) << author << left;
    };
    const QString gone = QStringLiteral("…");
    row(QStringLiteral("%1 %2").arg(givenName, familyName), gone);
    row(QStringLiteral("%2, %1").arg(givenName, familyName), gone);
    row(QStringLiteral("Ä. %1").arg(familyName), gone);
    row(QStringLiteral("aennchen.quaekbuettel"), gone);
    row(familyName, gone);
    row(QStringLiteral("%1 %2, Jugendamt").arg(givenName, familyName), QStringLiteral("…, Jugendamt"));
    row(QStringLiteral("Frau %1, Zimmer 12").arg(familyName), QStringLiteral("Frau …, Zimmer 12"));
    row(familyName + QStringLiteral("/Berg"), QStringLiteral("…/Berg"));
    row(QStringLiteral("Berta %1").arg(familyName), QStringLiteral("Berta %1").arg(familyName));
}

void TestErasedPast::theAuthorOfStepsGoes()
{
    QFETCH(QString, author);
    QFETCH(QString, left);
    const Record person = addPerson();
    m_session->setAuthor(author);
    const Record measure = addMeasure(QStringLiteral("Treff"));
    erase(*m_session, person);
    QCOMPARE(*m_session->findFaults(), QStringList());
    const auto steps = m_session->reader().history({names::measure.toString(), measure.id(), 0, 0});
    QCOMPARE(steps->constFirst().author, left);
    close();
    QCOMPARE(this->left().isEmpty(), left != author);
}

void TestErasedPast::anAuthorIsNoOrdinaryWord()
{
    const Record person = addPerson();
    m_session->setAuthor(familyName);
    // So the surname stays where it stands alone.
    const Record measure = addMeasure(QStringLiteral("%1s Idee").arg(familyName));
    erase(*m_session, person);
    const auto steps = m_session->reader().history({names::measure.toString(), measure.id(), 0, 0});
    QCOMPARE(steps->constFirst().author, QStringLiteral("…"));
}

void TestErasedPast::theFunctionOfAnotherPersonLosesTheNameInItsHistoryToo()
{
    const Record person = addPerson();
    const Record other =
        addRecord(*m_session, names::person,
                  {{names::familyName.toString(), QStringLiteral("Baum")},
                   {names::function.toString(), QStringLiteral("Assistenz von Frau %1").arg(familyName)}});
    const auto plan =
        personerasure::plan(m_session->reader(), person.id(), personerasure::Texts::LoseTheName);
    QVERIFY(m_session->erase(plan->erasure));
    QCOMPARE(stored(*m_session, other).text(names::function), QStringLiteral("Assistenz von Frau …"));
    const auto steps = m_session->reader().history({names::person.toString(), other.id(), 0, 0});
    for (const ChangeSet &changes : *steps) {
        for (const RowChange &row : changes.rows) {
            const FieldChange function = row.fields.value(names::function.toString());
            QVERIFY(!function.before.toString().contains(familyName));
            QVERIFY(!function.after.toString().contains(familyName));
        }
    }
}

QTEST_GUILESS_MAIN(TestErasedPast)
#include "tst_erasedpast.moc"
