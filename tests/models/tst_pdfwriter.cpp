// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/contrast.h"
#include "models/reports/document.h"
#include "models/reports/pdf/pdfwriter.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/sampledocuments.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class PdfWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentPassesTheChecker_data();
    void everyDocumentPassesTheChecker();
    void attachmentsMakeItPdfA3();
    void theCheckerFindsWhatIsBroken_data();
    void theCheckerFindsWhatIsBroken();
    void textComesOutInReadingOrder();
    void softHyphensAndComposedLettersComeOutAsWords();
    void wordsPartedAtTheLineEndAreReadWhole();
    void abbreviationsStayOnOneLine();
    void sameDocumentGivesSameBytes();
    void picturesInTwoColoursGiveSameBytes();
    void anotherProcessGivesSameBytes();
    void charactersWithoutGlyphAreReported();
    void linksThatLeadNowhereAreReported();
    void tableHeadsAreRepeatedOnEachPage();
    void headingsStayWithTheTextBeneath();
    void pagesAreNumberedAndTheTitlePageIsNot();
    void textsOnSheetsStayInTheirBoxes();
    void linksLeadToRunsOfText();
    void rowsLeaveRoomToWrite();
    void titlePageShowsTheLogo();
    void stoppingGivesCancelled();
    void progressOnlyGrows();
    void accentIsDarkenedToTheContrast_data();
    void accentIsDarkenedToTheContrast();
};

