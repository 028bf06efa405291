// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/comparison.h"
#include "models/evaluation/course.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/followup.h"
#include "models/evaluation/strengths.h"
#include "models/evaluation/succession.h"
#include "models/items/crosstablemodel.h"
#include "models/items/linkedtablemodel.h"
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
    void yearsWithoutAConferenceAreNoZeros();
    void themesAreNamedAgainNewOrGone();
    void strengthsStandBesideNeeds();
    void municipalitiesWithoutAnOfferAreSaid();
    void needsLeadToMeasuresAndBack();

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

void TestEvaluation::yearsWithoutAConferenceAreNoZeros()
{
    const Evaluation evaluation = this->evaluation();
    const CrossTable table = course::make(evaluation, {}, evaluation.fields.constFirst().id());
    QCOMPARE(evaluation.fields.constFirst().title(), youthWork);
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.numbers.at(rowOf(table, QStringLiteral("Sozialraum Ost"))), QList<qint64>({1, 5}));
    QCOMPARE(table.numbers.at(rowOf(table, QStringLiteral("Sozialraum 2"))),
             QList<qint64>({CrossTable::nothing, 2}));
    QCOMPARE(table.columnSum(0), 1);
    QCOMPARE(course::inWords(table),
             QStringLiteral("Sozialraum Ost – 2024: 1, 2025: 5. Sozialraum 2 – 2025: 2."));
    CrossTableModel model;
    model.setTable(table);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("–"));
    QVERIFY(!model.index(1, 0).data(ValueRole).isValid());
    QCOMPARE(course::make(evaluation, {}, {}).sum(), 14 + 17 + 5);
}

void TestEvaluation::themesAreNamedAgainNewOrGone()
{
    // The second conference did not ask for examples and success factors, so they are not gone.
    EvaluationFilter filter;
    QStringList again;
    QStringList added;
    QStringList gone;
    for (const succession::Step &step : succession::steps(evaluation(), filter)) {
        if (step.fate == succession::Fate::Again)
            again.append(step.now->name + QStringLiteral(" < ") + step.before->name);
        else if (step.fate == succession::Fate::New)
            added.append(step.now->name);
        else
            gone.append(step.before->name);
    }
    QCOMPARE(again, QStringList({QStringLiteral("Große Vereinsvielfalt < Große Vereinsvielfalt"),
                                 QStringLiteral("Offene Freizeitangebote für Kinder und Jugendliche < "
                                                "Offene Freizeitangebote für Kinder"),
                                 QStringLiteral("Begleitetes Wohnen für Familien < "
                                                "Begleitetes Wohnen für Familien")}));
    QCOMPARE(added, QStringList({QStringLiteral("Sichere Radwege"), QStringLiteral("Mehr Plätze in Kitas")}));
    QCOMPARE(gone.size(), 3 + 1);
    QVERIFY(gone.constLast().contains(QStringLiteral("therapeutische Angebote")));
    // The other space had no conference before, so nothing of it is new or gone.
    LinkedTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(succession::make(evaluation(), filter));
    QCOMPARE(model.rowCount(), 3 + 2 + 4);
    filter.firstYear = 2025;
    const LinkedTable alone = succession::make(evaluation(), filter);
    QVERIFY(alone.rows.isEmpty());
    QVERIFY(alone.note.contains(QStringLiteral("begins with the second")));
}

void TestEvaluation::strengthsStandBesideNeeds()
{
    const LinkedTable table = strengths::make(evaluation(), {});
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [](const auto &cells) {
        return cells.constFirst().text == QStringLiteral("Vereine und Ehrenamt");
    });
    QVERIFY(row != table.rows.end());
    QCOMPARE(row->at(1).text, QStringLiteral("Große Vereinsvielfalt (3)\nGroße Vereinsvielfalt (1)"));
    QCOMPARE(row->at(2).value.toLongLong(), 4);
    QCOMPARE(row->at(3).text, QStringLiteral("–"));
    QCOMPARE(*m_session->reader().count(row->at(1).records), 2);
    QCOMPARE(table.rows.constLast().at(1).text, QStringLiteral("Sichere Radwege (1)"));
}

void TestEvaluation::municipalitiesWithoutAnOfferAreSaid()
{
    const auto cellsOf = [](const LinkedTable &table, const QString &municipality) {
        for (const QList<LinkedTable::Cell> &row : table.rows) {
            if (row.constFirst().text == municipality)
                return row;
        }
        return QList<LinkedTable::Cell>();
    };
    LinkedTable table = coverage::make(evaluation(), {});
    QCOMPARE(table.heads.at(2), youthWork);
    QCOMPARE(cellsOf(table, QStringLiteral("Eschwege")).at(2).text, QStringLiteral("1"));
    QVERIFY(
        cellsOf(table, QStringLiteral("Meinhard")).at(2).text.startsWith(QStringLiteral("none for 2 need")));
    QCOMPARE(cellsOf(table, QStringLiteral("Witzenhausen")).at(2).text, QStringLiteral("–"));
    const auto offers = m_session->reader().records(
        RecordQuery::where(names::offer, names::name, QStringLiteral("Offener Jugendtreff")));
    setField(*m_session, offers->constFirst(), names::endsOn, QDate(2025, 1, 1));
    table = coverage::make(evaluation(), {});
    QVERIFY(
        cellsOf(table, QStringLiteral("Eschwege")).at(2).text.startsWith(QStringLiteral("none for 2 need")));
}

void TestEvaluation::needsLeadToMeasuresAndBack()
{
    addRecord(*m_session, names::measure, {{QStringLiteral("title"), QStringLiteral("Of our own")}});
    const LinkedTable table = followup::make(evaluation(), {});
    // Three needs of 2024 and five of 2025; two of them have a measure.
    QCOMPARE(table.rows.size(), 8 + 1);
    QCOMPARE(table.rows.constFirst().at(3).text, QStringLiteral("no measure yet"));
    const QList<LinkedTable::Cell> followed = table.rows.at(6);
    QCOMPARE(followed.at(0).text, QStringLiteral("Offene Freizeitangebote für Kinder"));
    QCOMPARE(followed.at(3).text, QStringLiteral("Ferienprogramm in allen Gemeinden"));
    QCOMPARE(followed.at(3).table, names::measure.toString());
    QCOMPARE(followed.at(4).text, QStringLiteral("In progress"));
    QCOMPARE(followed.at(5).value.toDate(), QDate(2025, 12, 31));
    QCOMPARE(*m_session->reader().count(followed.at(2).records), followed.at(2).value.toLongLong());
    QCOMPARE(table.rows.constLast().at(0).text, QStringLiteral("of no theme"));
    QCOMPARE(table.rows.constLast().at(3).text, QStringLiteral("Of our own"));
    QVERIFY(table.note.startsWith(QStringLiteral("2 of 8")));
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
