// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"
#include "models/exchange/wholefile.h"
#include "models/schema/names.h"
#include "models/ziparchive.h"
#include "tests/support/testsession.h"

#include <QRegularExpression>
#include <QTest>

/// Tables for spreadsheet programs.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void headsStayAndFilter();
    void datesAndNumbersAreSuch();
    void textsStayTexts_data();
    void textsStayTexts();
    void columnsAreAsWideAsTheirCells();
    void namesOfSheetsAreMadeFit();
    void sameTablesGiveTheSameBytes();
    void theWholeFileIsASheetForEachEntity();

private:
    static Workbook oneCell(const QVariant &value)
    {
        return {
            QStringLiteral("Liste"), {}, {{QStringLiteral("Liste"), {QStringLiteral("Spalte")}, {{value}}}}};
    }
    static QString part(const Workbook &book, const QByteArray &name)
    {
        const auto bytes = workbook::writeXlsx(book);
        const auto entries = ziparchive::read(bytes ? *bytes : QByteArray());
        for (const ZipEntry &entry : entries ? *entries : QList<ZipEntry>()) {
            if (entry.name == name)
                return QString::fromUtf8(entry.data);
        }
        return {};
    }
    static QString sheet(const Workbook &book) { return part(book, "xl/worksheets/sheet1.xml"); }
};

void TestWorkbook::headsStayAndFilter()
{
    const QString xml = sheet(oneCell(QStringLiteral("Text")));
    QVERIFY2(xml.contains(QStringLiteral("ySplit=\"1\" topLeftCell=\"A2\"")), qPrintable(xml));
    QVERIFY(xml.contains(QStringLiteral("state=\"frozen\"")));
    QVERIFY(xml.contains(QStringLiteral("<autoFilter ref=\"A1:A2\"/>")));
}

void TestWorkbook::datesAndNumbersAreSuch()
{
    const QString date = sheet(oneCell(QDate(2024, 6, 17)));
    QVERIFY2(date.contains(QStringLiteral("<v>45460</v>")), qPrintable(date));
    static const QRegularExpression style(QStringLiteral("<c r=\"A2\" s=\"(\\d+)\">"));
    const int format = style.match(date).captured(1).toInt();
    static const QRegularExpression cells(QStringLiteral("<cellXfs.*?</cellXfs>"));
    const QString styles = cells.match(part(oneCell(QDate(2024, 6, 17)), "xl/styles.xml")).captured();
    QVERIFY2(
        styles.split(QStringLiteral("<xf ")).value(format + 1).startsWith(QStringLiteral("numFmtId=\"14\"")),
        qPrintable(styles));
    QVERIFY(sheet(oneCell(QTime(9, 30))).contains(QStringLiteral("<v>0.3958")));
    QVERIFY(sheet(oneCell(qlonglong(98'421))).contains(QStringLiteral("<v>98421</v>")));
    QVERIFY(!sheet(oneCell(QVariant())).contains(QStringLiteral("r=\"A2\"")));
    // Days before the format's first one are written out.
    QVERIFY(part(oneCell(QDate(1848, 5, 18)), "xl/sharedStrings.xml").contains(QStringLiteral("1848-05-18")));
}

void TestWorkbook::textsStayTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+49 5651 302-0", "-5", "@SUM(A1)", "2024-06-17", "<b>& \"x\""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWorkbook::textsStayTexts()
{
    QFETCH(const QString, text);
    const QString xml = sheet(oneCell(text));
    static const QRegularExpression cell(QStringLiteral("<c r=\"A2\" s=\"\\d+\" t=\"s\"><v>1</v></c>"));
    QVERIFY2(cell.match(xml).hasMatch(), qPrintable(xml));
    QVERIFY(!xml.contains(QStringLiteral("<f>")));
    const QString texts = part(oneCell(text), "xl/sharedStrings.xml");
    QVERIFY2(texts.contains(
                 u'>' + text.toHtmlEscaped().replace(QStringLiteral("&quot;"), QStringLiteral("\"")) + u'<'),
             qPrintable(texts));
}

void TestWorkbook::columnsAreAsWideAsTheirCells()
{
    const auto width = [](const QString &text) {
        static const QRegularExpression column(
            QStringLiteral("<col min=\"1\" max=\"1\" width=\"([\\d.]+)\""));
        return column.match(sheet(oneCell(text))).captured(1).toDouble();
    };
    QVERIFY(width(QStringLiteral("ja")) < width(QString(30, u'x')));
    QVERIFY(width(QString(30, u'x')) > 30);
    QCOMPARE(width(QString(500, u'x')), width(QString(9'000, u'x')));
    // What is longer gets more lines.
    QVERIFY(sheet(oneCell(QString(170, u'x'))).contains(QStringLiteral("ht=\"45\" customHeight=\"1\"")));
    QVERIFY(sheet(oneCell(QStringLiteral("a\nb"))).contains(QStringLiteral("ht=\"30\"")));
}

void TestWorkbook::namesOfSheetsAreMadeFit()
{
    Workbook book = oneCell(QStringLiteral("x"));
    book.sheets.first().name = QStringLiteral("Wer/was: [alle] Mitglieder von Gremien und Arbeitsgruppen");
    book.sheets.append(book.sheets.first());
    book.sheets.append({QString(), {}, {}});
    const QString xml = part(book, "xl/workbook.xml");
    static const QRegularExpression sheet(QStringLiteral("<sheet name=\"([^\"]*)\""));
    QStringList names;
    auto matches = sheet.globalMatch(xml);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    QCOMPARE(names,
             (QStringList{QStringLiteral("Wer-was- -alle- Mitglieder von"),
                          QStringLiteral("Wer-was- -alle- Mitglieder vo 2"), QStringLiteral("Table")}));
}

void TestWorkbook::sameTablesGiveTheSameBytes()
{
    Workbook book = oneCell(QStringLiteral("x"));
    const auto first = workbook::writeXlsx(book);
    qputenv("TZ", "Asia/Tokyo");
    const auto second = workbook::writeXlsx(book);
    qunsetenv("TZ");
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestWorkbook::theWholeFileIsASheetForEachEntity()
{
    const QTemporaryDir folder;
    const auto session = testsession::makeSession(folder);
    QVERIFY(session->apply(*sample::load(session->reader())));
    const auto book = wholefile::toWorkbook(session->reader(), QLocale(QLocale::German));
    QVERIFY(book);
    const auto sheetOf = [&](QStringView table) {
        const QString name = session->schema().table(table)->pluralLabel();
        const auto found = std::find_if(book->sheets.begin(), book->sheets.end(),
                                        [&](const WorkbookSheet &sheet) { return sheet.name == name; });
        return found == book->sheets.end() ? WorkbookSheet() : *found;
    };
    QCOMPARE(sheetOf(names::contribution).rows.size(), 14);
    const WorkbookSheet conferences = sheetOf(names::conference);
    QCOMPARE(conferences.rows.first().at(conferences.heads.indexOf(QStringLiteral("Date"))),
             QVariant(QDate(2024, 6, 17)));
    QCOMPARE(conferences.heads.last(), QStringLiteral("id"));
    QVERIFY(workbook::writeXlsx(*book));
}

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