namespace {

/// With patterns of our own: not every system has some, and theirs differ.
PdfOutput written(const Document &document)
{
    Result<PdfOutput> output =
        writePdf(document, {}, QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/hyphenation.dic"));
    if (!output)
        qFatal("%s", qPrintable(output.error().detail));
    return *std::move(output);
}

/// What pdftotext reads from page \p page (0: all), with blanks and line ends joined.
QString extractedText(const QByteArray &pdf, int page = 0)
{
    QProcess reader;
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments +=
            {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    reader.start(QStringLiteral("pdftotext"),
                 arguments + QStringList{QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished())
        qFatal("pdftotext did not end");
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

constexpr double pointsPerMm = 72 / 25.4;

/// Where the words of one page stand, in points.
QList<QRectF> wordBoxes(const QByteArray &pdf, int page)
{
    QProcess reader;
    const QString number = QString::number(page);
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                  QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished())
        qFatal("pdftotext did not end");
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">"));
    QList<QRectF> boxes;
    auto matches = word.globalMatch(QString::fromUtf8(reader.readAllStandardOutput()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        boxes.append(QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())));
    }
    return boxes;
}

bool hasTextReader()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

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

/// A conference's PDF after \p damage.
QByteArray broken(const std::function<void(QPDF &)> &damage)
{
    const QByteArray whole = written(samples::conferenceReport(1)).bytes;
    QPDF file;
    file.processMemoryFile("whole", whole.constData(), size_t(whole.size()));
    damage(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// The same without \p key in any dictionary but a page's.
QByteArray brokenEverywhere(const char *key)
{
    return broken([key](QPDF &file) {
        for (QPDFObjectHandle object : file.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (dictionary.isDictionary() && !dictionary.isPageObject() && dictionary.hasKey(key))
                dictionary.removeKey(key);
        }
    });
}

Document oneParagraph(const QString &text)
{
    Document document;
    document.properties.title = QStringLiteral("Probe");
    document.blocks.append(blocks::Paragraph{{{text}}});
    return document;
}

} // namespace

void PdfWriterTest::everyDocumentPassesTheChecker_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("empty") << Document();
    QTest::newRow("conference") << samples::conferenceReport(3);
    QTest::newRow("hard input") << samples::hardDocument();
    QTest::newRow("sheets") << samples::sheets();
    QTest::newRow("one word") << oneParagraph(QStringLiteral("Wort"));
    Document onlyTitle;
    onlyTitle.blocks.append(blocks::TitlePage{{}, QStringLiteral("Titel"), {}, {}});
    QTest::newRow("only a title page") << onlyTitle;
    Document emptyBlocks;
    emptyBlocks.blocks = {blocks::TitlePage{}, blocks::Contents{},  blocks::Heading{},
                          blocks::Paragraph{}, blocks::List{},      blocks::Table{},
                          blocks::Figure{},    blocks::PageBreak{}, blocks::Sheet{}};
    QTest::newRow("every kind of block, all empty") << emptyBlocks;
}

void PdfWriterTest::everyDocumentPassesTheChecker()
{
    QFETCH(const Document, document);
    const PdfOutput output = written(document);
    QVERIFY(output.pages > 0);
    QCOMPARE(pdfFindings(output.bytes).join(u'\n'), QString());
}

void PdfWriterTest::attachmentsMakeItPdfA3()
{
    Document document = samples::conferenceReport(1);
    document.attachments.append(
        {QStringLiteral("liste.csv"), "text/csv", QStringLiteral("Liste"), "a;b\n1;2\n"});
    const PdfOutput output = written(document);
    QCOMPARE(pdfFindings(output.bytes).join(u'\n'), QString());
    QPDF file;
    file.processMemoryFile("written", output.bytes.constData(), size_t(output.bytes.size()));
    QVERIFY(file.getRoot().getKey("/AF").isArray());
    QVERIFY(!QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles().empty());
}

void PdfWriterTest::theCheckerFindsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no PDF") << QByteArray("nothing");
    QByteArray cut = written(oneParagraph(QStringLiteral("Wort"))).bytes;
    QTest::newRow("cut off") << cut.left(cut.size() / 2);
    QTest::newRow("untagged") << broken([](QPDF &file) { file.getRoot().removeKey("/StructTreeRoot"); });
    QTest::newRow("not marked") << broken([](QPDF &file) { file.getRoot().removeKey("/MarkInfo"); });
    QTest::newRow("no language") << broken([](QPDF &file) { file.getRoot().removeKey("/Lang"); });
    QTest::newRow("no metadata") << broken([](QPDF &file) { file.getRoot().removeKey("/Metadata"); });
    QTest::newRow("no bookmarks") << broken([](QPDF &file) { file.getRoot().removeKey("/Outlines"); });
    QTest::newRow("no parent tree") << broken(
        [](QPDF &file) { file.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); });
    QTest::newRow("no tab order") << broken([](QPDF &file) {
        for (QPDFObjectHandle page : file.getAllPages())
            page.removeKey("/Tabs");
    });
    QTest::newRow("content outside the tree") << broken([](QPDF &file) {
        QPDFObjectHandle page = file.getAllPages().back();
        page.addPageContents(QPDFObjectHandle::newStream(&file, "0 0 9 9 re f"), false);
    });
    QTest::newRow("element cut out of the tree") << broken(
        [](QPDF &file) { file.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K").eraseItem(1); });
    for (const char *key : {"/Alt", "/A", "/Contents", "/FontFile2", "/ToUnicode"})
        QTest::newRow(key) << brokenEverywhere(key);
}

void PdfWriterTest::theCheckerFindsWhatIsBroken()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!pdfFindings(bytes).isEmpty());
}

void PdfWriterTest::textComesOutInReadingOrder()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Document document = samples::conferenceReport(1);
    const PdfOutput output = written(document);
    QString text;
    for (int page = 3; page <= output.pages; ++page) {
        QString words = extractedText(output.bytes, page);
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

void PdfWriterTest::softHyphensAndComposedLettersComeOutAsWords()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = extractedText(
        written(oneParagraph(QStringLiteral("Jugend\u00ADzentrum, Mu\u0308nster & <Straße> „gut“"))).bytes);
    QVERIFY2(text.startsWith(QStringLiteral("Jugendzentrum, Münster & <Straße> „gut“")), qPrintable(text));
}

