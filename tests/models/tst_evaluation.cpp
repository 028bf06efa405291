// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/comparison.h"
#include "models/items/crosstablemodel.h"
#include "models/items/modellisting.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/secondyear.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

using Count = EvaluationFilter::Count;

namespace {

const QString youthWork = QStringLiteral("Offene Kinder- und Jugendarbeit");
const QString housing = QStringLiteral("Wohnen");

qsizetype rowOf(const CrossTable &table, const QString &title)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (table.rows.at(row).title == title)
            return row;
    }
    return -1;
}

QStringList columnsOf(const CrossTable &table)
{
    QStringList columns;
    for (const CrossTable::Head &head : table.columns)
        columns.append(head.title + u' ' + head.detail);
    return columns;
}

} // namespace

/// What the conferences of two years and two social spaces found, compared.
class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void countsByFieldSpaceAndYear();
    void countsThemesAndDots();
    void filtersNarrowWhatIsCounted();
    void everyNumberLeadsToAsManyRecords_data();
    void everyNumberLeadsToAsManyRecords();
    void plannedAndCancelledConferencesDoNotCount();
    void tableHasSumsAndShares();
    void listingHasTheHeadsOfTheRows();

private:
    Evaluation evaluation() const { return *evaluation::read(m_session->reader()); }
    Record space(const QString &name) const
    {
        return m_session->reader()
            .records(RecordQuery::where(names::socialSpace, names::name, name))
            ->constFirst();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestEvaluation::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    secondyear::addWithSample(*m_session);
}

void TestEvaluation::countsByFieldSpaceAndYear()
{
    const CrossTable table = comparison::make(evaluation(), {});
    QCOMPARE(columnsOf(table),
             QStringList({QStringLiteral("Sozialraum Ost 2024"), QStringLiteral("Sozialraum Ost 2025"),
                          QStringLiteral("Sozialraum 2 2025")}));
    QCOMPARE(table.numbers.at(rowOf(table, youthWork)), QList<qint64>({1, 5, 2}));
    QCOMPARE(table.numbers.at(rowOf(table, housing)), QList<qint64>({1, 2, 0}));
    // In 2025 one theme of each conference has no field; of three loose contributions two were joined.
    QCOMPARE(table.numbers.constLast(), QList<qint64>({2, 1 + 2, 3}));
    QCOMPARE(table.rows.constLast().title, QStringLiteral("Without a field of action"));
    QCOMPARE(table.columnSum(0), 14);
    QCOMPARE(table.sum(), 14 + 17 + 5);
}

void TestEvaluation::countsThemesAndDots()
{
    EvaluationFilter filter;
    filter.count = Count::Themes;
    CrossTable table = comparison::make(evaluation(), filter);
    QCOMPARE(table.columnSum(1), 5);
    QCOMPARE(table.numbers.constLast(), QList<qint64>({2, 1, 1}));
    filter.count = Count::Dots;
    table = comparison::make(evaluation(), filter);
    // Its own dots outweigh those of its cards; joined cards keep theirs.
    QCOMPARE(table.numbers.at(rowOf(table, youthWork)), QList<qint64>({0, 12, 2}));
    QCOMPARE(table.numbers.constLast(), QList<qint64>({0, 1 + 3, 3}));
}

void TestEvaluation::filtersNarrowWhatIsCounted()
{
    EvaluationFilter filter;
    filter.kinds = {QStringLiteral("strength")};
    CrossTable table = comparison::make(evaluation(), filter);
    QCOMPARE(table.sum(), 4 + 4);
    filter.kinds = {QStringLiteral("need"), QStringLiteral("strength")};
    filter.firstYear = 2025;
    filter.spaces = {space(QStringLiteral("Sozialraum Ost")).id()};
    table = comparison::make(evaluation(), filter);
    QCOMPARE(columnsOf(table), QStringList(QStringLiteral("Sozialraum Ost 2025")));
    QCOMPARE(table.sum(), 17);
    filter.firstYear = 0;
    filter.lastYear = 2024;
    QCOMPARE(columnsOf(comparison::make(evaluation(), filter)),
             QStringList(QStringLiteral("Sozialraum Ost 2024")));
}

