// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/conference/spacemembers.h"
#include "models/items/spaceboardmodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace testsession;

/// Municipalities and their social spaces, from one day on.
class TestSpaceBoard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void firstAssignmentHoldsForAllDays();
    void laterAssignmentHoldsFromItsDayOn();
    void sameDayIsChangedNotDoubled();
    void areaOfAConferenceIsNotTakenBack();
    void columnsFollowTheDayAndAddUp();
    void draggedMunicipalitiesMoveInOneStep();

private:
    Record addMunicipality(const QString &name, int population);
    /// Puts the municipality into the space (null: none) from \p day on; false with what was refused.
    bool assign(const Record &municipality, const RecordId &space, const QDate &day);
    RecordId spaceOn(const Record &municipality, const QDate &day) const
    {
        return spacemembers::assignments(m_session->reader(), day)->value(municipality.id());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QList<RecordId> m_spaces;
    QString m_refusal;
    int m_key = 6'000'000;
};

void TestSpaceBoard::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_spaces.clear();
    for (const char *name : {"East", "West"})
        m_spaces.append(
            addRecord(*m_session, names::socialSpace, {{names::name.toString(), QLatin1StringView(name)}})
                .id());
}

Record TestSpaceBoard::addMunicipality(const QString &name, int population)
{
    return addRecord(*m_session, names::municipality,
                     {{names::name.toString(), name},
                      {QStringLiteral("key"), QStringLiteral("0%1").arg(++m_key)},
                      {names::population.toString(), qlonglong(population)}});
}

bool TestSpaceBoard::assign(const Record &municipality, const RecordId &space, const QDate &day)
{
    const auto changes = spacemembers::assign(*m_session, {municipality.id()}, space, day);
    m_refusal = changes ? QString() : changes.error().text;
    return changes && (changes->isEmpty() || m_session->apply(*changes));
}

void TestSpaceBoard::firstAssignmentHoldsForAllDays()
{
    const Record town = addMunicipality(QStringLiteral("Town"), 100);
    QVERIFY(assign(town, m_spaces.at(0), QDate(2026, 1, 1)));
    QCOMPARE(spaceOn(town, QDate(2024, 6, 17)), m_spaces.at(0));
    QVERIFY(assign(town, {}, QDate(2026, 1, 1)));
    QVERIFY(spaceOn(town, QDate(2026, 1, 1)).isNull());
}

void TestSpaceBoard::laterAssignmentHoldsFromItsDayOn()
{
    const Record town = addMunicipality(QStringLiteral("Town"), 100);
    QVERIFY(assign(town, m_spaces.at(0), QDate(2024, 1, 1)));
    QVERIFY(assign(town, m_spaces.at(1), QDate(2026, 1, 1)));
    QCOMPARE(spaceOn(town, QDate(2025, 12, 31)), m_spaces.at(0));
    QCOMPARE(spaceOn(town, QDate(2026, 1, 1)), m_spaces.at(1));
    QCOMPARE(spaceOn(town, {}), m_spaces.at(1));
}

void TestSpaceBoard::sameDayIsChangedNotDoubled()
{
    const Record town = addMunicipality(QStringLiteral("Town"), 100);
    const QDate day(2026, 1, 1);
    QVERIFY(assign(town, m_spaces.at(0), QDate(2024, 1, 1)));
    QVERIFY(assign(town, m_spaces.at(1), day));
    QVERIFY(assign(town, m_spaces.at(0), day));
    QVERIFY(assign(town, m_spaces.at(0), day));
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::spaceMembership)), 2);
    QCOMPARE(spaceOn(town, day), m_spaces.at(0));
}

void TestSpaceBoard::areaOfAConferenceIsNotTakenBack()
{
    const Record town = addMunicipality(QStringLiteral("Town"), 100);
    QVERIFY(assign(town, m_spaces.at(0), QDate(2024, 1, 1)));
    addRecord(*m_session, names::conference,
              {{names::title.toString(), QStringLiteral("Conference East")},
               {names::socialSpace.toString(), QVariant::fromValue(m_spaces.at(0))},
               {names::date.toString(), QDate(2024, 6, 17)}});
    QVERIFY(!assign(town, {}, QDate(2026, 1, 1)));
    QVERIFY(m_refusal.contains(QStringLiteral("Conference East")));
    QVERIFY(assign(town, m_spaces.at(1), QDate(2026, 1, 1)));
    QCOMPARE(spaceOn(town, QDate(2024, 6, 17)), m_spaces.at(0));
}

void TestSpaceBoard::columnsFollowTheDayAndAddUp()
{
    const Record town = addMunicipality(QStringLiteral("Town"), 9'000);
    const Record village = addMunicipality(QStringLiteral("Village"), 500);
    SpaceBoardModel model(*m_session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDay(QDate(2026, 1, 1));
    const auto head = [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); };
    QVERIFY(head(0).startsWith(QStringLiteral("Not assigned yet\n")));
    QVERIFY(head(0).contains(QStringLiteral("9,500")));
    QVERIFY(model.move({town.id(), village.id()}, 1));
    QCOMPARE(model.indexOf(village.id()).column(), 1);
    model.setDay(QDate(2027, 1, 1));
    QVERIFY(model.move({village.id()}, 2));
    QVERIFY(head(1).contains(QStringLiteral("9,000")));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Village · 500"));
    model.setDay(QDate(2026, 6, 1));
    QCOMPARE(model.indexOf(village.id()).column(), 1);
}

void TestSpaceBoard::draggedMunicipalitiesMoveInOneStep()
{
    addMunicipality(QStringLiteral("Town"), 9'000);
    addMunicipality(QStringLiteral("Village"), 500);
    SpaceBoardModel model(*m_session);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0), model.index(1, 0)}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, 1, {}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString().section(u'\n', 0, 0), QStringLiteral("East"));
    QVERIFY(!model.recordAt(model.index(1, 1)).isNull());
    QVERIFY(m_session->undo());
    QVERIFY(model.recordAt(model.index(0, 1)).isNull());
}

QTEST_GUILESS_MAIN(TestSpaceBoard)
#include "tst_spaceboard.moc"
