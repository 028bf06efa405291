// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/consent.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/models/packagetest.h"

using namespace testsession;

/// What packages bring home, each once, by whatever way they come.
class TestPackageMerge : public PackageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void bringsWhatWasTyped();
    void samePackageAgainChangesNothing();
    void olderCopyAfterTheNewerOneChangesNothing();
    void earlierWordingsStayInTheHistory();
    void undoTakesTheMergeBackAndMergingAgainBringsItAgain();
    void deletionsTravel();
    void takesNoWithdrawalBack();
    void whoWasErasedMeanwhileIsNoAuthor();
    void packageComesHomeByWayOfAnotherOneOnce();
    void packageOfAPackageBringsItsOwn();
    void listSaysWhatIsBack();
};

void TestPackageMerge::bringsWhatWasTyped()
{
    const Record known = addCard(*m_home, QStringLiteral("schon da"));
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    addCard(*opened(first), QStringLiteral("Vereinsvielfalt"));
    addCard(*opened(second), QStringLiteral("Netzwerk"));
    const auto report = mergeOne(first);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
    QCOMPARE(report->added, 1);
    QCOMPARE(report->conflicts, 0);
    QVERIFY(mergeOne(second));
    QCOMPARE(cards(), (QStringList{QStringLiteral("Netzwerk"), QStringLiteral("Vereinsvielfalt"),
                                   known.text(names::text)}));
    QCOMPARE(*m_home->findFaults(), QStringList());
}

void TestPackageMerge::samePackageAgainChangesNothing()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    const qsizetype before = historySize();
    const auto again = mergeOne(package);
    QVERIFY(again);
    QVERIFY(!again->isNews());
    QCOMPARE(again->known, 1);
    QCOMPARE(historySize(), before);
}

void TestPackageMerge::olderCopyAfterTheNewerOneChangesNothing()
{
    const QString package = handOut(QStringLiteral("1"));
    const QString older = path(QStringLiteral("older.szpaket"));
    Record card = addCard(*opened(package), QStringLiteral("Vereine"));
    QVERIFY(QFile::copy(package, older));
    setField(*opened(package), card, names::text, QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    const qsizetype before = historySize();
    QVERIFY(!mergeOne(older)->isNews());
    QCOMPARE(historySize(), before);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
}

void TestPackageMerge::earlierWordingsStayInTheHistory()
{
    const QString package = handOut(QStringLiteral("1"));
    const Record card = addCard(*opened(package), QStringLiteral("erste Fassung"));
    setField(*opened(package), card, names::text, QStringLiteral("zweite Fassung"));
    QVERIFY(mergeOne(package));
    HistoryQuery query;
    query.record = card.id();
    QStringList wordings;
    const auto history = m_home->reader().history(query);
    for (const ChangeSet &changes : *history) {
        for (const RowChange &row : changes.rows)
            wordings.append(row.fields.value(names::text.toString()).after.toString());
    }
    QVERIFY(wordings.contains(QStringLiteral("erste Fassung")));
}

void TestPackageMerge::undoTakesTheMergeBackAndMergingAgainBringsItAgain()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    QVERIFY(m_home->undo());
    QCOMPARE(cards(), QStringList());
    QVERIFY(m_home->redo());
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
    QVERIFY(!mergeOne(package)->isNews());
    QVERIFY(m_home->undo());
    QCOMPARE(mergeOne(package)->added, 1);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
}

void TestPackageMerge::deletionsTravel()
{
    QString package = handOut(QStringLiteral("1"));
    const auto laptop = opened(package);
    const Record card = addCard(*laptop, QStringLiteral("Vereine"));
    QVERIFY(mergeOne(package));
    QVERIFY(laptop->apply(edits::remove(stored(*laptop, card))));
    QCOMPARE(mergeOne(package)->removed, 1);
    QCOMPARE(cards(), QStringList());
}

