// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QTest>

/// report: documents without a display.
class TestReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindInEveryFormat_data();
    void everyKindInEveryFormat();
    void onlyTheUserMayReadNamesOfParticipants_data();
    void onlyTheUserMayReadNamesOfParticipants();
    void theConferenceIsNamedByDate();
    void standardOutputTakesTheFormatFromTheOption();
    void theSameDataGiveTheSameBytes();
    void wrongUsageMakesNoFile_data();
    void wrongUsageMakesNoFile();
    void aConferenceThatIsNotThereIsRefused();
    void theFileItselfIsNeverOverwritten();
    void textsThatNameSomebodyWhoWithdrewAreTold();
    void namesOfManyTextsAreNoFlood();

private:
    Outcome report(const QStringList &arguments) const
    {
        return m_program.run(QStringList{QStringLiteral("report"), m_file} + arguments);
    }

    Program m_program;
    QString m_file;
};

void TestReportCommand::initTestCase()
{
    m_file = m_program.makeSample(QStringLiteral("reported.sozialraum"));
}

void TestReportCommand::everyKindInEveryFormat_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    for (const auto *kind : {"summary", "results"}) {
        const auto row = [&](const char *suffix, const QByteArray &beginning) {
            QTest::addRow("%s.%s", kind, suffix)
                << QString::fromLatin1(kind) << QString::fromLatin1(suffix) << beginning;
        };
        row("pdf", "%PDF-1.");
        row("odt", "PK");
        row("html", "<!DOCTYPE html>");
        row("txt", {});
    }
}

void TestReportCommand::everyKindInEveryFormat()
{
    QFETCH(QString, kind);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    const QString target = m_program.path(QStringLiteral("%1.%2").arg(kind, suffix));
    const Outcome outcome = report({kind, target});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages));
    const QByteArray bytes = m_program.bytes(target);
    QVERIFY(bytes.size() > 500);
    QVERIFY(bytes.toLower().startsWith(beginning.toLower()));
    if (suffix != QStringLiteral("pdf") && suffix != QStringLiteral("odt"))
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("Sozialraumkonferenz Ost")));
}

void TestReportCommand::onlyTheUserMayReadNamesOfParticipants_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("sign-in") << true;
    QTest::newRow("badges") << true;
    QTest::newRow("results") << false;
}

void TestReportCommand::onlyTheUserMayReadNamesOfParticipants()
{
    QFETCH(const bool, isPrivate);
    for (const char *suffix : {"pdf", "odt", "html", "txt"}) {
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        const QString target =
            m_program.path(QStringLiteral("private-%1.%2").arg(kind, QLatin1String(suffix)));
        QCOMPARE(report({kind, target}).exitCode, 0);
        // What the user's mask gives to others.
        const QString plain = m_program.path(QStringLiteral("plain"));
        m_program.write(plain, {});
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(target) & others,
                 isPrivate ? QFile::Permissions() : QFile::permissions(plain) & others);
    }
}

void TestReportCommand::theConferenceIsNamedByDate()
{
    const Program program;
    const QString file = program.makeSample(QStringLiteral("two.sozialraum"));
    const QString conference = QStringLiteral("conference");
    const QString space = program
                              .run({QStringLiteral("show"), file, conference, QStringLiteral("latest"),
                                    QStringLiteral("--json")})
                              .object()
                              .value(u"record")
                              .toObject()
                              .value(u"social-space")
                              .toString();
    QCOMPARE(program
                 .run({QStringLiteral("set"), file, conference, QStringLiteral("new"),
                       QStringLiteral("title=Zweite"), QStringLiteral("date=2025-03-01"),
                       QStringLiteral("social-space=") + space})
                 .exitCode,
             0);
    const auto text = [&](const QStringList &options) {
        return program
            .run(QStringList{QStringLiteral("report"), file, QStringLiteral("results"), QStringLiteral("-"),
                             QStringLiteral("--format"), QStringLiteral("txt")} +
                 options)
            .text();
    };
    QVERIFY(text({}).contains(QStringLiteral("Zweite")));
    const QString first = text({QStringLiteral("--conference"), QStringLiteral("2024-06-17")});
    QVERIFY(first.contains(QStringLiteral("Sozialraumkonferenz Ost")) &&
            !first.contains(QStringLiteral("Zweite")));
}

