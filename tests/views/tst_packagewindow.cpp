// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolBar>

using namespace testsession;

namespace {

const QString passphrase = QStringLiteral("Vier Tische");

} // namespace

/// Somebody sits down at a laptop in the hall, opens a package, types and gives it back.
class TestPackageWindow : public WindowTest
{
    Q_OBJECT

public slots:
    void noteFolder(const QUrl &url) { m_shownFolder = url.toLocalFile(); }

private slots:
    void init();
    void cleanup() { tearDown(); }

    void packageShowsTheCaptureScreenAndNothingElse();
    void packageOpensFromTheStartPageAndByDrop();
    void receptionTicksOffArrivals();
    void givingBackNamesTheFile();
    void keysTakeBackAndDoAgainInTheLine();
    void typingCanGoOnAfterGivingBack();
    void wrongPassphraseIsToldOnThePage();
    void encryptedPackageIsTypedIntoAndSecured();
    void damagedWorkIsToldAndCanBeRescued();
    void workThatACrashLeftIsToldAtTheStart();
    void pulledStickKeepsThePackageOpen();
    void oneMoreLaptopFromAPackage();
    void copyOfAPackageIsAPackage();
    void copyOfAnEncryptedPackageIsEncrypted();
    void copyOfAnEncryptedPackageHasWhatWasRefused();
    void copyIsNotPutWhereThePackageIsWorkedOn();
    void homeFileIsAsBeforeAfterAPackage();

private:
    QString handOut(const QString &name, bool isSealed = false) const;
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void typeCard(const QString &text);
    void unseal(const QString &words);
    QStringList cardsIn(const QString &package) const;

    QString m_home;
    RecordId m_conference;
    RecordId m_group;
    QString m_shownFolder;
};

void TestPackageWindow::init()
{
    setUp();
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
    const auto home = makeSession(*m_folder);
    m_home = home->path();
    const Record conference = addConference(*home, QStringLiteral("Conference East"));
    const QVariantMap part{{names::conference.toString(), reference(conference)}};
    QVariantMap values = part;
    values.insert(QStringLiteral("wording"), QStringLiteral("What is good here?"));
    values.insert(QStringLiteral("short-name"), QStringLiteral("Treasures"));
    addRecord(*home, names::question, values);
    values = part;
    values.insert(names::name.toString(), QStringLiteral("Group 1"));
    m_group = addRecord(*home, names::workingGroup, values).id();
    m_conference = conference.id();
}

QString TestPackageWindow::handOut(const QString &name, bool isSealed) const
{
    const QString target = path(QStringLiteral("stick/%1.szpaket").arg(name));
    packagefile::Order order{target, m_conference, m_group, name, {}};
    if (isSealed)
        order.key = *seal::Key::make(passphrase, {1, 8});
    const auto home = Session::open(m_home);
    if (!home || !packagefile::handOut(**home, order))
        qFatal("no package");
    return target;
}

void TestPackageWindow::typeCard(const QString &text)
{
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("cardInput")));
    type(text);
    press(Qt::Key_Return);
}

void TestPackageWindow::unseal(const QString &words)
{
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("passphrase")));
    type(words);
    press(Qt::Key_Return);
}

QStringList TestPackageWindow::cardsIn(const QString &package) const
{
    const auto opened = packagefile::open(package, passphrase);
    if (!opened)
        return {opened.error().text};
    QStringList texts;
    const auto cards = (*opened)->reader().records(RecordQuery::all(names::contribution));
    for (const Record &card : *cards)
        texts.append(card.text(names::text));
    return texts;
}

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

void TestPackageWindow::wrongPassphraseIsToldOnThePage()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    QVERIFY(find<QWidget>(QStringLiteral("passphrasePage"))->isVisible());
    QVERIFY(!find<QPushButton>(QStringLiteral("unseal"))->isEnabled());
    unseal(QStringLiteral("Another one"));
    auto *page = find<QWidget>(QStringLiteral("passphrasePage"));
    auto *message = page->findChild<QLabel *>(QStringLiteral("messageText"));
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("Table 1.szpaket")), qPrintable(message->text()));
    QVERIFY(!m_window->session());
    QCOMPARE(find<QLineEdit>(QStringLiteral("passphrase"))->echoMode(), QLineEdit::Password);
    // What was typed is selected, so the next try just types over it.
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    QVERIFY(find<QWidget>(QStringLiteral("packagePage"))->isVisible());
}

void TestPackageWindow::encryptedPackageIsTypedIntoAndSecured()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("work")));
    typeCard(QStringLiteral("Clubs"));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("securedAt"))->isVisible());
    QVERIFY(find<QLabel>(QStringLiteral("securedAt"))->text().startsWith(QStringLiteral("Secured ")));
    QCOMPARE(cardsIn(package), QStringList{QStringLiteral("Clubs")});
    typeCard(QStringLiteral("Network"));
    click(QStringLiteral("giveBack"));
    QCOMPARE(find<QLabel>(QStringLiteral("pathToGiveBack"))->text(), QDir::toNativeSeparators(package));
    QVERIFY(seal::isSealed(package));
    QCOMPARE(cardsIn(package).size(), 2);
    QCOMPARE(QDir(path(QStringLiteral("stick"))).entryList(QDir::Files).size(), 1);
    QDirIterator left(path(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!left.hasNext(), qPrintable(left.next()));
}

