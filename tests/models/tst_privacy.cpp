// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/peoplemodel.h"
#include "models/items/roles.h"
#include "models/privacy/consent.h"
#include "models/privacy/formsofaddress.h"
#include "models/privacy/keeping.h"
#include "models/privacy/personerasure.h"
#include "models/privacy/personnames.h"
#include "models/privacy/personwords.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

namespace {

const QDate today(2026, 11, 25);

QString key(QStringView name)
{
    return name.toString();
}

} // namespace

/// Consent, keeping, and the names of people in texts.
class TestPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noticesWhoIsNamed_data();
    void noticesWhoIsNamed();
    void noticesThatSomebodyIsAddressed_data();
    void noticesThatSomebodyIsAddressed();
    void noticesWhoWasAddedAndForgetsWhoWasRemoved();
    void takesNamesOutOfTexts_data();
    void takesNamesOutOfTexts();
    void onlyASurnameOfOneWordMayBeAnother();
    void consentIsGivenAndWithdrawn();
    void withdrawalTakesPicturesBackAndNamesWhatIsPublished();
    void withdrawalReachesFormerNames();
    void listsWhoIsDueAndFollows();
    void listsWhoWasRemovedAndFollows();
    void keepsLongerFromTodayOn();

private:
    Record addPerson(const QString &given, const QString &family, const QVariantMap &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestPrivacy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestPrivacy::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

Record TestPrivacy::addPerson(const QString &given, const QString &family, const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(key(names::givenName), given);
    values.insert(key(names::familyName), family);
    return addRecord(*m_session, names::person, values);
}

void TestPrivacy::noticesWhoIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("full name") << QStringLiteral("Der Treff von Änne Grünbach läuft") << true;
    QTest::newRow("without umlauts") << QStringLiteral("der treff von aenne gruenbach") << true;
    QTest::newRow("folded") << QStringLiteral("ANNE GRUNBACH war da") << true;
    QTest::newRow("surname first") << QStringLiteral("Grünbach, Änne") << true;
    QTest::newRow("salutation") << QStringLiteral("Frau Grünbach hilft") << true;
    QTest::newRow("salutation and title") << QStringLiteral("Frau Dr. Grünbach") << true;
    QTest::newRow("genitive") << QStringLiteral("Frau Grünbachs Idee") << true;
    QTest::newRow("bare surname") << QStringLiteral("am Grünbach spielen") << false;
    QTest::newRow("inside a word") << QStringLiteral("Frau Grünbacher") << false;
    QTest::newRow("another given name") << QStringLiteral("Anton Grünbach") << false;
    QTest::newRow("two words and a particle") << QStringLiteral("Herr von der Au kommt") << true;
    QTest::newRow("only a part of it") << QStringLiteral("Herr Au kommt") << false;
    QTest::newRow("hyphen") << QStringLiteral("Uwe Klee-Moos") << true;
    QTest::newRow("nobody") << QStringLiteral("Mehr Angebote für Kinder") << false;
    QTest::newRow("first half") << QStringLiteral("Herr Klee hilft") << true;
    QTest::newRow("second half") << QStringLiteral("Hr. Moos hilft") << true;
    QTest::newRow("half without a salutation") << QStringLiteral("im Moos und Klee") << false;
    QTest::newRow("half of another double name") << QStringLiteral("Herr Klee-Berg") << false;
    QTest::newRow("initial") << QStringLiteral("U. Klee-Moos") << true;
    QTest::newRow("initial and one name") << QStringLiteral("Ä. Grünbach") << true;
    QTest::newRow("another initial") << QStringLiteral("B. Grünbach") << false;
    QTest::newRow("double name alone") << QStringLiteral("bei Klee-Moos fragen") << true;
    QTest::newRow("longer name") << QStringLiteral("die Klee-Moos-Wiese") << false;
    QTest::newRow("two words") << QStringLiteral("Klee Moos Gras") << false;
    QTest::newRow("office") << QStringLiteral("Schulleiterin Grünbach sagt") << true;
    QTest::newRow("office with umlaut") << QStringLiteral("Landrätin Grünbach") << true;
    QTest::newRow("mayor") << QStringLiteral("Bürgermeister Grünbach") << true;
    QTest::newRow("e-mail") << QStringLiteral("an A.Gruen@Post.example.") << true;
    QTest::newRow("another e-mail") << QStringLiteral("an xa.gruen@post.example") << false;
    QTest::newRow("Friday") << QStringLiteral("Mo und Fr Grünbach-AG") << false;
    QTest::newRow("Friday, bare") << QStringLiteral("Mo und Fr Grünbach") << false;
    QTest::newRow("short for Frau") << QStringLiteral("Fr. Grünbach") << true;
    QTest::newRow("office and an adjective") << QStringLiteral("Lehrer grünbach") << false;
    QTest::newRow("enumeration") << QStringLiteral("Anna, Änne, Grünbach") << false;
    QTest::newRow("school") << QStringLiteral("Änne-Grünbach-Schule") << false;
    QTest::newRow("adjective and noun") << QStringLiteral("eine änne Grünbach") << false;
}

