// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"
#include "models/exchange/sample.h"
#include "models/reports/cleantext.h"
#include "models/reports/handouts/participantlist.h"
#include "models/reports/htmlwriter.h"
#include "models/reports/odt/odtwriter.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/publisher.h"
#include "models/reports/reports.h"
#include "models/reports/textwriter.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "tests/support/documenttext.h"
#include "tests/support/largeconference.h"
#include "tests/support/odtparts.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/testsession.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <algorithm>

using testsession::addRecord;
using testsession::reference;

/// Each kind of document of an empty, of the first and of a very large conference.
class TestEveryDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void pdfPassesTheChecker_data();
    void pdfPassesTheChecker();
    void odtIsAsItMustBe_data();
    void odtIsAsItMustBe();
    void sameDataGiveTheSameBytes_data();
    void sameDataGiveTheSameBytes();
    void largeSummaryLosesNoText();
    void picturesOfAnySizeAreShown();
    void logosAreNoLargerThanPrintNeeds();
    void contactDataLieOnNoTable_data();
    void contactDataLieOnNoTable();
    void namesAreSortedByTheirRules();
    void oneParticipantIsPrintedAlone();
    void organisationsGetALineForEachHead();
    void badgesFillTheirSheets();
    void agendaComputesItsTimes();
    void measuresLeadToTheirThemesAndBack();
    void summaryLeadsBothWays();
    void recordsKeepTheirIdsToThemselves_data();
    void recordsKeepTheirIdsToThemselves();
    void attachmentsHaveNoMoreThanThePages_data();
    void attachmentsHaveNoMoreThanThePages();
    void figuresAndResultsGoAlong();
    void subjectAccessTellsAllAndOnlyThat();

private:
    struct Place
    {
        std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
        std::unique_ptr<Session> session = testsession::makeSession(*folder);
        std::optional<Record> conference;
    };

    Result<Document> build(const Place &place, ReportKind kind, const ReportOptions &options = {}) const
    {
        return reports::build(kind, place.session->reader(), place.conference->id(), options);
    }
    const Place &place(const QString &name) const
    {
        return name == u"empty" ? m_empty : name == u"sample" ? m_sample : m_large;
    }
    void addRows();

    Place m_empty;
    Place m_sample;
    Place m_large;
};

namespace {

/// With words parted as in German, by patterns of our own: those of the system differ.
PdfOutput written(Document document)
{
    document.properties.language = QStringLiteral("de-DE");
    Result<PdfOutput> output =
        writePdf(document, {}, QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/hyphenation.dic"));
    if (!output)
        qFatal("%s", qPrintable(output.error().detail));
    return *std::move(output);
}

/// Calls \p see for each run of the document.
template<typename See>
void eachRun(const Document &document, const See &see)
{
    const auto runs = [&see](const RichText &text) {
        for (const TextRun &run : text)
            see(run);
    };
    const std::function<void(const blocks::List &)> list = [&](const blocks::List &block) {
        for (const blocks::ListItem &item : block.items) {
            runs(item.text);
            for (const blocks::List &sublist : item.sublists)
                list(sublist);
        }
    };
    for (const blocks::Paragraph &paragraph : documenttext::all<blocks::Paragraph>(document))
        runs(paragraph.text);
    for (const blocks::List &block : documenttext::all<blocks::List>(document))
        list(block);
    for (const blocks::Table &table : documenttext::all<blocks::Table>(document)) {
        for (const QList<blocks::Cell> &row : table.rows) {
            for (const blocks::Cell &cell : row)
                runs(cell.text);
        }
    }
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\u00AD]+"));
    return text.normalized(QString::NormalizationForm_C).remove(blanks);
}

} // namespace

void TestEveryDocument::initTestCase()
{
    m_empty.conference = testsession::addConference(*m_empty.session, QStringLiteral("Leere Konferenz"));
    QVERIFY(m_sample.session->apply(*sample::load(m_sample.session->reader())));
    m_sample.conference =
        m_sample.session->reader().records(RecordQuery::all(names::conference))->constFirst();
    m_large.conference = largeconference::add(*m_large.session);
}

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
    const PdfOutput output = written(*document);
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
    const QByteArray first = written(*build(m_sample, ReportKind(kind))).bytes;
    QVERIFY(first == written(*build(m_sample, ReportKind(kind))).bytes);
}

