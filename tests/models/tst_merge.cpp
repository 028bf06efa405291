// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/changes/merge.h"
#include "models/schema/names.h"
#include "models/schema/schema.h"

#include <QTest>

using Kind = merge::Conflict::Kind;

/// Three-way merging of one record, without files: which value wins, and what is left to people.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatOnlyTheyChanged();
    void leavesWhatOnlyWeChanged();
    void conflictWhenBothChangedTheSameField();
    void noConflictWhenBothWroteTheSame();
    void bothSidesOfOneRecordComeTogether();
    void deletesWhatNobodyChanged();
    void conflictWhenTheyDeletedWhatWeChanged();
    void bringsBackWhatWeDeletedAndTheyChanged();
    void deletionOfWhatIsGoneIsNoNews();
    void smallerPositionWinsWhoeverComesFirst();
    void dotsOfTwoDevicesAreAConflictAndNoSum();
    void emptyTickIsTheSameAsFalse();
    void severalChangesBecomeOne();
    void whatCameAndWentAgainIsLeftOut();
    void changedAndChangedBackIsNoChange();
    void deletedAndBroughtBackIsAChangeOfWhatDiffers();

private:
    static Record card(const QString &text);
    static Record with(const Record &record, QStringView field, const QVariant &value);
    static RowChange change(const Record &before, const Record &after);
    static merge::Outcome merged(const RowChange &theirs, const std::optional<Record> &ours,
                                 const std::optional<Record> &whole = {});
};

Record TestMerge::card(const QString &text)
{
    Record record = Record::create(*Schema::standard().table(names::contribution));
    record.set(names::text, text);
    return record;
}

Record TestMerge::with(const Record &record, QStringView field, const QVariant &value)
{
    Record changed = record;
    changed.set(field, value);
    return changed;
}

RowChange TestMerge::change(const Record &before, const Record &after)
{
    return edits::update(before, after).rows.constFirst();
}

merge::Outcome TestMerge::merged(const RowChange &theirs, const std::optional<Record> &ours,
                                 const std::optional<Record> &whole)
{
    return merge::mergeRecord(*Schema::standard().table(theirs.table), theirs, ours, whole);
}

void TestMerge::takesWhatOnlyTheyChanged()
{
    const Record base = card(QStringLiteral("Jugendtreff"));
    const Record theirs = with(base, names::text, QStringLiteral("Offener Jugendtreff"));
    const merge::Outcome outcome = merged(change(base, theirs), base);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.row, change(base, theirs));
}

void TestMerge::leavesWhatOnlyWeChanged()
{
    const Record base = card(QStringLiteral("Jugendtreff"));
    const Record ours = with(base, names::text, QStringLiteral("Treff"));
    const Record theirs = with(base, names::explanation, QStringLiteral("für alle"));
    const merge::Outcome outcome = merged(change(base, theirs), ours);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.row->fields.keys(), QStringList{QStringLiteral("explanation")});
}

void TestMerge::conflictWhenBothChangedTheSameField()
{
    const Record base = card(QStringLiteral("Jugendtreff"));
    const Record ours = with(base, names::text, QStringLiteral("Treff in Wanfried"));
    const Record theirs = with(base, names::text, QStringLiteral("Treff in Meinhard"));
    const merge::Outcome outcome = merged(change(base, theirs), ours);
    QVERIFY(!outcome.row);
    QCOMPARE(outcome.conflicts.size(), 1);
    const merge::Conflict &conflict = outcome.conflicts.constFirst();
    QCOMPARE(conflict.kind, Kind::BothChanged);
    QCOMPARE(conflict.field, QStringLiteral("text"));
    QCOMPARE(conflict.base.toString(), QStringLiteral("Jugendtreff"));
    QCOMPARE(conflict.ours.toString(), QStringLiteral("Treff in Wanfried"));
    QCOMPARE(conflict.theirs.toString(), QStringLiteral("Treff in Meinhard"));
}

void TestMerge::noConflictWhenBothWroteTheSame()
{
    const Record base = card(QStringLiteral("Jugendtref"));
    const Record both = with(base, names::text, QStringLiteral("Jugendtreff"));
    const merge::Outcome outcome = merged(change(base, both), both);
    QVERIFY(!outcome.row);
    QVERIFY(outcome.conflicts.isEmpty());
}

void TestMerge::bothSidesOfOneRecordComeTogether()
{
    const Record base = card(QStringLiteral("Jugendtreff"));
    Record theirs = with(base, names::text, QStringLiteral("Treff"));
    theirs.set(names::explanation, QStringLiteral("abends"));
    const Record ours = with(base, names::text, QStringLiteral("Jugendraum"));
    const merge::Outcome outcome = merged(change(base, theirs), ours);
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.row->fields.keys(), QStringList{QStringLiteral("explanation")});
}