void TestPrivacy::noticesWhoIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isNamed);
    addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"),
              {{key(names::email), QStringLiteral("a.gruen@post.example")}});
    addPerson({}, QStringLiteral("von der Au"));
    addPerson(QStringLiteral("Uwe"), QStringLiteral("Klee-Moos"));
    PersonNames names(*m_session);
    QCOMPARE(!names.namedIn(text).isEmpty(), isNamed);
}

void TestPrivacy::noticesThatSomebodyIsAddressed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddressed");
    const auto row = [](const char *text, bool isAddressed) {
        QTest::newRow(text) << QString::fromUtf8(text) << isAddressed;
    };
    row("Herr Berg kommt", true);
    row("mit Frau Quarzmüller-Ößel", true);
    row("Frau Dr. Berg", true);
    row("Dr. med. Berg", true);
    row("Prof. Berg", true);
    row("Fr. Berg", true);
    row("die Frau Berg", true);
    row("Herr Bürgermeister Berg", true);
    row("Frau und Familie", false);
    row("Frau, Mann und Kind", false);
    row("Herr der Ringe", false);
    row("Familie im Mittelpunkt", false);
    row("Familie Zukunft", false);
    row("Dr. med.", false);
    row("Mo und Fr Koch-AG", false);
    row("Als Frau Angst im Dunkeln", false);
    row("für jede Frau Beratung", false);
    row("Frau Bürgermeisterin einladen", false);
    row("Beratung für die Frau\nAngebote", false);
    row("Frauen Beratung", false);
    row("Frau", false);
    row("Mehr Angebote", false);
}

void TestPrivacy::noticesThatSomebodyIsAddressed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAddressed);
    QCOMPARE(formsofaddress::addressSomebody(text), isAddressed);
}

void TestPrivacy::noticesWhoWasAddedAndForgetsWhoWasRemoved()
{
    PersonNames names(*m_session);
    const QString text = QStringLiteral("Frau Grünbach");
    QCOMPARE(names.namedIn(text), QStringList());
    const Record person = addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"));
    QCOMPARE(names.namedIn(text), QStringList{QStringLiteral("Änne Grünbach")});
    setField(*m_session, person, names::familyName, QStringLiteral("Moos"));
    QCOMPARE(names.namedIn(text), QStringList());
    QVERIFY(m_session->undo());
    QCOMPARE(names.namedIn(text).size(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(names.namedIn(text), QStringList());
}

void TestPrivacy::takesNamesOutOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("nothing") << QStringLiteral("Der Treff") << QStringLiteral("Der Treff");
    QTest::newRow("both names") << QStringLiteral("Änne Grünbach sagt") << QStringLiteral("… sagt");
    QTest::newRow("surname") << QStringLiteral("Bei Gruenbachs.") << QStringLiteral("Bei ….");
    QTest::newRow("e-mail") << QStringLiteral("an A@Post.example schreiben")
                            << QStringLiteral("an … schreiben");
    QTest::newRow("phone in another spelling") << QStringLiteral("unter +49 5651-123456 oder 05651/999999")
                                               << QStringLiteral("unter … oder 05651/999999");
    QTest::newRow("former name") << QStringLiteral("früher Moos") << QStringLiteral("früher …");
}

void TestPrivacy::takesNamesOutOfTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rest);
    const Record person = addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"),
                                    {{key(names::email), QStringLiteral("a@post.example")},
                                     {key(names::phone), QStringLiteral("05651 / 123456")}});
    Record former = person;
    former.set(names::familyName, QStringLiteral("Moos"));
    QCOMPARE(PersonWords({person, former}).redacted(text), rest);
}

