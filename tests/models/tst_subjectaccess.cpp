// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/halftyped.h"
#include "models/privacy/personerasure.h"
#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/schema/names.h"
#include "tests/support/documenttext.h"
#include "tests/support/testsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace testsession;

namespace {

const QString familyName = QStringLiteral("Quarz-Ulme");
const QString stranger = QStringLiteral("Thorwald");

QString key(QStringView name)
{
    return name.toString();
}

} // namespace

/// What a person is told of what is held about them: all of it, and nothing of others.
class TestSubjectAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void otherPeopleAreNotNamed();
    void stepsTellBeforeAndAfter();
    void recordsThatReferredOnceAreListed();
    void aRemovedRecordIsListed();
    void textsAreListedSureOnesApart();
    void earlierWordingsAreListed();
    void surnamesOfOthersAreNoTexts();
    void draftsAreListed();
    void conflictsAreListed();
    void whoWasRemovedIsReadFromTheHistory();
    void whoWasErasedIsNotThere();
    void earlierRecordsArePerhapsTheSamePerson();
    void ownStepsAreCounted();
    void somebodyElseWithTheSurnameIsNoAuthor_data();
    void somebodyElseWithTheSurnameIsNoAuthor();
    void textsAboutSomebodyElseWithTheSurnameAreNotListed();
    void theOfficeIsAlwaysTold();
    void idsHaveTitlesBesideThem();
    void rightsAndStorageAreTold();
    void packagesThatHoldThePersonAreRecipients();
    void picturesThatNameThePersonAreTold_data();
    void picturesThatNameThePersonAreTold();
    void onlyTablesWithACaptionAreCounted_data();
    void onlyTablesWithACaptionAreCounted();

private:
    QString text() const;
    QJsonObject json() const;
    Record addOther(const QVariantMap &more = {});
    Record addGroup();
    Record addContribution(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_person;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
};

void TestSubjectAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_person =
        addRecord(*m_session, names::person,
                  {{key(names::givenName), QStringLiteral("Xenia")}, {key(names::familyName), familyName}});
    m_conference = addConference(*m_session, QStringLiteral("Ost"));
    m_question = addRecord(*m_session, names::question,
                           {{key(names::conference), reference(*m_conference)},
                            {key(names::wording), QStringLiteral("Was ist gut?")},
                            {key(names::shortName), QStringLiteral("Gut")}});
}

void TestSubjectAccess::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

QString TestSubjectAccess::text() const
{
    const auto document = reports::build(ReportKind::SubjectAccess, m_session->reader(), m_person->id());
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    return QString::fromUtf8(writers::write(*document, DocumentFormat::Text)->bytes).simplified();
}

QJsonObject TestSubjectAccess::json() const
{
    const auto bytes = reports::subjectAccessJson(m_session->reader(), m_person->id());
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return QJsonDocument::fromJson(*bytes).object();
}

Record TestSubjectAccess::addOther(const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(key(names::givenName), stranger);
    if (!values.contains(key(names::familyName)))
        values.insert(key(names::familyName), QStringLiteral("Berg"));
    return addRecord(*m_session, names::person, values);
}

Record TestSubjectAccess::addGroup()
{
    return addRecord(*m_session, names::workingGroup,
                     {{key(names::conference), reference(*m_conference)},
                      {key(names::name), QStringLiteral("Gruppe 1")},
                      {key(names::facilitator), reference(*m_person)},
                      {key(names::recorder), reference(addOther())}});
}

Record TestSubjectAccess::addContribution(const QString &wording)
{
    return addRecord(*m_session, names::contribution,
                     {{key(names::conference), reference(*m_conference)},
                      {key(names::question), reference(*m_question)},
                      {key(names::text), wording}});
}

void TestSubjectAccess::otherPeopleAreNotNamed()
{
    m_session->setAuthor(QStringLiteral("Thorwald Berg"));
    const Record group = addGroup();
    const RecordId other = group.reference(names::recorder);
    const QString told = text();
    QVERIFY2(told.contains(QStringLiteral("Recorder another person")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("Facilitator Quarz-Ulme, Xenia")));
    QVERIFY(told.contains(QStringLiteral("somebody else")));
    QVERIFY2(!told.contains(stranger), qPrintable(told));
    const QByteArray bytes = QJsonDocument(json()).toJson();
    QVERIFY(!bytes.contains(stranger.toUtf8()));
    QVERIFY2(!bytes.contains(other.toString().toUtf8()), bytes.constData());
}

