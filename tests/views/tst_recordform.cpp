// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/formtest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace testsession;

/// Typing into the form of a record: when it is written, and what is said when it cannot be.
class TestRecordForm : public FormTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void writesAFieldWhenTheFocusLeaves();
    void writesAFieldOnEnter();
    void writesWhatIsHalfTypedWhenTheFormGoes();
    void escapeTakesBackWhatWasTyped();
    void saysWhatIsMissingAndInsertsOnceComplete();
    void leadsBackToARecordThatWasLeftUnsaved();
    void arrowKeysWriteOnlyTheChoiceWhereTheyStop();
    void showsAnUnacceptableValueAtItsField();
    void keepsABrokenPairUntilTheOtherHalfMendsIt();
    void followsChangesWithoutDisturbingTheFieldBeingTyped();
    void writesCommonValuesOfSeveralRecordsInOneStep();
    void clearsWhenTheRecordIsGone();
};

void TestRecordForm::writesAFieldWhenTheFocusLeaves()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *name = field<QLineEdit>("name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Grundschule"));
    QCOMPARE(stored(*m_session, school).text(names::name), QStringLiteral("Schule"));
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(stored(*m_session, school).text(names::name), QStringLiteral("Grundschule"));
    QCOMPARE(m_form->findChild<QLabel *>(QStringLiteral("formTitle"))->text(), QStringLiteral("Grundschule"));
}

void TestRecordForm::writesAFieldOnEnter()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    QTest::keyClicks(field<QLineEdit>("place"), QStringLiteral("Eschwege"));
    QTest::keyClick(field<QLineEdit>("place"), Qt::Key_Return);
    QCOMPARE(stored(*m_session, school).text(names::place), QStringLiteral("Eschwege"));

    auto *note = field<QPlainTextEdit>("note");
    QTest::keyClicks(note, QStringLiteral("one"));
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, QStringLiteral("two"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(*m_session, school).text(names::note), QStringLiteral("one\ntwo"));
}

void TestRecordForm::writesWhatIsHalfTypedWhenTheFormGoes()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *place = field<QLineEdit>("place");
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Eschw"));
    m_form.reset();
    QCOMPARE(stored(*m_session, school).text(names::place), QStringLiteral("Eschw"));
}

void TestRecordForm::escapeTakesBackWhatWasTyped()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *name = field<QLineEdit>("name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("xyz"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Schule"));
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(stored(*m_session, school).text(names::name), QStringLiteral("Schule"));
}

