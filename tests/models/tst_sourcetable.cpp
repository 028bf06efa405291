// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"
#include "models/exchange/sourcetable.h"
#include "models/exchange/workbook.h"
#include "models/ziparchive.h"

#include <QStringEncoder>
#include <QTest>

/// Tables from elsewhere: what is read from files as other programs make them.
class TestSourceTable : public QObject
{
    Q_OBJECT

private slots:
    void separatorIsRecognised_data();
    void separatorIsRecognised();
    void encodingIsRecognised_data();
    void encodingIsRecognised();
    void quotedCellsMayHoldAnything();
    void openQuoteIsSaidWithItsLine();
    void emptyRowsAndColumnsAreLeftOut();
    void nothingToTakeIsSaid_data();
    void nothingToTakeIsSaid();
    void workbookOfOursIsReadBack();
    void workbookOfExcelIsRead();
    void workbookOfLibreOfficeIsRead();
    void brokenWorkbookIsSaid_data();
    void brokenWorkbookIsSaid();
    void contactsAreRead();
};

namespace {

SourceTable table(const QByteArray &bytes, const char *suffix)
{
    const auto table = sourcetable::read(bytes, QString::fromLatin1(suffix));
    return table ? *table : SourceTable{{table.error().text}, {}};
}

QByteArray packed(const QList<ZipEntry> &entries)
{
    const auto bytes = ziparchive::write(entries);
    return bytes ? *bytes : QByteArray();
}

} // namespace

void TestSourceTable::separatorIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("semicolon") << QStringLiteral("Name;Ort\nKita; Schule\n\"a;b\";Wanfried, Ost\n");
    QTest::newRow("comma") << QStringLiteral("Name,Ort\nKita, Schule\n\"a;b\",\"Wanfried, Ost\"\n");
    QTest::newRow("tab") << QStringLiteral("Name\tOrt\r\nKita\t Schule\r\na;b\tWanfried, Ost\r\n");
    QTest::newRow("bar") << QStringLiteral("Name|Ort\nKita|Schule\na;b|Wanfried, Ost\n");
    QTest::newRow("named by Excel") << QStringLiteral("sep=#\nName#Ort\nKita#Schule\na;b#Wanfried, Ost\n");
}

void TestSourceTable::separatorIsRecognised()
{
    QFETCH(const QString, text);
    const SourceTable read = table(text.toUtf8(), "csv");
    QCOMPARE(read.heads, (QStringList{QStringLiteral("Name"), QStringLiteral("Ort")}));
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows.at(0).cells, (QStringList{QStringLiteral("Kita"), QStringLiteral("Schule")}));
    QCOMPARE(read.rows.at(1).cells, (QStringList{QStringLiteral("a;b"), QStringLiteral("Wanfried, Ost")}));
}

void TestSourceTable::encodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("Straße;Größe €\nMädchen;„Ü“\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16.encode(text));
    QTest::newRow("Windows") << QByteArray("Stra\xDF"
                                           "e;Gr\xF6\xDF"
                                           "e \x80\nM\xE4"
                                           "dchen;\x84\xDC\x93\n");
}

void TestSourceTable::encodingIsRecognised()
{
    QFETCH(const QByteArray, bytes);
    const SourceTable read = table(bytes, "csv");
    QCOMPARE(read.heads, (QStringList{QStringLiteral("Straße"), QStringLiteral("Größe €")}));
    QCOMPARE(read.rows.first().cells, (QStringList{QStringLiteral("Mädchen"), QStringLiteral("„Ü“")}));
}

void TestSourceTable::quotedCellsMayHoldAnything()
{
    const SourceTable read = table("a;b\n\"x \"\"y\"\"\nz\";\"1;2\"\nlast;5 \"Zoll\"\n", "csv");
    QCOMPARE(read.rows.at(0).cells, (QStringList{QStringLiteral("x \"y\"\nz"), QStringLiteral("1;2")}));
    QCOMPARE(read.rows.at(1).cells.at(1), QStringLiteral("5 \"Zoll\""));
    // The line in the file, not the number of the row.
    QCOMPARE(read.rows.at(1).number, 4);
}

void TestSourceTable::openQuoteIsSaidWithItsLine()
{
    const auto read = sourcetable::read("a;b\n1;2\n\"3;4\n", QStringLiteral("csv"));
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u'3'), qPrintable(read.error().text));
}

