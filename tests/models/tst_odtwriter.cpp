// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/odt/odtwriter.h"
#include "models/reports/outline.h"
#include "models/reports/textwriter.h"
#include "tests/support/odtparts.h"
#include "tests/support/sampledocuments.h"

#include <QRegularExpression>
#include <QTest>

class OdtWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsAsItMustBe_data();
    void everyPartIsAsItMustBe();
    void saysTheSameAsTheTextWriter_data();
    void saysTheSameAsTheTextWriter();
    void sameDocumentGivesSameBytes_data();
    void sameDocumentGivesSameBytes();
    void headingsAreHeadings();
    void contentsLeadToTheHeadings();
    void headsOfTablesRepeat();
    void blanksAndLineEndsStay();
    void foreignWordsNameTheirLanguage();
    void scriptLinksAreOnlyText();
    void pageIsOfTheDocumentsSizeAndLanguage();
    void pageBreaksBelongToWhatFollows();
    void headingsAtThePagesTopStandAtItsTop();
    void aTableAtTheEndBeginsNoPage();
    void runningTextAndTablesAreHyphenated();
    void signsAreReadOnceAndStandOnBothSides();
};

namespace {

OdtParts written(const Document &document)
{
    const auto bytes = writeOdt(document);
    return OdtParts(bytes ? *bytes : QByteArray());
}

Document oneParagraph(const RichText &text)
{
    Document document;
    document.blocks.append(blocks::Paragraph{text});
    return document;
}

QString contentOf(const Document &document)
{
    return QString::fromUtf8(written(document).files.value("content.xml"));
}

/// The words of two or more letters, which no writer adds as a mark of its own.
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QSet<QString> words;
    QString seen = text;
    seen.removeIf([](QChar unit) { return isInvisible(unit.unicode()); });
    auto matches = word.globalMatch(seen);
    while (matches.hasNext())
        words.insert(matches.next().captured());
    return words;
}

void addDocuments()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("conference") << samples::conferenceReport(3);
    QTest::newRow("hard") << samples::hardDocument();
    QTest::newRow("sheets") << samples::sheets();
    QTest::newRow("empty") << Document();
}

} // namespace

Q_DECLARE_METATYPE(Document)

void OdtWriterTest::everyPartIsAsItMustBe_data()
{
    addDocuments();
}

void OdtWriterTest::everyPartIsAsItMustBe()
{
    QFETCH(const Document, document);
    QCOMPARE(written(document).findings(), QStringList());
}

void OdtWriterTest::saysTheSameAsTheTextWriter_data()
{
    addDocuments();
}

void OdtWriterTest::saysTheSameAsTheTextWriter()
{
    QFETCH(const Document, document);
    // Addresses of links stand in the text only where it is all there is; a summary only where it can be
    // heard.
    static const QRegularExpression address(QStringLiteral("<[a-z]+:[^>]*>|<[^> ]+@[^> ]+>"));
    QString summaries = ReportLabels::undescribedFigure() + u' ';
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<blocks::Table>(&block))
            summaries += table->summary + u' ';
    }
    const QSet<QString> expected = wordsOf(writeText(document).remove(address) + summaries);
    const QSet<QString> found = wordsOf(written(document).text());
    QCOMPARE((found - expected).values().join(u' '), QString());
    QCOMPARE((expected - found - wordsOf(ReportLabels::undescribedFigure())).values().join(u' '), QString());
}

void OdtWriterTest::sameDocumentGivesSameBytes_data()
{
    addDocuments();
}

void OdtWriterTest::sameDocumentGivesSameBytes()
{
    QFETCH(const Document, document);
    const auto first = writeOdt(document);
    qputenv("TZ", "Asia/Tokyo");
    const auto second = writeOdt(document);
    qunsetenv("TZ");
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void OdtWriterTest::headingsAreHeadings()
{
    const Document document = samples::conferenceReport(2);
    const auto outline = outlineOf(document);
    QStringList expected;
    for (const OutlineEntry &entry : outline)
        expected.append(QString::number(entry.level) + entry.text.toHtmlEscaped());
    static const QRegularExpression heading(
        QStringLiteral("<text:h text:style-name=\"[^\"]*\" text:outline-level=\"(\\d)\"><text:bookmark "
                       "[^>]*/>([^<]*)</text:h>"));
    QStringList found;
    auto matches = heading.globalMatch(contentOf(document));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append(match.captured(1) + match.captured(2));
    }
    QCOMPARE(found, expected);
}

void OdtWriterTest::contentsLeadToTheHeadings()
{
    const Document document = samples::conferenceReport(2);
    const OdtParts parts = written(document);
    const auto outline = outlineOf(document);
    QStringList expected;
    for (const OutlineEntry &entry : outline)
        expected.append(entry.id);
    QCOMPARE(parts.values(QStringLiteral("text:ref-name")), expected);
}

void OdtWriterTest::headsOfTablesRepeat()
{
    const Document document = samples::hardDocument();
    const QString content = contentOf(document);
    static const QRegularExpression heads(
        QStringLiteral("<table:table-header-rows>(.*?)</table:table-header-rows>"));
    const QString first = heads.match(content).captured(1);
    QCOMPARE(first.count(QStringLiteral("<table:table-row")), 2);
    QVERIFY(first.contains(QStringLiteral("table:number-columns-spanned=\"2\"")));
    QVERIFY(first.contains(QStringLiteral("<table:covered-table-cell/>")));
}

