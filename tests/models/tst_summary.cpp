// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/sample.h"
#include "models/reports/chapters/spacemap.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include <cmath>

using testsession::addRecord;
using testsession::reference;

namespace {

QString textOf(const blocks::List &list)
{
    QString text;
    for (const blocks::ListItem &item : list.items) {
        text += plainText(item.text) + u'\n';
        for (const blocks::List &sublist : item.sublists)
            text += textOf(sublist);
    }
    return text;
}

QString textOf(const blocks::Table &table)
{
    QString text = table.caption + u'\n' + table.summary + u'\n';
    for (const auto &row : table.rows) {
        for (const blocks::Cell &cell : row)
            text += plainText(cell.text) + u'\n';
    }
    return text;
}

struct BlockText
{
    QString operator()(const blocks::TitlePage &block) const
    {
        QString text = block.publisher + u'\n' + block.title + u'\n' + block.subtitle + u'\n';
        for (const auto &[name, value] : block.facts)
            text += name + u' ' + value + u'\n';
        return text;
    }
    QString operator()(const blocks::Contents &block) const { return block.title; }
    QString operator()(const blocks::Heading &block) const { return block.text; }
    QString operator()(const blocks::Paragraph &block) const { return plainText(block.text); }
    QString operator()(const blocks::List &block) const { return textOf(block); }
    QString operator()(const blocks::Table &block) const { return textOf(block); }
    QString operator()(const blocks::Figure &block) const { return block.alternativeText + block.caption; }
    QString operator()(const blocks::PageBreak &) const { return {}; }
};

// All words of the document, attachments included.
QString textOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks)
        text += std::visit(BlockText(), block) + u'\n';
    for (const Attachment &attachment : document.attachments)
        text += QString::fromUtf8(attachment.data);
    return text;
}

QStringList headingIds(const Document &document)
{
    QStringList ids;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<blocks::Heading>(&block))
            ids.append(heading->id);
    }
    return ids;
}

template<typename T>
QList<T> all(const Document &document)
{
    QList<T> found;
    for (const Block &block : document.blocks) {
        if (const auto *match = std::get_if<T>(&block))
            found.append(*match);
    }
    return found;
}

QByteArray smallPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// What the documents about a conference say, and what they must never say.
class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void namesOfKindsGoBothWays();
    void sampleTellsTheWholeConference();
    void sampleHasAllChaptersItsDataFill();
    void shortDocumentHasHeadResultsAndNoContributions();
    void headingIdsAreUniqueAndDescendWithoutGap();
    void twoRunsGiveTheSameDocument();
    void propertiesComeFromTheData();
    void emptyConferenceHasNoEmptyChapters();
    void unknownConferenceIsAnError();
    void facilitatorIsNamedOnlyWithConsent_data();
    void facilitatorIsNamedOnlyWithConsent();
    void privateFieldsNeverAppear();
    void pictureAppearsOnlyIfItMayBePublished_data();
    void pictureAppearsOnlyIfItMayBePublished();
    void optionsLeaveOutWhatTheyName();
    void themesStandByWeightAndShowTheirOwnWords();
    void dotsBecomeAChartWithItsTable();
    void measuresLookForwardAndBack();
    void spaceKeepsTheAreaOfTheDay();
    void attachmentQuotesWhatNeedsIt();
    void labelsOnTheMapDoNotOverlap_data();
    void labelsOnTheMapDoNotOverlap();
    void mapPaintsWithinItsPlace();

private:
    void loadSample();
    Record conferenceOn(const QDate &day, const Record &space);
    Document build(const Record &conference, ReportKind kind = ReportKind::Summary,
                   const ReportOptions &options = {}) const;
    Record onlyConference() const;
    QList<Record> records(QStringView table) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestSummary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
}

void TestSummary::loadSample()
{
    QVERIFY(m_session->apply(*sample::load(m_session->reader())));
}

Record TestSummary::conferenceOn(const QDate &day, const Record &space)
{
    return addRecord(*m_session, u"conference",
                     {{QStringLiteral("title"), QStringLiteral("Konferenz %1").arg(day.year())},
                      {QStringLiteral("social-space"), reference(space)},
                      {QStringLiteral("date"), day}});
}