void TestSourceTable::emptyRowsAndColumnsAreLeftOut()
{
    const SourceTable read = table("Name;Ort;;\n;;;\nKita;Wanfried;;\n;;;\n\n", "csv");
    QCOMPARE(read.heads.size(), 2);
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows.first().number, 3);
}

void TestSourceTable::nothingToTakeIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only heads") << QByteArray("Name;Ort\n");
    QTest::newRow("blanks") << QByteArray("\n\n ;\n");
}

void TestSourceTable::nothingToTakeIsSaid()
{
    QFETCH(const QByteArray, bytes);
    const auto read = sourcetable::read(bytes, QStringLiteral("csv"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
}

void TestSourceTable::workbookOfOursIsReadBack()
{
    Workbook book;
    book.sheets.append({QStringLiteral("leer"), {}, {}});
    book.sheets.append(
        {QStringLiteral("voll"),
         {QStringLiteral("Text"), QStringLiteral("Zahl"), QStringLiteral("Tag"), QStringLiteral("Zeit")},
         {{QStringLiteral("=a & <b>\nzwei"), 1234.5, QDate(2024, 6, 17), QTime(9, 30)},
          {QVariant(), qlonglong(98'421), QDate(1900, 1, 1), QTime(0, 0)}}});
    const auto bytes = workbook::writeXlsx(book);
    QVERIFY(bytes);
    const SourceTable read = table(*bytes, "xlsx");
    QCOMPARE(read.heads, book.sheets.at(1).heads);
    QCOMPARE(read.rows.at(0).cells, (QStringList{QStringLiteral("=a & <b>\nzwei"), QStringLiteral("1234.5"),
                                                 QStringLiteral("2024-06-17"), QStringLiteral("09:30")}));
    QCOMPARE(read.rows.at(1).cells, (QStringList{QString(), QStringLiteral("98421"),
                                                 QStringLiteral("1900-01-01"), QStringLiteral("00:00")}));
    QCOMPARE(read.rows.at(1).number, 3);
}

void TestSourceTable::workbookOfExcelIsRead()
{
    const QByteArray relations =
        "<Relationships><Relationship Id='rId7' Target='worksheets/sheet9.xml'/></Relationships>";
    const QByteArray book = "<workbook xmlns:r='http://r'><workbookPr/><sheets>"
                            "<sheet name='x' sheetId='1' r:id='rId7'/></sheets></workbook>";
    const QByteArray texts = "<sst><si><t>Name</t></si><si><r><t>Frau </t></r><r><t>Groß</t></r>"
                             "<rPh sb='0' eb='1'><t>gross</t></rPh></si></sst>";
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-407]d\\.\\ mmmm\\ yyyy'/>"
        "<numFmt numFmtId='165' formatCode='0.00\" Std\"'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
        "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf "
        "numFmtId='165'/></cellXfs></styleSheet>";
    const QByteArray sheet =
        "<worksheet><sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='inlineStr'><is><t>Tag</t>"
        "</is></c><c r='D2' t='str'><f>A1</f><v>Dauer</v></c><c r='E2' "
        "t='inlineStr'><is><t>ja</t></is></c></row>"
        "<row r='5'><c r='A5' t='s'><v>1</v></c><c r='C5' s='1'><v>45460</v></c><c r='D5' "
        "s='2'><v>1.50</v></c>"
        "<c r='E5' t='b'><v>1</v></c><c r='F5' t='e'><v>#REF!</v></c></row></sheetData></worksheet>";
    const SourceTable read = table(packed({{"xl/_rels/workbook.xml.rels", relations},
                                           {"xl/workbook.xml", book},
                                           {"xl/sharedStrings.xml", texts},
                                           {"xl/styles.xml", styles},
                                           {"xl/worksheets/sheet9.xml", sheet}}),
                                   "xlsx");
    QCOMPARE(read.heads, (QStringList{QStringLiteral("Name"), QString(), QStringLiteral("Tag"),
                                      QStringLiteral("Dauer"), QStringLiteral("ja")}));
    QCOMPARE(read.rows.first().cells,
             (QStringList{QStringLiteral("Frau Groß"), QString(), QStringLiteral("2024-06-17"),
                          QStringLiteral("1.5"), QStringLiteral("true")}));
    QCOMPARE(read.rows.first().number, 5);
}

void TestSourceTable::workbookOfLibreOfficeIsRead()
{
    const QByteArray content =
        "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'><office:body>"
        "<office:spreadsheet><table:table><table:table-header-rows><table:table-row>"
        "<table:table-cell office:value-type='string'><text:p>Name</text:p></table:table-cell>"
        "<table:table-cell office:value-type='string'><text:p>Tag</text:p></table:table-cell>"
        "<table:table-cell office:value-type='string'><text:p>Zeit</text:p></table:table-cell>"
        "<table:table-cell "
        "table:number-columns-repeated='16000'/></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='3'/>"
        "</table:table-row><table:table-row>"
        "<table:table-cell office:value-type='string'><office:annotation><text:p>Notiz</text:p>"
        "</office:annotation><text:p>Frau<text:s "
        "text:c='2'/>Groß</text:p><text:p>zwei</text:p></table:table-cell>"
        "<table:table-cell office:value-type='date' office:date-value='2024-06-17T00:00:00'><text:p>17.06.24"
        "</text:p></table:table-cell>"
        "<table:table-cell office:value-type='time' office:time-value='PT09H30M00S'><text:p>9:30</text:p>"
        "</table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>";
    const SourceTable read = table(packed({{"content.xml", content}}), "ods");
    QCOMPARE(read.heads,
             (QStringList{QStringLiteral("Name"), QStringLiteral("Tag"), QStringLiteral("Zeit")}));
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows.first().cells, (QStringList{QStringLiteral("Frau  Groß\nzwei"),
                                                   QStringLiteral("2024-06-17"), QStringLiteral("09:30")}));
    QCOMPARE(read.rows.first().number, 4);
}

void TestSourceTable::brokenWorkbookIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"xlsx", "ods"}) {
        QTest::addRow("no archive %s", suffix) << QByteArray("Name;Ort") << QString::fromLatin1(suffix);
        QTest::addRow("nothing %s", suffix) << QByteArray() << QString::fromLatin1(suffix);
        QTest::addRow("no parts %s", suffix) << packed({{"x", "y"}}) << QString::fromLatin1(suffix);
        QTest::addRow("cut %s", suffix)
            << packed({{"content.xml", "<a><b"}, {"xl/workbook.xml", "<workbook><sh"}})
            << QString::fromLatin1(suffix);
    }
}

void TestSourceTable::brokenWorkbookIsSaid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, suffix);
    const auto read = sourcetable::read(bytes, suffix);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
    QVERIFY(!read.error().text.isEmpty());
}

