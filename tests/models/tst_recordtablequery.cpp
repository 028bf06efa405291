// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/models/recordtabletest.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace testsession;

/// Which records the list of one table shows while others change them: those that its query finds, and those
/// that are kept.
class TestRecordTableQuery : public RecordTableTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void leavesOutWhatTheQueryDoesNotFind();
    void takesOutARowThatNoLongerMatches();
    void takesInARowThatMatchesNow();
    void keptRowStaysUntilAnotherIsKept();
    void keptRowStaysWhenTheWholeListIsReadAnew_data();
    void keptRowStaysWhenTheWholeListIsReadAnew();
    void keptRowGoesWithItsRecord();
    void keptRowGoesWithAnotherQuery();
    void keepsTheLimitOfTheQuery();
    void equalsAFreshListAfterRandomEdits_data();
    void equalsAFreshListAfterRandomEdits();

private:
    void editAtRandom(QList<Record> &towns, QRandomGenerator &dice);
};

void TestRecordTableQuery::leavesOutWhatTheQueryDoesNotFind()
{
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("strategic")));
    addBody(QStringLiteral("Beirat"));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestRecordTableQuery::takesOutARowThatNoLongerMatches()
{
    const Record body = addBody(QStringLiteral("A"));
    makeList(RecordQuery::where(names::body, names::level, QStringLiteral("operational")));
    QCOMPARE(m_list->rowCount(), 1);
    setField(*m_session, body, names::level, QStringLiteral("strategic"));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestRecordTableQuery::takesInARowThatMatchesNow()
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

void TestRecordTableQuery::keptRowStaysUntilAnotherIsKept()
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

void TestRecordTableQuery::keptRowStaysWhenTheWholeListIsReadAnew_data()
{
    QTest::addColumn<int>("bodies");
    QTest::addColumn<bool>("changesAll");
    QTest::newRow("title") << 2 << false;
    QTest::newRow("long list") << 300 << false;
    QTest::newRow("many rows at once") << 300 << true;
}

void TestRecordTableQuery::keptRowStaysWhenTheWholeListIsReadAnew()
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

void TestRecordTableQuery::keptRowGoesWithItsRecord()
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

void TestRecordTableQuery::keptRowGoesWithAnotherQuery()
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

void TestRecordTableQuery::keepsTheLimitOfTheQuery()
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

void TestRecordTableQuery::editAtRandom(QList<Record> &towns, QRandomGenerator &dice)
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

void TestRecordTableQuery::equalsAFreshListAfterRandomEdits_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("order");
    QTest::newRow("all by name") << QString() << QString();
    QTest::newRow("by post code, descending") << QString() << QStringLiteral("postcode");
    QTest::newRow("filtered") << QStringLiteral("e") << QString();
}

void TestRecordTableQuery::equalsAFreshListAfterRandomEdits()
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

QTEST_MAIN(TestRecordTableQuery)
#include "tst_recordtablequery.moc"