Document TestSummary::build(const Record &conference, ReportKind kind, const ReportOptions &options) const
{
    const auto document = reports::build(kind, m_session->reader(), conference.id(), options);
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    return *document;
}

Record TestSummary::onlyConference() const
{
    return records(u"conference").constFirst();
}

QList<Record> TestSummary::records(QStringView table) const
{
    return *m_session->reader().records(RecordQuery::all(table));
}

void TestSummary::namesOfKindsGoBothWays()
{
    for (const ReportKind kind : reports::kinds())
        QCOMPARE(reports::kindFromName(reports::name(kind)), kind);
    QVERIFY(!reports::kindFromName(u"novel"));
}

void TestSummary::sampleTellsTheWholeConference()
{
    loadSample();
    const QString text = textOf(build(onlyConference()));
    QStringList expected = {QStringLiteral("Landrätin"),
                            QStringLiteral("fortgesetzt"),
                            QStringLiteral("Kennenlernen der Akteure"),
                            QStringLiteral("Sozialraum Ost"),
                            QStringLiteral("Werra-Meißner-Kreis"),
                            QStringLiteral("90")};
    for (const Record &record : records(u"organisation"))
        expected.append(record.text(names::name));
    for (const Record &record : records(u"question"))
        expected.append(record.text(names::wording));
    for (const Record &record : records(u"contribution"))
        expected.append(record.text(names::text));
    QCOMPARE(expected.size(), 6 + 20 + 4 + 14);
    for (const char *name :
         {"Eschwege", "Wanfried", "Waldkappel", "Meinhard", "Meißner", "Berkatal", "Wehretal", "Weißenborn"})
        expected.append(QString::fromUtf8(name) + u'\n');
    for (const QString &part : std::as_const(expected))
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const char *name : {"Witzenhausen", "Sontra", "Herleshausen"})
        QVERIFY(!text.contains(QString::fromUtf8(name)));
}

void TestSummary::sampleHasAllChaptersItsDataFill()
{
    loadSample();
    const Document document = build(onlyConference());
    QCOMPARE(
        headingIds(document),
        (QStringList{QStringLiteral("welcome"), QStringLiteral("aims"), QStringLiteral("looking-back"),
                     QStringLiteral("social-space"), QStringLiteral("agenda"), QStringLiteral("results"),
                     QStringLiteral("question-1"), QStringLiteral("question-2"), QStringLiteral("question-3"),
                     QStringLiteral("question-4"), QStringLiteral("outlook"), QStringLiteral("organisations"),
                     QStringLiteral("contributions")}));
    QVERIFY(std::holds_alternative<blocks::TitlePage>(document.blocks.first()));
    QVERIFY(std::holds_alternative<blocks::Contents>(document.blocks.at(1)));
    int results = 0;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<blocks::Heading>(&document.blocks.at(i));
        if (heading && heading->id.startsWith(u"question-"))
            results += static_cast<int>(std::get<blocks::List>(document.blocks.at(i + 1)).items.size());
    }
    QCOMPARE(results, 14);
    const auto figures = all<blocks::Figure>(document);
    QCOMPARE(figures.size(), 1);
    QVERIFY(figures.first().alternativeText.contains(QStringLiteral("Weißenborn")));
    // The sums of the eight members.
    const QString text = textOf(document);
    ReportOptions options;
    QVERIFY(text.contains(options.locale.toString(41970)));
    QVERIFY(text.contains(options.locale.toString(365.43, 'f', 2)));
}

void TestSummary::shortDocumentHasHeadResultsAndNoContributions()
{
    loadSample();
    const Document document = build(onlyConference(), ReportKind::Results);
    QCOMPARE(headingIds(document), (QStringList{QStringLiteral("head"), QStringLiteral("results"),
                                                QStringLiteral("question-1"), QStringLiteral("question-2"),
                                                QStringLiteral("question-3"), QStringLiteral("question-4")}));
    QVERIFY(!std::holds_alternative<blocks::TitlePage>(document.blocks.first()));
    QVERIFY(textOf(document).contains(QStringLiteral("Verlässlichkeit")));
}