void TestSourceTable::contactsAreRead()
{
    const QByteArray cards =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Amt;Leitung;;Dr.;\r\nORG:Jobcenter\\, Ost;Team 1\r\n"
        "EMAIL;TYPE=HOME:privat@example.org\r\nTEL;HOME;VOICE:0000 3\r\n"
        "item1.EMAIL;TYPE=work:amt@example.org\r\nTEL;TYPE=work:0000 1\r\nTEL:0000 2\r\n"
        "ADR:;;Weg 1;Eschwege;;37269;\r\nNOTE:eins\\nzwei und\r\n  drei\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bereich "
        "=\nGr=C3=BCn\nEND:VCARD\n";
    const SourceTable read = table(cards, "vcf");
    const auto cell = [&read](int row, const char *head) {
        return read.rows.at(row).cells.at(read.heads.indexOf(QString::fromLatin1(head)));
    };
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(cell(0, "family-name"), QStringLiteral("Amt"));
    QCOMPARE(cell(0, "title"), QStringLiteral("Dr."));
    QCOMPARE(cell(0, "organisation"), QStringLiteral("Jobcenter, Ost"));
    QCOMPARE(cell(0, "email"), QStringLiteral("amt@example.org"));
    QCOMPARE(cell(0, "phone"), QStringLiteral("0000 1"));
    QCOMPARE(cell(0, "postcode"), QStringLiteral("37269"));
    QCOMPARE(cell(0, "note"), QStringLiteral("eins\nzwei und drei"));
    QCOMPARE(cell(1, "family-name"), QStringLiteral("Grün"));
    QCOMPARE(cell(1, "given-name"), QStringLiteral("Bereich"));
    QVERIFY(!sourcetable::read("Name;Ort\nA;B\n", QStringLiteral("vcf")));
}

QTEST_MAIN(TestSourceTable)
#include "tst_sourcetable.moc"