void TestMerge::deletesWhatNobodyChanged()
{
    const Record base = card(QStringLiteral("doppelt"));
    const merge::Outcome outcome = merged(edits::remove(base).rows.constFirst(), base);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.row->kind, RowChange::Kind::Delete);
}

void TestMerge::conflictWhenTheyDeletedWhatWeChanged()
{
    const Record base = card(QStringLiteral("doppelt"));
    const Record ours = with(base, names::text, QStringLiteral("gar nicht doppelt"));
    const merge::Outcome outcome = merged(edits::remove(base).rows.constFirst(), ours);
    QVERIFY(!outcome.row);
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts.constFirst().kind, Kind::RemovedThere);
}

void TestMerge::bringsBackWhatWeDeletedAndTheyChanged()
{
    const Record base = card(QStringLiteral("Fahrdienst"));
    const Record theirs = with(base, names::text, QStringLiteral("Fahrdienst am Wochenende"));
    const merge::Outcome outcome = merged(change(base, theirs), std::nullopt, theirs);
    QCOMPARE(outcome.row->kind, RowChange::Kind::Insert);
    QCOMPARE(outcome.row->fields.value(QStringLiteral("text")).after.toString(),
             QStringLiteral("Fahrdienst am Wochenende"));
    QCOMPARE(outcome.conflicts.constFirst().kind, Kind::RemovedHere);
}

void TestMerge::deletionOfWhatIsGoneIsNoNews()
{
    const Record base = card(QStringLiteral("doppelt"));
    const merge::Outcome outcome = merged(edits::remove(base).rows.constFirst(), std::nullopt);
    QVERIFY(!outcome.row);
    QVERIFY(outcome.conflicts.isEmpty());
}

void TestMerge::smallerPositionWinsWhoeverComesFirst()
{
    const Record base = with(card(QStringLiteral("x")), names::position, 5LL);
    const Record third = with(base, names::position, 3LL);
    const Record seventh = with(base, names::position, 7LL);
    const merge::Outcome later = merged(change(base, seventh), third);
    QVERIFY(!later.row);
    QVERIFY(later.conflicts.isEmpty());
    const merge::Outcome earlier = merged(change(base, third), seventh);
    QCOMPARE(earlier.row->fields.value(QStringLiteral("position")).after.toLongLong(), 3LL);
    QVERIFY(earlier.conflicts.isEmpty());
}

void TestMerge::dotsOfTwoDevicesAreAConflictAndNoSum()
{
    const Record base = card(QStringLiteral("x"));
    const Record ours = with(base, names::dots, 4LL);
    const Record theirs = with(base, names::dots, 3LL);
    const merge::Outcome outcome = merged(change(base, theirs), ours);
    QVERIFY(!outcome.row);
    QCOMPARE(outcome.conflicts.size(), 1);
}

void TestMerge::emptyTickIsTheSameAsFalse()
{
    const Record base = card(QStringLiteral("x"));
    const Record theirs = with(base, names::keyMessage, true);
    const Record ours = with(base, names::keyMessage, false);
    const merge::Outcome outcome = merged(change(base, theirs), ours);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.row->fields.value(QStringLiteral("key-message")).after, QVariant(true));
}

void TestMerge::severalChangesBecomeOne()
{
    const Record first = card(QStringLiteral("eins"));
    const Record second = with(first, names::text, QStringLiteral("zwei"));
    const Record third = with(second, names::text, QStringLiteral("drei"));
    const auto net = merge::netChanges({edits::update(first, second), edits::update(second, third)});
    QCOMPARE(net, QList<RowChange>{change(first, third)});
    const auto inserted = merge::netChanges({edits::insert(first), edits::update(first, third)});
    QCOMPARE(inserted, edits::insert(third).rows);
}

void TestMerge::whatCameAndWentAgainIsLeftOut()
{
    const Record record = card(QStringLiteral("vertippt"));
    QVERIFY(merge::netChanges({edits::insert(record), edits::remove(record)}).isEmpty());
}

void TestMerge::changedAndChangedBackIsNoChange()
{
    const Record first = card(QStringLiteral("eins"));
    const Record second = with(first, names::text, QStringLiteral("zwei"));
    QVERIFY(merge::netChanges({edits::update(first, second), edits::update(second, first)}).isEmpty());
}

void TestMerge::deletedAndBroughtBackIsAChangeOfWhatDiffers()
{
    const Record first = card(QStringLiteral("eins"));
    const Record second = with(first, names::text, QStringLiteral("zwei"));
    const auto net = merge::netChanges({edits::remove(first), edits::insert(second)});
    QCOMPARE(net.size(), 1);
    QCOMPARE(net.constFirst().kind, RowChange::Kind::Update);
    QCOMPARE(net.constFirst().fields.keys(), QStringList{QStringLiteral("text")});
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
