// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"
#include "models/store/temporaryfolder.h"
#include "tests/commands/program.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdlib>

namespace {

const QString crashing = QStringLiteral("--crash-with-a-copy");

int crashWithACopy()
{
    const TemporaryFolder folder;
    QFile copy(folder.filePath(QStringLiteral("copy")));
    const bool isWritten = copy.open(QIODevice::WriteOnly) && copy.write("Quarzmüller") > 0 && copy.flush();
    // Nothing is cleaned up, as if the program had been killed.
    std::_Exit(isWritten ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace

/// Copies of files with people in them: where they lie and that they go, also after a crash.
class TestTemporaryFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void itIsForItsOwnerAndGoesWithItsObject();
    void anOlderFileIsReadFromOne();
    void whatACrashLeftGoesWithTheNextStart();
    void whatIsInUseOrOfOthersStays();

private:
    static QStringList folders()
    {
        return QDir::temp().entryList({QStringLiteral("sozialraum-copy-*")}, QDir::Dirs);
    }

    Program m_program;
};

void TestTemporaryFolder::initTestCase()
{
    for (const char *variable : {"TMPDIR", "TEMP", "TMP"})
        qputenv(variable, QFile::encodeName(m_program.path(QString())));
    QCOMPARE(folders(), QStringList());
}

void TestTemporaryFolder::itIsForItsOwnerAndGoesWithItsObject()
{
    {
        const TemporaryFolder folder;
        QVERIFY(folder.isValid());
        QCOMPARE(folders().size(), 1);
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
#endif
    }
    QCOMPARE(folders(), QStringList());
}

void TestTemporaryFolder::anOlderFileIsReadFromOne()
{
    QFile packed(QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/files/version-1.sozialraum.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QString file = m_program.path(QStringLiteral("older.sozialraum"));
    m_program.write(file, qUncompress(packed.readAll()));
    auto session = Session::open(file, Session::Access::ReadOnly);
    QVERIFY(session);
    QCOMPARE(folders().size(), 1);
    session->reset();
    QCOMPARE(folders(), QStringList());
}

void TestTemporaryFolder::whatACrashLeftGoesWithTheNextStart()
{
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {crashing}), EXIT_SUCCESS);
    QCOMPARE(folders().size(), 1);
    QCOMPARE(m_program.run({QStringLiteral("--version")}).exitCode, 0);
    QCOMPARE(folders(), QStringList());
}

void TestTemporaryFolder::whatIsInUseOrOfOthersStays()
{
    const TemporaryFolder inUse;
    QVERIFY(QDir::temp().mkdir(QStringLiteral("sozialraum-copy-without-a-lock")));
    QCOMPARE(m_program.run({QStringLiteral("--version")}).exitCode, 0);
    QCOMPARE(folders().size(), 2);
    QVERIFY(QFileInfo::exists(inUse.path()));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(crashing))
        return crashWithACopy();
    TestTemporaryFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_temporaryfolder.moc"