void TestPackageWindow::damagedWorkIsToldAndCanBeRescued()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    typeCard(QStringLiteral("Clubs"));
    // As a crash leaves it: not sealed.
    const QString workingCopy = m_window->session()->path();
    const QString crashed = path(QStringLiteral("crashed"));
    QVERIFY(m_window->session()->backup(crashed));
    m_window->close();
    QVERIFY(QDir().mkpath(QFileInfo(workingCopy).path()));
    QVERIFY(QFile::rename(crashed, workingCopy));
    QFile file(workingCopy);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 3 * 4096));
    file.close();

    makeWindow();
    m_window->openFile(package);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY2(message->text().contains(QStringLiteral("damaged.szpaket")), qPrintable(message->text()));
    typeCard(QStringLiteral("Network"));
    QTRY_VERIFY(find<QLabel>(QStringLiteral("securedAt"))->isVisible());
    QVERIFY(message->isVisible());
    click(QStringLiteral("messageAction"));
    m_dialogs.path = path(QStringLiteral("Rescued"));
    click(QStringLiteral("rescue"));
    QTRY_VERIFY(QFile::exists(path(QStringLiteral("Rescued.szpaket"))));
}

void TestPackageWindow::workThatACrashLeftIsToldAtTheStart()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    {
        const auto opened = SealedPackage::unseal(package, passphrase, SealedPackage::usualFolder());
        const auto session = Session::open(opened->workingCopy);
        QVERIFY((*session)->setDraft(QStringLiteral("k"), QStringLiteral("half")));
    }
    makeWindow();
    m_window->tellWorkLeftHere();
    auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("Table 1.szpaket (changed ")),
             qPrintable(message->text()));
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto way = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Open Table 1.szpaket");
    });
    QVERIFY(way != buttons.end());
    QTest::mouseClick(*way, Qt::LeftButton);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    m_window->close();
    makeWindow();
    m_window->tellWorkLeftHere();
    QVERIFY(!find<QLabel>(QStringLiteral("messageText"))->isVisible());
}

void TestPackageWindow::pulledStickKeepsThePackageOpen()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    typeCard(QStringLiteral("Clubs"));
    QVERIFY(QFile::rename(package, path(QStringLiteral("pocket"))));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->session());
    QVERIFY(find<QLabel>(QStringLiteral("messageText"))->text().contains(QStringLiteral("stick")));
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto anyhow = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Close all the same");
    });
    QVERIFY(anyhow != buttons.end());
    QTest::mouseClick(*anyhow, Qt::LeftButton);
    QVERIFY(!m_window->isVisible());

    QVERIFY(QFile::rename(path(QStringLiteral("pocket")), package));
    QCOMPARE(cardsIn(package), QStringList());
    makeWindow();
    m_window->openFile(package);
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    QTRY_COMPARE(cardsIn(package), QStringList{QStringLiteral("Clubs")});
    m_window->close();
    QVERIFY(!m_window->isVisible());
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

void TestPackageWindow::copyOfAnEncryptedPackageIsEncrypted()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    typeCard(QStringLiteral("old bridge"));
    const QString copy = path(QStringLiteral("stick/Copy.szpaket"));
    m_dialogs.path = copy;
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QCOMPARE(m_dialogs.suggested, path(QStringLiteral("stick/Copy of Table 1.szpaket")));
    QVERIFY(seal::isSealed(copy));
    QCOMPARE(cardsIn(copy), QStringList{QStringLiteral("old bridge")});
    QCOMPARE(seal::packageId(copy), seal::packageId(path(QStringLiteral("stick/Table 1.szpaket"))));
    typeCard(QStringLiteral("new bridge"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QVERIFY(find<QLabel>(QStringLiteral("messageText"))->text().contains(QStringLiteral("already there")));
    QCOMPARE(cardsIn(copy).size(), 1);
}

void TestPackageWindow::copyOfAnEncryptedPackageHasWhatWasRefused()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    typeCard(QStringLiteral("Clubs"));
    const QString workingCopy = m_window->session()->path();
    QVERIFY(QFile::rename(workingCopy, workingCopy + QStringLiteral(".away")));
    type(QStringLiteral("half typed"));
    const QString copy = path(QStringLiteral("stick/Copy.szpaket"));
    m_dialogs.path = copy;
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QVERIFY(QFile::rename(workingCopy + QStringLiteral(".away"), workingCopy));
    QVERIFY(seal::isSealed(copy));
    QCOMPARE(cardsIn(copy), QStringList{QStringLiteral("Clubs")});
    const auto halfTyped = (*packagefile::open(copy, passphrase))->halfTypedCards();
    QCOMPARE(halfTyped->size(), 1);
    QCOMPARE(halfTyped->constFirst().text, QStringLiteral("half typed"));
}

void TestPackageWindow::copyIsNotPutWhereThePackageIsWorkedOn()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
    const QDir folder = QFileInfo(m_window->session()->path()).dir();
    m_dialogs.path = folder.filePath(QStringLiteral("Copy.szpaket"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QVERIFY(!QFile::exists(m_dialogs.path));
    const QString told = find<QLabel>(QStringLiteral("messageText"))->text();
    QVERIFY2(told.contains(QDir::toNativeSeparators(folder.path())), qPrintable(told));
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
