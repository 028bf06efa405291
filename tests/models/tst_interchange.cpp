// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/interchange.h"
#include "models/exchange/sample.h"
#include "models/privacy/consent.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "tests/support/testsession.h"

#include <QTemporaryDir>
#include <QTest>

/// The open interchange format: lossless, repeatable, and clear about what is wrong in a file.
class TestInterchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void emptyFileGivesAnEmptyDocument();
    void everyTypeSurvivesTheWayOutAndBack();
    void importingTwiceChangesNothing();
    void changesOnlyWhatDiffersOnKnownRecords();
    void nullEmptiesAFieldOfAKnownRecord();
    void takesNoWithdrawalBack_data();
    void takesNoWithdrawalBack();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesAnIdThatBelongsToAnotherEntity();
    void newerVersionIsNamedAsSuch();
    void refusedFileChangesNothing();

private:
    std::unique_ptr<Session> create(const QString &name) const;
    QByteArray exported() const;
    static QByteArray document(const QByteArray &records);
    Result<void> import(const QByteArray &json);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

namespace {

const QByteArray organisationId = "01904cb1-3400-7001-8000-000000000001";
const QByteArray spaceId = "01904cb1-3400-7001-8000-000000000002";
const QByteArray personId = "01904cb1-3400-7001-8000-000000000003";

} // namespace

void TestInterchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = create(QStringLiteral("test.sozialraum"));
}

std::unique_ptr<Session> TestInterchange::create(const QString &name) const
{
    auto session = Session::create(m_folder->filePath(name));
    return session ? std::move(*session) : nullptr;
}

QByteArray TestInterchange::exported() const
{
    const auto json = interchange::write(m_session->reader());
    return json ? *json : QByteArray();
}

QByteArray TestInterchange::document(const QByteArray &records)
{
    return R"({"format": "sozialraum", "version": 1, "records": {)" + records + "}}";
}

Result<void> TestInterchange::import(const QByteArray &json)
{
    const auto changes = interchange::read(json, m_session->reader());
    return changes ? m_session->apply(*changes) : Result<void>(changes.error());
}

void TestInterchange::emptyFileGivesAnEmptyDocument()
{
    QCOMPARE(exported(), "{\n  \"format\": \"sozialraum\",\n  \"version\": 1,\n  \"records\": {}\n}\n");
    const auto changes = interchange::read(exported(), m_session->reader());
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

void TestInterchange::everyTypeSurvivesTheWayOutAndBack()
{
    QVERIFY(m_session->apply(*sample::load(m_session->reader())));
    const Record conference = m_session->reader().records(RecordQuery::all(u"conference"))->constFirst();
    const auto picture = m_session->newRecord(
        u"picture", {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                     {QStringLiteral("caption"), QStringLiteral("\"Quer\\geschrieben\" – naïve 😀")},
                     {QStringLiteral("taken-on"), QDate(2024, 6, 17)},
                     {QStringLiteral("publish"), true},
                     {QStringLiteral("data"), QByteArray("\0\xff\x80 bytes", 9)}});
    const auto agendaItem = m_session->newRecord(
        u"agenda-item", {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                         {QStringLiteral("title"), QStringLiteral("Pause")},
                         {QStringLiteral("starts-at"), QTime(9, 30)}});
    Record bare(*m_session->schema().table(u"person"), *RecordId::fromString(QString::fromLatin1(personId)));
    bare.set(names::familyName, QStringLiteral("Ohne Häkchen"));
    for (const Record &record : {*picture, *agendaItem, bare})
        QVERIFY(m_session->apply(edits::insert(record)));

    const QByteArray first = exported();
    m_session = create(QStringLiteral("second.sozialraum"));
    QVERIFY(import(first));
    QCOMPARE(exported(), first);
    QCOMPARE(**m_session->reader().record(u"picture", picture->id()), *picture);
    QCOMPARE(**m_session->reader().record(u"agenda-item", agendaItem->id()), *agendaItem);
    QCOMPARE(**m_session->reader().record(u"conference", conference.id()), conference);
}

void TestInterchange::importingTwiceChangesNothing()
{
    QVERIFY(m_session->apply(*sample::load(m_session->reader())));
    const auto again = interchange::read(exported(), m_session->reader());
    QVERIFY(again);
    QVERIFY(again->isEmpty());
}

void TestInterchange::changesOnlyWhatDiffersOnKnownRecords()
{
    QVERIFY(import(document(R"("organisation": [{"id": ")" + organisationId +
                            R"(", "name": "VHS", "place": "Eschwege", "provider": "other",)"
                            R"( "category": "other"}])")));
    const auto changes = interchange::read(
        document(R"("organisation": [{"id": ")" + organisationId + R"(", "name": "Volkshochschule"}])"),
        m_session->reader());
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), 1);
    QCOMPARE(changes->rows.first().kind, RowChange::Kind::Update);
    QCOMPARE(changes->rows.first().fields.keys(), QStringList{QStringLiteral("name")});
    QCOMPARE(changes->rows.first().fields.first().before, QStringLiteral("VHS"));
    QVERIFY(m_session->apply(*changes));
    QCOMPARE(m_session->reader().records(RecordQuery::all(u"organisation"))->first().text(names::place),
             QStringLiteral("Eschwege"));
}

