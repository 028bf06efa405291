// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/support/documenttext.h"
#include "tests/support/testsession.h"

#include <QPainter>
#include <QTest>

using documenttext::all;
using documenttext::headingIds;
using documenttext::textOf;
using testsession::addRecord;
using testsession::reference;

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
    void optionsLeaveOutWhatTheyName();
    void themesStandByWeightAndShowTheirOwnWords();
    void dotsBecomeAChartWithItsTable();
    void measuresLookForwardAndBack();
    void spaceKeepsTheAreaOfTheDay();
    void attachmentQuotesWhatNeedsIt();
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
    QVERIFY(textOf(document).contains(QLocale().toString(41970)));
    QVERIFY(textOf(document).contains(QLocale().toString(365.43, 'f', 2)));
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
    const auto list = all<blocks::List>(document).constFirst();
    QVERIFY(plainText(list.items.at(0).text).startsWith(QStringLiteral("Wohnungen")));
    QVERIFY(plainText(list.items.at(1).text).startsWith(QStringLiteral("Busse")));
    QCOMPARE(textOf(list.items.at(0).sublists.first()), QStringLiteral("Wir finden keine Wohnung [2]\n"));
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
    QVERIFY(headingIds(document).contains(QStringLiteral("priorities")));
    const auto figures = all<blocks::Figure>(document);
    QCOMPARE(figures.size(), 2);
    QVERIFY(figures.at(1).alternativeText.contains(themes.at(3).text(names::name)));
    QVERIFY(figures.at(1).alternativeText.contains(u'7'));
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figures.at(1).draw(painter, image.rect());
    painter.end();
    QVERIFY(image.pixelColor(200, 50) != QColor(Qt::white));
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
    QVERIFY(attachment.data.startsWith("\xef\xbb\xbf"
                                       "Question,Theme,"));
    QVERIFY(attachment.data.contains("\"Er sagte: \"\"Ja\"\", oder?\nZeile zwei\"\r\n"));
    QCOMPARE(attachment.data.count("\r\n"), 15);
    QCOMPARE(attachment.mediaType, "text/csv");
}

void TestSummary::mapPaintsWithinItsPlace()
{
    loadSample();
    const auto figure = all<blocks::Figure>(build(onlyConference())).constFirst();
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
