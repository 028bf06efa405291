// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/views/packagewindowtest.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolBar>

using namespace testsession;

/// Somebody sits down at a laptop in the hall, opens a package, types and gives it back.
class TestPackageWindow : public PackageWindowTest
{
    Q_OBJECT

public slots:
    void noteFolder(const QUrl &url) { m_shownFolder = url.toLocalFile(); }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void packageShowsTheCaptureScreenAndNothingElse();
    void packageOpensFromTheStartPageAndByDrop();
    void receptionTicksOffArrivals();
    void givingBackNamesTheFile();
    void keysTakeBackAndDoAgainInTheLine();
    void typingCanGoOnAfterGivingBack();
    void oneMoreLaptopFromAPackage();
    void copyOfAPackageIsAPackage();
    void homeFileIsAsBeforeAfterAPackage();

private:
    QString m_shownFolder;
};

void TestPackageWindow::packageShowsTheCaptureScreenAndNothingElse()
{
    const QString package = handOut(QStringLiteral("Table 1"));
    m_window->openFile(package);
    QVERIFY(find<QWidget>(QStringLiteral("packagePage"))->isVisible());
    QCOMPARE(find<QLabel>(QStringLiteral("packageName"))->text(), QStringLiteral("Table 1"));
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("workspace")));
    QVERIFY(!find<QToolBar>(QStringLiteral("toolBar"))->isVisible());
    QVERIFY(!find<QAction>(QStringLiteral("place-persons"))->isVisible());
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(find<QWidget>(QStringLiteral("packagePage"))->isVisible());

    typeCard(QStringLiteral("Clubs"));
    QCOMPARE(cardsIn(package), QStringList{QStringLiteral("Clubs")});
    const auto cards = m_window->session()->reader().records(RecordQuery::all(names::contribution));
    QCOMPARE(cards->constFirst().reference(names::workingGroup), m_group);
    click(QStringLiteral("undoActionInPackage"));
    QCOMPARE(cardsIn(package), QStringList());
    click(QStringLiteral("redoActionInPackage"));
    QCOMPARE(cardsIn(package).size(), 1);
}

void TestPackageWindow::packageOpensFromTheStartPageAndByDrop()
{
    m_dialogs.path = handOut(QStringLiteral("Table 1"));
    click(QStringLiteral("openPackage"));
    QCOMPARE(find<QLabel>(QStringLiteral("packageName"))->text(), QStringLiteral("Table 1"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(handOut(QStringLiteral("Table 2")))});
    QDragEnterEvent entering(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &entering);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(find<QLabel>(QStringLiteral("packageName"))->text(), QStringLiteral("Table 2"));
}

void TestPackageWindow::receptionTicksOffArrivals()
{
    const QString target = path(QStringLiteral("stick/reception.szpaket"));
    RecordId guest;
    {
        const auto home = Session::open(m_home);
        const Record person = addRecord(**home, names::person,
                                        {{names::familyName.toString(), QStringLiteral("Abel")},
                                         {QStringLiteral("email"), QStringLiteral("abel@example.org")}});
        guest = addRecord(**home, names::participation,
                          {{names::conference.toString(), QVariant::fromValue(m_conference)},
                           {names::person.toString(), reference(person)}})
                    .id();
        QVERIFY(packagefile::handOut(**home, {target, m_conference, {}, QStringLiteral("Door"), {}}));
    }
    m_window->openFile(target);
    QVERIFY(find<QWidget>(QStringLiteral("reception"))->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("guestLine")));
    type(QStringLiteral("ab"));
    press(Qt::Key_Return);
    QCOMPARE(find<QLabel>(QStringLiteral("arrivedCount"))->text(), QStringLiteral("1 here · 1 invited"));
    click(QStringLiteral("giveBack"));
    const auto home = Session::open(m_home);
    PackageMerge merge((*home)->reader());
    const auto package = packagefile::open(target, {});
    QVERIFY(merge.add((*package)->reader()));
    QVERIFY((*home)->merge(merge.changes(), merge.sources()));
    const auto arrived = (*home)->reader().record(names::participation, guest);
    QCOMPARE((*arrived)->text(names::status), QStringLiteral("attended"));
}