void TestSubjectAccess::stepsTellBeforeAndAfter()
{
    setField(*m_session, *m_person, names::function, QStringLiteral("Leitung"));
    setField(*m_session, stored(*m_session, *m_person), names::function, QStringLiteral("Vertretung"));
    const QString told = text();
    QVERIFY2(told.contains(QStringLiteral("Function Leitung Vertretung")), qPrintable(told));
}

void TestSubjectAccess::recordsThatReferredOnceAreListed()
{
    const Record measure = addRecord(*m_session, names::measure,
                                     {{key(names::title), QStringLiteral("Treff")},
                                      {key(names::responsiblePerson), reference(*m_person)}});
    setField(*m_session, measure, names::responsiblePerson, reference(addOther()));
    setField(*m_session, stored(*m_session, measure), names::progress, QStringLiteral("Fremdes"));
    const QString told = text();
    QVERIFY2(told.contains(QStringLiteral("Measure: Treff")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("Before: Quarz-Ulme, Xenia")) ||
            told.contains(QStringLiteral("Quarz-Ulme, Xenia another person")));
    QVERIFY(!told.contains(QStringLiteral("Fremdes")));
    QVERIFY(!told.contains(stranger));
    const QJsonArray former = json().value(u"former-records").toArray();
    QCOMPARE(former.size(), 1);
    QCOMPARE(former.at(0)[u"title"].toString(), QStringLiteral("Treff"));
}

void TestSubjectAccess::aRemovedRecordIsListed()
{
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(*m_person)}});
    setField(*m_session, participation, names::status, QStringLiteral("declined"));
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, participation))));
    const QString told = text();
    QVERIFY2(told.contains(QStringLiteral("Participation: Quarz-Ulme, Xenia")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("Declined")));
}

void TestSubjectAccess::textsAreListedSureOnesApart()
{
    setField(*m_session, *m_person, names::familyName, QStringLiteral("Ulme"));
    addContribution(QStringLiteral("Xenia Ulme kennt alle"));
    addContribution(QStringLiteral("Bei der Ulme fragen"));
    addContribution(QStringLiteral("Mehr Angebote"));
    const QJsonArray texts = json().value(u"texts").toArray();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.at(0)[u"sure"].toBool());
    QVERIFY(!texts.at(1)[u"sure"].toBool());
    QCOMPARE(texts.at(0)[u"passage"].toString(), QStringLiteral("Xenia Ulme kennt alle"));
    const QString told = text();
    const auto sure = told.indexOf(QStringLiteral("Texts that surely name the person"));
    const auto perhaps = told.indexOf(QStringLiteral("Texts that may name the person"));
    QVERIFY2(sure > 0 && perhaps > sure, qPrintable(told));
    QVERIFY(told.indexOf(QStringLiteral("kennt alle")) > sure);
    QVERIFY(told.indexOf(QStringLiteral("Bei der Ulme fragen")) > perhaps);
    QVERIFY(told.contains(QStringLiteral("Contribution, Ost, Text")));
    QVERIFY(told.contains(QStringLiteral("Note for the office")));
}

void TestSubjectAccess::earlierWordingsAreListed()
{
    const Record changed = addContribution(QStringLiteral("Frau Quarz-Ulme hat Ideen"));
    setField(*m_session, changed, names::text, QStringLiteral("Jemand hat Ideen"));
    const Record removed = addContribution(QStringLiteral("Frau Quarz-Ulme hat Zeit"));
    QVERIFY(m_session->apply(edits::remove(removed)));
    addContribution(QStringLiteral("Frau Quarz-Ulme hat Mut"));
    QStringList past;
    const QJsonArray texts = json().value(u"texts").toArray();
    for (const QJsonValue &found : texts) {
        if (found[u"past"].toBool())
            past.append(found[u"passage"].toString());
    }
    past.sort();
    QCOMPARE(past, QStringList({QStringLiteral("Frau Quarz-Ulme hat Ideen"),
                                QStringLiteral("Frau Quarz-Ulme hat Zeit")}));
    QCOMPARE(texts.size(), 3);
    QVERIFY2(text().contains(QStringLiteral("Contribution, Ost, Text, earlier wording")), qPrintable(text()));
}

