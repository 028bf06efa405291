// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"
#include "models/reports/chapters/spacemap.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

/// Circles and labels of the map find their room.
class TestSpaceMap : public QObject
{
    Q_OBJECT

private slots:
    void labelsOnTheMapDoNotOverlap_data();
    void labelsOnTheMapDoNotOverlap();
    void areasCarryTheirLabels_data();
    void areasCarryTheirLabels();
    void holesAreNoPartOfTheArea();
    void placesWithoutABoundaryStayCircles();
    void namesWithoutRoomAreLeftOut();

private:
    static Boundary square(double west, double south, double side)
    {
        return {{{QPolygonF(QRectF(west, south, side, side))}}};
    }
};

void TestSpaceMap::labelsOnTheMapDoNotOverlap_data()
{
    QTest::addColumn<QList<MapPlace>>("places");
    const QTemporaryDir folder;
    const auto session = testsession::makeSession(folder);
    QVERIFY(session->apply(*sample::load(session->reader())));
    const QList<Record> records = *session->reader().records(RecordQuery::all(u"municipality"));
    QList<MapPlace> district;
    for (const Record &record : records)
        district.append({record.text(names::name), record.value(names::latitude).toDouble(),
                         record.value(names::longitude).toDouble(), record.number(names::population)});
    QTest::newRow("the whole district") << district;
    QList<MapPlace> row;
    for (int i = 0; i < 8; ++i)
        row.append({QStringLiteral("Hessisch Lichtenau %1").arg(i), 51, 10 + 0.01 * i, 1000});
    QTest::newRow("a row of long names") << row;
}

void TestSpaceMap::labelsOnTheMapDoNotOverlap()
{
    QFETCH(const QList<MapPlace>, places);
    QFont font;
    font.setPixelSize(32);
    const QFontMetricsF metrics(font);
    const auto size = [&](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text), metrics.height());
    };
    const auto layout = SpaceMap(places).layout(size);
    QCOMPARE(layout.labels.size(), places.size());
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        QVERIFY(QRectF({}, SpaceMap::onPage).contains(layout.labels.at(i)));
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY2(!layout.labels.at(i).intersects(layout.labels.at(j)), qPrintable(places.at(i).name));
            const QPointF way = layout.circles.at(i).centre - layout.circles.at(j).centre;
            QVERIFY(std::hypot(way.x(), way.y()) >=
                    layout.circles.at(i).radius + layout.circles.at(j).radius);
        }
    }
}

void TestSpaceMap::areasCarryTheirLabels_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("textHeight");
    QTest::newRow("page") << SpaceMap::onPage << 32;
    QTest::newRow("narrow window") << QSizeF(420, 560) << 12;
}

void TestSpaceMap::areasCarryTheirLabels()
{
    QFETCH(const QSizeF, size);
    QFETCH(const int, textHeight);
    QFont font;
    font.setPixelSize(textHeight);
    const QFontMetricsF metrics(font);
    const auto textSize = [&](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text), metrics.height());
    };
    QList<MapPlace> places;
    for (int i = 0; i < 16; ++i) {
        MapPlace place{QStringLiteral("Hessisch Lichtenau %1").arg(i), 51.05 + 0.1 * (i / 4),
                       9.75 + 0.15 * (i % 4), 1000 * i};
        place.boundary = square(9.7 + 0.15 * (i % 4), 51 + 0.1 * (i / 4), 0.1);
        places.append(place);
    }
    const auto layout = SpaceMap(places, size).layout(textSize);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(QRectF({}, size).contains(layout.areas.at(i).boundingRect()));
        QVERIFY(layout.areas.at(i).contains(layout.circles.at(i).centre));
        QCOMPARE(layout.circles.at(i).radius, 0.0);
        QVERIFY(layout.areas.at(i).intersects(layout.labels.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!layout.labels.at(i).intersects(layout.labels.at(j)), qPrintable(places.at(i).name));
    }
    // North is up, and the north-eastern corner is right of the south-western one.
    QVERIFY(layout.circles.at(15).centre.y() < layout.circles.at(0).centre.y());
    QVERIFY(layout.circles.at(15).centre.x() > layout.circles.at(0).centre.x());
}

void TestSpaceMap::holesAreNoPartOfTheArea()
{
    MapPlace ring{QStringLiteral("Ring"), 51.2, 10.2, 1000};
    ring.boundary = square(10, 51, 0.4);
    ring.boundary.polygons[0].append(QPolygonF(QRectF(10.1, 51.1, 0.2, 0.2)));
    const auto layout = SpaceMap({ring}).layout([](const QString &) { return QSizeF(10, 10); });
    QVERIFY(!layout.areas.constFirst().contains(layout.circles.constFirst().centre));
    QVERIFY(layout.areas.constFirst().contains(layout.areas.constFirst().boundingRect().topLeft() +
                                               QPointF(5, 5)));
}

void TestSpaceMap::placesWithoutABoundaryStayCircles()
{
    MapPlace area{QStringLiteral("Area"), 51.2, 10.2, 1000};
    area.boundary = square(10, 51, 0.4);
    const auto layout =
        SpaceMap({area, {QStringLiteral("Circle"), 51.6, 10.2, 1000}}).layout([](const QString &) {
            return QSizeF(10, 10);
        });
    QCOMPARE(layout.circles.at(0).radius, 0.0);
    QVERIFY(layout.circles.at(1).radius > 0);
    QVERIFY(layout.areas.at(1).isEmpty());
}

void TestSpaceMap::namesWithoutRoomAreLeftOut()
{
    QList<MapPlace> places;
    for (int i = 0; i < 40; ++i) {
        MapPlace place{QString::number(i), 51.005, 10.005 + 0.01 * i, 1000 + i};
        place.boundary = square(10 + 0.01 * i, 51, 0.01);
        places.append(place);
    }
    const auto layout = SpaceMap(places, {400, 100}).layout([](const QString &) { return QSizeF(90, 14); });
    int shown = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        shown += layout.labels.at(i).isEmpty() ? 0 : 1;
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!layout.labels.at(i).intersects(layout.labels.at(j)));
    }
    QVERIFY2(shown > 5 && shown < 40, qPrintable(QString::number(shown)));
    // Where most people live comes first.
    QVERIFY(!layout.labels.constLast().isEmpty());
}

QTEST_MAIN(TestSpaceMap)
#include "tst_spacemap.moc"
