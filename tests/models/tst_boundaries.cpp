// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/boundaryimport.h"
#include "models/exchange/interchange.h"
#include "models/geo/areafile.h"
#include "models/geo/simplification.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace testsession;

namespace {

QByteArray collection(const QByteArray &features)
{
    return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
}

QByteArray feature(const QByteArray &properties, const QByteArray &coordinates, const char *type = "Polygon")
{
    return QByteArray("{\"type\": \"Feature\", \"properties\": {") + properties +
           "}, \"geometry\": {\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}}";
}

// Around Eschwege.
const QByteArray square("[[[10.0, 51.1], [10.2, 51.1], [10.2, 51.3], [10.0, 51.3], [10.0, 51.1]]]");
const QByteArray eschwege("\"AGS\": \"06636003\"");

// From (left, 0) to (right, 1) and back, with the wiggling border of other calls where x is 1.
QPolygonF stripe(double left, double right)
{
    const auto border = [](double x, double y) {
        return QPointF(x + (x == 1 ? 0.002 * std::sin(90 * y) + 0.0001 * std::sin(1700 * y) : 0), y);
    };
    QPolygonF ring;
    for (int i = 0; i <= 400; ++i)
        ring.append(border(left, i / 400.0));
    for (int i = 400; i >= 0; --i)
        ring.append(border(right, i / 400.0));
    ring.append(ring.constFirst());
    return ring;
}

QSet<std::pair<double, double>> inside(const Boundary &boundary)
{
    QSet<std::pair<double, double>> points;
    for (const QPointF &point : boundary.polygons.constFirst().constFirst()) {
        if (std::abs(point.x() - 1) < 0.1)
            points.insert({point.x(), point.y()});
    }
    return points;
}

} // namespace

/// Boundaries of municipalities on their way from a GeoJSON file into ours.
class TestBoundaries : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keysAreReadAsOfficesWriteThem_data();
    void keysAreReadAsOfficesWriteThem();
    void holesAndPartsAreKept();
    void severalFeaturesOfOneKeyAreOneArea();
    void badFilesAreRefusedWithOneSentence_data();
    void badFilesAreRefusedWithOneSentence();
    void tooLargeFilesAreNotEvenRead();
    void neighboursKeepOneBorder();
    void tinyAreasDoNotVanish();
    void simplifiedAreasHaveAsManyPointsAsAllowed();
    void boundariesAreTakenOverInOneStep();
    void boundariesSurviveExportAndImport();
    void theSecondTimeChangesNothing();

private:
    Record municipality(const char *name, const char *key) const
    {
        return addRecord(*m_session, names::municipality,
                         {{names::name.toString(), QLatin1StringView(name)},
                          {names::key.toString(), QLatin1StringView(key)},
                          {names::latitude.toString(), 51.185804},
                          {names::longitude.toString(), 10.057981}});
    }
    Boundary boundaryOf(const Record &municipality) const
    {
        return boundary::fromBytes(stored(*m_session, municipality).value(names::boundary).toByteArray());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_eschwege;
};

void TestBoundaries::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_eschwege = municipality("Eschwege", "06636003");
    municipality("Wanfried", "06636013");
}

void TestBoundaries::keysAreReadAsOfficesWriteThem_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::newRow("AGS") << QByteArray("\"GEN\": \"Eschwege\", \"AGS\": \"06636003\"");
    QTest::newRow("small letters") << QByteArray("\"ags\": \"06636003\"");
    QTest::newRow("number") << QByteArray("\"AGS\": 6636003");
    QTest::newRow("ARS") << QByteArray("\"ARS\": \"066360003003\"");
    QTest::newRow("RS with blanks") << QByteArray("\"RS\": \"06 636 0003 003\"");
    QTest::newRow("ARS as number") << QByteArray("\"ars\": 66360003003");
    QTest::newRow("OpenStreetMap") << QByteArray("\"de:amtlicher_gemeindeschluessel\": \"06636003\"");
    QTest::newRow("key of the district before")
        << QByteArray("\"AGS\": \"06636\", \"ARS_0\": \"066360003003\"");
}

void TestBoundaries::keysAreReadAsOfficesWriteThem()
{
    QFETCH(const QByteArray, properties);
    const auto areas = areafile::read(collection(feature(properties, square)));
    QVERIFY2(areas, areas ? "" : qPrintable(areas.error().text));
    QCOMPARE(areas->size(), 1);
    QCOMPARE(areas->constFirst().key, QStringLiteral("06636003"));
}