void TestPackageWindow::givingBackNamesTheFile()
{
    const QString package = handOut(QStringLiteral("Table 1"));
    m_window->openFile(package);
    typeCard(QStringLiteral("Clubs"));
    type(QStringLiteral("half ty"));
    click(QStringLiteral("giveBack"));
    // What stands in the line would be left behind.
    QVERIFY(m_window->session());
    click(QStringLiteral("messageAction"));
    QVERIFY(!m_window->session());
    QCOMPARE(find<QLabel>(QStringLiteral("pathToGiveBack"))->text(), QDir::toNativeSeparators(package));
    QCOMPARE(find<QLabel>(QStringLiteral("fileToGiveBack"))->text(), QStringLiteral("Table 1.szpaket"));
    QCOMPARE(cardsIn(package), (QStringList{QStringLiteral("Clubs"), QStringLiteral("half ty")}));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteFolder");
    click(QStringLiteral("showFolder"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_shownFolder, path(QStringLiteral("stick")));
    QCOMPARE(QDir(path(QStringLiteral("stick"))).entryList(QDir::Files).size(), 1);
}

void TestPackageWindow::keysTakeBackAndDoAgainInTheLine()
{
    const QString package = handOut(QStringLiteral("Table 1"));
    m_window->openFile(package);
    typeCard(QStringLiteral("Clubs"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cardsIn(package), QStringList());
    QTest::keySequence(QApplication::focusWidget(), find<QAction>(QStringLiteral("redoAction"))->shortcut());
    QCOMPARE(cardsIn(package), QStringList{QStringLiteral("Clubs")});
}

void TestPackageWindow::typingCanGoOnAfterGivingBack()
{
    m_window->openFile(handOut(QStringLiteral("Table 1")));
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("cardInput")));
    type(QStringLiteral("half ty"));
    click(QStringLiteral("giveBack"));
    click(QStringLiteral("giveBack"));
    click(QStringLiteral("openAgain"));
    QVERIFY(m_window->session());
    type(QStringLiteral("ped"));
    press(Qt::Key_Return);
    QCOMPARE(cardsIn(path(QStringLiteral("stick/Table 1.szpaket"))),
             QStringList{QStringLiteral("half typed")});
}

void TestPackageWindow::oneMoreLaptopFromAPackage()
{
    m_window->openFile(handOut(QStringLiteral("Table 1")));
    click(QStringLiteral("handOutAgain"));
    QVERIFY(find<QWidget>(QStringLiteral("handOutPage"))->isVisible());
    m_dialogs.path = path(QStringLiteral("stick"));
    click(QStringLiteral("chooseFolder"));
    click(QStringLiteral("oneMoreLaptop"));
    const QString second = path(QStringLiteral("stick/Laptop 1.szpaket"));
    QTRY_VERIFY(QFile::exists(second));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("packagesBack"))->text(), QStringLiteral("0 of 1 are back"));
    press(Qt::Key_Escape);
    QVERIFY(find<QWidget>(QStringLiteral("packagePage"))->isVisible());
    const auto other = packagefile::open(second, {});
    QVERIFY(other);
    QCOMPARE((*other)->reader().description()->package->conference, m_conference);
}

void TestPackageWindow::copyOfAPackageIsAPackage()
{
    m_window->openFile(handOut(QStringLiteral("Table 1")));
    typeCard(QStringLiteral("old bridge"));
    m_dialogs.path = path(QStringLiteral("stick/Copy"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QCOMPARE(cardsIn(path(QStringLiteral("stick/Copy.szpaket"))), QStringList{QStringLiteral("old bridge")});
}

void TestPackageWindow::homeFileIsAsBeforeAfterAPackage()
{
    m_window->openFile(handOut(QStringLiteral("Table 1")));
    m_window->openFile(m_home);
    QVERIFY(find<QWidget>(QStringLiteral("workspace"))->isVisible());
    QVERIFY(find<QToolBar>(QStringLiteral("toolBar"))->isVisible());
    QVERIFY(find<QAction>(QStringLiteral("place-persons"))->isVisible());
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(find<QAction>(QStringLiteral("place-persons"))->isChecked());
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
}

QTEST_MAIN(TestPackageWindow)
#include "tst_packagewindow.moc"
