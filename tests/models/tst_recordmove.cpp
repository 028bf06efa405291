// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace testsession;

/// Putting records that have a position in another order.
class TestRecordMove : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void movesARecord_data();
    void movesARecord();
    void movesAmongRecordsThatAFilterHides();
    void movesByDragging();
    void movesOnlyInTheTablesOwnOrder();

private:
    std::unique_ptr<RecordTableModel> model(const QString &table);
    QStringList shown(const RecordTableModel &model) const;
    void addSpaces(const QStringList &spaces);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestRecordMove::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

std::unique_ptr<RecordTableModel> TestRecordMove::model(const QString &table)
{
    auto model = std::make_unique<RecordTableModel>(*m_session, table);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    model->setQuery(RecordQuery::all(table));
    return model;
}

QStringList TestRecordMove::shown(const RecordTableModel &model) const
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

void TestRecordMove::addSpaces(const QStringList &spaces)
{
    for (const QString &name : spaces)
        addRecord(*m_session, names::socialSpace, {{QStringLiteral("name"), name}});
}

void TestRecordMove::movesARecord_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down by one") << 0 << 1 << "BACD";
    QTest::newRow("to the end") << 0 << 3 << "BCDA";
    QTest::newRow("to the top") << 3 << 0 << "DABC";
    QTest::newRow("up by one") << 2 << 1 << "ACBD";
    QTest::newRow("nowhere") << 2 << 2 << "ABCD";
}

void TestRecordMove::movesARecord()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    addSpaces({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    const auto list = model(QStringLiteral("social-space"));
    const QPersistentModelIndex moved = list->index(from, 0);
    QVERIFY(list->canMoveRecords());
    QVERIFY(list->moveRecord(from, to));
    QCOMPARE(shown(*list).join(QString()), order);
    QCOMPARE(moved.row(), to);
    if (from == to)
        return;
    QVERIFY(m_session->undo());
    QCOMPARE(shown(*list).join(QString()), QStringLiteral("ABCD"));
    QCOMPARE(moved.row(), from);
}

void TestRecordMove::movesAmongRecordsThatAFilterHides()
{
    addSpaces({QStringLiteral("Ax"), QStringLiteral("B"), QStringLiteral("Cx"), QStringLiteral("Dx")});
    const auto list = model(QStringLiteral("social-space"));
    RecordQuery query = list->query();
    query.filter = QStringLiteral("x");
    query.filterFields = QStringList(QStringLiteral("name"));
    list->setQuery(query);
    QVERIFY(list->moveRecord(2, 0));
    QCOMPARE(shown(*list).join(u' '), QStringLiteral("Dx Ax Cx"));
    list->setQuery(RecordQuery::all(names::socialSpace));
    QCOMPARE(shown(*list).join(u' '), QStringLiteral("Dx Ax B Cx"));
}

void TestRecordMove::movesByDragging()
{
    addSpaces({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    const auto list = model(QStringLiteral("social-space"));
    const std::unique_ptr<QMimeData> dragged(
        list->mimeData({list->index(0, 0), list->index(0, 1), list->index(1, 0)}));
    QVERIFY(list->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(shown(*list).join(QString()), QStringLiteral("CABD"));
    QVERIFY(list->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(shown(*list).join(QString()), QStringLiteral("CDAB"));

    const auto towns = model(QStringLiteral("municipality"));
    QVERIFY(!towns->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    const auto themes = model(QStringLiteral("field-of-action"));
    QVERIFY(!themes->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
}

void TestRecordMove::movesOnlyInTheTablesOwnOrder()
{
    addSpaces({QStringLiteral("A"), QStringLiteral("B")});
    const auto list = model(QStringLiteral("social-space"));
    QVERIFY(list->flags(list->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    list->sort(0, Qt::DescendingOrder);
    QVERIFY(!list->canMoveRecords());
    QVERIFY(!list->flags(list->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model(QStringLiteral("municipality"))->canMoveRecords());
}

QTEST_MAIN(TestRecordMove)
#include "tst_recordmove.moc"
