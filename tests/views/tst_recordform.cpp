// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/records/recordform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace testsession;

class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void findsReferencesByAPartOfTheTitle();
    void offersOnlyPartsOfTheSameConference();
    void refusesAReferenceThatIsNotThere();
    void writesCommonValuesOfSeveralRecordsInOneStep();
    void leadsToWhatRefersToTheRecord();
    void foldsManyReferrers();
    void offersToAddParts();
    void clearsWhenTheRecordIsGone();

private:
    template<typename T>
    T *field(const char *name) const
    {
        return m_form->findChild<T *>(QStringLiteral("field-") + QLatin1StringView(name));
    }
    QString error(const char *name) const
    {
        return m_form->findChild<QLabel *>(QStringLiteral("error-") + QLatin1StringView(name))->text();
    }
    void show(const QString &table);
    Record addOrganisation(const QString &name) const
    {
        return addRecord(*m_session, u"organisation", {{names::name.toString(), name}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordForm> m_form;
};

void TestRecordForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestRecordForm::cleanup()
{
    m_form.reset();
    m_session.reset();
}

void TestRecordForm::show(const QString &table)
{
    m_form = std::make_unique<RecordForm>(*m_session, table);
    m_form->resize(600, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

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

void TestRecordForm::findsReferencesByAPartOfTheTitle()
{
    const Record town = addRecord(*m_session, u"municipality",
                                  {{names::name.toString(), QStringLiteral("Großalmerode")},
                                   {names::key.toString(), QStringLiteral("06636004")}});
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *municipality = field<QLineEdit>("municipality");
    municipality->setFocus();
    QTest::keyClicks(municipality, QStringLiteral("ssalm"));
    QTest::keyClick(municipality, Qt::Key_Tab);
    QCOMPARE(stored(*m_session, school).reference(names::municipality), town.id());
    QCOMPARE(municipality->text(), QStringLiteral("Großalmerode"));

    QSignalSpy activated(m_form.get(), &RecordForm::recordActivated);
    QTest::mouseClick(m_form->findChild<QToolButton *>(QStringLiteral("open-municipality")), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(1).value<RecordId>(), town.id());
}

void TestRecordForm::offersOnlyPartsOfTheSameConference()
{
    QList<Record> groups;
    QList<Record> people;
    for (const char *title : {"Ost", "West"}) {
        const Record conference = addConference(*m_session, QString::fromLatin1(title));
        groups.append(addRecord(*m_session, u"working-group",
                                {{names::conference.toString(), reference(conference)},
                                 {names::name.toString(), QStringLiteral("Gruppe 1")}}));
        people.append(addRecord(
            *m_session, names::participation,
            {{names::conference.toString(), reference(conference)},
             {names::organisation.toString(),
              reference(addOrganisation(QStringLiteral("Schule ") + conference.text(names::title)))}}));
    }
    show(QStringLiteral("participation"));
    m_form->showRecord(people.last().id());
    auto *group = field<QLineEdit>("working-group");
    group->setFocus();
    QTest::keyClicks(group, QStringLiteral("Grup"));
    QTest::keyClick(group, Qt::Key_Tab);
    QCOMPARE(stored(*m_session, people.last()).reference(names::workingGroup), groups.last().id());
}

void TestRecordForm::refusesAReferenceThatIsNotThere()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *municipality = field<QLineEdit>("municipality");
    municipality->setFocus();
    QTest::keyClicks(municipality, QStringLiteral("Atlantis"));
    QTest::keyClick(municipality, Qt::Key_Tab);
    QVERIFY(error("municipality").contains(QStringLiteral("Atlantis")));
    QVERIFY(stored(*m_session, school).reference(names::municipality).isNull());
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

void TestRecordForm::leadsToWhatRefersToTheRecord()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    const Record person = addRecord(*m_session, u"person",
                                    {{names::familyName.toString(), QStringLiteral("Muster")},
                                     {names::organisation.toString(), reference(school)}});
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *tree = m_form->findChild<QTreeView *>(QStringLiteral("referrers"));
    QVERIFY(tree->isVisible());
    QSignalSpy activated(m_form.get(), &RecordForm::recordActivated);
    const QModelIndex link = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->setCurrentIndex(link);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(0).toString(), QStringLiteral("person"));
    QCOMPARE(activated.first().at(1).value<RecordId>(), person.id());
}

void TestRecordForm::foldsManyReferrers()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    const Record office = addOrganisation(QStringLiteral("Amt"));
    addRecords(*m_session, u"person", 40, [&](int number) -> QVariantMap {
        return {{names::familyName.toString(), QStringLiteral("Person %1").arg(number)},
                {names::organisation.toString(), reference(school)}};
    });
    show(QStringLiteral("organisation"));
    m_form->showRecord(office.id());
    m_form->showRecord(school.id());
    auto *tree = m_form->findChild<QTreeView *>(QStringLiteral("referrers"));
    QVERIFY(tree->isVisible());
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    const int folded = tree->height();
    tree->expandAll();
    QVERIFY(tree->height() > folded);
    m_form->showRecord(office.id());
    QVERIFY(!tree->isVisible());
}

void TestRecordForm::offersToAddParts()
{
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    QSignalSpy asked(m_form.get(), &RecordForm::addRequested);
    QTest::mouseClick(m_form->findChild<QPushButton *>(QStringLiteral("add-organisation-space")),
                      Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).toMap().value(QStringLiteral("organisation")), reference(school));
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