void TestSummary::headingIdsAreUniqueAndDescendWithoutGap()
{
    loadSample();
    const Document document = build(onlyConference());
    const QStringList ids = headingIds(document);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    int level = 0;
    for (const auto &heading : all<blocks::Heading>(document)) {
        QVERIFY(heading.level <= level + 1);
        level = heading.level;
    }
}

void TestSummary::twoRunsGiveTheSameDocument()
{
    loadSample();
    const QString first = textOf(build(onlyConference()));
    const QTemporaryDir folder;
    m_session = testsession::makeSession(folder);
    loadSample();
    QCOMPARE(textOf(build(onlyConference())), first);
    m_session.reset();
}

void TestSummary::propertiesComeFromTheData()
{
    loadSample();
    ReportOptions german;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    const Document document = build(onlyConference(), ReportKind::Summary, german);
    QCOMPARE(document.properties.language, QStringLiteral("de-DE"));
    QCOMPARE(document.properties.organisation, QStringLiteral("Werra-Meißner-Kreis"));
    QCOMPARE(document.properties.accent, QColor(0x00, 0x72, 0xb2));
    QCOMPARE(document.properties.created, QDateTime(QDate(2024, 6, 17), QTime(0, 0), Qt::UTC));
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("17. Juni 2024")));
    QVERIFY(text.contains(QStringLiteral("18.984")));
    QVERIFY(text.contains(QStringLiteral("4. November 2019 –")));
}

void TestSummary::emptyConferenceHasNoEmptyChapters()
{
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Leer"));
    const Document document = build(conference);
    QCOMPARE(document.blocks.size(), 1);
    QCOMPARE(std::get<blocks::TitlePage>(document.blocks.first()).title, QStringLiteral("Leer"));
    QVERIFY(document.attachments.isEmpty());
    QVERIFY(!document.properties.title.isEmpty());
    addRecord(*m_session, u"question",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("wording"), QStringLiteral("Wer fragt?")},
               {QStringLiteral("short-name"), QStringLiteral("Frage")}});
    QVERIFY(!textOf(build(conference)).contains(QStringLiteral("Wer fragt?")));
}

void TestSummary::unknownConferenceIsAnError()
{
    const auto document = reports::build(ReportKind::Summary, m_session->reader(), RecordId::create());
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotFound);
}

void TestSummary::facilitatorIsNamedOnlyWithConsent_data()
{
    QTest::addColumn<bool>("mayBeNamed");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<bool>("appears");
    QTest::newRow("never asked") << false << QDate() << false;
    QTest::newRow("agreed") << true << QDate() << true;
    QTest::newRow("withdrawn") << true << QDate(2024, 7, 1) << false;
}

void TestSummary::facilitatorIsNamedOnlyWithConsent()
{
    QFETCH(const bool, mayBeNamed);
    QFETCH(const QDate, withdrawn);
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    QVariantMap values = {{QStringLiteral("given-name"), QStringLiteral("Erika")},
                          {QStringLiteral("family-name"), QStringLiteral("Mustermann")},
                          {QStringLiteral("may-be-named"), mayBeNamed}};
    if (withdrawn.isValid())
        values.insert(QStringLiteral("consent-withdrawn-on"), withdrawn);
    const Record person = addRecord(*m_session, u"person", values);
    addRecord(*m_session, u"working-group",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("name"), QStringLiteral("Gruppe 1")},
               {QStringLiteral("topic"), QStringLiteral("Wohnen")},
               {QStringLiteral("facilitator"), reference(person)},
               {QStringLiteral("recorder"), reference(person)}});
    addRecord(*m_session, u"participation",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("person"), reference(person)},
               {QStringLiteral("status"), QStringLiteral("attended")}});
    const QString text = textOf(build(conference));
    QVERIFY(text.contains(QStringLiteral("Wohnen")));
    QTEST(text.contains(QStringLiteral("Erika Mustermann")), "appears");
    QTEST(text.contains(QStringLiteral("Mustermann")), "appears");
}

