// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// How the list of one table's records follows changes that others make.
class TestRecordTableChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void insertsAtTheRightPlace();
    void insertsAmongMoreRowsThanOneRoundProbes();
    void leavesOutWhatTheQueryDoesNotFind();
    void removesADeletedRecord();
    void removesARecordThatNobodyLookedAt();
    void repaintsOnlyTheChangedRow();
    void movesARowWhoseSortFieldChanged();
    void takesOutARowThatNoLongerMatches();
    void takesInARowThatMatchesNow();
    void keptRowStaysUntilAnotherIsKept();
    void keptRowStaysWhenTheWholeListIsReadAnew_data();
    void keptRowStaysWhenTheWholeListIsReadAnew();
    void keptRowGoesWithItsRecord();
    void keptRowGoesWithAnotherQuery();
    void showsTheNewTitleOfAReferredRecord();
    void sortsAnewWhenAReferredRecordIsRenamed();
    void undoAndRedoAreFollowed();
    void resetsOnceAboveTwoHundredRows();
    void followsChangesDuringTheLoad();
    void keepsTheLimitOfTheQuery();
    void equalsAFreshListAfterRandomEdits_data();
    void equalsAFreshListAfterRandomEdits();

private:
    Record addBody(const QString &name);
    void remove(const Record &record);
    void addNumberedBodies(int count);
    QStringList shownNames() const;
    void makeList(const RecordQuery &query);
    void editAtRandom(QList<Record> &towns, QRandomGenerator &dice);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordTableModel> m_list;
};

void TestRecordTableChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestRecordTableChanges::cleanup()
{
    m_list.reset();
    m_session.reset();
}

Record TestRecordTableChanges::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{QStringLiteral("name"), name}});
}

void TestRecordTableChanges::remove(const Record &record)
{
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, record))));
}

void TestRecordTableChanges::addNumberedBodies(int count)
{
    addRecords(*m_session, names::body, count, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QStringLiteral("Body %1").arg(i, 4, 10, QChar(u'0'))}};
    });
}

void TestRecordTableChanges::makeList(const RecordQuery &query)
{
    m_list = std::make_unique<RecordTableModel>(*m_session, query.table);
    new QAbstractItemModelTester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_list.get());
    m_list->setQuery(query);
    QTRY_VERIFY(!m_list->isLoading());
}

QStringList TestRecordTableChanges::shownNames() const
{
    QStringList texts;
    for (int row = 0; row < m_list->rowCount(); ++row)
        texts.append(m_list->index(row, 0).data().toString());
    return texts;
}

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

void TestRecordTableChanges::leavesOutWhatTheQueryDoesNotFind()
{
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("strategic")));
    addBody(QStringLiteral("Beirat"));
    QCOMPARE(m_list->rowCount(), 0);
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

void TestRecordTableChanges::takesOutARowThatNoLongerMatches()
{
    const Record body = addBody(QStringLiteral("A"));
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("operational")));
    QCOMPARE(m_list->rowCount(), 1);
    setField(*m_session, body, names::level, QStringLiteral("strategic"));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestRecordTableChanges::takesInARowThatMatchesNow()
{
    const Record body = addBody(QStringLiteral("A"));
    RecordQuery query = RecordQuery::all(names::body);
    query.filter = QStringLiteral("rat");
    query.filterFields = QStringList(QStringLiteral("name"));
    makeList(query);
    QCOMPARE(m_list->rowCount(), 0);
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QCOMPARE(shownNames(), QStringList(QStringLiteral("Beirat")));
}

void TestRecordTableChanges::keptRowStaysUntilAnotherIsKept()
{
    const Record first = addBody(QStringLiteral("A"));
    addBody(QStringLiteral("C"));
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("operational")));
    m_list->keepRows({m_list->index(0, 0)});
    setField(*m_session, first, names::level, QStringLiteral("strategic"));
    setField(*m_session, first, names::name, QStringLiteral("Z"));
    QCOMPARE(shownNames(), QStringList({QStringLiteral("Z"), QStringLiteral("C")}));
    // Places are found beside one that is out of order.
    addBody(QStringLiteral("B"));
    addBody(QStringLiteral("D"));
    QCOMPARE(shownNames(), QStringList({QStringLiteral("B"), QStringLiteral("Z"), QStringLiteral("C"),
                                        QStringLiteral("D")}));
    setField(*m_session, first, names::level, QStringLiteral("operational"));
    QCOMPARE(shownNames().constLast(), QStringLiteral("Z"));
    m_list->keepRows({m_list->index(3, 0)});
    setField(*m_session, first, names::level, QStringLiteral("strategic"));
    QCOMPARE(m_list->rowCount(), 4);
    m_list->keepRows({m_list->index(0, 0)});
    QTRY_COMPARE(shownNames(), QStringList({QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")}));
}

void TestRecordTableChanges::keptRowStaysWhenTheWholeListIsReadAnew_data()
{
    QTest::addColumn<int>("bodies");
    QTest::addColumn<bool>("changesAll");
    QTest::newRow("title") << 2 << false;
    QTest::newRow("long list") << 300 << false;
    QTest::newRow("many rows at once") << 300 << true;
}

void TestRecordTableChanges::keptRowStaysWhenTheWholeListIsReadAnew()
{
    QFETCH(int, bodies);
    QFETCH(bool, changesAll);
    addNumberedBodies(bodies);
    RecordQuery query = RecordQuery::all(names::body);
    query.filter = QStringLiteral("body");
    query.filterFields = QStringList{QStringLiteral("name")};
    makeList(query);
    m_list->keepRows({m_list->index(1, 0)});
    const auto kept = m_session->reader().record(names::body, m_list->recordId(1));
    const auto all = m_session->reader().records(RecordQuery::all(names::body));
    ChangeSet changes = edits::setField(**kept, names::name, QStringLiteral("Rat"));
    for (const Record &body : *all) {
        if (changesAll && body.id() != (*kept)->id())
            changes.append(edits::setField(body, names::name, QStringLiteral("Kreis")));
    }
    QVERIFY(m_session->apply(changes));
    m_list->sort(0);
    QTRY_VERIFY(!m_list->isLoading());
    QCOMPARE(m_list->rowCount(), changesAll ? 1 : bodies);
    QVERIFY(shownNames().contains(QStringLiteral("Rat")));
}

void TestRecordTableChanges::keptRowGoesWithItsRecord()
{
    const Record body = addBody(QStringLiteral("A"));
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("operational")));
    m_list->keepRows({m_list->index(0, 0)});
    setField(*m_session, body, names::level, QStringLiteral("strategic"));
    QCOMPARE(m_list->rowCount(), 1);
    remove(body);
    QCOMPARE(m_list->rowCount(), 0);
    addBody(QStringLiteral("B"));
    QCOMPARE(shownNames(), QStringList(QStringLiteral("B")));
}