void TestSubjectAccess::surnamesOfOthersAreNoTexts()
{
    addOther({{key(names::familyName), familyName}, {key(names::note), QStringLiteral("Frau Quarz-Ulme")}});
    const QJsonArray texts = json().value(u"texts").toArray();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.at(0)[u"field"].toString(), key(names::note));
    QCOMPARE(texts.at(0)[u"title"].toString(), QStringLiteral("another person"));
    QVERIFY(!text().contains(stranger));
}

void TestSubjectAccess::draftsAreListed()
{
    const HalfTypedCard card{m_conference->id(), m_question->id(), {}, {}};
    QVERIFY(m_session->setDraft(card.key(), QStringLiteral("Frau Quarz-Ulme will")));
    QCOMPARE(json().value(u"drafts").toArray().size(), 1);
    QVERIFY(text().contains(QStringLiteral("Frau Quarz-Ulme will")));
}

void TestSubjectAccess::conflictsAreListed()
{
    const auto addConflict = [&](const Record &about, QStringView field, const QString &theirs) {
        addRecord(*m_session, names::conflict,
                  {{key(names::subject), QStringLiteral("Berg, Thorwald")},
                   {key(names::kind), QStringLiteral("both-changed")},
                   {key(names::entity), about.table().name()},
                   {key(names::record), about.id().toString()},
                   {key(names::field), field.toString()},
                   {key(names::theirs), theirs}});
    };
    addConflict(*m_person, names::phone, QStringLiteral("4711"));
    addConflict(addGroup(), names::recorder, addOther().id().toString());
    addConflict(addOther(), names::phone, QStringLiteral("0815"));
    const QJsonArray conflicts = json().value(u"conflicts").toArray();
    QCOMPARE(conflicts.size(), 2);
    const QString told = text();
    QVERIFY(told.contains(QStringLiteral("4711")));
    QVERIFY(!told.contains(QStringLiteral("0815")));
    QVERIFY2(!told.contains(stranger), qPrintable(told));
}

void TestSubjectAccess::whoWasRemovedIsReadFromTheHistory()
{
    setField(*m_session, *m_person, names::email, QStringLiteral("xenia@post.example"));
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(*m_person)}});
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, participation))));
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, *m_person))));
    const QString told = text();
    for (const char *part : {"The person's record was removed", "Person: Quarz-Ulme, Xenia",
                             "xenia@post.example", "Participation: Quarz-Ulme, Xenia"})
        QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
    QVERIFY(!told.contains(QStringLiteral("No day is set until which the record is kept.")));
    const QJsonObject all = json();
    QCOMPARE(all.value(u"records").toArray().size(), 0);
    QCOMPARE(all.value(u"former-records").toArray().size(), 2);
    QCOMPARE(all.value(u"former-records")[0][u"title"].toString(), m_person->title());
    QCOMPARE(all.value(u"texts").toArray().size(), 0);
}

void TestSubjectAccess::whoWasErasedIsNotThere()
{
    const auto plan = personerasure::plan(m_session->reader(), m_person->id());
    QVERIFY(m_session->erase(plan->erasure));
    const auto report = reports::subjectAccessJson(m_session->reader(), m_person->id());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotFound);
}

void TestSubjectAccess::earlierRecordsArePerhapsTheSamePerson()
{
    const Record typedBefore = addRecord(*m_session, names::person,
                                         {{key(names::givenName), m_person->value(names::givenName)},
                                          {key(names::familyName), familyName},
                                          {key(names::phone), QStringLiteral("4711")}});
    QVERIFY(m_session->apply(edits::remove(typedBefore)));
    QVERIFY(m_session->apply(edits::remove(addOther({{key(names::phone), QStringLiteral("0815")}}))));
    const QString told = text();
    QVERIFY2(told.contains(QStringLiteral("Earlier records, perhaps of the same person")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("4711")));
    QVERIFY(!told.contains(QStringLiteral("0815")));
    const QJsonArray same = json().value(u"perhaps-same-records").toArray();
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.at(0)[u"title"].toString(), m_person->title());
}

void TestSubjectAccess::ownStepsAreCounted()
{
    QVERIFY(!text().contains(QStringLiteral("Steps made by the person")));
    m_session->setAuthor(QStringLiteral("Dr. Xenia Quarz-Ulme"));
    addContribution(QStringLiteral("Mehr Angebote"));
    addContribution(QStringLiteral("Mehr Zeit"));
    m_session->setAuthor(QStringLiteral("Thorwald Berg"));
    addContribution(QStringLiteral("Mehr Geld"));
    QVERIFY2(text().contains(QStringLiteral("author of 2 step(s)")), qPrintable(text()));
    QVERIFY(!text().contains(QStringLiteral("Mehr Angebote")));
    const QJsonObject steps = json().value(u"steps-made").toObject();
    QCOMPARE(steps.value(u"count").toInt(), 2);
    QVERIFY(steps.value(u"first").toString() <= steps.value(u"last").toString());
}

