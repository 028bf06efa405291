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

QTEST_MAIN(TestSpaceMap)
#include "tst_spacemap.moc"