void TestReportCommand::standardOutputTakesTheFormatFromTheOption()
{
    const Outcome outcome = report(
        {QStringLiteral("summary"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("pdf")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.startsWith("%PDF-1."));
    QVERIFY(outcome.output.trimmed().endsWith("%%EOF"));
}

void TestReportCommand::theSameDataGiveTheSameBytes()
{
    const QStringList call = {QStringLiteral("results"), QStringLiteral("-"), QStringLiteral("--format"),
                              QStringLiteral("pdf")};
    QCOMPARE(report(call).output, report(call).output);
}

void TestReportCommand::wrongUsageMakesNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("unknown kind") << QStringLiteral("novel") << QStringLiteral("wrong.pdf");
    QTest::newRow("unknown format") << QStringLiteral("summary") << QStringLiteral("wrong.docx");
    QTest::newRow("no suffix") << QStringLiteral("summary") << QStringLiteral("wrong");
    QTest::newRow("stream without format") << QStringLiteral("summary") << QStringLiteral("-");
}

void TestReportCommand::wrongUsageMakesNoFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, target);
    const Outcome outcome = report({kind, target});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.messages));
    QVERIFY(!QFile::exists(m_program.path(target)));
}

void TestReportCommand::aConferenceThatIsNotThereIsRefused()
{
    const Outcome outcome = report({QStringLiteral("summary"), QStringLiteral("none.pdf"),
                                    QStringLiteral("--conference"), QStringLiteral("2020-01-01")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.isOneSentence());
    QVERIFY(!QFile::exists(m_program.path(QStringLiteral("none.pdf"))));
}

void TestReportCommand::theFileItselfIsNeverOverwritten()
{
    const QByteArray before = m_program.bytes(m_file);
    const Outcome outcome =
        report({QStringLiteral("summary"), m_file, QStringLiteral("--format"), QStringLiteral("pdf")});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(m_program.bytes(m_file), before);
}

void TestReportCommand::textsThatNameSomebodyWhoWithdrewAreTold()
{
    const Program program;
    const QString file = program.makeSample(QStringLiteral("named.sozialraum"));
    const auto set = [&](const QStringList &arguments) {
        const Outcome outcome = program.run(QStringList{QStringLiteral("set"), file} + arguments);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    };
    const auto summary = [&](const QString &kind) {
        return program.run({QStringLiteral("report"), file, kind, QStringLiteral("-"),
                            QStringLiteral("--format"), QStringLiteral("txt")});
    };
    set({QStringLiteral("person"), QStringLiteral("new"), QStringLiteral("given-name=Xaverine"),
         QStringLiteral("family-name=Quarzmüller"), QStringLiteral("consent-on=2025-01-02"),
         QStringLiteral("consent-withdrawn-on=2026-01-05")});
    QCOMPARE(summary(QStringLiteral("summary")).messages, QString());
    set({QStringLiteral("conference"), QStringLiteral("latest"),
         QStringLiteral("closing=Den Dank sprach Xaverine Quarzmüller.")});
    const Outcome told = summary(QStringLiteral("summary"));
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.text().contains(QStringLiteral("Quarzmüller")));
    const QStringList lines = told.messages.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(QStringLiteral("sozialraum: This document names 1 person whose")),
             qPrintable(told.messages));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral("“Den Dank sprach Xaverine Quarzmüller.”")),
             qPrintable(told.messages));
    // This one does not print it.
    QCOMPARE(summary(QStringLiteral("agenda")).messages, QString());
}

void TestReportCommand::namesOfManyTextsAreNoFlood()
{
    const Program program;
    const QString file = program.makeSample(QStringLiteral("flood.sozialraum"));
    QCOMPARE(program
                 .run({QStringLiteral("set"), file, QStringLiteral("person"), QStringLiteral("new"),
                       QStringLiteral("given-name=Xaverine"), QStringLiteral("family-name=Quarzmüller")})
                 .exitCode,
             0);
    QByteArray cards;
    for (int number = 1; number <= 23; ++number)
        cards += "Xaverine Quarzmüller sagt " + QByteArray::number(number) + '\n';
    QCOMPARE(program
                 .run({QStringLiteral("capture"), file, QStringLiteral("--conference"),
                       QStringLiteral("latest"), QStringLiteral("--question"), QStringLiteral("1")},
                      cards)
                 .exitCode,
             0);
    const Outcome told =
        program.run({QStringLiteral("report"), file, QStringLiteral("summary"), QStringLiteral("-"),
                     QStringLiteral("--format"), QStringLiteral("html")});
    QCOMPARE(told.exitCode, 0);
    const QStringList lines = told.messages.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 22);
    QVERIFY2(lines.constLast().startsWith(QStringLiteral("sozialraum: … and ")), qPrintable(told.messages));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