void PdfWriterTest::wordsPartedAtTheLineEndAreReadWhole()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = QStringLiteral("Der Kaminofen im Jugendamt Melonia mit Petersilie und Basilikum ");
    Document document = oneParagraph(text.repeated(3));
    document.properties.language = QStringLiteral("de-DE");
    blocks::Table table;
    table.columnWidths = {3, 11, 4};
    table.rows = {{{{{QStringLiteral("Was")}}}, {{{QStringLiteral("Wie")}}}, {{{QStringLiteral("Wer")}}}},
                  {{{{text.repeated(20)}}}, {{{text}}}, {{{text.repeated(20)}}}}};
    document.blocks.append(table);
    const auto readWhole = [&] {
        const PdfOutput output = written(document);
        QString words = extractedText(output.bytes);
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

void PdfWriterTest::abbreviationsStayOnOneLine()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess reader;
    QString filler = QStringLiteral("Wort");
    for (int letters = 0; letters < 40; ++letters) {
        filler += u'a';
        const QString text = QStringLiteral("%1 e. V. nach § 80 z. B. ").arg(filler);
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw"),
                      QStringLiteral("-"), QStringLiteral("-")});
        reader.write(written(oneParagraph(text.repeated(12))).bytes);
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        const QString lines = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char *whole : {"e. V.", "§ 80", "z. B."})
            QCOMPARE(lines.count(QString::fromUtf8(whole)), 12);
    }
}

void PdfWriterTest::sameDocumentGivesSameBytes()
{
    QCOMPARE(written(samples::conferenceReport(2)).bytes, written(samples::conferenceReport(2)).bytes);
}

void PdfWriterTest::picturesInTwoColoursGiveSameBytes()
{
    const auto withUnusedBits = [](uchar bits) {
        blocks::Figure figure;
        figure.image = QImage(1, 1, QImage::Format_Mono);
        figure.image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        *figure.image.bits() = bits;
        Document document;
        document.blocks.append(figure);
        return written(document).bytes;
    };
    QCOMPARE(withUnusedBits(0x80), withUnusedBits(0xFF));
}

void PdfWriterTest::anotherProcessGivesSameBytes()
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
    QCOMPARE(file.readAll(), written(samples::conferenceReport(2)).bytes);
}

void PdfWriterTest::charactersWithoutGlyphAreReported()
{
    const PdfOutput output = written(oneParagraph(QStringLiteral("vor \uE000 nach")));
    QCOMPARE(output.warnings.size(), 1);
    QVERIFY(output.warnings.first().contains(QStringLiteral("U+E000")));
    if (hasTextReader())
        QVERIFY(extractedText(output.bytes).startsWith(QStringLiteral("vor \u25A1 nach")));
}

void PdfWriterTest::linksThatLeadNowhereAreReported()
{
    Document document = oneParagraph(QString());
    document.blocks.append(
        blocks::Paragraph{{{QStringLiteral("dort"), false, false, QStringLiteral("#fehlt")}}});
    const PdfOutput output = written(document);
    QCOMPARE(output.warnings.size(), 1);
    QVERIFY(output.warnings.first().contains(QStringLiteral("#fehlt")));
}

void PdfWriterTest::tableHeadsAreRepeatedOnEachPage()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    blocks::Table table;
    table.rows.append({blocks::Cell{{{QStringLiteral("Spaltenkopf")}}}});
    for (int i = 0; i < 100; ++i)
        table.rows.append({blocks::Cell{{{QStringLiteral("Zeile %1").arg(i)}}}});
    Document document;
    document.blocks.append(table);
    const PdfOutput output = written(document);
    QVERIFY(output.pages > 1);
    for (int page = 1; page <= output.pages; ++page)
        QVERIFY(extractedText(output.bytes, page).startsWith(QStringLiteral("Spaltenkopf")));
    QVERIFY(extractedText(output.bytes, output.pages).count(QStringLiteral("Zeile")) >= 2);
}

void PdfWriterTest::headingsStayWithTheTextBeneath()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
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
        const PdfOutput output = written(document);
        for (int page = 1; page <= output.pages; ++page) {
            const QString text = extractedText(output.bytes, page);
            if (text.contains(QStringLiteral("Kapitel")))
                QVERIFY2(text.contains(QStringLiteral("auf mehr als")), qPrintable(text));
        }
    }
}

