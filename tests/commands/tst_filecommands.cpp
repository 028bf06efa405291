// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/session.h"

#include <QDir>
#include <QTest>

/// new, info, check, backup: files as a whole.
class TestFileCommands : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsSoundAndEmpty();
    void theSampleFillsInTheFirstConference();
    void anExistingFileIsNeverReplaced();
    void aFolderThatIsMissingIsNamed();
    void infoTellsIdentityAndCounts();
    void infoLeavesTheFileAsItIs();
    void aNameThatIsTooLongIsCalledThat();
    void aBackupHoldsTheSame();
    void anExistingBackupIsNeverReplaced();
    void aFileInUseCanBeReadAndBackedUp();
    void aFileInUseIsNotWritten();

private:
    Program m_program;
};

void TestFileCommands::aNewFileIsSoundAndEmpty()
{
    const QString file = m_program.path(QStringLiteral("new.sozialraum"));
    const Outcome made = m_program.run({QStringLiteral("new"), file});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.output.isEmpty());
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).output, QByteArray("sound\n"));
    const Outcome info = m_program.run({QStringLiteral("info"), file, QStringLiteral("--json")});
    const QJsonObject counts = info.object().value(u"counts").toObject();
    QCOMPARE(counts.size(), Schema::standard().tables().size());
    for (const QJsonValue &count : counts)
        QCOMPARE(count.toInt(-1), 0);
    QVERIFY(info.object().value(u"file").toObject().value(u"changed").isNull());
}

void TestFileCommands::theSampleFillsInTheFirstConference()
{
    const QString file = m_program.path(QStringLiteral("sample.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("new"), file, QStringLiteral("--sample")}).exitCode, 0);
    const QJsonObject counts = m_program.run({QStringLiteral("info"), file, QStringLiteral("--json")})
                                   .object()
                                   .value(u"counts")
                                   .toObject();
    QCOMPARE(counts.value(u"municipality").toInt(), 16);
    QCOMPARE(counts.value(u"contribution").toInt(), 14);
    QCOMPARE(counts.value(u"person").toInt(), 0);
    QCOMPARE(m_program.run({QStringLiteral("check"), file}).text(), QStringLiteral("sound"));
}

void TestFileCommands::anExistingFileIsNeverReplaced()
{
    const QString file = m_program.path(QStringLiteral("letter.txt"));
    m_program.write(file, "Dear all");
    const Outcome outcome = m_program.run({QStringLiteral("new"), file});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.messages.startsWith(QStringLiteral("sozialraum: ")));
    QCOMPARE(m_program.bytes(file), QByteArray("Dear all"));
}

void TestFileCommands::aFolderThatIsMissingIsNamed()
{
    const Outcome outcome =
        m_program.run({QStringLiteral("new"), m_program.path(QStringLiteral("no/a.sozialraum"))});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.isOneSentence());
    QVERIFY(!QFile::exists(m_program.path(QStringLiteral("no"))));
}

void TestFileCommands::infoTellsIdentityAndCounts()
{
    const QString file = m_program.makeSample(QStringLiteral("info.sozialraum"));
    const Outcome outcome = m_program.run({QStringLiteral("info"), file, QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject told = outcome.object().value(u"file").toObject();
    QVERIFY(RecordId::fromString(told.value(u"id").toString()));
    QCOMPARE(told.value(u"path").toString(), file);
    QCOMPARE(told.value(u"schema-version").toInt(), Schema::standard().version());
    QVERIFY(!told.value(u"program-version").toString().isEmpty());
    for (const auto *time : {"created", "changed"})
        QVERIFY(QDateTime::fromString(told.value(QString::fromLatin1(time)).toString(), Qt::ISODateWithMs)
                    .isValid());
}

void TestFileCommands::infoLeavesTheFileAsItIs()
{
    const QString file = m_program.makeSample(QStringLiteral("untouched.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    for (const auto *command : {"info", "check", "history"})
        QCOMPARE(m_program.run({QString::fromLatin1(command), file}).exitCode, 0);
    QCOMPARE(m_program.bytes(file), before);
}

void TestFileCommands::aNameThatIsTooLongIsCalledThat()
{
    const QString made = m_program.path(QStringLiteral("short.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("new"), made}).exitCode, 0);
    const QStringList before = QDir(m_program.path({})).entryList(QDir::Files);
    const auto named = [this](int length, QChar letter) {
        return m_program.path(QString(length, letter) + QStringLiteral(".sozialraum"));
    };
    const QString make = QStringLiteral("new");
    // While it is made, a file has a longer name than the one it gets.
    for (const QStringList &call : {QStringList{make, named(250, u'b')}, QStringList{make, named(200, u'b')},
                                    QStringList{make, named(105, u'ü')},
                                    QStringList{QStringLiteral("backup"), made, named(240, u'b')}}) {
        const Outcome outcome = m_program.run(call);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.isOneSentence());
        QVERIFY2(outcome.messages.contains(QStringLiteral("The name is too long")),
                 qPrintable(outcome.messages));
    }
    QCOMPARE(QDir(m_program.path({})).entryList(QDir::Files), before);
}

void TestFileCommands::aBackupHoldsTheSame()
{
    const QString file = m_program.makeSample(QStringLiteral("kept.sozialraum"));
    const QString copy = m_program.path(QStringLiteral("copy.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("backup"), file, copy}).exitCode, 0);
    QCOMPARE(m_program.exported(copy), m_program.exported(file));
    QCOMPARE(m_program.run({QStringLiteral("check"), copy}).text(), QStringLiteral("sound"));
}

void TestFileCommands::anExistingBackupIsNeverReplaced()
{
    const QString file = m_program.makeSample(QStringLiteral("twice.sozialraum"));
    const QByteArray before = m_program.bytes(file);
    const Outcome outcome = m_program.run({QStringLiteral("backup"), file, file});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(m_program.bytes(file), before);
}

void TestFileCommands::aFileInUseCanBeReadAndBackedUp()
{
    const QString file = m_program.makeSample(QStringLiteral("reading.sozialraum"));
    const auto session = Session::open(file);
    QVERIFY(session);
    QCOMPARE(m_program.run({QStringLiteral("info"), file}).exitCode, 0);
    const QString copy = m_program.path(QStringLiteral("while-open.sozialraum"));
    QCOMPARE(m_program.run({QStringLiteral("backup"), file, copy}).exitCode, 0);
    QCOMPARE(m_program.run({QStringLiteral("check"), copy}).text(), QStringLiteral("sound"));
}

void TestFileCommands::aFileInUseIsNotWritten()
{
    const QString file = m_program.makeSample(QStringLiteral("locked.sozialraum"));
    const auto session = Session::open(file);
    QVERIFY(session);
    const Outcome outcome = m_program.run({QStringLiteral("set"), file, QStringLiteral("conference"),
                                           QStringLiteral("latest"), QStringLiteral("title=Other")});
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY(outcome.messages.contains(QStringLiteral("tst_filecommands")));
    const auto records = (*session)->reader().records(RecordQuery::all(u"conference"));
    QVERIFY(records);
    QCOMPARE(records->constFirst().text(u"title"), QStringLiteral("Sozialraumkonferenz Ost"));
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