void TestPackageMerge::takesNoWithdrawalBack()
{
    const Record person = addRecord(*m_home, names::person,
                                    {{names::familyName.toString(), QStringLiteral("Berg")},
                                     {names::consentOn.toString(), QDate(2026, 1, 2)},
                                     {names::mayBeNamed.toString(), true}});
    const Record picture = addRecord(*m_home, names::picture,
                                     {{names::conference.toString(), reference(*m_conference)},
                                      {names::caption.toString(), QStringLiteral("Frau Berg begrüßt")},
                                      {names::consent.toString(), QStringLiteral("given")},
                                      {names::publish.toString(), true}});
    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY(m_home->backup(copy));
    const auto withdrawal = consent::withdraw(m_home->reader(), person, QDate(2026, 3, 4));
    QVERIFY(m_home->apply(withdrawal->changes));
    const Record withdrawn = stored(*m_home, person);
    setField(*opened(copy), person, names::phone, QStringLiteral("05651 1234"));
    setField(*opened(copy), picture, names::altText, QStringLiteral("Eine Frau am Pult"));
    QCOMPARE(mergeOne(copy)->altered, 2);
    const Record merged = stored(*m_home, person);
    QCOMPARE(merged.text(names::phone), QStringLiteral("05651 1234"));
    for (const QStringView field : {names::consentOn, names::consentWithdrawnOn, names::mayBeNamed})
        QCOMPARE(merged.value(field), withdrawn.value(field));
    QVERIFY(!stored(*m_home, picture).isTrue(names::publish));
    QCOMPARE(stored(*m_home, picture).text(names::consent), QStringLiteral("withdrawn"));
}

void TestPackageMerge::whoWasErasedMeanwhileIsNoAuthor()
{
    const Record person = addRecord(*m_home, names::person,
                                    {{names::givenName.toString(), QStringLiteral("Änne")},
                                     {names::familyName.toString(), QStringLiteral("Quäkbüttel")}});
    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY(m_home->backup(copy));
    {
        const auto laptop = opened(copy);
        laptop->setAuthor(QStringLiteral("Aenne Quaekbuettel"));
        addCard(*laptop, QStringLiteral("Vereine"));
        addCard(*laptop, QStringLiteral("Frau Quäkbüttel hilft"));
    }
    const auto plan = personerasure::plan(m_home->reader(), person.id());
    QVERIFY(m_home->erase(plan->erasure));
    const auto report = mergeOne(copy);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->textsNamingErased, 1);
    QCOMPARE(report->author, QStringLiteral("…"));
    const auto history = m_home->reader().history({});
    for (const ChangeSet &changes : *history)
        QVERIFY2(!changes.author.contains(QStringLiteral("kb")), qPrintable(changes.author));
}

void TestPackageMerge::packageComesHomeByWayOfAnotherOneOnce()
{
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    addCard(*opened(first), QStringLiteral("von eins"));
    addCard(*opened(second), QStringLiteral("von zwei"));
    QVERIFY(merge(*opened(first), second));
    QCOMPARE(mergeOne(first)->added, 2);
    QVERIFY(!mergeOne(second)->isNews());
    QCOMPARE(cards(), (QStringList{QStringLiteral("von eins"), QStringLiteral("von zwei")}));
}

void TestPackageMerge::packageOfAPackageBringsItsOwn()
{
    const QString first = handOut(QStringLiteral("1"));
    QString fifth;
    {
        const auto laptop = opened(first);
        setField(*laptop, addCard(*laptop, QStringLiteral("von eins")), names::theme, reference(*m_theme));
        fifth = handOut(QStringLiteral("5"), laptop.get());
    }
    addCard(*opened(fifth), QStringLiteral("von fünf"));
    const auto report = mergeOne(fifth);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
    QCOMPARE(cards(), QStringList{QStringLiteral("von fünf")});
    QVERIFY(mergeOne(first));
    QCOMPARE(cards(), (QStringList{QStringLiteral("von eins"), QStringLiteral("von fünf")}));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageMerge::listSaysWhatIsBack()
{
    const QString first = handOut(QStringLiteral("1"));
    handOut(QStringLiteral("2"));
    QVERIFY(mergeOne(first));
    const auto packages = m_home->reader().records(RecordQuery::all(names::package));
    QCOMPARE(packages->size(), 2);
    for (const Record &package : *packages) {
        QVERIFY(package.value(names::handedOutOn).isValid());
        QCOMPARE(package.value(names::returnedOn).isValid(),
                 package.text(names::name) == QStringLiteral("1"));
    }
}

QTEST_GUILESS_MAIN(TestPackageMerge)
#include "tst_packagemerge.moc"