void TestPrivacy::onlyASurnameOfOneWordMayBeAnother()
{
    const auto rest = [this](const QString &familyName, const QString &text) {
        const PersonWords words({addPerson(QStringLiteral("Änne"), familyName)});
        return words.redacted(text, PersonWords::Bare::MayBeWord);
    };
    QCOMPARE(rest(QStringLiteral("Klee-Moos"), QStringLiteral("Idee: Klee-Moos")), QStringLiteral("Idee: …"));
    QCOMPARE(rest(QStringLiteral("von der Heide"), QStringLiteral("weit von der Heide")),
             QStringLiteral("weit von der Heide"));
}

void TestPrivacy::consentIsGivenAndWithdrawn()
{
    const Record person = addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"));
    QCOMPARE(consent::of(person), consent::State::None);
    QVERIFY(m_session->apply(consent::give(person, today, true)));
    const Record given = stored(*m_session, person);
    QCOMPARE(consent::of(given), consent::State::Given);
    QVERIFY(given.isTrue(names::mayBeNamed));
    const auto withdrawal = consent::withdraw(m_session->reader(), given, today.addDays(1));
    QVERIFY(m_session->apply(withdrawal->changes));
    const Record withdrawn = stored(*m_session, person);
    QCOMPARE(consent::of(withdrawn), consent::State::Withdrawn);
    QVERIFY(!withdrawn.isTrue(names::mayBeNamed));
    QVERIFY(m_session->apply(consent::give(withdrawn, today.addDays(2), false)));
    QCOMPARE(consent::of(stored(*m_session, person)), consent::State::Given);
    QVERIFY(!stored(*m_session, person).isTrue(names::mayBeNamed));
}

void TestPrivacy::withdrawalTakesPicturesBackAndNamesWhatIsPublished()
{
    const Record person = addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"));
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    setField(*m_session, conference, names::status, QStringLiteral("published"));
    const Record elsewhere = addConference(*m_session, QStringLiteral("West"));
    const auto addPicture = [&](const Record &of, const QString &caption) {
        return addRecord(*m_session, names::picture,
                         {{key(names::conference), reference(of)},
                          {key(names::kind), QStringLiteral("portrait")},
                          {key(names::caption), caption},
                          {key(names::peopleRecognisable), true},
                          {key(names::consent), QStringLiteral("given")},
                          {key(names::publish), true}});
    };
    addRecord(*m_session, names::participation,
              {{key(names::conference), reference(conference)}, {key(names::person), reference(person)}});
    const Record portrait = addPicture(conference, QStringLiteral("Frau Grünbach am Pult"));
    const Record group = addPicture(conference, QStringLiteral("Gruppe 2"));
    const Record other = addPicture(elsewhere, QStringLiteral("Gruppe 3"));
    const auto withdrawal = consent::withdraw(m_session->reader(), person, today);
    QVERIFY(withdrawal);
    QCOMPARE(withdrawal->published, QList<RecordId>{conference.id()});
    QCOMPARE(withdrawal->pictures, QList<RecordId>{portrait.id()});
    QCOMPARE(withdrawal->picturesToCheck, QList<RecordId>{group.id()});
    QVERIFY(m_session->apply(withdrawal->changes));
    QVERIFY(!stored(*m_session, portrait).isTrue(names::publish));
    QCOMPARE(stored(*m_session, portrait).text(names::consent), QStringLiteral("withdrawn"));
    QVERIFY(stored(*m_session, group).isTrue(names::publish));
    QVERIFY(stored(*m_session, other).isTrue(names::publish));
    // One step.
    QVERIFY(m_session->undo());
    QVERIFY(stored(*m_session, portrait).isTrue(names::publish));
}

