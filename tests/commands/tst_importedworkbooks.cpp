// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QTest>

/// Tables that the program itself has written, brought back.
class TestImportedWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookIsReadWhereTheEntityStands();
    void idsOfAnotherEntityAreRefused();

private:
    Program m_program;
};

void TestImportedWorkbooks::aWorkbookIsReadWhereTheEntityStands()
{
    const QString sample = m_program.makeSample(QStringLiteral("book.sozialraum"));
    const QString book = m_program.path(QStringLiteral("book.xlsx"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, book}).exitCode, 0);
    // The sample has no persons, so its workbook has no sheet for them.
    const Outcome nobody = m_program.run({QStringLiteral("import"), sample, QStringLiteral("person"), book});
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY(nobody.isOneSentence());
    QVERIFY2(nobody.messages.contains(QStringLiteral("no sheet")), qPrintable(nobody.messages));

    const QByteArray before = m_program.exported(sample);
    QCOMPARE(m_program.run({QStringLiteral("import"), sample, QStringLiteral("theme"), book}).exitCode, 0);
    QCOMPARE(m_program.exported(sample), before);
    const QString empty = m_program.makeEmpty(QStringLiteral("frombook.sozialraum"));
    const Outcome outcome =
        m_program.run({QStringLiteral("import"), empty, QStringLiteral("municipality"), book});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.messages));
    const auto listed = [&](const QString &file) {
        return m_program.run({QStringLiteral("list"), file, QStringLiteral("municipality")}).output;
    };
    QCOMPARE(listed(empty), listed(sample));
}

void TestImportedWorkbooks::idsOfAnotherEntityAreRefused()
{
    const QString sample = m_program.makeSample(QStringLiteral("ids.sozialraum"));
    const QString folder = m_program.path(QStringLiteral("ids/"));
    QCOMPARE(m_program.run({QStringLiteral("export"), sample, folder}).exitCode, 0);
    const QByteArray before = m_program.exported(sample);
    const Outcome outcome = m_program.run({QStringLiteral("import"), sample, QStringLiteral("person"),
                                           folder + QStringLiteral("social-space.csv")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.messages.contains(QStringLiteral("The id in this row is that of Social space")),
             qPrintable(outcome.messages));
    QCOMPARE(m_program.exported(sample), before);
}

QTEST_GUILESS_MAIN(TestImportedWorkbooks)
#include "tst_importedworkbooks.moc"
