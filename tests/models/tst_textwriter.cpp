// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/textwriter.h"
#include "tests/support/sampledocuments.h"

#include <QTest>

class TextWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreAtMostSeventyTwoColumns();
    void longAddressesStayWhole();
    void listsHangTheirLines();
    void narrowTablesStandInColumns();
    void wideTablesBecomeRecords();
    void quotesAndLinksReadLikeMail();
    void headingsAreUnderlined();
    void invisibleCharactersAreDropped();
    void emptyDocumentGivesNothing();
};

namespace {

QString textOf(const QList<Block> &blocks)
{
    Document document;
    document.blocks = blocks;
    return writeText(document);
}

blocks::Cell cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    return {RichText{{text}}, alignment};
}

} // namespace

void TextWriterTest::linesAreAtMostSeventyTwoColumns()
{
    const QString text = writeText(samples::conferenceReport(2));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 72 || !line.trimmed().contains(u' '), qPrintable(line));
    QVERIFY(text.contains(QStringLiteral("„Aufwachsen im Nordkreis“")));
    QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
}

void TextWriterTest::longAddressesStayWhole()
{
    const QString address = QStringLiteral("https://example.org/") + QString(90, u'a');
    const QString text = textOf({blocks::Paragraph{{{QStringLiteral("Siehe dort: ") + address}}}});
    QCOMPARE(text, QStringLiteral("Siehe dort:\n%1\n").arg(address));
}

void TextWriterTest::listsHangTheirLines()
{
    const blocks::List inner{false, {{{{QStringLiteral("innen")}}}}};
    const QString words = QStringLiteral("Wort ").repeated(20).trimmed();
    const QString text = textOf({blocks::List{true, {{{{words}}, {inner}}}}});
    const QString first = QStringLiteral("Wort ").repeated(14).trimmed();
    const QString second = QStringLiteral("Wort ").repeated(6).trimmed();
    QCOMPARE(text, QStringLiteral("1. %1\n   %2\n   - innen\n").arg(first, second));
}

void TextWriterTest::narrowTablesStandInColumns()
{
    blocks::Table table;
    table.caption = QStringLiteral("Plätze");
    table.rows = {{cell(QStringLiteral("Ort")), cell(QStringLiteral("Zahl"), Qt::AlignRight)},
                  {cell(QStringLiteral("Kall")), cell(QStringLiteral("5"), Qt::AlignRight)}};
    QCOMPARE(textOf({table}), QStringLiteral("Table 1: Plätze\nOrt   Zahl\n----------\nKall     5\n"));
}

void TextWriterTest::wideTablesBecomeRecords()
{
    blocks::Table table;
    table.rows = {{cell(QStringLiteral("Nr.")), cell(QStringLiteral("Maßnahme"))},
                  {cell(QStringLiteral("1")), cell(QStringLiteral("lang ").repeated(20))}};
    const QString text = textOf({table});
    QVERIFY2(text.startsWith(QStringLiteral("* Nr.: 1\n  Maßnahme: lang lang")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("\n    lang")));
}

void TextWriterTest::quotesAndLinksReadLikeMail()
{
    const RichText words{
        {QStringLiteral("Seite"), false, false, QStringLiteral("https://example.org/")},
        {QStringLiteral(", ")},
        {QStringLiteral("a@example.org"), false, false, QStringLiteral("mailto:a@example.org")}};
    QCOMPARE(textOf({blocks::Paragraph{words, true}}),
             QStringLiteral("> Seite <https://example.org/>, a@example.org\n"));
}

void TextWriterTest::headingsAreUnderlined()
{
    const QString text = textOf(
        {blocks::Heading{1, QStringLiteral("Größe"), {}}, blocks::Heading{2, QStringLiteral("Orte"), {}}});
    QCOMPARE(text, QStringLiteral("Größe\n=====\n\nOrte\n----\n"));
}

void TextWriterTest::invisibleCharactersAreDropped()
{
    const QString text = QStringLiteral("Jugend\u00ADzen\u200Btrum,\u00A0o\u0308ffnen") + QChar(0);
    QCOMPARE(textOf({blocks::Paragraph{{{text}}}}), QStringLiteral("Jugendzentrum, öffnen\n"));
}

void TextWriterTest::emptyDocumentGivesNothing()
{
    QCOMPARE(writeText(Document()), QString());
}

QTEST_GUILESS_MAIN(TextWriterTest)
#include "tst_textwriter.moc"
