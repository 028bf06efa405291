// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/contrast.h"

#include <QTest>

/// Colours that are dark enough to be read on white.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void accentIsDarkenedToTheContrast_data();
    void accentIsDarkenedToTheContrast();
};

void TestContrast::accentIsDarkenedToTheContrast_data()
{
    QTest::addColumn<QColor>("wish");
    QTest::newRow("yellow") << QColor(Qt::yellow);
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("green") << QColor(0x1F, 0x8A, 0x70);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("none") << QColor();
}

void TestContrast::accentIsDarkenedToTheContrast()
{
    QFETCH(const QColor, wish);
    const QColor accent = darkenedToContrast(wish, 7.0);
    QVERIFY(contrastOnWhite(accent) >= 7.0);
    if (wish == QColor(Qt::black))
        QCOMPARE(accent, wish);
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
