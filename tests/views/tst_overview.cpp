// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/overview/timelinelayout.h"
#include "views/overview/timelineview.h"
#include "views/records/recordpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;
using Side = TimelineLayout::Side;

/// The overview in the window: what is due, and the chronicle as a line.
class TestOverview : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void flagsCoverNeitherEachOtherNorPoles_data();
    void flagsCoverNeitherEachOtherNorPoles();
    void fewEventsFitTheWidth();
    void yearsStandInTheirOrder();
    void emptyChronicleSaysWhatBelongsHere();
    void keysGoFromEventToEventAndOpen();
    void aClickOpensTheEvent();
    void manyEventsAreScrolledTo();
    void screenReadersAreToldOfEachEvent();
    void whatIsDueLeadsToItsRecord();

private:
    Record addMilestone(const QString &date, const QString &title)
    {
        return addRecord(*m_window->session(), names::milestone,
                         {{names::date.toString(), date}, {names::title.toString(), title}});
    }
    void fill();
    TimelineView *timeline() const { return find<TimelineView>(QStringLiteral("timeline")); }
    QString shownIn(const QString &page) const
    {
        return find<RecordPage>(QStringLiteral("page-") + page)->currentRecord().toString();
    }

    QList<Record> m_events;
};

void TestOverview::init()
{
    setUp();
}

void TestOverview::fill()
{
    openNewFile();
    m_events = {addMilestone(QStringLiteral("2018"), QStringLiteral("Beginning")),
                addMilestone(QStringLiteral("2019-11-04"), QStringLiteral("Resolution"))};
    m_events.append(addConference(*m_window->session(), QStringLiteral("Conference East")));
    setField(*m_window->session(), m_events.last(), names::date, QDate(2024, 6, 17));
    press(Qt::Key_1, Qt::ControlModifier);
    // The line is filled when the page stands.
    QTRY_COMPARE(timeline()->model()->rowCount(), static_cast<int>(m_events.size()));
}

void TestOverview::flagsCoverNeitherEachOtherNorPoles_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("daysBetween");
    for (const int count : {1, 2, 30, 300}) {
        for (const int days : {0, 1, 12, 400})
            QTest::addRow("%d, %d days between", count, days) << count << days;
    }
}

void TestOverview::flagsCoverNeitherEachOtherNorPoles()
{
    QFETCH(const int, count);
    QFETCH(const int, daysBetween);
    QList<TimelineLayout::Event> events;
    for (int i = 0; i < count; ++i)
        events.append({QDate(2010, 1, 1).addDays(i * daysBetween), i % 3 == 0 ? Side::Below : Side::Above,
                       80.0 + 37 * (i % 5)});
    const TimelineLayout layout(events, QDate(2026, 2, 1), 900, 10);
    for (int i = 0; i < count; ++i) {
        const TimelineLayout::Flag &left = layout.flags().at(i);
        QVERIFY(left.lane >= 0 && left.lane < layout.lanes(events.at(i).side));
        QVERIFY(left.x + events.at(i).flagWidth <= layout.width());
        for (int j = i + 1; j < count; ++j) {
            const TimelineLayout::Flag &right = layout.flags().at(j);
            QVERIFY(right.x >= left.x + 10);
            const bool isBeside = right.x >= left.x + events.at(i).flagWidth;
            const bool isFurtherIn = right.lane < left.lane;
            QVERIFY(events.at(i).side != events.at(j).side || isBeside || isFurtherIn);
        }
    }
}

void TestOverview::fewEventsFitTheWidth()
{
    const QList<TimelineLayout::Event> events = {{{1990, 1, 1}, Side::Above, 200},
                                                 {{2024, 6, 17}, Side::Above, 200},
                                                 {{2024, 6, 18}, Side::Below, 200},
                                                 {{2024, 6, 25}, Side::Above, 200}};
    const TimelineLayout layout(events, QDate(2026, 2, 1), 900, 10);
    QVERIFY2(layout.width() <= 900, qPrintable(QString::number(layout.width())));
    // A flag that stands alone on its side needs no room but its own.
    QCOMPARE(layout.lanes(Side::Below), 1);
}

