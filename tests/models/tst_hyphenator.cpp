// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/hyphenator.h"
#include "models/reports/pdf/linebreaker.h"
#include "models/reports/pdf/textflow.h"
#include "models/reports/reportfonts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

/// Where words are parted, by patterns that come with the tests: those of the system differ.
class TestHyphenator : public QObject
{
    Q_OBJECT

private slots:
    void patternsGiveBreaks_data();
    void patternsGiveBreaks();
    void filesInUtf8AreRead();
    void withoutAFileNothingIsParted();
    void onlyPlainWordsAreParted_data();
    void onlyPlainWordsAreParted();
    void namesStayWholeWithTheirEndings();
    void noMoreThanTwoLinesInARowEndWithAHyphen();
    void theLastWordIsPartedOnlyIfNoLineHoldsIt();
    void softHyphensOfTheAuthorWin();
    void partedWordsFitTheirLine();
    void foreignRunsAreLeftAlone();
    void partedWordsStayOnOnePage();
};

namespace {

QString testPatterns()
{
    return QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/hyphenation.dic");
}

QString shown(const QString &word, const QList<qsizetype> &places)
{
    QString text = word;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.insert(*place, u'-');
    return text;
}

QString parted(const QString &text, const QStringList &names = {})
{
    return shown(text, Hyphenator(testPatterns(), names).breaks(text));
}

pdf::TextStyle narrowStyle()
{
    return pdf::Theme(Qt::blue).small();
}

/// The lines of \p text as they would be read on paper.
QStringList linesOf(const QString &text, double width, bool german = true)
{
    pdf::JoinedText joined;
    const pdf::TextStyle style = narrowStyle();
    joined.append(text, reportFont(style.size), german);
    Hyphenator hyphenator(testPatterns(), {});
    QStringList lines;
    for (const pdf::LineStretch &stretch : pdf::LineBreaker(joined, width, style, &hyphenator).stretches()) {
        QString line = text.mid(stretch.from, stretch.to - stretch.from).trimmed();
        line.remove(QChar(QChar::SoftHyphen));
        lines.append(stretch.hyphen ? line + u'-' : line);
    }
    return lines;
}

} // namespace

void TestHyphenator::patternsGiveBreaks_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("syllables") << QStringLiteral("melone") << QStringLiteral("me-lo-ne");
    QTest::newRow("a joint") << QStringLiteral("jugendamt") << QStringLiteral("ju-gend-amt");
    QTest::newRow("umlauts") << QStringLiteral("haustür") << QStringLiteral("haus-tür");
    QTest::newRow("the higher digit forbids") << QStringLiteral("lachen") << QStringLiteral("lachen");
    QTest::newRow("one letter at the edge") << QStringLiteral("abela") << QStringLiteral("abe-la");
    QTest::newRow("short") << QStringLiteral("da") << QStringLiteral("da");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a pattern within") << QStringLiteral("leosta") << QStringLiteral("le-os-ta");
    // "1ost" does not count where a longer pattern has begun ("meostix"), as in libhyphen.
    QTest::newRow("the one that began first counts") << QStringLiteral("meosta") << QStringLiteral("meos-ta");
}

void TestHyphenator::patternsGiveBreaks()
{
    QFETCH(const QString, word);
    const HyphenationPatterns patterns(testPatterns());
    QTEST(shown(word, patterns.breaks(word.toLatin1())), "expected");
}

void TestHyphenator::filesInUtf8AreRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.dic")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("UTF-8\r\nLEFTHYPHENMIN 1\r\n% nothing\r\nü1ber\r\nschif1fahrt/ff=f,5,2\r\n");
    file.close();
    const HyphenationPatterns patterns(file.fileName());
    QCOMPARE(patterns.breaks(QStringLiteral("drüber").toLatin1()), QList<qsizetype>{3});
    QCOMPARE(patterns.breaks("schiffahrt"), QList<qsizetype>());
}

void TestHyphenator::withoutAFileNothingIsParted()
{
    QVERIFY(HyphenationPatterns(QString()).isEmpty());
    QVERIFY(HyphenationPatterns(QStringLiteral("/nowhere/hyph.dic")).isEmpty());
    QCOMPARE(Hyphenator({}, {}).breaks(QStringLiteral("Melone")), QList<qsizetype>());
}

void TestHyphenator::onlyPlainWordsAreParted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &word, const QString &expected = {}) {
        QTest::newRow(name) << word << (expected.isEmpty() ? word : expected);
    };
    row("a word", QStringLiteral("Melone"), QStringLiteral("Me-lone"));
    row("with marks", QStringLiteral("„(Melonen),“"), QStringLiteral("„(Me-lo-nen),“"));
    row("an address", QStringLiteral("www.melone.example"));
    row("an e-mail address", QStringLiteral("melone@example.org"));
    row("digits", QStringLiteral("melone2024"));
    row("a hyphen", QStringLiteral("Melonen-Salate"));
    row("a soft hyphen", QStringLiteral("Melo\u00ADnen"));
    row("an abbreviation", QStringLiteral("MELONE"));
    row("capitals within", QStringLiteral("JugendPerle"));
    row("gender marks", QStringLiteral("Melonen:innen"));
    row("another script", QStringLiteral("колонка"));
    row("only marks", QStringLiteral("…"));
}