void TestRecordTableChanges::keptRowGoesWithAnotherQuery()
{
    const Record body = addBody(QStringLiteral("A"));
    const RecordQuery query = RecordQuery::where(names::body, names::level, QStringLiteral("operational"));
    makeList(query);
    m_list->keepRows({m_list->index(0, 0)});
    setField(*m_session, body, names::level, QStringLiteral("strategic"));
    QCOMPARE(m_list->rowCount(), 1);
    m_list->setQuery(query);
    QCOMPARE(m_list->rowCount(), 0);
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

void TestRecordTableChanges::keepsTheLimitOfTheQuery()
{
    addNumberedBodies(5);
    RecordQuery query = RecordQuery::all(names::body);
    query.limit = 3;
    makeList(query);
    QCOMPARE(m_list->rowCount(), 3);
    addBody(QStringLiteral("Beirat"));
    QCOMPARE(shownNames(), QStringList({QStringLiteral("Beirat"), QStringLiteral("Body 0000"),
                                        QStringLiteral("Body 0001")}));
}

void TestRecordTableChanges::editAtRandom(QList<Record> &towns, QRandomGenerator &dice)
{
    ChangeSet changes;
    QSet<RecordId> touched;
    for (int i = dice.bounded(1, 12); i > 0; --i) {
        const QString name = QString(QChar(u'a' + dice.bounded(26)));
        const int choice = dice.bounded(4);
        if (choice == 0 || towns.isEmpty()) {
            const auto town = m_session->newRecord(
                names::municipality,
                {{QStringLiteral("name"), name},
                 {QStringLiteral("key"), QString::number(10'000'000 + dice.bounded(80'000'000))}});
            QVERIFY(town);
            towns.append(*town);
            touched.insert(town->id());
            changes.append(edits::insert(*town));
            continue;
        }
        const int index = dice.bounded(static_cast<int>(towns.size()));
        if (touched.contains(towns.at(index).id()))
            continue;
        touched.insert(towns.at(index).id());
        const Record before = towns.at(index);
        if (choice == 1) {
            changes.append(edits::remove(before));
            towns.removeAt(index);
        } else {
            towns[index].set(choice == 2 ? names::name : names::postcode, name);
            changes.append(edits::update(before, towns.at(index)));
        }
    }
    changes.id = RecordId::create();
    changes.label = QStringLiteral("At random");
    const auto applied = m_session->apply(changes);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().text));
}

void TestRecordTableChanges::equalsAFreshListAfterRandomEdits_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("order");
    QTest::newRow("all by name") << QString() << QString();
    QTest::newRow("by post code, descending") << QString() << QStringLiteral("postcode");
    QTest::newRow("filtered") << QStringLiteral("e") << QString();
}

void TestRecordTableChanges::equalsAFreshListAfterRandomEdits()
{
    QFETCH(QString, filter);
    QFETCH(QString, order);
    RecordQuery query = RecordQuery::all(names::municipality);
    query.filter = filter;
    query.filterFields = QStringList{QStringLiteral("name"), QStringLiteral("postcode")};
    if (!order.isEmpty())
        query.order = {{order, true}};
    makeList(query);
    QRandomGenerator dice(20261123);
    QList<Record> towns;
    for (int round = 0; round < 60; ++round) {
        editAtRandom(towns, dice);
        if (round % 7 == 6)
            QVERIFY(m_session->undo() && m_session->redo());
        QTRY_VERIFY(!m_list->isLoading());
        const auto fresh = m_session->reader().records(query);
        QVERIFY(fresh);
        QList<RecordId> expected;
        for (const Record &record : *fresh)
            expected.append(record.id());
        QList<RecordId> found;
        for (int row = 0; row < m_list->rowCount(); ++row)
            found.append(m_list->recordId(row));
        QCOMPARE(found, expected);
    }
}

QTEST_MAIN(TestRecordTableChanges)
#include "tst_recordtablechanges.moc"