void TestSubjectAccess::somebodyElseWithTheSurnameIsNoAuthor_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("in full") << QStringLiteral("Xenia Quarz-Ulme") << true;
    QTest::newRow("the surname first") << QStringLiteral("Quarz-Ulme, Xenia") << true;
    QTest::newRow("with a title") << QStringLiteral("Frau Dr. Xenia Quarz-Ulme") << true;
    QTest::newRow("another given name") << QStringLiteral("Thorwald Quarz-Ulme") << false;
    QTest::newRow("a longer surname") << QStringLiteral("Xenia Quarz-Ulme-Berg") << false;
}

void TestSubjectAccess::somebodyElseWithTheSurnameIsNoAuthor()
{
    QFETCH(const QString, author);
    QFETCH(const bool, isPerson);
    m_session->setAuthor(author);
    setField(*m_session, *m_person, names::function, QStringLiteral("Leitung"));
    QCOMPARE(text().contains(author), isPerson);
    QCOMPARE(QString::fromUtf8(QJsonDocument(json()).toJson()).contains(author), isPerson);
}

void TestSubjectAccess::textsAboutSomebodyElseWithTheSurnameAreNotListed()
{
    addOther({{key(names::familyName), familyName}});
    const Record changed = addContribution(QStringLiteral("Früher war Thorwald Quarz-Ulme krank"));
    setField(*m_session, changed, names::text, QStringLiteral("Frau Quarz-Ulme hilft"));
    addContribution(QStringLiteral("Thorwald Quarz-Ulme ist krank"));
    const HalfTypedCard card{m_conference->id(), m_question->id(), {}, {}};
    QVERIFY(m_session->setDraft(card.key(), QStringLiteral("Thorwald Quarz-Ulme will")));
    QStringList passages;
    for (const QJsonValue &found : json().value(u"texts").toArray())
        passages.append(found[u"passage"].toString());
    QCOMPARE(passages, QStringList(QStringLiteral("Frau Quarz-Ulme hilft")));
    QCOMPARE(json().value(u"drafts").toArray().size(), 0);
    QVERIFY(!text().contains(QStringLiteral("krank")));
}

void TestSubjectAccess::theOfficeIsAlwaysTold()
{
    const QString told = text();
    QVERIFY(told.contains(QStringLiteral("No text names the person.")));
    QVERIFY2(told.contains(QStringLiteral("Note for the office")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("titles and free texts stand here as they were written")));
    QVERIFY(!json().value(u"note-for-the-office").toString().isEmpty());
}

void TestSubjectAccess::idsHaveTitlesBesideThem()
{
    addGroup();
    const QJsonArray records = json().value(u"records").toArray();
    QCOMPARE(records.size(), 2);
    const QJsonObject group = records.at(1)[u"record"].toObject();
    QCOMPARE(group.value(u"conference").toString(), m_conference->id().toString());
    QCOMPARE(group.value(u"conference-title").toString(), QStringLiteral("Ost"));
    QCOMPARE(group.value(u"recorder-title").toString(), QStringLiteral("another person"));
    QVERIFY(!group.contains(u"recorder"));
    const QJsonObject step = records.at(1)[u"history"][0][u"rows"][0][u"fields"][u"conference"].toObject();
    QCOMPARE(step.value(u"after-title").toString(), QStringLiteral("Ost"));
}

void TestSubjectAccess::rightsAndStorageAreTold()
{
    QVERIFY(text().contains(QStringLiteral("No day is set until which the record is kept.")));
    setField(*m_session, *m_person, names::keepUntil, QDate(2030, 3, 1));
    const QString told = text();
    for (const char *article : {"Art. 15(1)", "Art. 16", "Art. 17", "Art. 18", "Art. 21", "Art. 77"})
        QVERIFY2(told.contains(QString::fromLatin1(article)), article);
    QVERIFY(told.contains(QStringLiteral("2030")));
    QVERIFY(told.contains(QStringLiteral("To be filled in by the office")));
    QVERIFY(!told.contains(QStringLiteral("A consent can be withdrawn")));
}