void TestHyphenator::onlyPlainWordsAreParted()
{
    QFETCH(const QString, word);
    QTEST(parted(word), "expected");
}

void TestHyphenator::namesStayWholeWithTheirEndings()
{
    const QStringList names = {QStringLiteral("Bad Melone-Ananas"), QStringLiteral("Petersilie")};
    for (const char *word : {"Melone", "Meloner", "Melones", "Ananas", "Petersilie"})
        QCOMPARE(parted(QString::fromLatin1(word), names), QString::fromLatin1(word));
    QCOMPARE(parted(QStringLiteral("Melonensaft"), names), QStringLiteral("Me-lo-nen-saft"));
}

void TestHyphenator::noMoreThanTwoLinesInARowEndWithAHyphen()
{
    int most = 0;
    for (double width = 600; width < 2000; width += 20) {
        int hyphens = 0;
        for (const QString &line : linesOf(QStringLiteral("melonenminute ").repeated(40), width)) {
            hyphens = line.endsWith(u'-') ? hyphens + 1 : 0;
            most = qMax(most, hyphens);
        }
    }
    QCOMPARE(most, 2);
}

void TestHyphenator::theLastWordIsPartedOnlyIfNoLineHoldsIt()
{
    for (double width = 650; width < 1500; width += 25) {
        const QStringList lines = linesOf(QStringLiteral("da da da melonenminute"), width);
        QVERIFY2(lines.last().contains(QStringLiteral("melonenminute")), qPrintable(lines.join(u'|')));
    }
    const QString endless = QStringLiteral("melonenminute").repeated(15);
    const QStringList lines = linesOf(QStringLiteral("da ") + endless, 700);
    QVERIFY(lines.size() > 10);
    QVERIFY(lines.at(1).endsWith(u'-'));
    QCOMPARE(lines.join(QString()).remove(u'-').remove(u' '), QStringLiteral("da") + endless);
    // Where no hyphen may stand the word still breaks.
    QVERIFY(linesOf(QString(200, u'W'), 700).size() > 20);
}

void TestHyphenator::softHyphensOfTheAuthorWin()
{
    for (double width = 400; width < 900; width += 10) {
        const QStringList lines =
            linesOf(QStringLiteral("da da melonen\u00ADminute da da da da da da da da da da"), width);
        for (const QString &line : lines)
            QVERIFY2(!line.endsWith(u'-') || line.endsWith(QStringLiteral("melonen-")), qPrintable(line));
    }
}

void TestHyphenator::partedWordsFitTheirLine()
{
    const QFontMetricsF metrics(reportFont(narrowStyle().size));
    const QString text = QStringLiteral("Die Melone im Jugendamt, „Haustüren“ und Kaminofen. ").repeated(20);
    int hyphens = 0;
    for (double width = 300; width < 3000; width += 37) {
        const QStringList lines = linesOf(text, width);
        QString joined;
        for (const QString &line : lines) {
            QVERIFY2(metrics.horizontalAdvance(line) <= width + 1, qPrintable(line));
            hyphens += line.endsWith(u'-') ? 1 : 0;
            joined += line.endsWith(u'-') ? line.chopped(1) : line + u' ';
        }
        QCOMPARE(joined.simplified(), text.simplified());
    }
    QVERIFY(hyphens > 100);
}

void TestHyphenator::foreignRunsAreLeftAlone()
{
    const QString text = QStringLiteral("melonenminute ").repeated(20);
    QVERIFY(linesOf(text, 900).join(u' ').contains(u'-'));
    QVERIFY(!linesOf(text, 900, false).join(u' ').contains(u'-'));
}

void TestHyphenator::partedWordsStayOnOnePage()
{
    pdf::TextFlow flow;
    flow.lines.resize(9);
    flow.lines[2].parted = true;
    flow.lines[6].parted = true;
    QList<qsizetype> together;
    for (qsizetype i = 0; i < flow.lines.size(); ++i)
        together.append(flow.linesTogether(i));
    QCOMPARE(together, (QList<qsizetype>{2, 1, 2, 1, 1, 1, 3, 2, 1}));
    flow.lines.resize(3);
    QCOMPARE(flow.linesTogether(0), 3);
    flow.lines.resize(1);
    QCOMPARE(flow.linesTogether(0), 1);
    flow.lines.clear();
    QCOMPARE(flow.linesTogether(0), 0);
}

QTEST_MAIN(TestHyphenator)

#include "tst_hyphenator.moc"
