// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/worddiff.h"

#include <QTest>

using worddiff::Piece;
using Kind = worddiff::Piece::Kind;

Q_DECLARE_METATYPE(QList<Piece>)

/// How two wordings are compared, word by word.
class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatIsDifferent_data();
    void marksWhatIsDifferent();
    void piecesMakeUpBothTexts_data();
    void piecesMakeUpBothTexts();
    void longTextsAreNotComparedForever();
};

void TestWordDiff::marksWhatIsDifferent_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<Piece>>("pieces");
    const auto row = [](const char *name, const char *before, const char *after, const QList<Piece> &pieces) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << pieces;
    };
    row("nothing", "", "", {});
    row("equal", "große Vielfalt", "große Vielfalt", {{Kind::Same, QStringLiteral("große Vielfalt")}});
    row("one word", "große Vielfalt", "kleine Vielfalt",
        {{Kind::Removed, QStringLiteral("große")},
         {Kind::Added, QStringLiteral("kleine")},
         {Kind::Same, QStringLiteral(" Vielfalt")}});
    row("word put in", "gutes Netzwerk", "gutes altes Netzwerk",
        {{Kind::Same, QStringLiteral("gutes ")},
         {Kind::Added, QStringLiteral("altes ")},
         {Kind::Same, QStringLiteral("Netzwerk")}});
    row("a phrase is one mark", "alles war gut", "nichts bleibt gut",
        {{Kind::Removed, QStringLiteral("alles war")},
         {Kind::Added, QStringLiteral("nichts bleibt")},
         {Kind::Same, QStringLiteral(" gut")}});
    row("sign at the end", "ein Ziel", "ein Ziel!",
        {{Kind::Same, QStringLiteral("ein Ziel")}, {Kind::Added, QStringLiteral("!")}});
    row("all new", "", "Neugierde", {{Kind::Added, QStringLiteral("Neugierde")}});
    row("emoji stay whole", "😀 da", "😁 da",
        {{Kind::Removed, QStringLiteral("😀")},
         {Kind::Added, QStringLiteral("😁")},
         {Kind::Same, QStringLiteral(" da")}});
}

void TestWordDiff::marksWhatIsDifferent()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<Piece>, pieces);
    QCOMPARE(worddiff::compare(before, after), pieces);
}

void TestWordDiff::piecesMakeUpBothTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList texts = {QString(),
                               QStringLiteral("Die Vereine, die Schulen und die Kirche"),
                               QStringLiteral("die Schulen; die Kirche\nund  die Vereine – alle"),
                               QStringLiteral(" die die die "),
                               QStringLiteral("Kirche"),
                               QString(QChar(0xd800)) + QStringLiteral(" halb")};
    for (const QString &before : texts) {
        for (const QString &after : texts)
            QTest::addRow("%d to %d", int(texts.indexOf(before)), int(texts.indexOf(after)))
                << before << after;
    }
}

void TestWordDiff::piecesMakeUpBothTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString left;
    QString right;
    for (const Piece &piece : worddiff::compare(before, after)) {
        QVERIFY(!piece.text.isEmpty());
        if (piece.kind != Kind::Added)
            left += piece.text;
        if (piece.kind != Kind::Removed)
            right += piece.text;
    }
    QCOMPARE(left, before);
    QCOMPARE(right, after);
}

void TestWordDiff::longTextsAreNotComparedForever()
{
    QString before = QStringLiteral("gleich ");
    QString after = before;
    for (int i = 0; i < 40'000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        after += QStringLiteral("b%1 ").arg(i);
    }
    const QList<Piece> pieces = worddiff::compare(before, after);
    QCOMPARE(pieces.constFirst(), (Piece{Kind::Same, QStringLiteral("gleich ")}));
    QVERIFY(pieces.size() <= 4);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
