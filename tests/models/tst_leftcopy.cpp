// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/leftcopy.h"
#include "models/exchange/packagefile.h"
#include "models/schema/names.h"
#include "models/store/rescue.h"
#include "tests/models/sealedtest.h"

#include <QDir>
#include <QSignalSpy>

using namespace testsession;

/// A working copy that a crash left behind: whichever copy goes on, nothing that was typed is lost.
class TestLeftCopy : public SealedTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void crashLosesNothing();
    void whatThePackageHasIsCleared();
    void whatThePackageHasNotIsNamed_data();
    void whatThePackageHasNotIsNamed();
    void packageThatIsOpenIsNotCleared();
    void damagedLeftoverIsKept_data();
    void damagedLeftoverIsKept();
    void olderLeftoverGivesWayToTheStick();
    void leftoverOfAnotherWayIsPutAside();
    void halfTypedLeftoverGoesOnInTheNewerPackage();
    void halfTypedTextOfTheStickGoesOnInTheLeftover();
    void halfTypedChangeOfACardIsCarriedOver_data();
    void halfTypedChangeOfACardIsCarriedOver();
    void halfTypedLeftoverThatClashesIsPutAside();
    void halfTypedLeftoverThatBecameACardIsNot();
    void lineThatWasBegunAnewBeforeTheCrashIsNoClash();
};

void TestLeftCopy::crashLosesNothing()
{
    {
        Laptop laptop = open(QStringLiteral("one"));
        type(laptop, QStringLiteral("Vereine"));
        // Neither sealed nor closed.
    }
    QCOMPARE(cardsOnTheStick(), QStringList());
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.hasMore);
    const QSignalSpy secured(again.package.get(), &SealedPackage::secured);
    QTRY_COMPARE(secured.size(), 1);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
    QVERIFY(close(again));
}

void TestLeftCopy::whatThePackageHasIsCleared()
{
    {
        // Nothing typed at all.
        const Laptop laptop = open(QStringLiteral("one"));
    }
    QVERIFY(!QDir(path(QStringLiteral("one"))).isEmpty());
    QVERIFY(leftcopy::clear(path(QStringLiteral("one"))).isEmpty());
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
    {
        Laptop laptop = open(QStringLiteral("one"));
        const QSignalSpy secured(laptop.package.get(), &SealedPackage::secured);
        type(laptop, QStringLiteral("Vereine"));
        QTRY_COMPARE(secured.size(), 1);
    }
    QVERIFY(leftcopy::clear(path(QStringLiteral("one"))).isEmpty());
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
}

void TestLeftCopy::whatThePackageHasNotIsNamed_data()
{
    QTest::addColumn<bool>("isHalfTyped");
    QTest::newRow("card") << false;
    QTest::newRow("half typed") << true;
}

void TestLeftCopy::whatThePackageHasNotIsNamed()
{
    QFETCH(bool, isHalfTyped);
    QString workingCopy;
    {
        Laptop laptop = open(QStringLiteral("one"));
        workingCopy = laptop.opened.workingCopy;
        if (isHalfTyped)
            typeHalf(laptop, QStringLiteral("halb get"));
        else
            type(laptop, QStringLiteral("Vereine"));
    }
    QFile cutOff(QFileInfo(workingCopy).dir().filePath(QStringLiteral("snapshot.szpaket")));
    QVERIFY(cutOff.open(QIODevice::WriteOnly));
    cutOff.close();
    const auto left = leftcopy::clear(path(QStringLiteral("one")));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().workingCopy, workingCopy);
    QCOMPARE(left.constFirst().package, m_stick);
    QVERIFY(left.constFirst().changed.isValid());
    QVERIFY(!cutOff.exists());
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.hasMore);
    QVERIFY(close(again));
    QVERIFY(QDir(path(QStringLiteral("one"))).isEmpty());
}