void TestOverview::yearsStandInTheirOrder()
{
    QList<TimelineLayout::Event> events;
    for (int i = 0; i < 40; ++i)
        events.append({QDate(2020, 12, 1).addDays(i), Side::Above, 150});
    const TimelineLayout layout(events, QDate(2022, 5, 1), 900, 10);
    QCOMPARE(layout.years().size(), 4);
    for (qsizetype i = 1; i < layout.years().size(); ++i)
        QVERIFY(layout.years().at(i).x > layout.years().at(i - 1).x);
    // The event of 1 January stands at the tick of its year, all others on their side of it.
    QCOMPARE(layout.years().at(1).x, layout.flags().at(31).x);
    QVERIFY(layout.flags().at(30).x < layout.years().at(1).x);
    QVERIFY(layout.today() > layout.years().at(2).x && layout.today() < layout.years().at(3).x);
}

void TestOverview::emptyChronicleSaysWhatBelongsHere()
{
    openNewFile();
    QTRY_VERIFY(!timeline()->isVisible());
    QVERIFY(find<QLabel>(QStringLiteral("noEvents"))->isVisible());
    addMilestone(QStringLiteral("2018"), QStringLiteral("Beginning"));
    QVERIFY(timeline()->isVisible());
    QVERIFY(!find<QLabel>(QStringLiteral("noEvents"))->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!timeline()->isVisible());
}

void TestOverview::keysGoFromEventToEventAndOpen()
{
    fill();
    timeline()->setFocus();
    QCOMPARE(timeline()->currentIndex().row(), 2);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    QCOMPARE(timeline()->currentIndex().row(), 0);
    press(Qt::Key_Right);
    QCOMPARE(timeline()->currentIndex().row(), 1);
    QVERIFY(find<QLabel>(QStringLiteral("currentEvent"))->text().contains(QStringLiteral("Resolution")));
    press(Qt::Key_End);
    QCOMPARE(timeline()->currentIndex().row(), 2);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(shownIn(QStringLiteral("milestone")), m_events.at(1).id().toString());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(timeline()->isVisible());
}

void TestOverview::aClickOpensTheEvent()
{
    fill();
    const QSignalSpy opened(timeline(), &TimelineView::opened);
    const QRect rect = timeline()->visualRect(timeline()->model()->index(1, 0));
    QVERIFY(timeline()->viewport()->rect().contains(rect));
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, rect.bottomLeft() + QPoint(0, -2));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(shownIn(QStringLiteral("milestone")), m_events.at(1).id().toString());
}

void TestOverview::manyEventsAreScrolledTo()
{
    openNewFile();
    addRecords(*m_window->session(), names::milestone, 300, [](int i) {
        return QVariantMap{{names::date.toString(), QDate(2016, 1, 1).addDays(12 * i).toString(Qt::ISODate)},
                           {names::title.toString(), QStringLiteral("What happened, number %1").arg(i)}};
    });
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(timeline()->horizontalScrollBar()->maximum() > 0);
    timeline()->setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End}) {
        press(key);
        QTRY_VERIFY(
            timeline()->viewport()->rect().contains(timeline()->visualRect(timeline()->currentIndex())));
    }
    QCOMPARE(timeline()->currentIndex().row(), 299);
}

void TestOverview::screenReadersAreToldOfEachEvent()
{
    fill();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(timeline());
    QVERIFY(told);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Chronicle as a line"));
    QVERIFY(told->tableInterface());
    QCOMPARE(told->tableInterface()->rowCount(), 3);
    QAccessibleInterface *event = told->tableInterface()->cellAt(2, 0);
    QVERIFY(event);
    QVERIFY(
        event->text(QAccessible::Name).startsWith(QStringLiteral("Conference East, conference, 17/06/2024")));
}

void TestOverview::whatIsDueLeadsToItsRecord()
{
    openNewFile();
    auto *section = find<QWidget>(QStringLiteral("dueThisMonth"));
    QVERIFY(section->findChildren<QAbstractButton *>().isEmpty());
    const Record measure = addRecord(*m_window->session(), names::measure,
                                     {{names::title.toString(), QStringLiteral("Open youth work")},
                                      {names::dueOn.toString(), QDate::currentDate()}});
    const QString link = QStringLiteral("due-0-measure-") + measure.id().toString();
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(link));
    QTest::mouseClick(find<QAbstractButton>(link), Qt::LeftButton);
    QCOMPARE(shownIn(QStringLiteral("measure")), measure.id().toString());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
