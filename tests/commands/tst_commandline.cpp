// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// How the program is called: global options, help, and what is wrong usage.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsRefusedWithOneSentence_data();
    void wrongUsageIsRefusedWithOneSentence();
    void helpListsEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void versionIsPrinted();
    void optionsMayStandBeforeAndBehindTheCommand();
    void quietSilencesNewsButNotErrors();
    void germanIsTheDefault();
    void theSettingDecidesTheLanguage();
    void theWindowKeepsItsSettingsFromOthers();
    void withoutDisplayTheWindowIsRefused();

private:
    Program m_program;
};

void TestCommandLine::wrongUsageIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("bogus");
    row("--bogus");
    row("info");
    row("info a b");
    row("info a --bogus");
    row("show a theme");
    row("set a theme new");
    row("list a theme --format");
    row("undo a --steps 0");
    row("undo a --steps many");
    row("info a --language fr");
    row("export a b.ods");
    row("export a -");
    row("import a b.csv");
    row("import a organisation b.docx");
    row("import a - --format xml");
    row("package a b");
    row("merge a");
}

void TestCommandLine::wrongUsageIsRefusedWithOneSentence()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = m_program.run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.isOneSentence() || outcome.messages.startsWith(QStringLiteral("sozialraum: ")),
             qPrintable(outcome.messages));
    QCOMPARE(outcome.messages.count(u'\n'), 1);
    QVERIFY(outcome.output.isEmpty());
}

void TestCommandLine::helpListsEveryCommand()
{
    const Outcome outcome = m_program.run({QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.messages.isEmpty());
    for (const auto *name : {"new", "info", "check", "list", "show", "set", "remove", "undo", "history",
                             "search", "capture", "import", "export", "report", "backup"})
        QVERIFY2(
            outcome.text().contains(QStringLiteral("  sozialraum %1 FILE").arg(QString::fromLatin1(name))),
            name);
}

void TestCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const auto *name : {"new", "info", "check", "list", "show", "set", "remove", "undo", "history",
                             "search", "capture", "import", "export", "report", "backup"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCommandLine::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Outcome outcome = m_program.run({command, QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.text().startsWith(QStringLiteral("sozialraum %1 FILE").arg(command)));
    QVERIFY(outcome.text().contains(QStringLiteral("--language")));
    QVERIFY(outcome.messages.isEmpty());
}

void TestCommandLine::versionIsPrinted()
{
    const Outcome outcome = m_program.run({QStringLiteral("--version")});
    QCOMPARE(outcome.exitCode, 0);
    static const QRegularExpression version(QStringLiteral("^sozialraum \\d+\\.\\d+\\.\\d+$"));
    QVERIFY2(version.match(outcome.text()).hasMatch(), outcome.output.constData());
}

void TestCommandLine::optionsMayStandBeforeAndBehindTheCommand()
{
    const QString file = m_program.makeSample(QStringLiteral("options.sozialraum"));
    const QByteArray behind = m_program.run({QStringLiteral("info"), file, QStringLiteral("--json")}).output;
    QVERIFY(behind.startsWith('{'));
    QCOMPARE(m_program.run({QStringLiteral("--json"), QStringLiteral("info"), file}).output, behind);
    const QStringList german = {QStringLiteral("info"), QStringLiteral("nothing.sozialraum"),
                                QStringLiteral("--language"), QStringLiteral("de")};
    const QStringList germanFirst = german.mid(2) + german.mid(0, 2);
    QCOMPARE(m_program.runAsIs(german).messages, m_program.runAsIs(germanFirst).messages);
    // A file for the window is no command, wherever the options stand.
    const Outcome window = m_program.runAsIs({file, QStringLiteral("--language"), QStringLiteral("en")});
    QCOMPARE(window.messages, m_program.run({file}).messages);
    QVERIFY(window.exitCode != 2);
}

void TestCommandLine::quietSilencesNewsButNotErrors()
{
    const QString file = m_program.makeSample(QStringLiteral("quiet.sozialraum"));
    const QStringList undo = {QStringLiteral("undo"), file};
    QVERIFY(m_program.run({QStringLiteral("set"), file, QStringLiteral("theme"), QStringLiteral("new")})
                .exitCode == 2);
    QVERIFY(m_program.run(undo + QStringList{QStringLiteral("--quiet")}).messages.isEmpty());
    const Outcome refused = m_program.run(undo + QStringList{QStringLiteral("--quiet")});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.isOneSentence());
}

void TestCommandLine::germanIsTheDefault()
{
    const QStringList call = {QStringLiteral("bogus")};
    const QStringList german = {QStringLiteral("--language"), QStringLiteral("de")};
    const QStringList english = {QStringLiteral("--language"), QStringLiteral("en")};
    QCOMPARE(m_program.runAsIs(call).messages, m_program.runAsIs(german + call).messages);
    QVERIFY(m_program.runAsIs(english + call).messages.contains(QStringLiteral("There is no command")));
}

void TestCommandLine::theSettingDecidesTheLanguage()
{
    const Program program;
    QVERIFY(QDir(program.path(QString())).mkdir(QStringLiteral("sozialraum")));
    program.write(program.path(QStringLiteral("sozialraum/sozialraum.ini")), "[General]\nlanguage=en\n");
    const QStringList call = {QStringLiteral("bogus")};
    QCOMPARE(program.runAsIs(call).messages, program.run(call).messages);
}

void TestCommandLine::theWindowKeepsItsSettingsFromOthers()
{
    const Program program;
    const QString settings = program.path(QStringLiteral("sozialraum/sozialraum.ini"));
    QVERIFY(QDir().mkpath(QFileInfo(settings).path()));
    // As an older version left them.
    program.write(settings, "[General]\nlanguage=en\n");
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(settings, QFile::ReadOwner | QFile::WriteOwner | others));
    QProcessEnvironment environment = program.environment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(SOZIALRAUM_PROGRAM), {program.makeSample(QStringLiteral("file.sozialraum"))});
    // It remembers the file as opened last.
    QTRY_VERIFY_WITH_TIMEOUT(program.bytes(settings).contains("file.sozialraum"), 30'000);
    window.kill();
    window.waitForFinished();
#ifndef Q_OS_WIN
    QVERIFY(!(QFileInfo(settings).permissions() & others));
#endif
}

void TestCommandLine::withoutDisplayTheWindowIsRefused()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("There is always a display here.");
#endif
    for (const QStringList &arguments : {QStringList(), QStringList(QStringLiteral("some.sozialraum"))}) {
        const Outcome outcome = m_program.run(arguments);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.isOneSentence());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
