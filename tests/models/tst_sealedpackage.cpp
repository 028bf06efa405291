// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/schema/names.h"
#include "tests/models/sealedtest.h"

#include <QDir>
#include <QSignalSpy>

using namespace testsession;

/// Typing into an encrypted package: what is typed is on the stick soon, and never lost.
class TestSealedPackage : public SealedTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void typedCardIsOnTheStickSoon();
    void closingSealsTheRestAndLeavesNothingHere();
    void unchangedPackageIsNotWrittenAgain();
    void halfTypedTextIsOnTheStickSoon();
    void pulledStickIsToldAndFilledWhenItIsBack();
    void packageThatCannotBeWrittenIsToldBeforeClosing();
    void damagedWorkReplacesNoSoundPackage();
    void anotherFileInItsPlaceStays();
    void secondOpeningIsRefused();
    void secondComputerIsRefusedWhileItIsOpen();
    void packageThatWentOnElsewhereIsNotOverwritten_data();
    void packageThatWentOnElsewhereIsNotOverwritten();
    void wrongPassphraseLeavesNothing();
};

void TestSealedPackage::typedCardIsOnTheStickSoon()
{
    Laptop laptop = open(QStringLiteral("one"));
    const QSignalSpy secured(laptop.package.get(), &SealedPackage::secured);
    type(laptop, QStringLiteral("Vereine"));
    QCOMPARE(cardsOnTheStick(), QStringList());
    QTRY_COMPARE(secured.size(), 1);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
    type(laptop, QStringLiteral("Netzwerk"));
    QTRY_COMPARE(secured.size(), 2);
    QCOMPARE(cardsOnTheStick().size(), 2);
    QVERIFY(close(laptop));
}

void TestSealedPackage::closingSealsTheRestAndLeavesNothingHere()
{
    Laptop laptop = open(QStringLiteral("one"));
    type(laptop, QStringLiteral("Vereine"));
    QVERIFY(laptop.session->setDraft(QStringLiteral("k"), QStringLiteral("halb get")));
    QVERIFY(close(laptop));
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
    QCOMPARE(QDir(path(QStringLiteral("stick"))).entryList(QDir::Files).size(), 1);
    Laptop again = open(QStringLiteral("two"));
    QCOMPARE(*again.session->draft(QStringLiteral("k")), QStringLiteral("halb get"));
}

void TestSealedPackage::unchangedPackageIsNotWrittenAgain()
{
    const auto bytes = [this] {
        QFile file(m_stick);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    Laptop laptop = open(QStringLiteral("one"));
    QVERIFY(close(laptop));
    QCOMPARE(bytes(), before);
}

void TestSealedPackage::halfTypedTextIsOnTheStickSoon()
{
    Laptop laptop = open(QStringLiteral("one"));
    typeHalf(laptop, QStringLiteral("halb get"));
    const auto halfTyped = [this] {
        const auto package = packagefile::open(m_stick, m_passphrase);
        return package ? *(*package)->halfTypedCards() : QList<HalfTypedCard>();
    };
    QCOMPARE(halfTyped().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(halfTyped().size(), 1, 15000);
    QCOMPARE(halfTyped().constFirst().text, QStringLiteral("halb get"));
    QVERIFY(close(laptop));
}

void TestSealedPackage::pulledStickIsToldAndFilledWhenItIsBack()
{
    Laptop laptop = open(QStringLiteral("one"));
    const QSignalSpy secured(laptop.package.get(), &SealedPackage::secured);
    const QSignalSpy failed(laptop.package.get(), &SealedPackage::failed);
    const QString elsewhere = path(QStringLiteral("pocket"));
    QVERIFY(QFile::rename(m_stick, elsewhere));
    type(laptop, QStringLiteral("Vereine"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(m_stick));
    QVERIFY(QFile::rename(elsewhere, m_stick));
    QTRY_COMPARE_WITH_TIMEOUT(secured.size(), 1, 15000);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});

    type(laptop, QStringLiteral("Netzwerk"));
    QVERIFY(QFile::rename(m_stick, elsewhere));
    const auto closed = close(laptop);
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, Error::Code::NotFound);
    QVERIFY(QFile::rename(elsewhere, m_stick));
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.hasMore);
    QVERIFY(close(again));
    QCOMPARE(cardsOnTheStick().size(), 2);
}

