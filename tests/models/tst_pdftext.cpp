// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/document.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/pdftext.h"
#include "tests/support/sampledocuments.h"
#include "tests/support/writtenpdf.h"

#include <qpdf/QPDF.hh>

#include <QTest>

/// What readers get out of our PDFs: whole words in reading order, as they were written.
class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void textComesOutInReadingOrder();
    void softHyphensAndComposedLettersComeOutAsWords();
    void wordsPartedAtTheLineEndAreReadWhole();
    void abbreviationsStayOnOneLine();
    void charactersWithoutGlyphAreReported();
};

namespace {

/// The words of lists, items before their sublists.
void appendListTexts(const blocks::List &list, QStringList &texts)
{
    for (const blocks::ListItem &item : list.items) {
        texts.append(plainText(item.text));
        for (const blocks::List &sublist : item.sublists)
            appendListTexts(sublist, texts);
    }
}

/// The headings, paragraphs and list items of a document in reading order.
QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<blocks::Heading>(&block))
            texts.append(heading->text);
        else if (const auto *paragraph = std::get_if<blocks::Paragraph>(&block))
            texts.append(plainText(paragraph->text));
        else if (const auto *list = std::get_if<blocks::List>(&block))
            appendListTexts(*list, texts);
        else if (const auto *table = std::get_if<blocks::Table>(&block))
            texts.append(table->caption);
    }
    return texts;
}

} // namespace

void TestPdfText::textComesOutInReadingOrder()
{
    const Document document = samples::conferenceReport(1);
    const PdfOutput output = writtenPdf(document);
    QString text;
    for (int page = 3; page <= output.pages; ++page) {
        QString words = pdftext::words(output.bytes, page);
        words.remove(document.properties.runningTitle + QStringLiteral(" ") +
                     document.properties.organisation);
        words.remove(QStringLiteral("17. Juni 2024 Page %1 of %2").arg(page).arg(output.pages));
        text += words.simplified() + u' ';
    }
    qsizetype position = 0;
    for (const QString &expected : textsOf(document)) {
        const qsizetype found = text.indexOf(expected.simplified(), position);
        QVERIFY2(found >= 0,
                 qPrintable(expected + QStringLiteral("\n--- not in ---\n") + text.mid(position, 600)));
        position = found + expected.simplified().size();
    }
}

void TestPdfText::softHyphensAndComposedLettersComeOutAsWords()
{
    const QString text =
        pdftext::words(writtenPdf(samples::oneParagraph(
                                      QStringLiteral("Jugend\u00ADzentrum, Mu\u0308nster & <Straße> „gut“")))
                           .bytes);
    QVERIFY2(text.startsWith(QStringLiteral("Jugendzentrum, Münster & <Straße> „gut“")), qPrintable(text));
}

void TestPdfText::wordsPartedAtTheLineEndAreReadWhole()
{
    const QString text = QStringLiteral("Der Kaminofen im Jugendamt Melonia mit Petersilie und Basilikum ");
    Document document = samples::oneParagraph(text.repeated(3));
    document.properties.language = QStringLiteral("de-DE");
    blocks::Table table;
    table.columnWidths = {3, 11, 4};
    table.rows = {{{{{QStringLiteral("Was")}}}, {{{QStringLiteral("Wie")}}}, {{{QStringLiteral("Wer")}}}},
                  {{{{text.repeated(20)}}}, {{{text}}}, {{{text.repeated(20)}}}}};
    document.blocks.append(table);
    const auto readWhole = [&] {
        const PdfOutput output = writtenPdf(document);
        QString words = pdftext::words(output.bytes);
        const qsizetype hyphens = words.count(u'-') + words.count(QChar(QChar::SoftHyphen));
        QCOMPARE(pdfFindings(output.bytes), QStringList());
        // Of the ActualText of a hyphen readers make nothing, of its glyph they would make a letter.
        QPDF file;
        file.processMemoryFile("written", output.bytes.constData(), size_t(output.bytes.size()));
        qsizetype soft = 0;
        for (QPDFObjectHandle object : file.getAllObjects())
            soft += object.isDictionary() && object.hasKey("/ActualText") &&
                            object.getKey("/ActualText").getUTF8Value() == "\u00AD"
                        ? 1
                        : 0;
        if (document.names) {
            QVERIFY2(soft > 20, qPrintable(QString::number(soft)));
            QVERIFY(words.count(QStringLiteral("Melonia")) >= 40);
        } else {
            QCOMPARE(soft, 0);
        }
        QCOMPARE(hyphens, 0);
        words.remove(u' ');
        for (const char *word : {"Kaminofen", "Jugendamt", "Petersilie", "Basilikum"})
            QVERIFY2(words.count(QString::fromLatin1(word)) >= 40, word);
    };
    readWhole();
    document.names = QStringList{QStringLiteral("Melonia")};
    readWhole();
}

void TestPdfText::abbreviationsStayOnOneLine()
{
    QString filler = QStringLiteral("Wort");
    for (int letters = 0; letters < 40; ++letters) {
        filler += u'a';
        const QString text = QStringLiteral("%1 e. V. nach § 80 z. B. ").arg(filler);
        const QString lines = pdftext::lines(writtenPdf(samples::oneParagraph(text.repeated(12))).bytes);
        for (const char *whole : {"e. V.", "§ 80", "z. B."})
            QCOMPARE(lines.count(QString::fromUtf8(whole)), 12);
    }
}

void TestPdfText::charactersWithoutGlyphAreReported()
{
    const PdfOutput output = writtenPdf(samples::oneParagraph(QStringLiteral("vor \uE000 nach")));
    QCOMPARE(output.warnings.size(), 1);
    QVERIFY(output.warnings.first().contains(QStringLiteral("U+E000")));
    QVERIFY(pdftext::words(output.bytes).startsWith(QStringLiteral("vor \u25A1 nach")));
}

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"
