// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/personerasure.h"
#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/schema/names.h"
#include "tests/models/subjecttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace testsession;

/// What a person is told of the records about them: all of it, and nothing of others.
class TestSubjectAccess : public SubjectTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void otherPeopleAreNotNamed();
    void stepsTellBeforeAndAfter();
    void recordsThatReferredOnceAreListed();
    void aRemovedRecordIsListed();
    void conflictsAreListed();
    void whoWasRemovedIsReadFromTheHistory();
    void whoWasErasedIsNotThere();
    void earlierRecordsArePerhapsTheSamePerson();
    void theOfficeIsAlwaysTold();
    void idsHaveTitlesBesideThem();
    void rightsAndStorageAreTold();
    void packagesThatHoldThePersonAreRecipients();
    void onlyTablesWithACaptionAreCounted_data();
    void onlyTablesWithACaptionAreCounted();

private:
    /// Led by the person, written down by somebody else.
    Record addGroup();
};

Record TestSubjectAccess::addGroup()
{
    return addRecord(*m_session, names::workingGroup,
                     {{key(names::conference), reference(*m_conference)},
                      {key(names::name), QStringLiteral("Gruppe 1")},
                      {key(names::facilitator), reference(*m_person)},
                      {key(names::recorder), reference(addOther())}});
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