void TestSealedPackage::packageThatCannotBeWrittenIsToldBeforeClosing()
{
    // There is no room for the longer name of what is not whole yet, as on a full stick.
    const QString roomy = m_stick;
    m_stick = path(QStringLiteral("stick/") + QString(245, u'x') + QStringLiteral(".szpaket"));
    QVERIFY(QFile::rename(roomy, m_stick));
    Laptop laptop = open(QStringLiteral("one"));
    type(laptop, QStringLiteral("Vereine"));
    const auto secured = laptop.package->secure();
    QVERIFY(!secured);
    QVERIFY2(secured.error().text.contains(QStringLiteral("is kept only on this computer")),
             qPrintable(secured.error().text));
    QVERIFY(!close(laptop));
    QVERIFY(QFile::rename(m_stick, roomy));
    m_stick = roomy;
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.hasMore);
    QVERIFY(again.package->secure());
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(close(again));
}

void TestSealedPackage::damagedWorkReplacesNoSoundPackage()
{
    Laptop laptop = open(QStringLiteral("one"));
    type(laptop, QStringLiteral("Vereine"));
    QVERIFY(laptop.package->secure());
    type(laptop, QStringLiteral("Netzwerk"));
    laptop.session.reset();
    QFile file(laptop.opened.workingCopy);
    constexpr int page = 4096;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3 * page));
    QVERIFY(file.write(QByteArray(3 * page, '\0')) > 0);
    file.close();
    const auto closed = laptop.package->close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, Error::Code::Damaged);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(!open(QStringLiteral("one")).opened.damagedCopy.isEmpty());
}

void TestSealedPackage::anotherFileInItsPlaceStays()
{
    Laptop laptop = open(QStringLiteral("one"));
    type(laptop, QStringLiteral("Vereine"));
    QFile file(m_stick);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("a letter");
    file.close();
    QVERIFY(!close(laptop));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a letter"));
}

void TestSealedPackage::secondOpeningIsRefused()
{
    const Laptop laptop = open(QStringLiteral("one"));
    const auto second = SealedPackage::unseal(m_stick, m_passphrase, path(QStringLiteral("one")));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
}

void TestSealedPackage::secondComputerIsRefusedWhileItIsOpen()
{
    Laptop laptop = open(QStringLiteral("one"));
    const auto second = SealedPackage::unseal(m_stick, m_passphrase, path(QStringLiteral("two")));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Busy);
    QVERIFY2(second.error().text.contains(QSysInfo::machineHostName()), qPrintable(second.error().text));
    QVERIFY(close(laptop));
    Laptop then = open(QStringLiteral("two"));
    QVERIFY(close(then));
    QCOMPARE(QDir(path(QStringLiteral("stick"))).entryList(QDir::Files).size(), 1);
}

void TestSealedPackage::packageThatWentOnElsewhereIsNotOverwritten_data()
{
    QTest::addColumn<bool>("isSealedBeforeClosing");
    QTest::newRow("sealed while it is open") << true;
    QTest::newRow("sealed on closing") << false;
}

// As with a lock that a share lost, or a copy that somebody put in its place.
void TestSealedPackage::packageThatWentOnElsewhereIsNotOverwritten()
{
    QFETCH(bool, isSealedBeforeClosing);
    QString copy = path(QStringLiteral("copy.szpaket"));
    QVERIFY(QFile::copy(m_stick, copy));
    std::swap(m_stick, copy);
    Laptop other = open(QStringLiteral("two"));
    type(other, QStringLiteral("Netzwerk"));
    QVERIFY(close(other));
    std::swap(m_stick, copy);

    Laptop laptop = open(QStringLiteral("one"));
    const QSignalSpy failed(laptop.package.get(), &SealedPackage::failed);
    type(laptop, QStringLiteral("Vereine"));
    QVERIFY(QFile::remove(m_stick));
    QVERIFY(QFile::rename(copy, m_stick));
    if (isSealedBeforeClosing)
        QTRY_COMPARE(failed.size(), 1);
    const auto closed = close(laptop);
    QCOMPARE(closed.has_value(), isSealedBeforeClosing);
    if (!closed)
        QCOMPARE(closed.error().code, Error::Code::Exists);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Netzwerk")});
    const QDir stick(path(QStringLiteral("stick")));
    const QStringList files = stick.entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files) {
        const QString name = stick.filePath(file);
        if (name != m_stick)
            QCOMPARE(cardsOnTheStick(name), QStringList{QStringLiteral("Vereine")});
    }
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
}

void TestSealedPackage::wrongPassphraseLeavesNothing()
{
    const auto opened = SealedPackage::unseal(m_stick, QStringLiteral("falsch"), path(QStringLiteral("one")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Invalid);
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestSealedPackage)
#include "tst_sealedpackage.moc"
