// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/htmlwriter.h"
#include "tests/support/sampledocuments.h"

#include <QRegularExpression>
#include <QTest>

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyElementIsClosedInOrder_data();
    void everyElementIsClosedInOrder();
    void headSaysLanguageAndTitle();
    void headingLevelsHaveNoGap();
    void everyLinkInsideLeadsToAnId();
    void tablesHaveCaptionHeadsAndScopes();
    void figuresCarryPictureAndAlternativeText();
    void markupInTextIsEscaped();
    void foreignWordsNameTheirLanguage();
    void scriptLinksAreOnlyText();
    void styleKnowsPaperAndDark();
    void sameDocumentGivesSameBytes();
};

namespace {

QString html(const Document &document)
{
    return QString::fromUtf8(writeHtml(document));
}

Document oneParagraph(const RichText &text)
{
    Document document;
    document.blocks.append(blocks::Paragraph{text});
    return document;
}

/// The first fault in the nesting of elements; empty: none.
QString nestingFault(const QString &page)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)([^<>]*)>"));
    static const QStringList empty{QStringLiteral("meta"), QStringLiteral("img"), QStringLiteral("br")};
    QStringList open;
    auto tags = tag.globalMatch(page);
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        const QString name = match.captured(2);
        if (empty.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            return QStringLiteral("</%1> at %2").arg(name).arg(match.capturedStart());
    }
    return open.join(u' ');
}

} // namespace

void HtmlWriterTest::everyElementIsClosedInOrder_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("empty") << Document();
    QTest::newRow("conference") << samples::conferenceReport(2);
    QTest::newRow("hard input") << samples::hardDocument();
}

void HtmlWriterTest::everyElementIsClosedInOrder()
{
    QFETCH(const Document, document);
    const QString page = html(document);
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=")));
    QCOMPARE(nestingFault(page), QString());
    QCOMPARE(page.count(QStringLiteral("<h1>")), 1);
    QCOMPARE(page.count(QStringLiteral("<main>")), 1);
    for (const QChar unit : page)
        QVERIFY(unit == u'\n' || unit.unicode() >= 0x20);
}

void HtmlWriterTest::headSaysLanguageAndTitle()
{
    const QString page = html(samples::hardDocument());
    QVERIFY(page.contains(QStringLiteral("<html lang=\"de-DE\">")));
    QVERIFY(page.contains(QStringLiteral("<title>Prüfstück &lt;&amp;&gt; „Sonderfälle“</title>")));
    QVERIFY(page.contains(QStringLiteral("<meta charset=\"utf-8\">")));
}

void HtmlWriterTest::headingLevelsHaveNoGap()
{
    static const QRegularExpression heading(QStringLiteral("<h([1-6])"));
    int last = 0;
    auto headings = heading.globalMatch(html(samples::hardDocument()));
    QVERIFY(headings.hasNext());
    while (headings.hasNext()) {
        const int level = headings.next().captured(1).toInt();
        QVERIFY(level <= last + 1);
        last = level;
    }
}

void HtmlWriterTest::everyLinkInsideLeadsToAnId()
{
    for (const Document &document : {samples::conferenceReport(2), samples::hardDocument()}) {
        const QString page = html(document);
        static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
        auto links = link.globalMatch(page);
        while (links.hasNext()) {
            const QString id = links.next().captured(1);
            QCOMPARE(page.count(QStringLiteral(" id=\"%1\"").arg(id)), 1);
        }
        QVERIFY(!page.contains(QStringLiteral("#fehlt")));
    }
}

void HtmlWriterTest::tablesHaveCaptionHeadsAndScopes()
{
    const QString page = html(samples::hardDocument());
    QVERIFY(page.contains(
        QStringLiteral("<caption><strong>Table 1:</strong> Leere Zellen und verbundene Spalten</caption>")));
    QVERIFY(page.contains(
        QStringLiteral("<th scope=\"colgroup\" colspan=\"2\" class=\"center\">Teilnahme</th>")));
    QVERIFY(
        page.contains(QStringLiteral("<tr><th scope=\"row\">Zeile 1</th><td></td><td>5</td><td></td></tr>")));
}

void HtmlWriterTest::figuresCarryPictureAndAlternativeText()
{
    const QString page = html(samples::conferenceReport(1));
    QCOMPARE(page.count(QStringLiteral("<figure>")), 2);
    QVERIFY(page.contains(QStringLiteral("alt=\"Foto: Häuser unter blauem Himmel.\"")));
    static const QRegularExpression image(QStringLiteral("src=\"data:image/(png|jpeg);base64,([^\"]+)\""));
    auto images = image.globalMatch(page);
    while (images.hasNext()) {
        const QByteArray bytes = QByteArray::fromBase64(images.next().captured(2).toLatin1());
        QVERIFY(!QImage::fromData(bytes).isNull());
    }
}

void HtmlWriterTest::markupInTextIsEscaped()
{
    const QString page =
        html(oneParagraph({{QStringLiteral("<b>&\"fett\"</b>") + QChar(0) + QStringLiteral("\nneu")}}));
    QVERIFY(page.contains(QStringLiteral("<p>&lt;b&gt;&amp;&quot;fett&quot;&lt;/b&gt;<br>neu</p>")));
}

void HtmlWriterTest::foreignWordsNameTheirLanguage()
{
    const QString page = html(samples::conferenceReport(1));
    QVERIFY(page.contains(QStringLiteral("<span lang=\"en\"><em>youth participation</em></span>")));
}

void HtmlWriterTest::scriptLinksAreOnlyText()
{
    const QString page =
        html(oneParagraph({{QStringLiteral("Klick"), false, false, QStringLiteral("javascript:alert(1)")}}));
    QVERIFY(page.contains(QStringLiteral("<p>Klick</p>")));
}

void HtmlWriterTest::styleKnowsPaperAndDark()
{
    const QString page = html(samples::conferenceReport(1));
    QVERIFY(page.contains(QStringLiteral("@media print")));
    QVERIFY(page.contains(QStringLiteral("prefers-color-scheme: dark")));
    QVERIFY(!page.contains(QStringLiteral("@accent")));
}

void HtmlWriterTest::sameDocumentGivesSameBytes()
{
    QCOMPARE(writeHtml(samples::conferenceReport(1)), writeHtml(samples::conferenceReport(1)));
}

QTEST_MAIN(HtmlWriterTest)
#include "tst_htmlwriter.moc"
