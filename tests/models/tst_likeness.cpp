// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/likeness.h"

#include <QTest>

/// Which names may mean the same.
class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void tellsNamesThatMayMeanTheSame_data();
    void tellsNamesThatMayMeanTheSame();
    void putsTheCloserNameFirst();
    void trigramsComeInEverySpelling();
};

void TestLikeness::tellsNamesThatMayMeanTheSame_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("alike");

    const auto row = [](const char *tag, const char *left, const char *right, bool alike) {
        QTest::newRow(tag) << QString::fromUtf8(left) << QString::fromUtf8(right) << alike;
    };
    row("case", "VOLKSHOCHSCHULE", "Volkshochschule", true);
    row("umlaut spelt out", "Jugendfoerderung", "Jugendförderung", true);
    row("umlaut left out", "Muller", "Mueller", true);
    row("sharp s", "Werra-Meißner", "Werra Meissner", true);
    row("slip of the keys", "Volkshochshule Eschwege", "Volkshochschule Eschwege", true);
    row("legal form", "AWO Kreisverband e. V.", "AWO Kreisverband", true);
    row("legal form of a company", "Lebenswelten gGmbH", "Lebenswelten", true);
    row("order of words", "Jugendtreff Sontra", "Sontra, Jugendtreff", true);
    row("a word more", "Jugendförderung Eschwege", "Jugendförderung der Stadt Eschwege", true);
    row("written in one", "Jugend-Förderung Eschwege", "Jugendförderung Eschwege", true);
    row("abbreviation", "Ev. Familienbildungsstätte", "Evangelische Familienbildungsstätte", true);
    row("decomposed letters", "Mu\u0308ller", "Müller", true);

    row("another place", "Evangelische Kirchengemeinde Eschwege", "Evangelische Kirchengemeinde Wanfried",
        false);
    row("another number", "Kindertagesstätte 1", "Kindertagesstätte 2", false);
    row("another year", "Netzwerk 2018", "Netzwerk 2019", false);
    row("another letter", "Wohngruppe A", "Wohngruppe B", false);
    row("short words", "Amt Nord", "Amt Ost", false);
    row("one word of many", "Stadt", "Stadt Bad Sooden-Allendorf", false);
    row("nothing", "", "Stadt", false);
    row("only marks", "– – –", "…", false);
}

void TestLikeness::tellsNamesThatMayMeanTheSame()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, alike);
    QCOMPARE(likeness::ofNames(left, right) >= likeness::alike, alike);
    QCOMPARE(likeness::ofNames(right, left), likeness::ofNames(left, right));
}

void TestLikeness::putsTheCloserNameFirst()
{
    const double same = likeness::ofNames(u"Jugendtreff Sontra", u"Jugendtreff Sontra");
    const double slip = likeness::ofNames(u"Jugendtreff Sontra", u"Jugendtref Sontra");
    const double longer = likeness::ofNames(u"Jugendtreff Sontra", u"Offener Jugendtreff Sontra");
    QCOMPARE(same, 1.0);
    QVERIFY(same > slip);
    QVERIFY(slip > longer);
}

void TestLikeness::trigramsComeInEverySpelling()
{
    const QStringList trigrams = likeness::trigrams(u"Müller-Ost, e. V.");
    QCOMPARE(trigrams, QStringList({QStringLiteral("mul"), QStringLiteral("ull"), QStringLiteral("lle"),
                                    QStringLiteral("ler"), QStringLiteral("ost"), QStringLiteral("mue"),
                                    QStringLiteral("uel"), QStringLiteral("ell")}));
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
