// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/spacemembers.h"
#include "models/items/columnboardmodel.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/records/columnboard.h"
#include "views/records/messagebar.h"
#include "views/spaces/spacemapview.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace testsession;

/// Board and map of the social spaces in the window.
class TestSpacesPlace : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void emptyFileSaysWhatToDo();
    void numbersMoveMunicipalities();
    void aClickOnTheMapSelectsOnTheBoard();
    void listsStandBehindTheBoard();
    void boundariesAreTakenOverByTheButton();
    void boundariesAreTakenOverByDropping();
    void aWrongFileChangesNothing();

private:
    QString writeAreas(const QByteArray &key) const;
    bool hasBoundary(const Record &municipality) const
    {
        return stored(*m_window->session(), municipality).value(names::boundary).isValid();
    }
    QString said() const { return find<MessageBar>(QStringLiteral("spacesMessage"))->text(); }
    void fill();
    ColumnBoard *board() const { return find<ColumnBoard>(QStringLiteral("spaceBoard")); }
    int columnOf(const Record &municipality) const
    {
        return static_cast<ColumnBoardModel *>(board()->model())->indexOf(municipality.id()).column();
    }

    QList<Record> m_municipalities;
};

void TestSpacesPlace::init()
{
    setUp();
    openNewFile();
}

void TestSpacesPlace::fill()
{
    m_municipalities.clear();
    Session &session = *m_window->session();
    for (const char *name : {"East", "West"})
        addRecord(session, names::socialSpace, {{names::name.toString(), QLatin1StringView(name)}});
    int key = 6'000'000;
    for (const auto &[name, latitude] :
         {std::pair("Hill", 51.3), std::pair("Town", 51.2), std::pair("Vale", 51.0)})
        m_municipalities.append(addRecord(session, names::municipality,
                                          {{names::name.toString(), QLatin1StringView(name)},
                                           {QStringLiteral("key"), QStringLiteral("0%1").arg(++key)},
                                           {names::population.toString(), 5'000LL},
                                           {names::latitude.toString(), latitude},
                                           {names::longitude.toString(), 9.9}}));
    press(Qt::Key_3, Qt::ControlModifier);
}

void TestSpacesPlace::emptyFileSaysWhatToDo()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!board()->isVisible());
}

void TestSpacesPlace::numbersMoveMunicipalities()
{
    fill();
    QVERIFY(board()->hasFocus());
    board()->select(m_municipalities.at(1).id());
    press(Qt::Key_2);
    QCOMPARE(columnOf(m_municipalities.at(1)), 2);
    QCOMPARE(columnOf(m_municipalities.at(0)), 0);
    press(Qt::Key_0);
    QCOMPARE(columnOf(m_municipalities.at(1)), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(columnOf(m_municipalities.at(1)), 2);
}

void TestSpacesPlace::aClickOnTheMapSelectsOnTheBoard()
{
    fill();
    auto *map = find<SpaceMapView>(QStringLiteral("spaceMap"));
    const RecordId wanted = m_municipalities.at(2).id();
    QPoint place;
    for (int y = 0; y < map->height() && place.isNull(); y += 4) {
        for (int x = 0; x < map->width(); x += 4) {
            if (map->municipalityAt({x, y}) == wanted)
                place = {x, y};
        }
    }
    QVERIFY(!place.isNull());
    QTest::mouseClick(map, Qt::LeftButton, {}, place);
    QCOMPARE(board()->selectedRecords(), QList<RecordId>{wanted});
}

void TestSpacesPlace::listsStandBehindTheBoard()
{
    fill();
    auto *tabs = board()->parentWidget();
    while (tabs->objectName() != QStringLiteral("listTabs"))
        tabs = tabs->parentWidget();
    QCOMPARE(static_cast<QTabWidget *>(tabs)->count(), 4);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(find<QWidget>(QStringLiteral("list-social-space"))->isVisible());
}

QString TestSpacesPlace::writeAreas(const QByteArray &key) const
{
    const QString source = path(QStringLiteral("Areas.geojson"));
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(source));
    file.write("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": "
               "{\"AGS\": \"" +
               key +
               "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": "
               "[[[9.8, 51.25], [10, 51.25], [10, 51.35], [9.8, 51.35], [9.8, 51.25]]]}}]}");
    return source;
}

void TestSpacesPlace::boundariesAreTakenOverByTheButton()
{
    fill();
    m_dialogs.path = writeAreas("06000001");
    QTest::mouseClick(find<QWidget>(QStringLiteral("takeOverBoundaries")), Qt::LeftButton);
    QVERIFY2(hasBoundary(m_municipalities.at(0)), qPrintable(said()));
    QVERIFY(!hasBoundary(m_municipalities.at(1)));
    QVERIFY2(said().contains(QStringLiteral("Town, Vale")), qPrintable(said()));
    // Far from the circle that stood there a click finds the municipality now.
    const auto *map = find<SpaceMapView>(QStringLiteral("spaceMap"));
    int found = 0;
    for (int y = 0; y < map->height(); y += 4) {
        for (int x = 0; x < map->width(); x += 4)
            found += map->municipalityAt({x, y}) == m_municipalities.at(0).id() ? 1 : 0;
    }
    QVERIFY2(found * 16 > map->width() * map->height() / 20, qPrintable(QString::number(found)));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!hasBoundary(m_municipalities.at(0)));
    press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(hasBoundary(m_municipalities.at(0)));
}

void TestSpacesPlace::boundariesAreTakenOverByDropping()
{
    fill();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeAreas("06000001"))});
    auto *page = find<QWidget>(QStringLiteral("spaces"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &drop);
    QVERIFY(hasBoundary(m_municipalities.at(0)));
    auto *undo = find<MessageBar>(QStringLiteral("spacesMessage"))->findChild<QPushButton *>();
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!hasBoundary(m_municipalities.at(0)));
}

void TestSpacesPlace::aWrongFileChangesNothing()
{
    fill();
    m_dialogs.path = writeAreas("05111000");
    const qsizetype steps = m_window->session()->reader().history({})->size();
    QTest::mouseClick(find<QWidget>(QStringLiteral("takeOverBoundaries")), Qt::LeftButton);
    QVERIFY2(said().contains(QStringLiteral("05111000")), qPrintable(said()));
    QCOMPARE(m_window->session()->reader().history({})->size(), steps);
}

QTEST_MAIN(TestSpacesPlace)
#include "tst_spacesplace.moc"