void TestLeftCopy::packageThatIsOpenIsNotCleared()
{
    Laptop laptop = open(QStringLiteral("one"));
    QVERIFY(leftcopy::clear(path(QStringLiteral("one"))).isEmpty());
    QVERIFY(QFile::exists(laptop.opened.workingCopy));
    // Unsealed a moment ago, and not opened yet.
    laptop.session.reset();
    QVERIFY(leftcopy::clear(path(QStringLiteral("one"))).isEmpty());
    QVERIFY(QFile::exists(laptop.opened.workingCopy));
    QVERIFY(laptop.package->close());
}

void TestLeftCopy::damagedLeftoverIsKept_data()
{
    QTest::addColumn<bool>("isCutOff");
    QTest::newRow("three pages overwritten") << false;
    QTest::newRow("cut off") << true;
}

void TestLeftCopy::damagedLeftoverIsKept()
{
    QFETCH(bool, isCutOff);
    QString workingCopy;
    {
        Laptop laptop = open(QStringLiteral("one"));
        type(laptop, QStringLiteral("Vereine"));
        workingCopy = laptop.opened.workingCopy;
    }
    QFile file(workingCopy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int page = 4096;
    if (isCutOff)
        QVERIFY(file.resize(file.size() - 3 * page));
    else
        QVERIFY(file.seek(file.size() - 3 * page) && file.write(QByteArray(3 * page, '\0')) > 0);
    file.close();

    Laptop again = open(QStringLiteral("one"));
    const QString kept = again.opened.damagedCopy;
    QVERIFY(!again.opened.hasMore);
    QCOMPARE(*again.session->reader().count(RecordQuery::all(names::contribution)), 0);
    QVERIFY(close(again));
    QVERIFY2(QFile::exists(kept), qPrintable(kept));
    QVERIFY(!QFileInfo::exists(QFileInfo(workingCopy).path()));
    QCOMPARE(QFileInfo(kept).path(), path(QStringLiteral("one")));
    QVERIFY(rescue::run(kept, path(QStringLiteral("rescued.szpaket")), Schema::standard()));
    const auto rescued = Session::open(path(QStringLiteral("rescued.szpaket")));
    QVERIFY(rescued && (*rescued)->reader().description()->package);
}

void TestLeftCopy::olderLeftoverGivesWayToTheStick()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        type(crashed, QStringLiteral("Vereine"));
        const QSignalSpy secured(crashed.package.get(), &SealedPackage::secured);
        QTRY_COMPARE(secured.size(), 1);
    }
    Laptop other = open(QStringLiteral("two"));
    type(other, QStringLiteral("Netzwerk"));
    QVERIFY(close(other));
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(!again.opened.hasMore);
    QVERIFY(again.opened.asideFile.isEmpty());
    QCOMPARE(*again.session->reader().count(RecordQuery::all(names::contribution)), 2);
}

void TestLeftCopy::leftoverOfAnotherWayIsPutAside()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        type(crashed, QStringLiteral("Vereine"));
    }
    Laptop other = open(QStringLiteral("two"));
    type(other, QStringLiteral("Netzwerk"));
    QVERIFY(close(other));
    Laptop again = open(QStringLiteral("one"));
    QCOMPARE(*again.session->reader().count(RecordQuery::all(names::contribution)), 1);
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Netzwerk")});
    QCOMPARE(QFileInfo(again.opened.asideFile).path(), QFileInfo(m_stick).path());
    QCOMPARE(cardsOnTheStick(again.opened.asideFile), QStringList{QStringLiteral("Vereine")});
}

void TestLeftCopy::halfTypedLeftoverGoesOnInTheNewerPackage()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        typeHalf(crashed, QStringLiteral("halb get"));
    }
    typeElsewhere(QStringLiteral("Netzwerk"));
    Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.hasMore);
    QVERIFY(again.opened.asideFile.isEmpty());
    QCOMPARE(*again.session->draft(lineKey()), QStringLiteral("halb get"));
    QCOMPARE(*again.session->draft(draftkeys::place(m_conference, {})), m_question.toString() + u'/');
    QVERIFY(close(again));
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Netzwerk")});
    Laptop then = open(QStringLiteral("three"));
    QCOMPARE(*then.session->draft(lineKey()), QStringLiteral("halb get"));
}