void PdfWriterTest::pagesAreNumberedAndTheTitlePageIsNot()
{
    if (!hasTextReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const PdfOutput output = written(samples::conferenceReport(1));
    QVERIFY(!extractedText(output.bytes, 1).contains(QStringLiteral("Page 1")));
    for (int page = 2; page <= output.pages; ++page) {
        const QString number = QStringLiteral("Page %1 of %2").arg(page).arg(output.pages);
        QVERIFY(extractedText(output.bytes, page).endsWith(number));
    }
}

void PdfWriterTest::textsOnSheetsStayInTheirBoxes()
{
    if (!hasTextReader())
        QSKIP("poppler-utils is not installed");
    const Document document = samples::sheets();
    const QByteArray pdf = written(document).bytes;
    const auto &sheet = std::get<blocks::Sheet>(document.blocks.first());
    const QList<QRectF> words = wordBoxes(pdf, 1);
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
    QCOMPARE(extractedText(pdf, 1).count(u'W'), 200);
    const auto lower = [](const QRectF &left, const QRectF &right) { return left.height() < right.height(); };
    QVERIFY(std::max_element(words.begin(), words.end(), lower)->height() > 35);
}

void PdfWriterTest::linksLeadToRunsOfText()
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
    const PdfOutput output = written(document);
    QCOMPARE(output.warnings, QStringList());
    QCOMPARE(pdfFindings(output.bytes), QStringList());
    QCOMPARE(output.bytes.count("/URI"), 0);
}

void PdfWriterTest::rowsLeaveRoomToWrite()
{
    Document document;
    document.properties.title = QStringLiteral("Liste");
    blocks::Table table;
    table.rows.append({{{{QStringLiteral("Name")}}}});
    for (int i = 0; i < 30; ++i)
        table.rows.append({{{{QStringLiteral("Zeile")}}}});
    document.blocks.append(table);
    const int narrow = written(document).pages;
    std::get<blocks::Table>(document.blocks.first()).leastRowHeightMm = 20;
    const PdfOutput wide = written(document);
    QCOMPARE(narrow, 1);
    // 244 mm of a page hold a head and eleven or twelve rows.
    QCOMPARE(wide.pages, 3);
    QCOMPARE(pdfFindings(wide.bytes), QStringList());
}

void PdfWriterTest::titlePageShowsTheLogo()
{
    Document document;
    document.properties.title = QStringLiteral("Probe");
    blocks::TitlePage page{QStringLiteral("Landkreis"), QStringLiteral("Titel"), {}, {}};
    page.address = QStringLiteral("Schlossplatz 1, 37269 Eschwege");
    page.logo = QImage(300, 100, QImage::Format_RGB32);
    page.logo.fill(Qt::green);
    document.blocks.append(page);
    const PdfOutput output = written(document);
    QCOMPARE(pdfFindings(output.bytes), QStringList());
    QVERIFY(extractedText(output.bytes).contains(page.address));
    page.logo = {};
    document.blocks = {page};
    QVERIFY(written(document).bytes.size() < output.bytes.size());
}

void PdfWriterTest::stoppingGivesCancelled()
{
    const auto untilHalf = [](int done, int total) { return done < total / 2; };
    const Result<PdfOutput> output = writePdf(samples::conferenceReport(1), untilHalf);
    QVERIFY(!output);
    QCOMPARE(output.error().code, Error::Code::Cancelled);
}

void PdfWriterTest::progressOnlyGrows()
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

void PdfWriterTest::accentIsDarkenedToTheContrast_data()
{
    QTest::addColumn<QColor>("wish");
    QTest::newRow("yellow") << QColor(Qt::yellow);
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("green") << QColor(0x1F, 0x8A, 0x70);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("none") << QColor();
}

void PdfWriterTest::accentIsDarkenedToTheContrast()
{
    QFETCH(const QColor, wish);
    const QColor accent = darkenedToContrast(wish, 7.0);
    QVERIFY(contrastOnWhite(accent) >= 7.0);
    if (wish == QColor(Qt::black))
        QCOMPARE(accent, wish);
}

/// With WRITE_PDF_TO the program only writes a document there, for the test that compares two processes.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QString path = qEnvironmentVariable("WRITE_PDF_TO");
    if (path.isEmpty()) {
        PdfWriterTest test;
        return QTest::qExec(&test, argc, argv);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(written(samples::conferenceReport(2)).bytes) > 0 ? 0
                                                                                                          : 1;
}

#include "tst_pdfwriter.moc"