void TestSummary::privateFieldsNeverAppear()
{
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    const QVariantMap secrets = {{QStringLiteral("phone"), QStringLiteral("GEHEIM-1")},
                                 {QStringLiteral("email"), QStringLiteral("GEHEIM-2")},
                                 {QStringLiteral("note"), QStringLiteral("GEHEIM-3")}};
    QVariantMap organisationValues = secrets;
    organisationValues.insert(QStringLiteral("name"), QStringLiteral("Jugendhaus"));
    organisationValues.insert(QStringLiteral("street"), QStringLiteral("GEHEIM-4"));
    const Record organisation = addRecord(*m_session, u"organisation", organisationValues);
    QVariantMap personValues = secrets;
    personValues.insert(QStringLiteral("family-name"), QStringLiteral("Mustermann"));
    personValues.insert(QStringLiteral("may-be-named"), true);
    const Record person = addRecord(*m_session, u"person", personValues);
    addRecord(*m_session, u"participation",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("organisation"), reference(organisation)},
               {QStringLiteral("person"), reference(person)},
               {QStringLiteral("role"), QStringLiteral("host")},
               {QStringLiteral("status"), QStringLiteral("attended")}});
    addRecord(*m_session, u"working-group",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("name"), QStringLiteral("Gruppe 1")},
               {QStringLiteral("facilitator"), reference(person)}});
    const QString text = textOf(build(conference));
    QVERIFY(text.contains(QStringLiteral("Jugendhaus")));
    QVERIFY(text.contains(QStringLiteral("Mustermann")));
    QVERIFY(!text.contains(QStringLiteral("GEHEIM")));
}

void TestSummary::pictureAppearsOnlyIfItMayBePublished_data()
{
    QTest::addColumn<bool>("publish");
    QTest::addColumn<bool>("people");
    QTest::addColumn<QString>("consent");
    QTest::addColumn<bool>("appears");
    QTest::newRow("not to be published") << false << false << QStringLiteral("not-needed") << false;
    QTest::newRow("board") << true << false << QStringLiteral("not-needed") << true;
    QTest::newRow("people with consent") << true << true << QStringLiteral("given") << true;
    QTest::newRow("withdrawn") << true << false << QStringLiteral("withdrawn") << false;
}

void TestSummary::pictureAppearsOnlyIfItMayBePublished()
{
    QFETCH(const bool, publish);
    QFETCH(const bool, people);
    QFETCH(const QString, consent);
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    addRecord(*m_session, u"picture",
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("caption"), QStringLiteral("Pinnwand")},
               {QStringLiteral("people-recognisable"), people},
               {QStringLiteral("consent"), consent},
               {QStringLiteral("publish"), publish},
               {QStringLiteral("data"), smallPicture()}});
    const auto figures = all<blocks::Figure>(build(conference));
    QTEST(figures.size() == 1, "appears");
    if (!figures.isEmpty()) {
        QCOMPARE(figures.first().image.size(), QSize(4, 3));
        QCOMPARE(figures.first().alternativeText, QStringLiteral("Pinnwand"));
    }
}

void TestSummary::optionsLeaveOutWhatTheyName()
{
    loadSample();
    ReportOptions options;
    options.contributions = false;
    options.organisations = false;
    const Document document = build(onlyConference(), ReportKind::Summary, options);
    QVERIFY(!headingIds(document).contains(QStringLiteral("organisations")));
    QVERIFY(!headingIds(document).contains(QStringLiteral("contributions")));
    QVERIFY(!textOf(document).contains(QStringLiteral("Kompetenzagentur")));
    QVERIFY(!QString::fromUtf8(document.attachments.first().data).contains(QStringLiteral("Contribution")));
}

