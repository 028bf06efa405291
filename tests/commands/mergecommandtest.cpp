// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/mergecommandtest.h"

#include <QTest>

void MergeCommandTest::setUp()
{
    m_program = std::make_unique<Program>();
    m_file = m_program->makeSample(QStringLiteral("home.sozialraum"));
}

QString MergeCommandTest::handOut(const QString &name) const
{
    const QString package = m_program->path(name + QStringLiteral(".szpaket"));
    const Outcome made =
        m_program->run({QStringLiteral("package"), m_file, package, QStringLiteral("--conference"),
                        QStringLiteral("latest"), QStringLiteral("--group"), QStringLiteral("1")});
    if (made.exitCode != 0)
        qFatal("%s", qPrintable(made.messages));
    return package;
}

void MergeCommandTest::type(const QString &package, const QByteArray &lines) const
{
    const Outcome typed = m_program->run(
        {QStringLiteral("capture"), package, QStringLiteral("--conference"), QStringLiteral("latest"),
         QStringLiteral("--question"), QStringLiteral("2"), QStringLiteral("--group"), QStringLiteral("1")},
        lines);
    QCOMPARE(typed.exitCode, 0);
}

Outcome MergeCommandTest::merge(const QStringList &arguments) const
{
    return m_program->run(QStringList{QStringLiteral("merge"), m_file} + arguments);
}
