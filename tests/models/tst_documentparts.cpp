// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/publisher.h"
#include "models/schema/names.h"
#include "tests/models/documentstest.h"
#include "tests/support/documenttext.h"

#include <QSettings>

#include <algorithm>

/// What documents hold besides their words: links there and back, pictures, tables that go along.
class TestDocumentParts : public DocumentsTest
{
    Q_OBJECT

private slots:
    void initTestCase() { setUp(); }

    void measuresLeadToTheirThemesAndBack();
    void summaryLeadsBothWays();
    void figuresAndResultsGoAlong();
    void picturesOfAnySizeAreShown();
    void logosAreNoLargerThanPrintNeeds();
};

void TestDocumentParts::measuresLeadToTheirThemesAndBack()
{
    const Document document = *build(m_large, ReportKind::Measures);
    QSet<QString> ids;
    QSet<QString> links;
    documenttext::eachRun(document, [&](const TextRun &run) {
        if (!run.id.isEmpty())
            ids.insert(run.id);
        if (!run.link.isEmpty())
            links.insert(run.link.mid(1));
    });
    QCOMPARE(ids.size(), 2 * 30);
    QCOMPARE(links, ids);
}

void TestDocumentParts::summaryLeadsBothWays()
{
    const Document document = *build(m_large, ReportKind::Summary);
    QSet<QString> ids;
    QMap<QString, int> links;
    documenttext::eachRun(document, [&](const TextRun &run) {
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

void TestDocumentParts::figuresAndResultsGoAlong()
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

void TestDocumentParts::picturesOfAnySizeAreShown()
{
    const Document document = *build(m_large, ReportKind::Summary);
    QList<QSize> sizes;
    for (const blocks::Figure &figure : documenttext::all<blocks::Figure>(document)) {
        if (!figure.image.isNull())
            sizes.append(figure.image.size());
    }
    QCOMPARE(sizes, (QList<QSize>{QSize(1, 1), QSize(2400, 1800)}));
}

void TestDocumentParts::logosAreNoLargerThanPrintNeeds()
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

QTEST_MAIN(TestDocumentParts)
#include "tst_documentparts.moc"