// Captions go on calling somebody as before a marriage.
void TestPrivacy::withdrawalReachesFormerNames()
{
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    const Record person = addRecord(*m_session, names::person,
                                    {{names::givenName.toString(), QStringLiteral("Xaverine")},
                                     {names::familyName.toString(), QStringLiteral("Quarz")}});
    const QString caption = QStringLiteral("Xaverine Quarz begrüßt");
    const Record picture = addRecord(*m_session, names::picture,
                                     {{names::conference.toString(), reference(conference)},
                                      {names::caption.toString(), caption},
                                      {names::altText.toString(), QStringLiteral("Eine Frau am Pult")},
                                      {names::publish.toString(), true}});
    setField(*m_session, person, names::familyName, QStringLiteral("Steinbrück"));
    const auto withdrawal =
        consent::withdraw(m_session->reader(), stored(*m_session, person), QDate(2026, 11, 26));
    QCOMPARE(withdrawal->pictures, QList<RecordId>{picture.id()});
    setField(*m_session, person, names::consentWithdrawnOn, QDate(2026, 11, 26));
    const auto withdrawn = consent::withdrawn(m_session->reader());
    QCOMPARE(withdrawn->size(), 1);
    QVERIFY(withdrawn->constFirst().areSurelyIn(caption));
}

void TestPrivacy::listsWhoIsDueAndFollows()
{
    const auto until = [](int days) { return QVariantMap{{key(names::keepUntil), today.addDays(days)}}; };
    addPerson({}, QStringLiteral("Bald"), until(keeping::noticeDays));
    addPerson({}, QStringLiteral("Später"), until(keeping::noticeDays + 1));
    const Record passed = addPerson({}, QStringLiteral("Vorbei"), until(-3));
    addPerson({}, QStringLiteral("Immer"));
    const std::unique_ptr<PeopleModel> model(PeopleModel::due(*m_session, today, nullptr));
    const QAbstractItemModelTester tester(model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("Vorbei")));
    QCOMPARE(model->index(0, 0).data(RecordIdRole).value<RecordId>(), passed.id());
    QVERIFY(m_session->apply(keeping::prolong(passed, today)));
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(model->rowCount(), 2);
}

void TestPrivacy::listsWhoWasRemovedAndFollows()
{
    const std::unique_ptr<PeopleModel> model(PeopleModel::removed(*m_session, nullptr));
    const QAbstractItemModelTester tester(model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Record zoe = addPerson(QStringLiteral("Zoe"), QStringLiteral("Zander"));
    const Record anne = addPerson(QStringLiteral("Änne"), QStringLiteral("Grünbach"));
    QCOMPARE(model->rowCount(), 0);
    for (const Record &person : {zoe, anne})
        QVERIFY(m_session->apply(edits::remove(person)));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), anne.title());
    QCOMPARE(model->index(1, 0).data(RecordIdRole).value<RecordId>(), zoe.id());
    // Undo brings her back, erasing takes the other out of the history.
    QVERIFY(m_session->undo());
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(m_session->erase(personerasure::plan(m_session->reader(), zoe.id())->erasure));
    QCOMPARE(model->rowCount(), 0);
}

void TestPrivacy::keepsLongerFromTodayOn()
{
    const Record passed =
        addPerson({}, QStringLiteral("Vorbei"), {{key(names::keepUntil), today.addDays(-400)}});
    QVERIFY(m_session->apply(keeping::prolong(passed, today)));
    QCOMPARE(stored(*m_session, passed).value(names::keepUntil).toDate(), today.addYears(1));
    QVERIFY(m_session->apply(keeping::prolong(stored(*m_session, passed), today)));
    QCOMPARE(stored(*m_session, passed).value(names::keepUntil).toDate(), today.addYears(2));
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
