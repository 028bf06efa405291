// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/pictures.h"
#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/schema/names.h"
#include "models/ziparchive.h"
#include "tests/support/documenttext.h"
#include "tests/support/testsession.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using documenttext::all;
using documenttext::textOf;
using testsession::addRecord;
using testsession::reference;

namespace {

QByteArray encoded(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format.constData());
    return bytes;
}

QByteArray smallPicture()
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return encoded(image, "PNG");
}

} // namespace

/// What documents must never show: people without consent, contact data, pictures that are not for the
/// public.
class TestPublication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void facilitatorIsNamedOnlyWithConsent_data();
    void facilitatorIsNamedOnlyWithConsent();
    void functionStaysUnlessTheConsentIsWithdrawn_data();
    void functionStaysUnlessTheConsentIsWithdrawn();
    void privateFieldsNeverAppear();
    void pictureAppearsOnlyIfItMayBePublished_data();
    void pictureAppearsOnlyIfItMayBePublished();
    void pictureOfSomebodyWhoWithdrewDoesNotAppear();
    void whatACameraWroteDoesNotAppear_data();
    void whatACameraWroteDoesNotAppear();

private:
    Document build(const Record &conference) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestPublication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
}

Document TestPublication::build(const Record &conference) const
{
    const auto document = reports::build(ReportKind::Summary, m_session->reader(), conference.id());
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    return *document;
}

void TestPublication::facilitatorIsNamedOnlyWithConsent_data()
{
    QTest::addColumn<bool>("mayBeNamed");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<bool>("appears");
    QTest::newRow("never asked") << false << QDate() << false;
    QTest::newRow("agreed") << true << QDate() << true;
    QTest::newRow("withdrawn") << true << QDate(2024, 7, 1) << false;
}

void TestPublication::facilitatorIsNamedOnlyWithConsent()
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

void TestPublication::functionStaysUnlessTheConsentIsWithdrawn_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QDate>("withdrawn");
    for (const ReportKind kind : {ReportKind::Press, ReportKind::Committee}) {
        const QByteArray name = reports::name(kind).toUtf8();
        QTest::addRow("%s, never asked", name.constData()) << kind << QDate();
        QTest::addRow("%s, withdrawn", name.constData()) << kind << QDate(2024, 7, 1);
    }
}

// The district's own press release tells the functions of people whom it does not name.
void TestPublication::functionStaysUnlessTheConsentIsWithdrawn()
{
    QFETCH(const ReportKind, kind);
    QFETCH(const QDate, withdrawn);
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    testsession::setField(*m_session, conference, names::status, QStringLiteral("published"));
    const QString function = QStringLiteral("Leitung der Bergschule");
    QVariantMap values = {{QStringLiteral("family-name"), QStringLiteral("Mustermann")},
                          {QStringLiteral("function"), function}};
    if (withdrawn.isValid())
        values.insert(QStringLiteral("consent-withdrawn-on"), withdrawn);
    const Record person = addRecord(*m_session, u"person", values);
    const QVariant held = reference(conference);
    addRecord(*m_session, u"participation",
              {{QStringLiteral("conference"), held},
               {QStringLiteral("person"), reference(person)},
               {QStringLiteral("role"), QStringLiteral("speaker")},
               {QStringLiteral("status"), QStringLiteral("attended")}});
    addRecord(*m_session, u"working-group",
              {{QStringLiteral("conference"), held},
               {QStringLiteral("name"), QStringLiteral("Gruppe 1")},
               {QStringLiteral("topic"), QStringLiteral("Wohnen")},
               {QStringLiteral("facilitator"), reference(person)}});
    const auto document = reports::build(kind, m_session->reader(), conference.id());
    QVERIFY(document);
    QCOMPARE(textOf(*document).contains(function), !withdrawn.isValid());
}

void TestPublication::privateFieldsNeverAppear()
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

void TestPublication::pictureAppearsOnlyIfItMayBePublished_data()
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

void TestPublication::pictureAppearsOnlyIfItMayBePublished()
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

void TestPublication::pictureOfSomebodyWhoWithdrewDoesNotAppear()
{
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    const Record person = addRecord(*m_session, names::person,
                                    {{names::givenName.toString(), QStringLiteral("Erika")},
                                     {names::familyName.toString(), QStringLiteral("Mustermann")},
                                     {names::mayBeNamed.toString(), true}});
    for (const QString &caption : {QStringLiteral("Erika Mustermann begrüßt"), QStringLiteral("Pinnwand")})
        addRecord(*m_session, names::picture,
                  {{names::conference.toString(), reference(conference)},
                   {names::caption.toString(), caption},
                   {names::consent.toString(), QStringLiteral("given")},
                   {names::publish.toString(), true},
                   {names::data.toString(), smallPicture()}});
    QCOMPARE(all<blocks::Figure>(build(conference)).size(), 2);
    // As the form of the person or the command line set it.
    testsession::setField(*m_session, person, names::consentWithdrawnOn, QDate(2026, 11, 1));
    const auto figures = all<blocks::Figure>(build(conference));
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.constFirst().alternativeText, QStringLiteral("Pinnwand"));
}

void TestPublication::whatACameraWroteDoesNotAppear_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<DocumentFormat>("format");
    for (const char *picture : {"PNG", "JPEG"}) {
        for (const DocumentFormat format : {DocumentFormat::Pdf, DocumentFormat::Odt, DocumentFormat::Html})
            QTest::addRow("%s in %s", picture, qPrintable(writers::suffix(format)))
                << QByteArray(picture) << format;
    }
}

// Pictures come by an import or a package as well, and nobody has looked into those.
void TestPublication::whatACameraWroteDoesNotAppear()
{
    QFETCH(const QByteArray, picture);
    QFETCH(const DocumentFormat, format);
    const QByteArray author("Geheimkamera");
    QImage image(60, 40, QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            image.setPixel(x, y, qRgb(4 * x, 6 * y, (x * y) % 256));
    }
    image.setText(QStringLiteral("Description"), QString::fromLatin1(author));
    const QByteArray data = encoded(image, picture);
    QVERIFY(data.contains(author));
    const Record conference = testsession::addConference(*m_session, QStringLiteral("Konferenz"));
    addRecord(*m_session, names::picture,
              {{names::conference.toString(), reference(conference)},
               {names::caption.toString(), QStringLiteral("Pinnwand")},
               {names::consent.toString(), QStringLiteral("not-needed")},
               {names::publish.toString(), true},
               {names::data.toString(), data}});
    ReportOptions options;
    options.logo = pictures::read(data);
    const auto document = reports::build(ReportKind::Summary, m_session->reader(), conference.id(), options);
    QVERIFY(document);
    const auto written = writers::write(*document, format);
    QVERIFY(written);
    QList<QByteArray> parts = {written->bytes};
    if (format == DocumentFormat::Odt) {
        const auto entries = ziparchive::read(written->bytes);
        for (const ZipEntry &entry : *entries)
            parts.append(entry.data);
    }
    static const QRegularExpression embedded(QStringLiteral("base64,([^\"]+)\""));
    for (auto match = embedded.globalMatch(QString::fromLatin1(written->bytes)); match.hasNext();)
        parts.append(QByteArray::fromBase64(match.next().captured(1).toLatin1()));
    for (const QByteArray &part : std::as_const(parts))
        QVERIFY(!part.contains(author));
}

QTEST_MAIN(TestPublication)
#include "tst_publication.moc"
