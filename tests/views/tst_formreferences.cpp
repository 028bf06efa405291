// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "tests/views/formtest.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace testsession;

/// The form and other records: those it refers to, and those that refer to it.
class TestFormReferences : public FormTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void findsReferencesByAPartOfTheTitle();
    void typingGoesOnWhereTheListCloses();
    void offersOnlyPartsOfTheSameConference();
    void refusesAReferenceThatIsNotThere();
    void leadsToWhatRefersToTheRecord();
    void foldsManyReferrers();
    void offersToAddParts();
};

void TestFormReferences::findsReferencesByAPartOfTheTitle()
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

void TestFormReferences::typingGoesOnWhereTheListCloses()
{
    addRecord(*m_session, u"municipality",
              {{names::name.toString(), QStringLiteral("Großalmerode")},
               {names::key.toString(), QStringLiteral("06636004")}});
    const Record school = addOrganisation(QStringLiteral("Schule"));
    show(QStringLiteral("organisation"));
    m_form->showRecord(school.id());
    auto *municipality = field<QLineEdit>("municipality");
    municipality->setFocus();
    QCoreApplication::processEvents();
    Typist typist(*m_form);
    for (const QChar key : QStringLiteral("Grundorf")) {
        typist.type(key);
        QCoreApplication::processEvents();
    }
    QCOMPARE(municipality->text(), QStringLiteral("Grundorf"));
}

void TestFormReferences::offersOnlyPartsOfTheSameConference()
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

void TestFormReferences::refusesAReferenceThatIsNotThere()
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

void TestFormReferences::leadsToWhatRefersToTheRecord()
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

void TestFormReferences::foldsManyReferrers()
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

void TestFormReferences::offersToAddParts()
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

QTEST_MAIN(TestFormReferences)
#include "tst_formreferences.moc"
