// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"
#include "models/exchange/sealedpackage.h"
#include "models/schema/names.h"
#include "models/store/rescue.h"
#include "tests/support/testsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// Typing into an encrypted package: what is typed is on the stick soon, and never lost.
class TestSealedPackage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typedCardIsOnTheStickSoon();
    void closingSealsTheRestAndLeavesNothingHere();
    void unchangedPackageIsNotWrittenAgain();
    void crashLosesNothing();
    void damagedLeftoverIsKept_data();
    void damagedLeftoverIsKept();
    void olderLeftoverGivesWayToTheStick();
    void leftoverOfAnotherWayIsPutAside();
    void halfTypedTextIsOnTheStickSoon();
    void halfTypedLeftoverGoesOnInTheNewerPackage();
    void halfTypedTextOfTheStickGoesOnInTheLeftover();
    void halfTypedChangeOfACardIsCarriedOver_data();
    void halfTypedChangeOfACardIsCarriedOver();
    void halfTypedLeftoverThatClashesIsPutAside();
    void halfTypedLeftoverThatBecameACardIsNot();
    void lineThatWasBegunAnewBeforeTheCrashIsNoClash();
    void pulledStickIsToldAndFilledWhenItIsBack();
    void packageThatCannotBeWrittenIsToldBeforeClosing();
    void damagedWorkReplacesNoSoundPackage();
    void anotherFileInItsPlaceStays();
    void secondOpeningIsRefused();
    void secondComputerIsRefusedWhileItIsOpen();
    void packageThatWentOnElsewhereIsNotOverwritten_data();
    void packageThatWentOnElsewhereIsNotOverwritten();
    void wrongPassphraseLeavesNothing();

private:
    /// Somebody at a laptop with the package open.
    struct Laptop
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<SealedPackage> package;
        SealedPackage::Opened opened;
    };

    Laptop open(const QString &computer);
    Record type(Laptop &laptop, const QString &text) const;
    QString lineKey() const { return draftkeys::line(m_conference, m_question, {}); }
    void typeHalf(Laptop &laptop, const QString &text) const;
    /// Somebody types on another computer, and closes the package there.
    void typeElsewhere(const QString &card, const QString &half = {});
    /// Closes the file as a program does that ends well.
    static Result<void> close(Laptop &laptop);
    QStringList cardsOnTheStick(const QString &file = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    const QString m_passphrase = QStringLiteral("Vier Tische im Saal");
    std::unique_ptr<QTemporaryDir> m_folder;
    RecordId m_conference;
    RecordId m_question;
    QString m_stick;
};

void TestSealedPackage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto home = makeSession(*m_folder);
    const Record conference = addConference(*home, QStringLiteral("Sozialraumkonferenz"));
    m_conference = conference.id();
    m_question = addRecord(*home, names::question,
                           {{names::conference.toString(), reference(conference)},
                            {QStringLiteral("wording"), QStringLiteral("Was sind die Schätze?")},
                            {QStringLiteral("short-name"), QStringLiteral("Schätze")}})
                     .id();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
    m_stick = path(QStringLiteral("stick/Gruppe 1.szpaket"));
    const auto key = seal::Key::make(m_passphrase, {1, 8});
    QVERIFY(key);
    QVERIFY(packagefile::handOut(*home, {m_stick, m_conference, {}, {}, *key}));
    QVERIFY(seal::isSealed(m_stick));
}

void TestSealedPackage::cleanup()
{
    m_folder.reset();
}

TestSealedPackage::Laptop TestSealedPackage::open(const QString &computer)
{
    const auto opened = SealedPackage::unseal(m_stick, m_passphrase, path(computer));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    auto session = Session::open(opened->workingCopy);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    Laptop laptop{std::move(*session), std::make_unique<SealedPackage>(*opened), *opened};
    laptop.package->follow(*laptop.session);
    return laptop;
}

void TestSealedPackage::typeHalf(Laptop &laptop, const QString &text) const
{
    QVERIFY(laptop.session->setDraft(draftkeys::place(m_conference, {}), m_question.toString() + u'/'));
    QVERIFY(laptop.session->setDraft(lineKey(), text));
}

void TestSealedPackage::typeElsewhere(const QString &card, const QString &half)
{
    Laptop other = open(QStringLiteral("two"));
    if (!card.isEmpty())
        type(other, card);
    if (!half.isEmpty())
        typeHalf(other, half);
    QVERIFY(close(other));
}

Record TestSealedPackage::type(Laptop &laptop, const QString &text) const
{
    return addRecord(*laptop.session, names::contribution,
                     {{names::conference.toString(), QVariant::fromValue(m_conference)},
                      {names::question.toString(), QVariant::fromValue(m_question)},
                      {names::text.toString(), text}});
}

Result<void> TestSealedPackage::close(Laptop &laptop)
{
    laptop.session.reset();
    return laptop.package->close();
}

QStringList TestSealedPackage::cardsOnTheStick(const QString &file) const
{
    const auto package = packagefile::open(file.isEmpty() ? m_stick : file, m_passphrase);
    if (!package)
        return {package.error().text};
    QStringList texts;
    const auto cards = (*package)->reader().records(RecordQuery::all(names::contribution));
    for (const Record &card : *cards)
        texts.append(card.text(names::text));
    texts.sort();
    return texts;
}

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

void TestSealedPackage::crashLosesNothing()
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

void TestSealedPackage::damagedLeftoverIsKept_data()
{
    QTest::addColumn<bool>("isCutOff");
    QTest::newRow("three pages overwritten") << false;
    QTest::newRow("cut off") << true;
}

void TestSealedPackage::damagedLeftoverIsKept()
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

void TestSealedPackage::olderLeftoverGivesWayToTheStick()
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

void TestSealedPackage::leftoverOfAnotherWayIsPutAside()
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

void TestSealedPackage::halfTypedLeftoverGoesOnInTheNewerPackage()
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

void TestSealedPackage::halfTypedTextOfTheStickGoesOnInTheLeftover()
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

void TestSealedPackage::halfTypedChangeOfACardIsCarriedOver_data()
{
    QTest::addColumn<bool>("isChangedElsewhere");
    QTest::newRow("the card stayed") << false;
    QTest::newRow("the card was changed meanwhile") << true;
}

void TestSealedPackage::halfTypedChangeOfACardIsCarriedOver()
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

void TestSealedPackage::halfTypedLeftoverThatClashesIsPutAside()
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

void TestSealedPackage::halfTypedLeftoverThatBecameACardIsNot()
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

void TestSealedPackage::lineThatWasBegunAnewBeforeTheCrashIsNoClash()
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