void TestSummary::themesStandByWeightAndShowTheirOwnWords()
{
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    const QVariantMap base = {{QStringLiteral("conference"), reference(conference)}};
    const auto with = [&](QVariantMap values) {
        values.insert(base);
        return values;
    };
    const Record question = addRecord(*m_session, u"question",
                                      with({{QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                            {QStringLiteral("short-name"), QStringLiteral("Lücken")}}));
    const auto theme = [&](const QString &name) {
        return addRecord(*m_session, u"theme",
                         with({{QStringLiteral("question"), reference(question)},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("summary"), name}}));
    };
    const Record light = theme(QStringLiteral("Busse"));
    const Record heavy = theme(QStringLiteral("Wohnungen"));
    const auto say = [&](const Record &about, const QString &text, qlonglong dots) {
        return addRecord(*m_session, u"contribution",
                         with({{QStringLiteral("question"), reference(question)},
                               {QStringLiteral("theme"), reference(about)},
                               {QStringLiteral("text"), text},
                               {QStringLiteral("dots"), dots}}));
    };
    say(light, QStringLiteral("busse"), 1);
    const Record spoken = say(heavy, QStringLiteral("Wir finden keine Wohnung"), 3);
    addRecord(*m_session, u"contribution",
              with({{QStringLiteral("question"), reference(question)},
                    {QStringLiteral("theme"), reference(heavy)},
                    {QStringLiteral("text"), QStringLiteral("dasselbe")},
                    {QStringLiteral("duplicate-of"), reference(spoken)}}));
    const Document document = build(conference);
    const auto list = all<blocks::List>(document).first();
    QVERIFY(plainText(list.items.at(0).text).startsWith(QStringLiteral("Wohnungen")));
    QVERIFY(plainText(list.items.at(1).text).startsWith(QStringLiteral("Busse")));
    QCOMPARE(textOf(list.items.at(0).sublists.first()), QStringLiteral("Wir finden keine Wohnung\n"));
    QVERIFY(list.items.at(1).sublists.isEmpty());
    QVERIFY(!textOf(document).contains(QStringLiteral("dasselbe")));
}

void TestSummary::dotsBecomeAChartWithItsTable()
{
    loadSample();
    QVERIFY(!headingIds(build(onlyConference())).contains(QStringLiteral("priorities")));
    const QList<Record> themes = records(u"theme");
    testsession::setField(*m_session, themes.at(3), names::dots, 7LL);
    const Document document = build(onlyConference());
    const qsizetype at = headingIds(document).indexOf(QStringLiteral("priorities"));
    QVERIFY(at > 0);
    const auto figures = all<blocks::Figure>(document);
    QCOMPARE(figures.size(), 2);
    QVERIFY(figures.at(1).alternativeText.contains(themes.at(3).text(names::name)));
    QVERIFY(figures.at(1).alternativeText.contains(u'7'));
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figures.at(1).draw(painter, image.rect());
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    QVERIFY(image != blank);
}

void TestSummary::measuresLookForwardAndBack()
{
    const Record space =
        addRecord(*m_session, u"social-space", {{QStringLiteral("name"), QStringLiteral("Ost")}});
    const auto conferenceWithMeasure = [&](const QDate &day, const QString &title) {
        const Record conference = conferenceOn(day, space);
        const QVariantMap base = {{QStringLiteral("conference"), reference(conference)}};
        QVariantMap values = base;
        values.insert(QStringLiteral("wording"), QStringLiteral("Was fehlt?"));
        values.insert(QStringLiteral("short-name"), QStringLiteral("Lücken"));
        const Record question = addRecord(*m_session, u"question", values);
        values = base;
        values.insert(QStringLiteral("question"), reference(question));
        values.insert(QStringLiteral("name"), QStringLiteral("Wohnen"));
        const Record theme = addRecord(*m_session, u"theme", values);
        const Record measure = addRecord(*m_session, u"measure", {{QStringLiteral("title"), title}});
        addRecord(
            *m_session, u"measure-theme",
            {{QStringLiteral("measure"), reference(measure)}, {QStringLiteral("theme"), reference(theme)}});
        return conference;
    };
    conferenceWithMeasure(QDate(2022, 5, 1), QStringLiteral("Uralte Maßnahme"));
    conferenceWithMeasure(QDate(2023, 5, 1), QStringLiteral("Alte Maßnahme"));
    const Record conference = conferenceWithMeasure(QDate(2024, 5, 1), QStringLiteral("Neue Maßnahme"));
    conferenceWithMeasure(QDate(2025, 5, 1), QStringLiteral("Spätere Maßnahme"));
    const Document document = build(conference);
    const QString text = textOf(document);
    QVERIFY(headingIds(document).indexOf(QStringLiteral("earlier-measures")) <
            headingIds(document).indexOf(QStringLiteral("measures")));
    QVERIFY(text.indexOf(QStringLiteral("Alte Maßnahme")) < text.indexOf(QStringLiteral("Neue Maßnahme")));
    QVERIFY(text.contains(QStringLiteral("Alte Maßnahme")));
    QVERIFY(!text.contains(QStringLiteral("Uralte")));
    QVERIFY(!text.contains(QStringLiteral("Spätere")));
}

