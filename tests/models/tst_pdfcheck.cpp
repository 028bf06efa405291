// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcheck.h"

#include "tests/support/sampledocuments.h"
#include "tests/support/writtenpdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QTest>

#include <functional>

/// The checker of PDFs itself: it finds what somebody broke.
class TestPdfCheck : public QObject
{
    Q_OBJECT

private slots:
    void theCheckerFindsWhatIsBroken_data();
    void theCheckerFindsWhatIsBroken();
};

namespace {

/// A conference's PDF after \p damage.
QByteArray broken(const std::function<void(QPDF &)> &damage)
{
    const QByteArray whole = writtenPdf(samples::conferenceReport(1)).bytes;
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

} // namespace

void TestPdfCheck::theCheckerFindsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no PDF") << QByteArray("nothing");
    QByteArray cut = writtenPdf(samples::oneParagraph(QStringLiteral("Wort"))).bytes;
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

void TestPdfCheck::theCheckerFindsWhatIsBroken()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!pdfFindings(bytes).isEmpty());
}

QTEST_MAIN(TestPdfCheck)
#include "tst_pdfcheck.moc"
