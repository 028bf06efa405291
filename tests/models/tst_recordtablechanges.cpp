// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/models/recordtabletest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// How the list of one table's records follows changes that others make.
class TestRecordTableChanges : public RecordTableTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void insertsAtTheRightPlace();
    void insertsAmongMoreRowsThanOneRoundProbes();
    void removesADeletedRecord();
    void removesARecordThatNobodyLookedAt();
    void repaintsOnlyTheChangedRow();
    void movesARowWhoseSortFieldChanged();
    void showsTheNewTitleOfAReferredRecord();
    void sortsAnewWhenAReferredRecordIsRenamed();
    void undoAndRedoAreFollowed();
    void resetsOnceAboveTwoHundredRows();
    void followsChangesDuringTheLoad();
};

void TestRecordTableChanges::insertsAtTheRightPlace()
{
    addBody(QStringLiteral("Beirat"));
    addBody(QStringLiteral("Rat"));
    makeList(RecordQuery::all(names::body));
    QSignalSpy inserted(m_list.get(), &RecordTableModel::rowsInserted);
    QSignalSpy reset(m_list.get(), &RecordTableModel::modelReset);
    addBody(QStringLiteral("Ältestenrat"));
    addBody(QStringLiteral("Zirkel"));
    addBody(QStringLiteral("Kreis"));
    QCOMPARE(shownNames(),
             QStringList({QStringLiteral("Ältestenrat"), QStringLiteral("Beirat"), QStringLiteral("Kreis"),
                          QStringLiteral("Rat"), QStringLiteral("Zirkel")}));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(1).at(1).toInt(), 3);
    QCOMPARE(inserted.at(2).at(1).toInt(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestRecordTableChanges::insertsAmongMoreRowsThanOneRoundProbes()
{
    addNumberedBodies(2'000);
    makeList(RecordQuery::all(names::body));
    QCOMPARE(m_list->rowCount(), 2'000);
    QSignalSpy inserted(m_list.get(), &RecordTableModel::rowsInserted);
    addBody(QStringLiteral("Body 1234b"));
    addBody(QStringLiteral("Body 0000b"));
    addBody(QStringLiteral("Body 1998b"));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1235);
    QCOMPARE(inserted.at(1).at(1).toInt(), 1);
    QCOMPARE(inserted.at(2).at(1).toInt(), 2001);
    QVERIFY(!m_list->isLoading());
}

void TestRecordTableChanges::removesADeletedRecord()
{
    addBody(QStringLiteral("A"));
    const Record second = addBody(QStringLiteral("B"));
    addBody(QStringLiteral("C"));
    makeList(RecordQuery::all(names::body));
    QCOMPARE(shownNames().size(), 3);
    QSignalSpy removed(m_list.get(), &RecordTableModel::rowsRemoved);
    remove(second);
    QCOMPARE(shownNames(), QStringList({QStringLiteral("A"), QStringLiteral("C")}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
}

void TestRecordTableChanges::removesARecordThatNobodyLookedAt()
{
    addNumberedBodies(1'000);
    const Record last = addBody(QStringLiteral("Zirkel"));
    m_list = std::make_unique<RecordTableModel>(*m_session, QStringLiteral("body"));
    m_list->setQuery(RecordQuery::all(names::body));
    QTRY_COMPARE(m_list->rowCount(), 1'001);
    QSignalSpy removed(m_list.get(), &RecordTableModel::rowsRemoved);
    remove(last);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1'000);
    QCOMPARE(removed.at(0).at(2).toInt(), 1'000);
    QCOMPARE(m_list->rowCount(), 1'000);
}

void TestRecordTableChanges::repaintsOnlyTheChangedRow()
{
    addBody(QStringLiteral("A"));
    const Record second = addBody(QStringLiteral("B"));
    makeList(RecordQuery::all(names::body));
    QCOMPARE(shownNames().size(), 2);
    QSignalSpy changed(m_list.get(), &RecordTableModel::dataChanged);
    setField(*m_session, second, names::level, QStringLiteral("strategic"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(m_list->index(1, 1).data().toString(), QStringLiteral("Strategic"));
}

void TestRecordTableChanges::movesARowWhoseSortFieldChanged()
{
    const Record first = addBody(QStringLiteral("A"));
    addBody(QStringLiteral("B"));
    addBody(QStringLiteral("C"));
    makeList(RecordQuery::all(names::body));
    const QPersistentModelIndex selected = m_list->index(0, 0);
    setField(*m_session, first, names::name, QStringLiteral("Bb"));
    QCOMPARE(shownNames().join(u' '), QStringLiteral("B Bb C"));
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.data().toString(), QStringLiteral("Bb"));
}

void TestRecordTableChanges::showsTheNewTitleOfAReferredRecord()
{
    const Record town = addRecord(*m_session, names::municipality,
                                  {{QStringLiteral("name"), QStringLiteral("Zell")},
                                   {QStringLiteral("key"), QStringLiteral("00000001")}});
    addRecord(*m_session, names::organisation,
              {{QStringLiteral("name"), QStringLiteral("Club")},
               {QStringLiteral("municipality"), reference(town)}});
    makeList(RecordQuery::all(names::organisation));
    const QModelIndex cell =
        m_list->index(0, static_cast<int>(m_list->columns().indexOf(names::municipality)));
    QCOMPARE(cell.data().toString(), QStringLiteral("Zell"));
    QSignalSpy changed(m_list.get(), &RecordTableModel::dataChanged);
    setField(*m_session, town, names::population, 17LL);
    QCOMPARE(changed.count(), 0);
    setField(*m_session, town, names::name, QStringLiteral("Zella"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("Zella"));
}

void TestRecordTableChanges::sortsAnewWhenAReferredRecordIsRenamed()
{
    QList<Record> spaces;
    for (const auto &name : {QStringLiteral("A"), QStringLiteral("B")}) {
        const Record organisation =
            addRecord(*m_session, names::organisation, {{QStringLiteral("name"), name}});
        addRecord(*m_session, names::offer,
                  {{QStringLiteral("name"), QStringLiteral("Offer of ") + name},
                   {QStringLiteral("organisation"), reference(organisation)}});
        spaces.append(organisation);
    }
    RecordQuery query = RecordQuery::all(names::offer);
    query.order = {{QStringLiteral("organisation"), false}};
    makeList(query);
    QCOMPARE(shownNames().constFirst(), QStringLiteral("Offer of A"));
    setField(*m_session, spaces.first(), names::name, QStringLiteral("Z"));
    QCOMPARE(shownNames().constFirst(), QStringLiteral("Offer of B"));
}

void TestRecordTableChanges::undoAndRedoAreFollowed()
{
    addBody(QStringLiteral("A"));
    makeList(RecordQuery::all(names::body));
    const Record second = addBody(QStringLiteral("0"));
    setField(*m_session, second, names::name, QStringLiteral("B"));
    remove(second);
    QCOMPARE(shownNames().join(u' '), QStringLiteral("A"));
    QVERIFY(m_session->undo());
    QCOMPARE(shownNames().join(u' '), QStringLiteral("A B"));
    QVERIFY(m_session->undo());
    QCOMPARE(shownNames().join(u' '), QStringLiteral("0 A"));
    QVERIFY(m_session->undo());
    QCOMPARE(shownNames().join(u' '), QStringLiteral("A"));
    QVERIFY(m_session->redo());
    QVERIFY(m_session->redo());
    QCOMPARE(shownNames().join(u' '), QStringLiteral("A B"));
}

void TestRecordTableChanges::resetsOnceAboveTwoHundredRows()
{
    makeList(RecordQuery::all(names::body));
    QSignalSpy reset(m_list.get(), &RecordTableModel::modelReset);
    QSignalSpy inserted(m_list.get(), &RecordTableModel::rowsInserted);
    addNumberedBodies(201);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(m_list->rowCount(), 201);
    QVERIFY(m_session->undo());
    QCOMPARE(reset.count(), 2);
    QCOMPARE(m_list->rowCount(), 0);
}

void TestRecordTableChanges::followsChangesDuringTheLoad()
{
    addNumberedBodies(1'000);
    m_list = std::make_unique<RecordTableModel>(*m_session, QStringLiteral("body"));
    QAbstractItemModelTester tester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_list->setQuery(RecordQuery::all(names::body));
    QVERIFY(m_list->isLoading());
    addBody(QStringLiteral("Body 0001b"));
    addBody(QStringLiteral("Zirkel"));
    QVERIFY(m_list->isLoading());
    QTRY_COMPARE(m_list->rowCount(), 1'002);
    QCOMPARE(m_list->index(2, 0).data().toString(), QStringLiteral("Body 0001b"));
    QCOMPARE(m_list->index(1'001, 0).data().toString(), QStringLiteral("Zirkel"));
}

QTEST_MAIN(TestRecordTableChanges)
#include "tst_recordtablechanges.moc"
