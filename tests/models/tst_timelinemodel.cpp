// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dues.h"
#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

/// What the overview tells of the past and of this month.
class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void eventsAndConferencesStandInTheirOrder();
    void cancelledConferencesAreNoEvents();
    void theLineFollowsTheFile();
    void listsWhatIsDueByTheEndOfTheMonth();
    void whatIsDoneOrCancelledIsNotDue();

private:
    void addMilestone(const QString &date, const QString &title)
    {
        addRecord(*m_session, names::milestone,
                  {{names::date.toString(), date}, {names::title.toString(), title}});
    }
    void addConferenceOn(const QDate &day, const QString &title, const QString &status = {});
    void addMeasure(const QString &title, const QVariantMap &more);
    QStringList titles(const TimelineModel &model) const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data().toString());
        return found;
    }
    QStringList due(const QDate &today) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_space;
};

void TestTimelineModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_space = addRecord(*m_session, names::socialSpace,
                        {{names::name.toString(), QStringLiteral("East")},
                         {names::colour.toString(), QStringLiteral("#e69f00")}});
}

void TestTimelineModel::addConferenceOn(const QDate &day, const QString &title, const QString &status)
{
    QVariantMap values = {{names::date.toString(), day},
                          {names::title.toString(), title},
                          {names::socialSpace.toString(), reference(*m_space)}};
    if (!status.isEmpty())
        values.insert(names::status.toString(), status);
    addRecord(*m_session, names::conference, values);
}

void TestTimelineModel::addMeasure(const QString &title, const QVariantMap &more)
{
    QVariantMap values = {{names::title.toString(), title}};
    values.insert(more);
    addRecord(*m_session, names::measure, values);
}

QStringList TestTimelineModel::due(const QDate &today) const
{
    QStringList sentences;
    const auto found = dues::ofMonth(m_session->reader(), today);
    for (const dues::Due &due : *found)
        sentences.append(dues::sentence(due, today));
    return sentences;
}

void TestTimelineModel::eventsAndConferencesStandInTheirOrder()
{
    addMilestone(QStringLiteral("2019-11-04"), QStringLiteral("Resolution"));
    addConferenceOn({2019, 6, 17}, QStringLiteral("Conference East"));
    addMilestone(QStringLiteral("2019"), QStringLiteral("Committees begin"));
    addMilestone(QStringLiteral("2019-07"), QStringLiteral("Leaflet"));
    TimelineModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Committees begin"), QStringLiteral("Conference East"),
                          QStringLiteral("Leaflet"), QStringLiteral("Resolution")}));
    const QModelIndex conference = model.index(1);
    QCOMPARE(conference.data(DetailRole).toString(), QStringLiteral("17/06/2019 · East"));
    QCOMPARE(conference.data(ColourRole).value<QColor>(), QColor(0xe6, 0x9f, 0x00));
    QCOMPARE(conference.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Conference East, conference, 17/06/2019 · East"));
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("2019"));
    QCOMPARE(model.index(2).data(DetailRole).toString(), QStringLiteral("July 2019"));
    QVERIFY(!model.index(2).data(ColourRole).isValid());
}

void TestTimelineModel::cancelledConferencesAreNoEvents()
{
    addConferenceOn({2019, 6, 17}, QStringLiteral("Conference East"), QStringLiteral("cancelled"));
    TimelineModel model(*m_session);
    model.load();
    QCOMPARE(model.rowCount(), 0);
}

void TestTimelineModel::theLineFollowsTheFile()
{
    TimelineModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    addConferenceOn({2019, 6, 17}, QStringLiteral("Conference East"));
    QCOMPARE(model.rowCount(), 1);
    setField(*m_session, *m_space, names::name, QStringLiteral("Werra valley"));
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("17/06/2019 · Werra valley"));
    QVERIFY(m_session->undoNewest(2));
    QCOMPARE(model.rowCount(), 0);
}

void TestTimelineModel::listsWhatIsDueByTheEndOfTheMonth()
{
    const QString dueOn = names::dueOn.toString();
    const QString followUpOn = names::followUpOn.toString();
    addMeasure(QStringLiteral("Last"), {{dueOn, QDate(2026, 2, 28)}});
    addMeasure(QStringLiteral("Next"), {{dueOn, QDate(2026, 3, 1)}});
    addMeasure(QStringLiteral("Late"), {{dueOn, QDate(2025, 1, 31)}});
    addMeasure(QStringLiteral("Again"), {{followUpOn, QDate(2026, 2, 14)}});
    addConferenceOn({2026, 2, 3}, QStringLiteral("Conference East"));
    addConferenceOn({2026, 1, 31}, QStringLiteral("January"));
    addConferenceOn({2026, 3, 1}, QStringLiteral("March"));
    QCOMPARE(due({2026, 2, 10}), QStringList({QStringLiteral("31/01/2025 · overdue: Late"),
                                              QStringLiteral("03/02/2026 · conference: Conference East"),
                                              QStringLiteral("14/02/2026 · to be looked at again: Again"),
                                              QStringLiteral("28/02/2026 · to be done: Last")}));
}

void TestTimelineModel::whatIsDoneOrCancelledIsNotDue()
{
    const QString status = names::status.toString();
    for (const char *ended : {"done", "dropped"})
        addMeasure(QLatin1StringView(ended), {{names::dueOn.toString(), QDate(2026, 2, 1)},
                                              {names::followUpOn.toString(), QDate(2026, 2, 1)},
                                              {status, QLatin1StringView(ended)}});
    addConferenceOn({2026, 2, 3}, QStringLiteral("Conference East"), QStringLiteral("cancelled"));
    QCOMPARE(due({2026, 2, 10}), QStringList());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