void TestInterchange::nullEmptiesAFieldOfAKnownRecord()
{
    const QByteArray start = R"("organisation": [{"id": ")" + organisationId + R"(", )";
    QVERIFY(import(document(
        start + R"("name": "VHS", "place": "Eschwege", "provider": "other", "category": "other"}])")));
    QVERIFY(import(document(start + R"("place": null}])")));
    const auto stored = m_session->reader().records(RecordQuery::all(u"organisation"));
    QVERIFY(!stored->first().value(names::place).isValid());
}

void TestInterchange::takesNoWithdrawalBack_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("there") << false;
    QTest::newRow("removed since") << true;
}

void TestInterchange::takesNoWithdrawalBack()
{
    QFETCH(const bool, isRemoved);
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Ost"));
    const Record person = testsession::addRecord(*m_session, names::person,
                                                 {{names::familyName.toString(), QStringLiteral("Berg")},
                                                  {names::consentOn.toString(), QDate(2026, 1, 2)},
                                                  {names::mayBeNamed.toString(), true}});
    const Record picture =
        testsession::addRecord(*m_session, names::picture,
                               {{names::conference.toString(), testsession::reference(conference)},
                                {names::caption.toString(), QStringLiteral("Frau Berg begrüßt")},
                                {names::consent.toString(), QStringLiteral("given")},
                                {names::publish.toString(), true}});
    const QByteArray older = exported();
    QVERIFY(interchange::leftOut(older, m_session->reader())->isEmpty());
    const auto withdrawal = consent::withdraw(m_session->reader(), person, QDate(2026, 3, 4));
    QVERIFY(m_session->apply(withdrawal->changes));
    testsession::setField(*m_session, person, names::phone, QStringLiteral("05651 1234"));
    const QByteArray now = exported();
    for (const Record &record : {person, picture}) {
        if (isRemoved)
            QVERIFY(m_session->apply(edits::remove(testsession::stored(*m_session, record))));
    }
    QCOMPARE(interchange::leftOut(older, m_session->reader())->size(), 1);
    QVERIFY(interchange::leftOut(older, m_session->reader())->constFirst().startsWith(u'2'));
    QVERIFY(interchange::leftOut(now, m_session->reader())->isEmpty());
    QVERIFY(import(older));
    const Record kept = testsession::stored(*m_session, person);
    QCOMPARE(consent::of(kept), consent::State::Withdrawn);
    QCOMPARE(kept.value(names::consentWithdrawnOn).toDate(), QDate(2026, 3, 4));
    QVERIFY(!kept.isTrue(names::mayBeNamed));
    QCOMPARE(testsession::stored(*m_session, picture).text(names::consent), QStringLiteral("withdrawn"));
    QVERIFY(!testsession::stored(*m_session, picture).isTrue(names::publish));
}