void TestSubjectAccess::packagesThatHoldThePersonAreRecipients()
{
    const auto handOut = [this](const Record &conference, const QString &name) {
        addRecord(*m_session, names::package,
                  {{key(names::conference), reference(conference)},
                   {key(names::name), name},
                   {key(names::handedOutOn), QDate(2024, 6, 16)}});
    };
    const auto packages = [this] {
        const QJsonObject known = json().value(u"information").toObject().value(u"recipients").toObject();
        QStringList found;
        for (const QJsonValue &sentence : known.value(u"known").toArray()) {
            if (sentence.toString().startsWith(QStringLiteral("Packages ")))
                found.append(sentence.toString());
        }
        return found.join(u' ');
    };
    handOut(*m_conference, QStringLiteral("Empfang"));
    handOut(addConference(*m_session, QStringLiteral("West")), QStringLiteral("Anderswo"));
    QCOMPARE(packages(), QString());
    const Record participation = addRecord(
        *m_session, names::participation,
        {{key(names::conference), reference(*m_conference)}, {key(names::person), reference(*m_person)}});
    QVERIFY2(packages().contains(QStringLiteral("Empfang, ")), qPrintable(packages()));
    QVERIFY2(packages().contains(m_conference->title()), qPrintable(packages()));
    QVERIFY2(packages().contains(QStringLiteral("2024)")), qPrintable(packages()));
    QVERIFY(!packages().contains(QStringLiteral("Anderswo")));
    QVERIFY(text().contains(QStringLiteral("Empfang, ")));
    // The package that is out still has it.
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, participation))));
    QVERIFY(packages().contains(QStringLiteral("Empfang, ")));
}

void TestSubjectAccess::picturesThatNameThePersonAreTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTold");
    const QString name = QStringLiteral("Xenia ") + familyName;
    QTest::newRow("caption") << key(names::caption) << name + QStringLiteral(" im Saal") << true;
    QTest::newRow("description") << key(names::altText) << QStringLiteral("Frau ") + familyName << true;
    QTest::newRow("file name") << key(names::fileName) << QStringLiteral("Xenia_Quarz-Ulme.jpg") << true;
    QTest::newRow("somebody else") << key(names::caption) << QStringLiteral("Thorwald Berg") << false;
}

void TestSubjectAccess::picturesThatNameThePersonAreTold()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const bool, isTold);
    addRecord(*m_session, names::picture,
              {{key(names::conference), reference(*m_conference)},
               {key(names::kind), QStringLiteral("portrait")},
               {key(names::consent), QStringLiteral("given")},
               {key(names::publish), true},
               {key(names::takenOn), QDate(2024, 6, 17)},
               {key(names::data), QByteArray("bytes")},
               {field, value}});
    const QJsonArray pictures = json().value(u"pictures").toArray();
    QCOMPARE(pictures.size(), isTold ? 1 : 0);
    const QString told = text();
    QCOMPARE(told.contains(QStringLiteral("Art. 15(3)")), isTold);
    QCOMPARE(told.contains(QStringLiteral("Portrait")), isTold);
    if (!isTold)
        return;
    const QJsonObject picture = pictures.at(0).toObject();
    QCOMPARE(picture.value(u"kind").toString(), QStringLiteral("portrait"));
    QCOMPARE(picture.value(u"taken-on").toString(), QStringLiteral("2024-06-17"));
    QCOMPARE(picture.value(u"publish").toBool(), true);
    QCOMPARE(picture.value(u"consent").toString(), QStringLiteral("given"));
    QVERIFY(!picture.contains(u"data"));
}

void TestSubjectAccess::onlyTablesWithACaptionAreCounted_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("text") << DocumentFormat::Text;
    QTest::newRow("html") << DocumentFormat::Html;
}

void TestSubjectAccess::onlyTablesWithACaptionAreCounted()
{
    QFETCH(const DocumentFormat, format);
    blocks::Table table;
    table.rows = {{blocks::Cell{{TextRun{QStringLiteral("a")}}}},
                  {blocks::Cell{{TextRun{QStringLiteral("b")}}}}};
    blocks::Table named = table;
    named.caption = QStringLiteral("Named");
    Document document;
    document.blocks = {table, named};
    const QByteArray bytes = writers::write(document, format)->bytes;
    QVERIFY2(bytes.contains("Table 1:"), bytes.constData());
    QVERIFY(!bytes.contains("Table 2:"));
}

QTEST_MAIN(TestSubjectAccess)
#include "tst_subjectaccess.moc"
