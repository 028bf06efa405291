// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/conflictrecord.h"
#include "models/schema/names.h"
#include "tests/models/packagetest.h"

using namespace testsession;
using Side = conflictrecord::Side;

/// What was changed on both sides: nothing is lost, and people decide.
class TestPackageConflicts : public PackageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void conflictKeepsBothWordings();
    void decidedConflictIsGoneAndCanBeTakenBack();
    void oursOrTheirsCanBeChosenForAll();
    void editAgainstDeletionKeepsTheCard();
    void themeThatAnotherGroupUsesStays();
    void themeThatMovedAwayKeepsNoForeignCards();
    void organisationTypedTwiceIsOfferedForJoining();
    void newerWordsReplaceThoseOfAWaitingConflict();
};

void TestPackageConflicts::conflictKeepsBothWordings()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QCOMPARE(mergeOne(package)->conflicts, 1);
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QCOMPARE(conflicts().size(), 1);
    const Record conflict = conflicts().constFirst();
    QCOMPARE(conflict.text(names::base), QStringLiteral("Vereine"));
    QCOMPARE(conflict.text(names::ours), QStringLiteral("Sportvereine"));
    QCOMPARE(conflict.text(names::theirs), QStringLiteral("Vereinsleben"));
}

void TestPackageConflicts::decidedConflictIsGoneAndCanBeTakenBack()
{
    conflictKeepsBothWordings();
    const auto decision = conflictrecord::decide(m_home->reader(), conflicts(), Side::Theirs);
    QVERIFY(decision);
    QVERIFY(m_home->apply(*decision));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Vereinsleben"));
    QVERIFY(conflicts().isEmpty());
    QVERIFY(m_home->undo());
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QCOMPARE(conflicts().size(), 1);
    QVERIFY(m_home->apply(*conflictrecord::decide(m_home->reader(), conflicts(), Side::Ours)));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageConflicts::oursOrTheirsCanBeChosenForAll()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QVERIFY(mergeOne(package, PackageMerge::Choice::Theirs));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Vereinsleben"));
    QVERIFY(m_home->undo());
    QVERIFY(mergeOne(package, PackageMerge::Choice::Ours));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageConflicts::editAgainstDeletionKeepsTheCard()
{
    const QString package = handOut(QStringLiteral("1"));
    const auto laptop = opened(package);
    const Record card = addCard(*laptop, QStringLiteral("Vereine"));
    QVERIFY(mergeOne(package));
    QVERIFY(m_home->apply(edits::remove(stored(*m_home, card))));
    setField(*laptop, card, names::text, QStringLiteral("Vereine und Feuerwehr"));
    QCOMPARE(mergeOne(package)->conflicts, 1);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine und Feuerwehr")});
    QVERIFY(m_home->apply(*conflictrecord::decide(m_home->reader(), conflicts(), Side::Ours)));
    QCOMPARE(cards(), QStringList());
}

void TestPackageConflicts::themeThatAnotherGroupUsesStays()
{
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    {
        const auto laptop = opened(first);
        QVERIFY(laptop->apply(edits::remove(stored(*laptop, *m_theme))));
        const auto other = opened(second);
        const Record card = addCard(*other, QStringLiteral("Feuerwehr"));
        setField(*other, card, names::theme, reference(*m_theme));
    }
    for (const QStringList &order : {QStringList{first, second}, QStringList{second, first}}) {
        for (const QString &package : order) {
            const auto report = mergeOne(package);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        }
        QVERIFY(*m_home->reader().record(names::theme, m_theme->id()));
        QCOMPARE(conflicts().size(), 1);
        QCOMPARE(*m_home->findFaults(), QStringList());
        QVERIFY(m_home->undoNewest(2));
    }
}

void TestPackageConflicts::themeThatMovedAwayKeepsNoForeignCards()
{
    const Record other = addRecord(*m_home, names::question,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                    {QStringLiteral("short-name"), QStringLiteral("Bedarfe")}});
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    setField(*opened(first), *m_theme, names::question, reference(other));
    {
        const auto laptop = opened(second);
        const Record card = addCard(*laptop, QStringLiteral("Feuerwehr"));
        setField(*laptop, card, names::theme, reference(*m_theme));
    }
    for (const QStringList &order : {QStringList{first, second}, QStringList{second, first}}) {
        for (const QString &package : order) {
            const auto report = mergeOne(package);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        }
        QCOMPARE(cards(), QStringList{QStringLiteral("Feuerwehr")});
        QCOMPARE(conflicts().size(), 1);
        QCOMPARE(*m_home->findFaults(), QStringList());
        QVERIFY(m_home->undoNewest(2));
    }
}

void TestPackageConflicts::organisationTypedTwiceIsOfferedForJoining()
{
    const QVariantMap kinds{{QStringLiteral("provider"), QStringLiteral("other")},
                            {QStringLiteral("category"), QStringLiteral("other")}};
    QStringList packages;
    for (const QString &name : {QStringLiteral("TSV Großalmerode"), QStringLiteral("tsv grossalmerode")}) {
        packages.append(handOut(name));
        QVariantMap values = kinds;
        values.insert(names::name.toString(), name);
        addRecord(*opened(packages.constLast()), names::organisation, values);
    }
    QVERIFY(mergeOne(packages.at(0)));
    QCOMPARE(mergeOne(packages.at(1))->conflicts, 1);
    QCOMPARE(*m_home->reader().count(RecordQuery::all(names::organisation)), 2);
    const auto joined = conflictrecord::decide(m_home->reader(), conflicts(), Side::Theirs);
    QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().text));
    QVERIFY(m_home->apply(*joined));
    QCOMPARE(*m_home->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestPackageConflicts::newerWordsReplaceThoseOfAWaitingConflict()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QVERIFY(mergeOne(package));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Lebendige Vereine"));
    QVERIFY(mergeOne(package));
    QCOMPARE(conflicts().size(), 1);
    QCOMPARE(conflicts().constFirst().text(names::base), QStringLiteral("Vereine"));
    QCOMPARE(conflicts().constFirst().text(names::theirs), QStringLiteral("Lebendige Vereine"));
}

QTEST_GUILESS_MAIN(TestPackageConflicts)
#include "tst_packageconflicts.moc"
