// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/folding.h"

#include <QTest>

/// What searching and sorting take as the same.
class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void foldsCaseAccentsAndSharpS_data();
    void foldsCaseAccentsAndSharpS();
    void spellsNamesOfPeopleOut();
    void findsBothSpellingsOfUmlauts_data();
    void findsBothSpellingsOfUmlauts();
    void marksPlacesInTheOriginalText();
    void keepsToEightSpellings();
};

void TestFolding::foldsCaseAccentsAndSharpS_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("town") << QStringLiteral("Großalmerode") << QStringLiteral("grossalmerode");
    QTest::newRow("umlaut") << QStringLiteral("Mädchen ÄÖÜ") << QStringLiteral("madchen aou");
    QTest::newRow("decomposed") << QStringLiteral("Ma\u0308dchen") << QStringLiteral("madchen");
    QTest::newRow("turkish") << QStringLiteral("Yılmaz Oğuz İnci") << QStringLiteral("yilmaz oguz inci");
    QTest::newRow("polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
    QTest::newRow("ligature") << QStringLiteral("ﬁnden") << QStringLiteral("finden");
    QTest::newRow("emoji") << QStringLiteral("Gut 👍🏽") << QStringLiteral("gut 👍🏽");
    QTest::newRow("arabic") << QStringLiteral("مرحبا") << QStringLiteral("مرحبا");
    QTest::newRow("empty") << QString() << QString();
}

void TestFolding::foldsCaseAccentsAndSharpS()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(folding::fold(text), folded);
    QCOMPARE(QString::fromUtf8(folding::foldUtf8(text.toUtf8())), folded);
}

void TestFolding::spellsNamesOfPeopleOut()
{
    QCOMPARE(folding::foldName(u"Müller"), QStringLiteral("mueller"));
    QCOMPARE(folding::foldName(u"Mu\u0308ller"), QStringLiteral("mueller"));
    QCOMPARE(folding::foldName(u"Groß"), QStringLiteral("gross"));
}

void TestFolding::findsBothSpellingsOfUmlauts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("ae finds umlaut") << QStringLiteral("maedchen") << QStringLiteral("Mädchen");
    QTest::newRow("a finds umlaut") << QStringLiteral("madchen") << QStringLiteral("Mädchen");
    QTest::newRow("umlaut finds ae") << QStringLiteral("Müller") << QStringLiteral("Mueller");
    QTest::newRow("ss finds sharp s") << QStringLiteral("meissner") << QStringLiteral("Meißner");
    QTest::newRow("sharp s finds ss") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
    QTest::newRow("inside a compound") << QStringLiteral("freizeit") << QStringLiteral("Ferienfreizeit");
}

void TestFolding::findsBothSpellingsOfUmlauts()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    const QString folded = folding::fold(text);
    const QStringList spellings = folding::variants(query);
    QVERIFY2(
        std::any_of(spellings.begin(), spellings.end(), [&](const QString &s) { return folded.contains(s); }),
        qPrintable(spellings.join(u' ')));
}

void TestFolding::marksPlacesInTheOriginalText()
{
    const QString text = QStringLiteral("Die Großstraße ist groß");
    const QList<std::pair<int, int>> expected = {{4, 4}, {19, 4}};
    QCOMPARE(folding::marks(text, folding::variants(u"gross")), expected);
    QVERIFY(folding::marks(text, {QString()}).isEmpty());
}

void TestFolding::keepsToEightSpellings()
{
    QVERIFY(folding::variants(u"aeoeueaeoeueaeoeue").size() <= 8);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