void TestBoundaries::holesAndPartsAreKept()
{
    const QByteArray coordinates =
        "[[[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]], "
        "[[[20, 20, 7], [21, 20, 7], [21, 21, 7], [20, 20, 7]]]]";
    const auto areas =
        areafile::read("\xef\xbb\xbf" + collection(feature(eschwege, coordinates, "MultiPolygon")));
    QVERIFY2(areas, areas ? "" : qPrintable(areas.error().text));
    const Boundary area = areas->constFirst().boundary;
    QCOMPARE(area.polygons.size(), 2);
    QCOMPARE(area.polygons.at(0).size(), 2);
    QCOMPARE(area.polygons.at(0).at(1).at(1), QPointF(2, 4));
    QCOMPARE(area.bounds(), QRectF(0, 0, 21, 21));
    QCOMPARE(boundary::fromBytes(boundary::toBytes(area)), area);
}

void TestBoundaries::severalFeaturesOfOneKeyAreOneArea()
{
    const auto areas =
        areafile::read(collection(feature(eschwege, square) + "," + feature(eschwege, square)));
    QVERIFY(areas);
    QCOMPARE(areas->size(), 1);
    QCOMPARE(areas->constFirst().boundary.polygons.size(), 2);
}

void TestBoundaries::badFilesAreRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto broken = [](const char *coordinates) { return collection(feature(eschwege, coordinates)); };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no GeoJSON");
    QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << QStringLiteral("no GeoJSON");
    QTest::newRow("truncated") << collection(feature(eschwege, square)).chopped(40)
                               << QStringLiteral("breaks off");
    QTest::newRow("NaN") << broken("[[[NaN, 1], [1, 0], [1, 1], [0, 0]]]") << QStringLiteral("no GeoJSON");
    QTest::newRow("infinite") << broken("[[[1e999, 1], [1, 0], [1, 1], [1e999, 1]]]")
                              << QStringLiteral("no GeoJSON");
    QTest::newRow("null") << broken("[[[null, 1], [1, 0], [1, 1], [0, 0]]]") << QStringLiteral("two numbers");
    QTest::newRow("one number") << broken("[[[1], [1, 0], [1, 1], [1]]]") << QStringLiteral("two numbers");
    QTest::newRow("nested") << broken(QByteArray(100'000, '[').constData()) << QStringLiteral("too deeply");
    QTest::newRow("foreign") << QByteArray("{\"format\": \"sozialraum\"}")
                             << QStringLiteral("FeatureCollection");
    QTest::newRow("array") << QByteArray("[1, 2]") << QStringLiteral("FeatureCollection");
    QTest::newRow("TopoJSON") << QByteArray("{\"type\": \"Topology\"}") << QStringLiteral("TopoJSON");
    QTest::newRow("no areas") << collection({}) << QStringLiteral("official key");
    QTest::newRow("no key") << collection(feature("\"GEN\": \"Eschwege\"", square))
                            << QStringLiteral("official key");
    QTest::newRow("points only") << collection(feature(eschwege, "[10, 51]", "Point"))
                                 << QStringLiteral("official key");
    QTest::newRow("other district") << collection(feature("\"AGS\": \"05111000\"", square))
                                    << QStringLiteral("05111000");
    QTest::newRow("not closed") << broken("[[[10.0, 51.1], [10.2, 51.1], [10.2, 51.3], [10.0, 51.3]]]")
                                << QStringLiteral("not closed");
    QTest::newRow("too short") << broken("[[[10, 51], [10.2, 51], [10, 51]]]")
                               << QStringLiteral("four points");
    QTest::newRow("no ring") << broken("[]") << QStringLiteral("no outline");
    QTest::newRow("UTM")
        << broken("[[[572000, 5670000], [573000, 5670000], [573000, 5671000], [572000, 5670000]]]")
        << QStringLiteral("EPSG:4326");
    QTest::newRow("latitude first") << broken("[[[51.1, 10.0], [51.1, 10.2], [51.3, 10.2], [51.1, 10.0]]]")
                                    << QStringLiteral("wrong way round");
}

void TestBoundaries::badFilesAreRefusedWithOneSentence()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const auto import = BoundaryImport::read(json, m_session->reader());
    QVERIFY(!import);
    QCOMPARE(import.error().code, Error::Code::Invalid);
    QVERIFY2(import.error().text.contains(said), qPrintable(import.error().text));
}

void TestBoundaries::tooLargeFilesAreNotEvenRead()
{
    QFile file(m_folder->filePath(QStringLiteral("large.geojson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 * 1024 * 1024));
    const auto bytes = areafile::load(file.fileName());
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text.contains(QStringLiteral("100 MB")), qPrintable(bytes.error().text));
    QVERIFY(bytes.error().text.contains(QStringLiteral("32 MB")));
}

void TestBoundaries::neighboursKeepOneBorder()
{
    const QPolygonF left = stripe(0, 1);
    QPolygonF right = stripe(1, 2);
    std::rotate(right.begin(), right.begin() + 137, right.end() - 1);
    right.last() = right.first();
    const Boundary west{{{left}}};
    const Boundary east{{{right}}};
    const QList<Boundary> simple = simplification::simplified({west, east}, 10'000);
    const auto border = inside(simple.at(0));
    QVERIFY(border.size() > 20);
    QVERIFY2(border.size() < 200, qPrintable(QString::number(border.size())));
    QCOMPARE(border, inside(simple.at(1)));
    // The ends of the border are where both meet the outside.
    QVERIFY(border.contains({1, 0}));
}

void TestBoundaries::tinyAreasDoNotVanish()
{
    const Boundary large{{{stripe(0, 2)}}};
    QPolygonF dot({{1.5, 0.5}, {1.5001, 0.5}, {1.5001, 0.5001}, {1.5, 0.5001}, {1.5, 0.5}});
    const QList<Boundary> simple = simplification::simplified({large, Boundary{{{dot}}}}, 500);
    QVERIFY(!simple.at(1).isEmpty());
    QVERIFY(simple.at(1).polygons.constFirst().constFirst().isClosed());
}

void TestBoundaries::simplifiedAreasHaveAsManyPointsAsAllowed()
{
    const QList<Boundary> simple = simplification::simplified({Boundary{{{stripe(0, 1)}}}}, 25);
    QVERIFY2(simple.at(0).pointCount() <= 25, qPrintable(QString::number(simple.at(0).pointCount())));
    QVERIFY(simple.at(0).pointCount() > 5);
}

void TestBoundaries::boundariesAreTakenOverInOneStep()
{
    const auto import = BoundaryImport::read(
        collection(feature(eschwege, square) + "," + feature("\"AGS\": \"05111000\"", square)),
        m_session->reader());
    QVERIFY2(import, import ? "" : qPrintable(import.error().text));
    QCOMPARE(import->summary(),
             QStringLiteral("Boundaries of 1 municipality(ies) are taken over. There is no area for: "
                            "Wanfried. 1 area(s) of other municipalities are left out."));
    QVERIFY(m_session->apply(import->changes));
    QCOMPARE(boundaryOf(*m_eschwege).bounds(), QRectF(QPointF(10, 51.1), QPointF(10.2, 51.3)));
    QVERIFY(m_session->undo());
    QVERIFY(boundaryOf(*m_eschwege).isEmpty());
    QVERIFY(m_session->redo());
    QVERIFY(!boundaryOf(*m_eschwege).isEmpty());
}

void TestBoundaries::boundariesSurviveExportAndImport()
{
    QVERIFY(m_session->apply(
        BoundaryImport::read(collection(feature(eschwege, square)), m_session->reader())->changes));
    const auto json = interchange::write(m_session->reader());
    const QTemporaryDir folder;
    const auto other = makeSession(folder);
    QVERIFY(other->apply(*interchange::read(*json, other->reader())));
    QCOMPARE(*interchange::write(other->reader()), *json);
    QCOMPARE(boundary::fromBytes(stored(*other, *m_eschwege).value(names::boundary).toByteArray()),
             boundaryOf(*m_eschwege));
    QVERIFY(!boundaryOf(*m_eschwege).isEmpty());
}

void TestBoundaries::theSecondTimeChangesNothing()
{
    const QByteArray json = collection(feature(eschwege, square));
    QVERIFY(m_session->apply(BoundaryImport::read(json, m_session->reader())->changes));
    const auto again = BoundaryImport::read(json, m_session->reader());
    QVERIFY(again && again->changes.isEmpty());
    QVERIFY(again->summary().startsWith(QStringLiteral("The boundaries are in the file already.")));
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