void OdtWriterTest::blanksAndLineEndsStay()
{
    const QString content = contentOf(
        oneParagraph({{QStringLiteral("  zwei")}, {QStringLiteral(" ")}, {QStringLiteral(" mehr\nneu")}}));
    QVERIFY2(content.contains(
                 QStringLiteral("<text:s/><text:s/>zwei <text:s/>mehr<text:line-break/>neu</text:p>")),
             qPrintable(content));
}

void OdtWriterTest::foreignWordsNameTheirLanguage()
{
    const QString content =
        contentOf(oneParagraph({{QStringLiteral("youth"), true, true, {}, QStringLiteral("en-GB")}}));
    QVERIFY2(content.contains(QStringLiteral("fo:font-weight=\"bold\" fo:font-style=\"italic\" "
                                             "fo:language=\"en\" fo:country=\"GB\"")),
             qPrintable(content));
}

void OdtWriterTest::scriptLinksAreOnlyText()
{
    const QString content = contentOf(
        oneParagraph({{QStringLiteral("Klick"), false, false, QStringLiteral("javascript:alert(1)")}}));
    QVERIFY(content.contains(QStringLiteral("Klick")));
    QVERIFY(!content.contains(QStringLiteral("xlink:href")));
}

void OdtWriterTest::pageIsOfTheDocumentsSizeAndLanguage()
{
    Document document = oneParagraph({{QStringLiteral("Text")}});
    document.properties.language = QStringLiteral("de-DE");
    QString styles = QString::fromUtf8(written(document).files.value("styles.xml"));
    QVERIFY(styles.contains(QStringLiteral("fo:page-width=\"210.00mm\" fo:page-height=\"297.00mm\"")));
    QVERIFY(styles.contains(QStringLiteral("fo:language=\"de\" fo:country=\"DE\"")));
    document.properties.landscape = true;
    styles = QString::fromUtf8(written(document).files.value("styles.xml"));
    QVERIFY(styles.contains(QStringLiteral("fo:page-width=\"297.00mm\" fo:page-height=\"210.00mm\"")));
}

void OdtWriterTest::pageBreaksBelongToWhatFollows()
{
    Document document;
    document.blocks = {blocks::Paragraph{{{QStringLiteral("eins")}}}, blocks::PageBreak{},
                       blocks::Heading{1, QStringLiteral("zwei"), QStringLiteral("z")},
                       blocks::Paragraph{{{QStringLiteral("drei")}}}};
    const QString content = contentOf(document);
    QCOMPARE(content.count(QStringLiteral("fo:break-before=\"page\"")), 1);
    QVERIFY(content.contains(QStringLiteral("<text:h text:style-name=\"A1\"")));
    QCOMPARE(content.count(QStringLiteral("\"Text_20_body\"")), 2);
}

void OdtWriterTest::headingsAtThePagesTopStandAtItsTop()
{
    const auto heading = [](const char *text) {
        return blocks::Heading{1, QString::fromLatin1(text), QString::fromLatin1(text)};
    };
    Document document;
    document.blocks = {heading("eins"), heading("zwei"), blocks::PageBreak{}, heading("drei")};
    const QString content = contentOf(document);
    QCOMPARE(content.count(QStringLiteral("fo:margin-top=\"0.0pt\"")), 2);
    QCOMPARE(content.count(QStringLiteral("\"Heading_20_1\" text:outline-level")), 1);
}

void OdtWriterTest::aTableAtTheEndBeginsNoPage()
{
    blocks::Table table;
    table.rows = {{{{{QStringLiteral("Kopf")}}}}, {{{{QStringLiteral("Zelle")}}}}};
    Document document;
    document.blocks = {table, table};
    const QString end = QStringLiteral("<text:p text:style-name=\"Table_20_End\"/>");
    QCOMPARE(contentOf(document).count(end), 1);
    document.blocks.append(blocks::Paragraph{{{QStringLiteral("Ende")}}});
    QCOMPARE(contentOf(document).count(end), 0);
}

void OdtWriterTest::runningTextAndTablesAreHyphenated()
{
    const QString styles = QString::fromUtf8(written(oneParagraph({})).files.value("styles.xml"));
    const std::pair<const char *, bool> expected[] = {
        {"Text_20_body", true}, {"List", true},   {"Table_20_Contents", true},
        {"Heading", false},     {"Title", false}, {"Header", false}};
    for (const auto &[name, hyphenated] : expected) {
        const qsizetype begin = styles.indexOf(QStringLiteral("style:name=\"%1\"").arg(QLatin1String(name)));
        QVERIFY2(begin > 0, name);
        const QString style = styles.mid(begin, styles.indexOf(u"</style:style>", begin) - begin);
        QVERIFY2(style.contains(QStringLiteral("fo:hyphenate=\"true\"")) == hyphenated, name);
    }
}

void OdtWriterTest::signsAreReadOnceAndStandOnBothSides()
{
    blocks::SheetCard card;
    card.box = QRectF(20, 105, 250, 100);
    card.texts = {{QStringLiteral("Gruppe 1"), QRectF(30, 115, 230, 60), 120, true}};
    card.folded = true;
    Document document;
    document.blocks.append(blocks::Sheet{{card}});
    const QString content = contentOf(document);
    QCOMPARE(content.count(QStringLiteral("<draw:frame ")), 1);
    QCOMPARE(content.count(QStringLiteral("<draw:custom-shape ")), 1);
    // Its box turned about the fold at 105 mm reaches from 35 to 95 mm.
    QVERIFY2(content.contains(QStringLiteral("translate (260.00mm 95.00mm)")), qPrintable(content));
}

QTEST_MAIN(OdtWriterTest)
#include "tst_odtwriter.moc"
