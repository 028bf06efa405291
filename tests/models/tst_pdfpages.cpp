// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/document.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/pdftext.h"
#include "tests/support/sampledocuments.h"
#include "tests/support/writtenpdf.h"

#include <QTest>

#include <algorithm>

/// How pages are set: heads of tables, headings, numbers, sheets and the title page.
class TestPdfPages : public QObject
{
    Q_OBJECT

private slots:
    void tableHeadsAreRepeatedOnEachPage();
    void headingsStayWithTheTextBeneath();
    void pagesAreNumberedAndTheTitlePageIsNot();
    void textsOnSheetsStayInTheirBoxes();
    void rowsLeaveRoomToWrite();
    void titlePageShowsTheLogo();
};

namespace {

constexpr double pointsPerMm = 72 / 25.4;

} // namespace

void TestPdfPages::tableHeadsAreRepeatedOnEachPage()
{
    blocks::Table table;
    table.rows.append({blocks::Cell{{{QStringLiteral("Spaltenkopf")}}}});
    for (int i = 0; i < 100; ++i)
        table.rows.append({blocks::Cell{{{QStringLiteral("Zeile %1").arg(i)}}}});
    Document document;
    document.blocks.append(table);
    const PdfOutput output = writtenPdf(document);
    QVERIFY(output.pages > 1);
    for (int page = 1; page <= output.pages; ++page)
        QVERIFY(pdftext::words(output.bytes, page).startsWith(QStringLiteral("Spaltenkopf")));
    QVERIFY(pdftext::words(output.bytes, output.pages).count(QStringLiteral("Zeile")) >= 2);
}

void TestPdfPages::headingsStayWithTheTextBeneath()
{
    const QString line =
        QStringLiteral("Text unter der Überschrift, der so lang ist, dass er sicher auf mehr als "
                       "zwei Zeilen steht und damit zeigt, ob wenigstens zwei davon folgen. Noch mehr "
                       "Text für die dritte Zeile, und ein paar Worte für die vierte.");
    for (int above = 30; above < 50; ++above) {
        Document document;
        for (int i = 0; i < above; ++i)
            document.blocks.append(blocks::Paragraph{{{QStringLiteral("Zeile")}}});
        document.blocks.append(blocks::Heading{1, QStringLiteral("Kapitel"), {}});
        document.blocks.append(blocks::Paragraph{{{line}}});
        const PdfOutput output = writtenPdf(document);
        for (int page = 1; page <= output.pages; ++page) {
            const QString text = pdftext::words(output.bytes, page);
            if (text.contains(QStringLiteral("Kapitel")))
                QVERIFY2(text.contains(QStringLiteral("auf mehr als")), qPrintable(text));
        }
    }
}

void TestPdfPages::pagesAreNumberedAndTheTitlePageIsNot()
{
    const PdfOutput output = writtenPdf(samples::conferenceReport(1));
    QVERIFY(!pdftext::words(output.bytes, 1).contains(QStringLiteral("Page 1")));
    for (int page = 2; page <= output.pages; ++page) {
        const QString number = QStringLiteral("Page %1 of %2").arg(page).arg(output.pages);
        QVERIFY(pdftext::words(output.bytes, page).endsWith(number));
    }
}

void TestPdfPages::textsOnSheetsStayInTheirBoxes()
{
    const Document document = samples::sheets();
    const QByteArray pdf = writtenPdf(document).bytes;
    const auto &sheet = std::get<blocks::Sheet>(document.blocks.first());
    const QList<QRectF> words = pdftext::wordBoxes(pdf, 1);
    QVERIFY(words.size() > 10);
    QList<QRectF> boxes;
    for (const blocks::SheetCard &card : sheet.cards) {
        for (const blocks::SheetText &text : card.texts)
            boxes.append({text.box.topLeft() * pointsPerMm, text.box.size() * pointsPerMm});
    }
    for (const QRectF &word : words) {
        const bool inside = std::any_of(boxes.begin(), boxes.end(), [&](const QRectF &box) {
            return box.adjusted(-1, -1, 1, 1).contains(word);
        });
        QVERIFY2(inside, qPrintable(QDebug::toString(word)));
    }
    // Every letter of the endless word is there, and a short name is as large as it may be.
    QCOMPARE(pdftext::words(pdf, 1).count(u'W'), 200);
    const auto lower = [](const QRectF &left, const QRectF &right) { return left.height() < right.height(); };
    QVERIFY(std::max_element(words.begin(), words.end(), lower)->height() > 35);
}

void TestPdfPages::rowsLeaveRoomToWrite()
{
    Document document;
    document.properties.title = QStringLiteral("Liste");
    blocks::Table table;
    table.rows.append({{{{QStringLiteral("Name")}}}});
    for (int i = 0; i < 30; ++i)
        table.rows.append({{{{QStringLiteral("Zeile")}}}});
    document.blocks.append(table);
    const int narrow = writtenPdf(document).pages;
    std::get<blocks::Table>(document.blocks.first()).leastRowHeightMm = 20;
    const PdfOutput wide = writtenPdf(document);
    QCOMPARE(narrow, 1);
    // 244 mm of a page hold a head and eleven or twelve rows.
    QCOMPARE(wide.pages, 3);
    QCOMPARE(pdfFindings(wide.bytes), QStringList());
}

void TestPdfPages::titlePageShowsTheLogo()
{
    Document document;
    document.properties.title = QStringLiteral("Probe");
    blocks::TitlePage page{QStringLiteral("Landkreis"), QStringLiteral("Titel"), {}, {}};
    page.address = QStringLiteral("Schlossplatz 1, 37269 Eschwege");
    page.logo = QImage(300, 100, QImage::Format_RGB32);
    page.logo.fill(Qt::green);
    document.blocks.append(page);
    const PdfOutput output = writtenPdf(document);
    QCOMPARE(pdfFindings(output.bytes), QStringList());
    QVERIFY(pdftext::words(output.bytes).contains(page.address));
    page.logo = {};
    document.blocks = {page};
    QVERIFY(writtenPdf(document).bytes.size() < output.bytes.size());
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
