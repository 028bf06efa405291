// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"
#include "models/reports/cleantext.h"
#include "models/reports/htmlwriter.h"
#include "models/reports/odt/odtwriter.h"
#include "models/reports/textwriter.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "tests/models/documentstest.h"
#include "tests/support/documenttext.h"
#include "tests/support/largeconference.h"
#include "tests/support/odtparts.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/pdftext.h"
#include "tests/support/writtenpdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

/// Each kind of document of an empty, of the first and of a very large conference.
class TestEveryDocument : public DocumentsTest
{
    Q_OBJECT

private slots:
    void initTestCase() { setUp(); }

    void pdfPassesTheChecker_data();
    void pdfPassesTheChecker();
    void odtIsAsItMustBe_data();
    void odtIsAsItMustBe();
    void sameDataGiveTheSameBytes_data();
    void sameDataGiveTheSameBytes();
    void largeSummaryLosesNoText();
    void contactDataLieOnNoTable_data();
    void contactDataLieOnNoTable();
    void recordsKeepTheirIdsToThemselves_data();
    void recordsKeepTheirIdsToThemselves();
    void attachmentsHaveNoMoreThanThePages_data();
    void attachmentsHaveNoMoreThanThePages();
    void subjectAccessTellsAllAndOnlyThat();

private:
    const Place &place(const QString &name) const
    {
        return name == u"empty" ? m_empty : name == u"sample" ? m_sample : m_large;
    }
    void addRows();
};

namespace {

/// With words parted as in German.
PdfOutput germanPdf(Document document)
{
    document.properties.language = QStringLiteral("de-DE");
    return writtenPdf(document);
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\u00AD]+"));
    return text.normalized(QString::NormalizationForm_C).remove(blanks);
}

} // namespace

void TestEveryDocument::addRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    for (const char *name : {"empty", "sample", "large"}) {
        for (const ReportKind kind : reports::kinds()) {
            if (!reports::isAboutPerson(kind))
                QTest::addRow("%s %s", name, qPrintable(reports::name(kind)))
                    << QString::fromLatin1(name) << int(kind);
        }
    }
}

void TestEveryDocument::pdfPassesTheChecker_data()
{
    addRows();
}

void TestEveryDocument::pdfPassesTheChecker()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const auto document = build(place(name), ReportKind(kind));
    if (!document) {
        // Without groups there are no signs, without questions no cards: a sentence says so.
        QCOMPARE(name, QStringLiteral("empty"));
        QCOMPARE(document.error().code, Error::Code::NotFound);
        QVERIFY(!document.error().text.isEmpty());
        return;
    }
    const PdfOutput output = germanPdf(*document);
    QCOMPARE(pdfFindings(output.bytes), QStringList());
    QVERIFY(!writeHtml(*document).isEmpty());
    QVERIFY(!writeText(*document).isEmpty());
    QVERIFY(name == u"large" || output.warnings.isEmpty());
}

void TestEveryDocument::odtIsAsItMustBe_data()
{
    addRows();
}

void TestEveryDocument::odtIsAsItMustBe()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const auto document = build(place(name), ReportKind(kind));
    if (!document)
        return;
    const auto bytes = writeOdt(*document);
    QVERIFY(bytes);
    const OdtParts parts(*bytes);
    QCOMPARE(parts.findings(), QStringList());
    const QString all = withoutBlanks(parts.text());
    for (const QString &line : documenttext::textOf({{}, document->blocks, {}, {}}).split(u'\n'))
        QVERIFY2(all.contains(withoutBlanks(cleanText(line))), qPrintable(line));
}

void TestEveryDocument::sameDataGiveTheSameBytes_data()
{
    addRows();
}

void TestEveryDocument::sameDataGiveTheSameBytes()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    if (name != u"sample")
        return;
    const QByteArray first = germanPdf(*build(m_sample, ReportKind(kind))).bytes;
    QVERIFY(first == germanPdf(*build(m_sample, ReportKind(kind))).bytes);
}