void TestRecordForm::saysWhatIsMissingAndInsertsOnceComplete()
{
    show(QStringLiteral("municipality"));
    QSignalSpy inserted(m_form.get(), &RecordForm::recordInserted);
    m_form->startNew();
    auto *name = field<QLineEdit>("name");
    QVERIFY(name->hasFocus());
    const auto *missing = m_form->findChild<QLabel *>(QStringLiteral("missingFields"));
    QVERIFY(missing->text().contains(QStringLiteral("Name, Official key")));
    QVERIFY2(error("name").isEmpty(), "an empty form does not complain");

    QTest::keyClicks(name, QStringLiteral("Wanfried"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(inserted.isEmpty());
    QVERIFY(!missing->text().contains(QStringLiteral("Name")));
    QTest::keyClicks(field<QLineEdit>("key"), QStringLiteral("06636013"));
    QTest::keyClick(field<QLineEdit>("key"), Qt::Key_Return);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(!m_form->isNew());
    QVERIFY(missing->isHidden());
    const auto count = m_session->reader().count(RecordQuery::all(u"municipality"));
    QVERIFY(count && *count == 1);
}

void TestRecordForm::leadsBackToARecordThatWasLeftUnsaved()
{
    show(QStringLiteral("municipality"));
    m_form->startNew();
    QTest::keyClicks(field<QLineEdit>("name"), QStringLiteral("Berkatal"));
    m_form->startNew();
    QVERIFY(field<QLineEdit>("name")->text().isEmpty());
    auto *back = m_form->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(field<QLineEdit>("name")->text(), QStringLiteral("Berkatal"));
    QVERIFY2(!back->isVisible(), "nothing was typed into the other one");
    QTest::keyClicks(field<QLineEdit>("key"), QStringLiteral("06636002"));
    QTest::keyClick(field<QLineEdit>("key"), Qt::Key_Return);
    const auto towns = m_session->reader().records(RecordQuery::all(names::municipality));
    QCOMPARE(towns->size(), 1);
    QCOMPARE(towns->first().text(names::name), QStringLiteral("Berkatal"));
}

void TestRecordForm::arrowKeysWriteOnlyTheChoiceWhereTheyStop()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *provider = field<QComboBox>("provider");
    QSignalSpy changes(m_session.get(), &Session::changed);
    provider->setFocus();
    QTest::keyClick(provider, Qt::Key_Home);
    QTest::keyClick(provider, Qt::Key_Down);
    QVERIFY(changes.isEmpty());
    QTest::keyClick(provider, Qt::Key_Tab);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(stored(*m_session, school).text(names::provider), QStringLiteral("public"));
}

void TestRecordForm::showsAnUnacceptableValueAtItsField()
{
    const Record town = addRecord(*m_session, u"municipality",
                                  {{names::name.toString(), QStringLiteral("Wanfried")},
                                   {names::key.toString(), QStringLiteral("06636013")}});
    show(QStringLiteral("municipality"));
    m_form->showRecord(town.id());
    auto *population = field<QLineEdit>("population");
    QTest::keyClicks(population, QStringLiteral("many"));
    QTest::keyClick(population, Qt::Key_Return);
    QVERIFY(!error("population").isEmpty());
    QCOMPARE(population->text(), QStringLiteral("many"));

    population->selectAll();
    QTest::keyClicks(population, QStringLiteral("4040"));
    QTest::keyClick(population, Qt::Key_Return);
    QVERIFY(error("population").isEmpty());
    QCOMPARE(stored(*m_session, town).number(names::population), 4040);
}

void TestRecordForm::keepsABrokenPairUntilTheOtherHalfMendsIt()
{
    const Record office = addOrganisation(QStringLiteral("Office"));
    const Record offer = addRecord(*m_session, u"offer",
                                   {{names::name.toString(), QStringLiteral("Club")},
                                    {names::organisation.toString(), reference(office)},
                                    {names::ageFrom.toString(), 6ll},
                                    {names::ageTo.toString(), 10ll}});
    show(QStringLiteral("offer"));
    m_form->showRecord(offer.id());
    auto *from = field<QLineEdit>("age-from");
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("12"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(!error("age-to").isEmpty());
    QCOMPARE(stored(*m_session, offer).number(names::ageFrom), 6);

    auto *to = field<QLineEdit>("age-to");
    to->selectAll();
    QTest::keyClicks(to, QStringLiteral("18"));
    QTest::keyClick(to, Qt::Key_Return);
    QVERIFY(error("age-to").isEmpty());
    QCOMPARE(stored(*m_session, offer).number(names::ageFrom), 12);
    QCOMPARE(stored(*m_session, offer).number(names::ageTo), 18);
}

void TestRecordForm::followsChangesWithoutDisturbingTheFieldBeingTyped()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *place = field<QLineEdit>("place");
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Esch"));
    setField(*m_session, school, names::name, QStringLiteral("Brüder-Grimm-Schule"));
    setField(*m_session, school, names::place, QStringLiteral("Wanfried"));
    QCOMPARE(field<QLineEdit>("name")->text(), QStringLiteral("Brüder-Grimm-Schule"));
    QCOMPARE(place->text(), QStringLiteral("Esch"));
    QTest::keyClicks(place, QStringLiteral("wege"));
    QTest::keyClick(place, Qt::Key_Return);
    QCOMPARE(stored(*m_session, school).text(names::place), QStringLiteral("Eschwege"));
}

void TestRecordForm::writesCommonValuesOfSeveralRecordsInOneStep()
{
    const Record first = addOrganisation(QStringLiteral("First"));
    const Record second = addOrganisation(QStringLiteral("Second"));
    show(QStringLiteral("organisation"));
    m_form->showRecords({first.id(), second.id()});
    QVERIFY(field<QLineEdit>("name")->text().isEmpty());
    QCOMPARE(field<QComboBox>("category")->currentData().toString(), QStringLiteral("other"));
    QTest::keyClicks(field<QLineEdit>("place"), QStringLiteral("Eschwege"));
    QTest::keyClick(field<QLineEdit>("place"), Qt::Key_Return);
    QCOMPARE(stored(*m_session, first).text(names::place), QStringLiteral("Eschwege"));
    QCOMPARE(stored(*m_session, second).text(names::place), QStringLiteral("Eschwege"));
    QCOMPARE(stored(*m_session, first).text(names::name), QStringLiteral("First"));
    QVERIFY(m_session->undo());
    QVERIFY(stored(*m_session, first).text(names::place).isEmpty());
    QVERIFY(stored(*m_session, second).text(names::place).isEmpty());
}

void TestRecordForm::clearsWhenTheRecordIsGone()
{
    show(QStringLiteral("organisation"));
    const Record school = addOrganisation(QStringLiteral("Schule"));
    m_form->showRecord(school.id());
    QVERIFY(field<QLineEdit>("name")->isVisible());
    QVERIFY(m_session->undo());
    QVERIFY(m_form->recordId().isNull());
    QVERIFY(!field<QLineEdit>("name")->isVisible());
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