void TestEvaluation::everyNumberLeadsToAsManyRecords_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("contributions") << int(Count::Contributions) << QStringList();
    QTest::newRow("contributions about needs") << int(Count::Contributions) << QStringList{"need"};
    QTest::newRow("themes") << int(Count::Themes) << QStringList();
    QTest::newRow("themes of strengths") << int(Count::Themes) << QStringList{"strength"};
}

void TestEvaluation::everyNumberLeadsToAsManyRecords()
{
    QFETCH(int, count);
    QFETCH(QStringList, kinds);
    EvaluationFilter filter;
    filter.count = Count(count);
    filter.kinds = kinds;
    const Evaluation evaluation = this->evaluation();
    const CrossTable table = comparison::make(evaluation, filter);
    const auto found = [&](const comparison::Cell &cell) {
        return *m_session->reader().count(comparison::behind(evaluation, filter, cell));
    };
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const RecordId field = table.rows.at(row).record;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const CrossTable::Head &head = table.columns.at(column);
            QCOMPARE(found({field, head.record, head.year}), table.numbers.at(row).at(column));
        }
        QCOMPARE(found({field, {}, {}}), table.rowSum(row));
    }
    const CrossTable::Head &last = table.columns.constLast();
    QCOMPARE(found({{}, last.record, last.year}), table.columnSum(table.columns.size() - 1));
    QCOMPARE(found({}), table.sum());
}

void TestEvaluation::plannedAndCancelledConferencesDoNotCount()
{
    const auto addIn2026 = [this](const char *title, const char *status) {
        return addRecord(*m_session, names::conference,
                         {{QStringLiteral("title"), QLatin1StringView(title)},
                          {QStringLiteral("social-space"), reference(space(QStringLiteral("Sozialraum 2")))},
                          {QStringLiteral("date"), QDate(2026, 5, 5)},
                          {QStringLiteral("status"), QLatin1StringView(status)}});
    };
    addIn2026("Planned", "planned");
    const Record cancelled = addIn2026("Cancelled", "cancelled");
    const Record question = addRecord(*m_session, names::question,
                                      {{QStringLiteral("conference"), reference(cancelled)},
                                       {QStringLiteral("wording"), QStringLiteral("Why?")},
                                       {QStringLiteral("short-name"), QStringLiteral("Why")}});
    addRecord(*m_session, names::contribution,
              {{QStringLiteral("conference"), reference(cancelled)},
               {QStringLiteral("question"), reference(question)},
               {QStringLiteral("text"), QStringLiteral("Said too early")}});
    QCOMPARE(evaluation().years(), QList<int>({2024, 2025}));
}

void TestEvaluation::tableHasSumsAndShares()
{
    CrossTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const CrossTable table = comparison::make(evaluation(), {});
    model.setTable(table);
    QCOMPARE(model.rowCount(), table.rows.size() + 1);
    QCOMPARE(model.columnCount(), 4);
    const auto row = static_cast<int>(rowOf(table, youthWork));
    QCOMPARE(model.index(row, 1).data(ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(row, 0).data(ShareRole).toDouble(), 0.2);
    QCOMPARE(model.index(row, 3).data().toString(), QStringLiteral("8"));
    QVERIFY(!model.index(row, 3).data(ShareRole).isValid());
    QCOMPARE(model.index(model.rowCount() - 1, 3).data(ValueRole).toLongLong(), table.sum());
    QCOMPARE(model.index(row, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("%1, Sozialraum Ost 2025: 5").arg(youthWork));
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestEvaluation::listingHasTheHeadsOfTheRows()
{
    CrossTableModel model;
    model.setTable(comparison::make(evaluation(), {}));
    const Listing listing = modelListing(model, model.table().corner);
    QCOMPARE(listing.heads,
             QStringList({QStringLiteral("Field of action"), QStringLiteral("Sozialraum Ost 2024"),
                          QStringLiteral("Sozialraum Ost 2025"), QStringLiteral("Sozialraum 2 2025"),
                          QStringLiteral("Sum")}));
    QCOMPARE(listing.rows.constFirst(), QStringList({youthWork, QStringLiteral("1"), QStringLiteral("5"),
                                                     QStringLiteral("2"), QStringLiteral("8")}));
    QCOMPARE(listing.values.constFirst().at(4), QVariant(8LL));
    QCOMPARE(listing.isNumber, QList<bool>({false, true, true, true, true}));
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
