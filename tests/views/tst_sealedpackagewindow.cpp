// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/exchange/sealedpackage.h"
#include "tests/views/packagewindowtest.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

/// Somebody works in an encrypted package: the passphrase, what a crash or a pulled stick leaves, copies.
class TestSealedPackageWindow : public PackageWindowTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void wrongPassphraseIsToldOnThePage();
    void encryptedPackageIsTypedIntoAndSecured();
    void damagedWorkIsToldAndCanBeRescued();
    void workThatACrashLeftIsToldAtTheStart();
    void pulledStickKeepsThePackageOpen();
    void copyOfAnEncryptedPackageIsEncrypted();
    void copyOfAnEncryptedPackageHasWhatWasRefused();
    void copyIsNotPutWhereThePackageIsWorkedOn();

private:
    void unseal(const QString &words);
    /// With the right passphrase, until it is open.
    void unseal();
    /// Presses the button that is seen and says \p way.
    void choose(const QString &way) const;
};

void TestSealedPackageWindow::unseal(const QString &words)
{
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("passphrase")));
    type(words);
    press(Qt::Key_Return);
}

void TestSealedPackageWindow::unseal()
{
    unseal(passphrase);
    QTRY_VERIFY(m_window->session());
}

void TestSealedPackageWindow::choose(const QString &way) const
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == way;
    });
    QVERIFY2(found != buttons.end(), qPrintable(way));
    QTest::mouseClick(*found, Qt::LeftButton);
}

void TestSealedPackageWindow::wrongPassphraseIsToldOnThePage()
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
    unseal();
    QVERIFY(find<QWidget>(QStringLiteral("packagePage"))->isVisible());
}

void TestSealedPackageWindow::encryptedPackageIsTypedIntoAndSecured()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal();
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

void TestSealedPackageWindow::damagedWorkIsToldAndCanBeRescued()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal();
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
    unseal();
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

void TestSealedPackageWindow::workThatACrashLeftIsToldAtTheStart()
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
    choose(QStringLiteral("Open Table 1.szpaket"));
    unseal();
    m_window->close();
    makeWindow();
    m_window->tellWorkLeftHere();
    QVERIFY(!find<QLabel>(QStringLiteral("messageText"))->isVisible());
}

void TestSealedPackageWindow::pulledStickKeepsThePackageOpen()
{
    const QString package = handOut(QStringLiteral("Table 1"), true);
    m_window->openFile(package);
    unseal();
    typeCard(QStringLiteral("Clubs"));
    QVERIFY(QFile::rename(package, path(QStringLiteral("pocket"))));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->session());
    QVERIFY(find<QLabel>(QStringLiteral("messageText"))->text().contains(QStringLiteral("stick")));
    choose(QStringLiteral("Close all the same"));
    QVERIFY(!m_window->isVisible());

    QVERIFY(QFile::rename(path(QStringLiteral("pocket")), package));
    QCOMPARE(cardsIn(package), QStringList());
    makeWindow();
    m_window->openFile(package);
    unseal();
    QTRY_COMPARE(cardsIn(package), QStringList{QStringLiteral("Clubs")});
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestSealedPackageWindow::copyOfAnEncryptedPackageIsEncrypted()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal();
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

void TestSealedPackageWindow::copyOfAnEncryptedPackageHasWhatWasRefused()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal();
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

void TestSealedPackageWindow::copyIsNotPutWhereThePackageIsWorkedOn()
{
    m_window->openFile(handOut(QStringLiteral("Table 1"), true));
    unseal();
    const QDir folder = QFileInfo(m_window->session()->path()).dir();
    m_dialogs.path = folder.filePath(QStringLiteral("Copy.szpaket"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    QVERIFY(!QFile::exists(m_dialogs.path));
    const QString told = find<QLabel>(QStringLiteral("messageText"))->text();
    QVERIFY2(told.contains(QDir::toNativeSeparators(folder.path())), qPrintable(told));
}

QTEST_MAIN(TestSealedPackageWindow)
#include "tst_sealedpackagewindow.moc"