void TestSummary::spaceKeepsTheAreaOfTheDay()
{
    const Record east =
        addRecord(*m_session, u"social-space", {{QStringLiteral("name"), QStringLiteral("Ost")}});
    const Record west =
        addRecord(*m_session, u"social-space", {{QStringLiteral("name"), QStringLiteral("West")}});
    const Record town = addRecord(*m_session, u"municipality",
                                  {{QStringLiteral("name"), QStringLiteral("Umgezogen")},
                                   {QStringLiteral("key"), QStringLiteral("12345678")}});
    const auto assign = [&](const Record &space, const QDate &from) {
        QVariantMap values = {{QStringLiteral("municipality"), reference(town)},
                              {QStringLiteral("social-space"), reference(space)}};
        if (from.isValid())
            values.insert(QStringLiteral("valid-from"), from);
        addRecord(*m_session, u"space-membership", values);
    };
    assign(east, QDate());
    assign(west, QDate(2024, 1, 1));
    const auto mentions = [&](const QDate &day, const Record &space) {
        return textOf(build(conferenceOn(day, space))).contains(QStringLiteral("Umgezogen"));
    };
    QVERIFY(mentions(QDate(2023, 12, 31), east));
    QVERIFY(!mentions(QDate(2023, 12, 31), west));
    QVERIFY(!mentions(QDate(2024, 1, 1), east));
    QVERIFY(mentions(QDate(2024, 1, 1), west));
}

void TestSummary::attachmentQuotesWhatNeedsIt()
{
    loadSample();
    const QList<Record> contributions = records(u"contribution");
    testsession::setField(*m_session, contributions.first(), names::text,
                          QStringLiteral("Er sagte: \"Ja\", oder?\nZeile zwei"));
    const Attachment attachment = build(onlyConference()).attachments.first();
    QVERIFY(attachment.data.startsWith("\xef\xbb\xbf\""));
    QVERIFY(attachment.data.contains("\"Er sagte: \"\"Ja\"\", oder?\nZeile zwei\"\r\n"));
    QCOMPARE(attachment.data.count("\r\n"), 15);
    QCOMPARE(attachment.mediaType, "text/csv");
}

void TestSummary::labelsOnTheMapDoNotOverlap_data()
{
    QTest::addColumn<QList<MapPlace>>("places");
    init();
    loadSample();
    QList<MapPlace> district;
    for (const Record &record : records(u"municipality"))
        district.append({record.text(names::name), record.value(names::latitude).toDouble(),
                         record.value(names::longitude).toDouble(), record.number(names::population)});
    QTest::newRow("the whole district") << district;
    QList<MapPlace> row;
    for (int i = 0; i < 8; ++i)
        row.append({QStringLiteral("Hessisch Lichtenau %1").arg(i), 51, 10 + 0.01 * i, 1000});
    QTest::newRow("a row of long names") << row;
    cleanup();
}

void TestSummary::labelsOnTheMapDoNotOverlap()
{
    QFETCH(const QList<MapPlace>, places);
    QFont font;
    font.setPixelSize(32);
    const QFontMetricsF metrics(font);
    const auto size = [&](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text), metrics.height());
    };
    const auto layout = SpaceMap(places, Qt::blue).layout(size);
    QCOMPARE(layout.labels.size(), places.size());
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        QVERIFY(QRectF(0, 0, SpaceMap::width, SpaceMap::height).contains(layout.labels.at(i)));
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY2(!layout.labels.at(i).intersects(layout.labels.at(j)), qPrintable(places.at(i).name));
            const QPointF way = layout.circles.at(i).centre - layout.circles.at(j).centre;
            QVERIFY(std::hypot(way.x(), way.y()) >=
                    layout.circles.at(i).radius + layout.circles.at(j).radius);
        }
    }
}

void TestSummary::mapPaintsWithinItsPlace()
{
    loadSample();
    const auto figure = all<blocks::Figure>(build(onlyConference())).first();
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect place(50, 50, 800, 450);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.draw(painter, place);
    painter.end();
    bool painted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool white = image.pixelColor(x, y) == QColor(Qt::white);
            painted = painted || !white;
            QVERIFY2(white || place.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(painted);
}

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