void TestInterchange::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("named");
    const auto space = [](const QByteArray &fields) {
        return document(R"("social-space": [{"id": ")" + spaceId + R"(", "name": "Ost")" + fields + "}]");
    };
    const QString ost = QStringLiteral("Ost");

    QTest::newRow("no JSON") << QByteArray("Name;Ort\n") << QStringList();
    QTest::newRow("cut off") << document("").chopped(2) << QStringList();
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "version": 1, "records": {}})")
                                    << QStringList{QStringLiteral("Sozialraum")};
    QTest::newRow("no version") << QByteArray(R"({"format": "sozialraum", "records": {}})")
                                << QStringList{QStringLiteral("version")};
    QTest::newRow("no records") << QByteArray(R"({"format": "sozialraum", "version": 1})") << QStringList();
    QTest::newRow("unknown entity") << document(R"("star": [])") << QStringList{QStringLiteral("star")};
    QTest::newRow("no list") << document(R"("social-space": {})")
                             << QStringList{QStringLiteral("social-space")};
    QTest::newRow("no record") << document(R"("social-space": [3])") << QStringList{QStringLiteral("1")};
    QTest::newRow("no id") << document(R"("social-space": [{"name": "Ost"}])")
                           << QStringList{QStringLiteral("1")};
    QTest::newRow("id of another kind")
        << document(R"("social-space": [{"id": 7}])") << QStringList{QStringLiteral("1")};
    QTest::newRow("unknown field") << space(R"(, "colour": "#0072b2", "wind": 3)")
                                   << QStringList{ost, QStringLiteral("wind")};
    QTest::newRow("number for a text") << space(R"(, "colour": 7)") << QStringList{QStringLiteral("Colour")};
    QTest::newRow("text for a number")
        << space(R"(, "colour": "#0072b2", "position": "eins")") << QStringList{QStringLiteral("Position")};
    QTest::newRow("no colour") << space(R"(, "colour": "blau")") << QStringList{QStringLiteral("Colour")};
    QTest::newRow("required field left out") << space("") << QStringList{ost, QStringLiteral("Colour")};
    const QByteArray whole = R"({"id": ")" + spaceId + R"(", "name": "Ost", "colour": "#0072b2"})";
    QTest::newRow("same id twice") << document(R"("social-space": [)" + whole + ", " + whole + "]")
                                   << QStringList{QString::fromLatin1(spaceId), QStringLiteral("2")};
}

void TestInterchange::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, named);
    const auto changes = interchange::read(json, m_session->reader());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Invalid);
    for (const QString &word : named)
        QVERIFY2(changes.error().text.contains(word), qPrintable(changes.error().text));
}

void TestInterchange::refusesAnIdThatBelongsToAnotherEntity()
{
    const QByteArray space =
        R"("social-space": [{"id": ")" + spaceId + R"(", "name": "Ost", "colour": "#0072b2"}])";
    const QByteArray field = R"("field-of-action": [{"id": ")" + spaceId + R"(", "name": "Wohnen"}])";
    QVERIFY(!interchange::read(document(space + ", " + field), m_session->reader()));
    QVERIFY(import(document(space)));
    const auto changes = interchange::read(document(field), m_session->reader());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Invalid);
    QVERIFY2(changes.error().text.contains(QString::fromLatin1(spaceId)), qPrintable(changes.error().text));
}

void TestInterchange::newerVersionIsNamedAsSuch()
{
    const auto changes =
        interchange::read(R"({"format": "sozialraum", "version": 2, "records": {}})", m_session->reader());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::TooNew);
}

void TestInterchange::refusedFileChangesNothing()
{
    const QByteArray before = exported();
    const auto done = import(document(R"("field-of-action": [{"id": ")" + spaceId +
                                      R"(", "name": "Wohnen"}], "offer": [{"id": ")" + organisationId +
                                      R"(", "name": "Kurs", "organisation": ")" + personId + R"("}])"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QCOMPARE(exported(), before);
}

QTEST_GUILESS_MAIN(TestInterchange)
#include "tst_interchange.moc"
