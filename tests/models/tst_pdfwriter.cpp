// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/document.h"
#include "models/reports/pdf/pdfwriter.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/sampledocuments.h"
#include "tests/support/writtenpdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// PDF files: sound for every document, the same bytes each time, with links that lead somewhere.
class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentPassesTheChecker_data();
    void everyDocumentPassesTheChecker();
    void attachmentsMakeItPdfA3();
    void sameDocumentGivesSameBytes();
    void picturesInTwoColoursGiveSameBytes();
    void anotherProcessGivesSameBytes();
    void linksThatLeadNowhereAreReported();
    void linksLeadToRunsOfText();
    void stoppingGivesCancelled();
    void progressOnlyGrows();
};

void TestPdfWriter::everyDocumentPassesTheChecker_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("empty") << Document();
    QTest::newRow("conference") << samples::conferenceReport(3);
    QTest::newRow("hard input") << samples::hardDocument();
    QTest::newRow("sheets") << samples::sheets();
    QTest::newRow("one word") << samples::oneParagraph(QStringLiteral("Wort"));
    Document onlyTitle;
    onlyTitle.blocks.append(blocks::TitlePage{{}, QStringLiteral("Titel"), {}, {}});
    QTest::newRow("only a title page") << onlyTitle;
    Document emptyBlocks;
    emptyBlocks.blocks = {blocks::TitlePage{}, blocks::Contents{},  blocks::Heading{},
                          blocks::Paragraph{}, blocks::List{},      blocks::Table{},
                          blocks::Figure{},    blocks::PageBreak{}, blocks::Sheet{}};
    QTest::newRow("every kind of block, all empty") << emptyBlocks;
}

void TestPdfWriter::everyDocumentPassesTheChecker()
{
    QFETCH(const Document, document);
    const PdfOutput output = writtenPdf(document);
    QVERIFY(output.pages > 0);
    QCOMPARE(pdfFindings(output.bytes).join(u'\n'), QString());
}

void TestPdfWriter::attachmentsMakeItPdfA3()
{
    Document document = samples::conferenceReport(1);
    document.attachments.append(
        {QStringLiteral("liste.csv"), "text/csv", QStringLiteral("Liste"), "a;b\n1;2\n"});
    const PdfOutput output = writtenPdf(document);
    QCOMPARE(pdfFindings(output.bytes).join(u'\n'), QString());
    QPDF file;
    file.processMemoryFile("written", output.bytes.constData(), size_t(output.bytes.size()));
    QVERIFY(file.getRoot().getKey("/AF").isArray());
    QVERIFY(!QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles().empty());
}

void TestPdfWriter::sameDocumentGivesSameBytes()
{
    QCOMPARE(writtenPdf(samples::conferenceReport(2)).bytes, writtenPdf(samples::conferenceReport(2)).bytes);
}

void TestPdfWriter::picturesInTwoColoursGiveSameBytes()
{
    const auto withUnusedBits = [](uchar bits) {
        blocks::Figure figure;
        figure.image = QImage(1, 1, QImage::Format_Mono);
        figure.image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        *figure.image.bits() = bits;
        Document document;
        document.blocks.append(figure);
        return writtenPdf(document).bytes;
    };
    QCOMPARE(withUnusedBits(0x80), withUnusedBits(0xFF));
}

void TestPdfWriter::anotherProcessGivesSameBytes()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("other.pdf"));
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WRITE_PDF_TO"), path);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(other.waitForFinished());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writtenPdf(samples::conferenceReport(2)).bytes);
}

void TestPdfWriter::linksThatLeadNowhereAreReported()
{
    Document document = samples::oneParagraph(QString());
    document.blocks.append(
        blocks::Paragraph{{{QStringLiteral("dort"), false, false, QStringLiteral("#fehlt")}}});
    const PdfOutput output = writtenPdf(document);
    QCOMPARE(output.warnings.size(), 1);
    QVERIFY(output.warnings.first().contains(QStringLiteral("#fehlt")));
}

void TestPdfWriter::linksLeadToRunsOfText()
{
    Document document;
    document.properties.title = QStringLiteral("Probe");
    const TextRun away{QStringLiteral("hin"),   false, false,
                       QStringLiteral("#ziel"), {},    QStringLiteral("start")};
    document.blocks.append(blocks::Paragraph{{away}});
    document.blocks.append(blocks::PageBreak{});
    blocks::Table table;
    const TextRun back{QStringLiteral("zurück"), false, false,
                       QStringLiteral("#start"), {},    QStringLiteral("ziel")};
    table.rows = {{{{{QStringLiteral("Kopf")}}}}, {{{back}}}};
    document.blocks.append(table);
    const PdfOutput output = writtenPdf(document);
    QCOMPARE(output.warnings, QStringList());
    QCOMPARE(pdfFindings(output.bytes), QStringList());
    QCOMPARE(output.bytes.count("/URI"), 0);
}

void TestPdfWriter::stoppingGivesCancelled()
{
    const auto untilHalf = [](int done, int total) { return done < total / 2; };
    const Result<PdfOutput> output = writePdf(samples::conferenceReport(1), untilHalf);
    QVERIFY(!output);
    QCOMPARE(output.error().code, Error::Code::Cancelled);
}

void TestPdfWriter::progressOnlyGrows()
{
    QList<int> steps;
    const auto note = [&steps](int done, int) {
        steps.append(done);
        return true;
    };
    QVERIFY(writePdf(samples::conferenceReport(2), note).has_value());
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QCOMPARE(steps.last(), 100);
}

/// With WRITE_PDF_TO the program only writes a document there, for the test that compares two processes.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QString path = qEnvironmentVariable("WRITE_PDF_TO");
    if (path.isEmpty()) {
        TestPdfWriter test;
        return QTest::qExec(&test, argc, argv);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(writtenPdf(samples::conferenceReport(2)).bytes) > 0
               ? 0
               : 1;
}

#include "tst_pdfwriter.moc"