void TestLeftCopy::halfTypedTextOfTheStickGoesOnInTheLeftover()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        type(crashed, QStringLiteral("Vereine"));
    }
    typeElsewhere({}, QStringLiteral("halb get"));
    Laptop again = open(QStringLiteral("one"));
    QCOMPARE(*again.session->draft(lineKey()), QStringLiteral("halb get"));
    QVERIFY(close(again));
    QCOMPARE(cardsOnTheStick(), QStringList{QStringLiteral("Vereine")});
}

void TestLeftCopy::halfTypedChangeOfACardIsCarriedOver_data()
{
    QTest::addColumn<bool>("isChangedElsewhere");
    QTest::newRow("the card stayed") << false;
    QTest::newRow("the card was changed meanwhile") << true;
}

void TestLeftCopy::halfTypedChangeOfACardIsCarriedOver()
{
    QFETCH(bool, isChangedElsewhere);
    Laptop first = open(QStringLiteral("one"));
    const Record card = type(first, QStringLiteral("Vereine"));
    QVERIFY(close(first));
    const QString key = draftkeys::card(card.id());
    {
        Laptop crashed = open(QStringLiteral("one"));
        QVERIFY(crashed.session->setDraft(key, QStringLiteral("Vereine und")));
    }
    Laptop other = open(QStringLiteral("two"));
    type(other, QStringLiteral("Netzwerk"));
    if (isChangedElsewhere)
        setField(*other.session, card, names::text, QStringLiteral("Viele Vereine"));
    QVERIFY(close(other));
    const Laptop again = open(QStringLiteral("one"));
    QCOMPARE(again.opened.asideFile.isEmpty(), !isChangedElsewhere);
    QCOMPARE(*again.session->draft(key), isChangedElsewhere ? QString() : QStringLiteral("Vereine und"));
}

void TestLeftCopy::halfTypedLeftoverThatClashesIsPutAside()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        typeHalf(crashed, QStringLiteral("halb get"));
    }
    typeElsewhere({}, QStringLiteral("ganz anders"));
    const Laptop again = open(QStringLiteral("one"));
    QCOMPARE(*again.session->draft(lineKey()), QStringLiteral("ganz anders"));
    const auto aside = packagefile::open(again.opened.asideFile, m_passphrase);
    QVERIFY(aside);
    QCOMPARE((*aside)->halfTypedCards()->constFirst().text, QStringLiteral("halb get"));
}

void TestLeftCopy::halfTypedLeftoverThatBecameACardIsNot()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        typeHalf(crashed, QStringLiteral("Netz"));
    }
    typeElsewhere(QStringLiteral("Netzwerk"));
    const Laptop again = open(QStringLiteral("one"));
    QVERIFY(!again.opened.hasMore);
    QVERIFY(again.opened.asideFile.isEmpty());
    QCOMPARE(*again.session->draft(lineKey()), QString());
}

void TestLeftCopy::lineThatWasBegunAnewBeforeTheCrashIsNoClash()
{
    {
        Laptop crashed = open(QStringLiteral("one"));
        typeHalf(crashed, QStringLiteral("halb get"));
        QVERIFY(crashed.package->secure());
        typeHalf(crashed, QStringLiteral("ganz anders"));
    }
    const Laptop again = open(QStringLiteral("one"));
    QVERIFY(again.opened.asideFile.isEmpty());
    QCOMPARE(*again.session->draft(lineKey()), QStringLiteral("ganz anders"));
}

QTEST_GUILESS_MAIN(TestLeftCopy)
#include "tst_leftcopy.moc"
