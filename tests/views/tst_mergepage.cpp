// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/views/mergepagetest.h"
#include "views/merge/mergepage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace testsession;

/// Packages come back to the window: looked at, merged, taken back.
class TestMergePage : public MergePageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void nothingIsWrittenBeforeMerging();
    void whatComesIsListedAndOpenedOnceItIsThere();
    void packageReadAgainBringsNothingNew();
    void packageThatCannotBeReadKeepsNoOtherBack();
    void whatChangesMeanwhileIsTakenIntoAccount();
    void undoInTheBarBringsThePackagesBackToTheChoice();
    void whoIsErasedAsWellIsSaidBeforeAndAfter();
    void packagesCanBeAddedWhileOthersAreRead();
};

void TestMergePage::nothingIsWrittenBeforeMerging()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    m_dialogs.path = package;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!mergeButton()->isEnabled());
    QTest::mouseClick(find<QWidget>(QStringLiteral("choosePackages")), Qt::LeftButton);
    QTRY_VERIFY(mergeButton()->isEnabled());
    QAbstractItemModelTester tester(find<QTableView>(QStringLiteral("packages"))->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(result(0), QStringLiteral("1 new"));
    QCOMPARE(cards(), QStringList());
    QVERIFY(mergeButton()->hasFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(cards(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(!mergeButton()->isEnabled());
}

void TestMergePage::whatComesIsListedAndOpenedOnceItIsThere()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    auto *incoming = find<QListView>(QStringLiteral("incoming"));
    const QAbstractItemModelTester tester(incoming->model());
    QCOMPARE(incoming->model()->rowCount(), 1);
    const QModelIndex line = incoming->model()->index(0, 0);
    QCOMPARE(line.data().toString(), QStringLiteral("New: Contribution “Vereine”"));
    incoming->setFocus();
    incoming->setCurrentIndex(line);
    press(Qt::Key_Return);
    QVERIFY(incoming->isVisible());
    QVERIFY(hint().startsWith(QStringLiteral("This is not in the file")));
    merge();
    incoming->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Merge")));
}

void TestMergePage::packageReadAgainBringsNothingNew()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    merge();
    QCOMPARE(cards().size(), 1);
    dropAndWait({package});
    QCOMPARE(result(0), QStringLiteral("Nothing new · 1 already known"));
    QVERIFY(!mergeButton()->isEnabled());
}

void TestMergePage::packageThatCannotBeReadKeepsNoOtherBack()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    const QString broken = path(QStringLiteral("broken.szpaket"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no package at all");
    file.close();
    dropAndWait({broken, package});
    QVERIFY(result(0).contains(QStringLiteral("broken.szpaket")));
    QCOMPARE(result(1), QStringLiteral("1 new"));
    merge();
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine")});
}

void TestMergePage::whatChangesMeanwhileIsTakenIntoAccount()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    addOrganisation(QStringLiteral("Jobcenter"));
    QTRY_VERIFY(mergeButton()->isEnabled());
    QVERIFY(home().reader().records(RecordQuery::all(names::conference)));
    merge();
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine")});
}

void TestMergePage::undoInTheBarBringsThePackagesBackToTheChoice()
{
    const QString package = handOut(0);
    laptop(package, 0)->addCard(QStringLiteral("Vereine"));
    dropAndWait({package});
    merge();
    auto *page = find<QWidget>(QStringLiteral("mergePage"));
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList());
    QTRY_VERIFY(mergeButton()->isEnabled());
    QCOMPARE(result(0), QStringLiteral("1 new"));
}

void TestMergePage::whoIsErasedAsWellIsSaidBeforeAndAfter()
{
    const Record person = addRecord(home(), names::person,
                                    {{QStringLiteral("given-name"), QStringLiteral("Heidrun")},
                                     {names::familyName.toString(), QStringLiteral("Quäkbüttel")}});
    const QString copy = path(QStringLiteral("laptop.sozialraum"));
    QVERIFY(home().backup(copy));
    {
        const auto laptop = Session::open(copy);
        QVERIFY(personerasure::eraseAll(**laptop, {person.id()}));
    }
    dropAndWait({handOut(0)});
    auto *page = find<MergePage>(QStringLiteral("mergePage"));
    page->addPackages({copy});
    QTRY_COMPARE(hint(),
                 QStringLiteral("Nothing has been changed yet. Merging also erases here for good whoever was "
                                "erased there, which cannot be undone: Quäkbüttel, Heidrun."));
    merge();
    QVERIFY(!*home().reader().record(names::person, person.id()));
    const QString told = page->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    QVERIFY2(told.endsWith(QStringLiteral(
                 "Erased for good here as well, which cannot be undone: Quäkbüttel, Heidrun.")),
             qPrintable(told));
    QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("messageAction"))->isVisible());
}

void TestMergePage::packagesCanBeAddedWhileOthersAreRead()
{
    QStringList packages;
    for (int group = 0; group < 4; ++group) {
        packages.append(handOut(group));
        laptop(packages.constLast(), group)->addCard(QStringLiteral("Vereine %1").arg(group));
    }
    for (const QString &package : std::as_const(packages))
        drop({package});
    QTRY_VERIFY(mergeButton()->isEnabled());
    QCOMPARE(find<QTableView>(QStringLiteral("packages"))->model()->rowCount(), 4);
    merge();
    QCOMPARE(cards().size(), 4);
}

QTEST_MAIN(TestMergePage)
#include "tst_mergepage.moc"
