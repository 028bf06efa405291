// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QProcess>
#include <QTest>

namespace {

QString joined(QString text)
{
    return text.simplified();
}

} // namespace

/// What leaves the program after the first conference: the summary as a PDF, made and read from outside.
class TestSummaryPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothDocumentsPassTheChecker();
    void everyFactOfTheConferenceIsRead_data();
    void everyFactOfTheConferenceIsRead();
    void questionsStandInTheirOrder();
    void twoFilesWithTheSameDataGiveTheSameBytes();
    void documentsAreGermanWhateverTheProgramSpeaks();

private:
    QByteArray makeReport(const QString &file, const QString &kind) const;
    QStringList values(const QString &entity, const QString &field) const;

    Program m_program;
    QString m_file;
    QByteArray m_summary;
    QString m_text;
};

QByteArray TestSummaryPdf::makeReport(const QString &file, const QString &kind) const
{
    const QString target = m_program.path(kind + QStringLiteral(".pdf"));
    const Outcome outcome = m_program.runAsIs(
        {QStringLiteral("report"), file, kind, target, QStringLiteral("--language"), QStringLiteral("de")});
    if (outcome.exitCode != 0)
        qFatal("%s", qPrintable(outcome.messages));
    return m_program.bytes(target);
}

QStringList TestSummaryPdf::values(const QString &entity, const QString &field) const
{
    const Outcome outcome = m_program.run(
        {QStringLiteral("list"), m_file, entity, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray records = outcome.array();
    QStringList values;
    for (const QJsonValue &record : records)
        values.append(record[field].toString());
    return values;
}

void TestSummaryPdf::initTestCase()
{
    m_file = m_program.makeSample(QStringLiteral("ost.sozialraum"));
    m_summary = makeReport(m_file, QStringLiteral("summary"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {m_program.path(QStringLiteral("summary.pdf")), QStringLiteral("-")});
    QVERIFY2(reader.waitForFinished(), "poppler-utils is needed");
    m_text = joined(QString::fromUtf8(reader.readAllStandardOutput()));
}

void TestSummaryPdf::bothDocumentsPassTheChecker()
{
    QCOMPARE(pdfFindings(m_summary), QStringList());
    QCOMPARE(pdfFindings(makeReport(m_file, QStringLiteral("results"))), QStringList());
}

void TestSummaryPdf::everyFactOfTheConferenceIsRead_data()
{
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<int>("count");
    const QStringList members = {QStringLiteral("Eschwege"),   QStringLiteral("Wanfried"),
                                 QStringLiteral("Waldkappel"), QStringLiteral("Meinhard"),
                                 QStringLiteral("Meißner"),    QStringLiteral("Berkatal"),
                                 QStringLiteral("Wehretal"),   QStringLiteral("Weißenborn")};
    QTest::newRow("municipalities") << members << 8;
    QTest::newRow("organisations") << values(QStringLiteral("organisation"), QStringLiteral("name")) << 20;
    QTest::newRow("questions") << values(QStringLiteral("question"), QStringLiteral("wording")) << 4;
    QTest::newRow("results") << values(QStringLiteral("theme"), QStringLiteral("name")) << 14;
    QTest::newRow("contributions") << values(QStringLiteral("contribution"), QStringLiteral("text")) << 14;
    const QStringList head = {QStringLiteral("17. Juni 2024"), QStringLiteral("rund 90"),
                              QStringLiteral("Landrätin"), QStringLiteral("„Verrückt – na und!“")};
    QTest::newRow("head") << head << 4;
}

void TestSummaryPdf::everyFactOfTheConferenceIsRead()
{
    QFETCH(QStringList, facts);
    QFETCH(int, count);
    QCOMPARE(facts.size(), count);
    for (const QString &fact : facts)
        QVERIFY2(m_text.contains(joined(fact)), qPrintable(fact));
}

void TestSummaryPdf::questionsStandInTheirOrder()
{
    qsizetype last = m_text.indexOf(QStringLiteral("Begrüßung durch"));
    for (const auto *result :
         {"Schulische Vielfalt", "Begleitetes Wohnen", "„Insight Careleaver“", "Augenhöhe"}) {
        const qsizetype place = m_text.indexOf(QString::fromUtf8(result), last);
        QVERIFY2(place > last, result);
        last = place;
    }
}

void TestSummaryPdf::twoFilesWithTheSameDataGiveTheSameBytes()
{
    const QString other = m_program.path(QStringLiteral("other.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("new"), other, QStringLiteral("--sample")}).exitCode, 0);
    QVERIFY(makeReport(other, QStringLiteral("summary")) == m_summary);
}

void TestSummaryPdf::documentsAreGermanWhateverTheProgramSpeaks()
{
    QVERIFY(QDir().mkpath(m_program.path(QStringLiteral("sozialraum"))));
    m_program.write(m_program.path(QStringLiteral("sozialraum/sozialraum.ini")), "[General]\nlanguage=en\n");
    const QString target = m_program.path(QStringLiteral("plain.pdf"));
    QCOMPARE(
        m_program.runAsIs({QStringLiteral("report"), m_file, QStringLiteral("summary"), target}).exitCode, 0);
    QVERIFY(m_program.bytes(target) == m_summary);
}

QTEST_GUILESS_MAIN(TestSummaryPdf)
#include "tst_summarypdf.moc"