void TestEveryDocument::largeSummaryLosesNoText()
{
    const QString text = pdftext::lines(germanPdf(*build(m_large, ReportKind::Summary)).bytes);
    QStringList lines = text.split(u'\n');
    // Heads and feet of pages stand between the parts of a long text.
    lines.removeIf([](const QString &line) {
        return line.startsWith(QStringLiteral("Große Konferenz – ")) ||
               line.contains(QStringLiteral("Page "));
    });
    const QString all = withoutBlanks(lines.join(QString()));
    const auto contributions = m_large.session->reader().records(RecordQuery::all(names::contribution));
    QCOMPARE(contributions->size(), largeconference::contributions);
    int missing = 0;
    for (const Record &contribution : *contributions) {
        const QString words = withoutBlanks(contribution.text(names::text)).section(u'–', 0, 0).left(2'000);
        missing += all.contains(words) ? 0 : 1;
    }
    QCOMPARE(missing, 0);
    QVERIFY(all.contains(QString(200, u'W')) || all.count(u'W') > 200);
}

void TestEveryDocument::contactDataLieOnNoTable_data()
{
    QTest::addColumn<int>("kind");
    for (const ReportKind kind : reports::kinds()) {
        if (!reports::isAboutPerson(kind))
            QTest::newRow(qPrintable(reports::name(kind))) << int(kind);
    }
}

void TestEveryDocument::contactDataLieOnNoTable()
{
    QFETCH(const int, kind);
    const QString text = documenttext::textOf(*build(m_large, ReportKind(kind)));
    QVERIFY(!text.contains(QStringLiteral("@example.org")));
    QVERIFY(!text.contains(QStringLiteral("0000 ")));
    const bool named = reports::listsParticipants(ReportKind(kind));
    QCOMPARE(text.contains(QStringLiteral("Öztürk")), named);
}

void TestEveryDocument::recordsKeepTheirIdsToThemselves_data()
{
    addRows();
}

void TestEveryDocument::recordsKeepTheirIdsToThemselves()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const auto document = build(place(name), ReportKind(kind));
    if (!document)
        return;
    static const QRegularExpression recordId(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"));
    documenttext::eachRun(*document, [](const TextRun &run) {
        QVERIFY2(!recordId.match(run.id + u' ' + run.link + u' ' + run.text).hasMatch(), qPrintable(run.id));
    });
    QVERIFY(!recordId.match(QString::fromUtf8(writeHtml(*document))).hasMatch());
}

void TestEveryDocument::attachmentsHaveNoMoreThanThePages_data()
{
    addRows();
}

void TestEveryDocument::attachmentsHaveNoMoreThanThePages()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const auto document = build(place(name), ReportKind(kind));
    if (!document)
        return;
    Document pages = *document;
    pages.attachments.clear();
    const QString shown = folding::fold(withoutBlanks(documenttext::textOf(pages)));
    for (const Attachment &attachment : document->attachments) {
        const auto rows = csv::rows(csv::decoded(attachment.data), u',');
        QVERIFY(rows && rows->size() > 1);
        for (const csv::Row &row : rows->mid(1)) {
            QCOMPARE(row.cells.size(), rows->first().cells.size());
            for (const QString &cell : row.cells)
                QVERIFY2(shown.contains(folding::fold(withoutBlanks(cell))), qPrintable(cell));
        }
    }
}

void TestEveryDocument::subjectAccessTellsAllAndOnlyThat()
{
    const auto people = m_large.session->reader().records(RecordQuery::all(names::person));
    const Record person = people->constFirst();
    const auto document = reports::build(ReportKind::SubjectAccess, m_large.session->reader(), person.id());
    QVERIFY(document);
    const QString text = documenttext::textOf(*document);
    for (const QStringView field : {names::familyName, names::givenName, names::email, names::phone})
        QVERIFY2(text.contains(person.text(field)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Große Konferenz")));
    QVERIFY(!text.contains(people->at(1).text(names::email)));
    QCOMPARE(pdfFindings(germanPdf(*document).bytes), QStringList());

    const auto json = reports::subjectAccessJson(m_large.session->reader(), person.id());
    const QJsonArray records = QJsonDocument::fromJson(*json).object().value(u"records").toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0)[u"record"][u"email"].toString(), person.text(names::email));
    QVERIFY(!records.at(1)[u"history"].toArray().isEmpty());
    QVERIFY(!reports::build(ReportKind::SubjectAccess, m_large.session->reader(), RecordId::create()));
}

QTEST_MAIN(TestEveryDocument)
#include "tst_everydocument.moc"