void TestEveryDocument::largeSummaryLosesNoText()
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw"),
                  QStringLiteral("-"), QStringLiteral("-")});
    reader.write(written(*build(m_large, ReportKind::Summary)).bytes);
    reader.closeWriteChannel();
    QVERIFY2(reader.waitForFinished(120'000), "poppler-utils is needed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
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

void TestEveryDocument::picturesOfAnySizeAreShown()
{
    const Document document = *build(m_large, ReportKind::Summary);
    QList<QSize> sizes;
    for (const blocks::Figure &figure : documenttext::all<blocks::Figure>(document)) {
        if (!figure.image.isNull())
            sizes.append(figure.image.size());
    }
    QCOMPARE(sizes, (QList<QSize>{QSize(1, 1), QSize(2400, 1800)}));
}

void TestEveryDocument::logosAreNoLargerThanPrintNeeds()
{
    QTemporaryDir folder;
    QImage logo(6000, 3000, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QVERIFY(logo.save(path));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(publisher::read(settings).logo.isNull());
    publisher::setLogoFile(settings, path);
    QCOMPARE(publisher::read(settings).logo.size(), QSize(2400, 1200));
    publisher::setLogoFile(settings, folder.filePath(QStringLiteral("gone.png")));
    QVERIFY(publisher::read(settings).logo.isNull());
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

void TestEveryDocument::namesAreSortedByTheirRules()
{
    const auto list = participants::read(m_large.session->reader(), m_large.conference->id());
    QCOMPARE(list->size(), largeconference::participants);
    // DIN 5007-2: Ärmel stands as Aermel, before Ng.
    QVERIFY(std::is_sorted(list->begin(), list->end(), [](const Attendee &left, const Attendee &right) {
        return folding::foldName(left.sortName) < folding::foldName(right.sortName);
    }));
    QVERIFY(list->constFirst().listName.contains(QStringLiteral("rmel")));
    QVERIFY(list->constLast().listName.startsWith(QStringLiteral("Zorn")));
}

void TestEveryDocument::oneParticipantIsPrintedAlone()
{
    const auto list = participants::read(m_large.session->reader(), m_large.conference->id());
    ReportOptions options;
    options.only = {list->at(7).id};
    const auto sheets = documenttext::all<blocks::Sheet>(*build(m_large, ReportKind::Badges, options));
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first().cards.size(), 1);
    QVERIFY(documenttext::textOf(*build(m_large, ReportKind::Badges, options)).contains(list->at(7).name));
    options.blanks = 3;
    QCOMPARE(
        documenttext::all<blocks::Table>(*build(m_large, ReportKind::SignIn, options)).first().rows.size(),
        1 + 1 + 3);
}

void TestEveryDocument::organisationsGetALineForEachHead()
{
    Place place;
    place.conference = testsession::addConference(*place.session, QStringLiteral("Konferenz"));
    const Record organisation = addRecord(*place.session, names::organisation,
                                          {{QStringLiteral("name"), QStringLiteral("Jugendhaus")}});
    for (const auto &[heads, status] : {std::pair(3, "invited"), std::pair(2, "declined")})
        addRecord(*place.session, names::participation,
                  {{QStringLiteral("conference"), reference(*place.conference)},
                   {QStringLiteral("organisation"), reference(organisation)},
                   {QStringLiteral("head-count"), qlonglong(heads)},
                   {QStringLiteral("status"), QString::fromLatin1(status)}});
    QCOMPARE(participants::read(place.session->reader(), place.conference->id())->size(), 3);
}

void TestEveryDocument::badgesFillTheirSheets()
{
    const auto sheets = documenttext::all<blocks::Sheet>(*build(m_large, ReportKind::Badges));
    QCOMPARE(sheets.size(), largeconference::participants / 10);
    const auto blank = documenttext::all<blocks::Sheet>(*build(m_empty, ReportKind::Badges));
    QCOMPARE(blank.size(), 1);
    QCOMPARE(blank.first().cards.size(), 10);
    for (const blocks::SheetCard &card : sheets.first().cards)
        QCOMPARE(card.box.size(), QSizeF(90, 55));
}

void TestEveryDocument::agendaComputesItsTimes()
{
    Place place;
    place.conference = testsession::addConference(*place.session, QStringLiteral("Konferenz"));
    testsession::setField(*place.session, *place.conference, names::startsAt, QTime(9, 0));
    for (const int minutes : {15, 90, 30})
        addRecord(*place.session, names::agendaItem,
                  {{QStringLiteral("conference"), reference(*place.conference)},
                   {QStringLiteral("title"), QStringLiteral("Punkt %1").arg(minutes)},
                   {QStringLiteral("minutes"), qlonglong(minutes)}});
    ReportOptions options;
    options.locale = QLocale(QLocale::German);
    const QString text = documenttext::textOf(*build(place, ReportKind::Agenda, options));
    for (const char *time : {"09:00", "09:15", "10:45"})
        QVERIFY2(text.contains(QLatin1String(time)), qPrintable(text));
}

void TestEveryDocument::measuresLeadToTheirThemesAndBack()
{
    const Document document = *build(m_large, ReportKind::Measures);
    QSet<QString> ids;
    QSet<QString> links;
    eachRun(document, [&](const TextRun &run) {
        if (!run.id.isEmpty())
            ids.insert(run.id);
        if (!run.link.isEmpty())
            links.insert(run.link.mid(1));
    });
    QCOMPARE(ids.size(), 2 * 30);
    QCOMPARE(links, ids);
}

void TestEveryDocument::summaryLeadsBothWays()
{
    const Document document = *build(m_large, ReportKind::Summary);
    QSet<QString> ids;
    QMap<QString, int> links;
    eachRun(document, [&](const TextRun &run) {
        QVERIFY2(run.id.isEmpty() || !ids.contains(run.id), qPrintable(run.id));
        if (!run.id.isEmpty())
            ids.insert(run.id);
        if (!run.link.isEmpty())
            ++links[run.link.mid(1)];
    });
    const auto all = [this](QStringView table) {
        return *m_large.session->reader().records(RecordQuery::all(table));
    };
    for (const QStringView table : {names::theme, names::measure, names::contribution}) {
        const QList<Record> records = all(table);
        qsizetype linked = 0;
        for (qsizetype number = 1; number <= records.size(); ++number) {
            const QString id = QStringLiteral("%1-%2").arg(table).arg(number);
            QVERIFY2(ids.contains(id), qPrintable(id));
            linked += links.contains(id) ? 1 : 0;
        }
        // A card that only repeats another one is listed, and nothing stands beneath its theme.
        const auto duplicates =
            table == names::contribution
                ? std::count_if(records.begin(), records.end(),
                                [](const Record &card) { return !card.reference(u"duplicate-of").isNull(); })
                : 0;
        QVERIFY2(table == names::measure || linked >= records.size() - duplicates,
                 qPrintable(table.toString()));
    }
    for (const QString &target : links.keys())
        QVERIFY2(ids.contains(target), qPrintable(target));
    QVERIFY(std::any_of(links.keyBegin(), links.keyEnd(),
                        [](const QString &id) { return id.startsWith(QStringLiteral("measure-")); }));
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
    eachRun(*document, [](const TextRun &run) {
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

void TestEveryDocument::figuresAndResultsGoAlong()
{
    const auto files = [this](ReportKind kind) {
        QStringList names;
        const auto document = build(m_large, kind);
        for (const Attachment &attachment : document->attachments)
            names.append(attachment.fileName);
        return names.join(u' ');
    };
    QCOMPARE(files(ReportKind::Summary), QStringLiteral("results.csv priorities.csv measures.csv"));
    QCOMPARE(files(ReportKind::Results), QStringLiteral("results.csv measures.csv"));
    QCOMPARE(files(ReportKind::Measures), QStringLiteral("measures.csv"));
    for (const ReportKind kind : {ReportKind::Press, ReportKind::Feedback}) {
        const auto document = build(m_sample, kind);
        QVERIFY(!document->attachments.isEmpty());
        QVERIFY(document->attachments.first().data.contains("Vereinsvielfalt"));
    }
    for (const ReportKind kind : {ReportKind::SignIn, ReportKind::Badges, ReportKind::Agenda})
        QCOMPARE(files(kind), QString());
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
    QCOMPARE(pdfFindings(written(*document).bytes), QStringList());

    const auto json = reports::subjectAccessJson(m_large.session->reader(), person.id());
    const QJsonArray records = QJsonDocument::fromJson(*json).object().value(u"records").toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0)[u"record"][u"email"].toString(), person.text(names::email));
    QVERIFY(!records.at(1)[u"history"].toArray().isEmpty());
    QVERIFY(!reports::build(ReportKind::SubjectAccess, m_large.session->reader(), RecordId::create()));
}

QTEST_MAIN(TestEveryDocument)
#include "tst_everydocument.moc"
