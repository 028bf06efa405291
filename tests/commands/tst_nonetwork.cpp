// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// The program watched by strace: no socket of the internet, in commands and in the window.
class TestNoNetwork : public QObject
{
    Q_OBJECT

private slots:
    void commandsOpenNoSocket_data();
    void commandsOpenNoSocket();
    void windowOpensNoSocket();

private:
    /// What the program asked the system for sockets; fails the test if it did not run.
    QByteArray socketsOf(const QStringList &command, const QString &platform = {});

    Program m_program;
};

QByteArray TestNoNetwork::socketsOf(const QStringList &command, const QString &platform)
{
    const QString log = m_program.path(QStringLiteral("trace"));
    QProcess process;
    QProcessEnvironment environment = m_program.environment();
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-e"),
                              QStringLiteral("trace=execve,socket,connect"), QStringLiteral("-o"), log} +
                      command);
    if (!process.waitForFinished(120'000))
        qFatal("strace is not installed (see cmake/debian-packages.txt), or the program did not end");
    return m_program.bytes(log);
}

void TestNoNetwork::commandsOpenNoSocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_program.makeSample(QStringLiteral("watched.sozialraum"));
    const auto row = [&](const char *command, const QStringList &rest) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), file} + rest;
    };
    row("info", {});
    row("check", {});
    row("search", {QStringLiteral("Verein")});
    row("set", {QStringLiteral("conference"), QStringLiteral("latest"), QStringLiteral("title=Watched")});
    row("export", {m_program.path(QStringLiteral("all.json"))});
    row("report", {QStringLiteral("summary"), m_program.path(QStringLiteral("summary.pdf"))});
    row("backup", {m_program.path(QStringLiteral("copy.sozialraum"))});
}

void TestNoNetwork::commandsOpenNoSocket()
{
    QFETCH(QStringList, arguments);
    const QByteArray trace = socketsOf(QStringList{QStringLiteral(SOZIALRAUM_PROGRAM)} + arguments);
    QVERIFY(trace.contains("execve("));
    QVERIFY2(!trace.contains("AF_INET"), trace.constData());
}

void TestNoNetwork::windowOpensNoSocket()
{
    const QString file = m_program.makeSample(QStringLiteral("window.sozialraum"));
    // Long enough to open, to look at the file again and to make the backup of opening.
    const QByteArray trace =
        socketsOf({QStringLiteral("timeout"), QStringLiteral("8"), QStringLiteral(SOZIALRAUM_PROGRAM), file},
                  QStringLiteral("offscreen"));
    QVERIFY(trace.contains("execve("));
    QVERIFY2(!trace.contains("AF_INET"), trace.constData());
    QVERIFY(QFile::exists(m_program.path(QStringLiteral("Sicherungen"))));
}

QTEST_GUILESS_MAIN(TestNoNetwork)
#include "tst_nonetwork.moc"
