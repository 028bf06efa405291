// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

/// Files that were damaged at random: looking at one ends with a sentence, in time, and writes nothing.
class TestMutatedFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsLookedAtWithoutHarm();

private:
    QByteArray mutated();
    /// Empty if all is well.
    QString faultOf(const QString &command, const QString &path, const QByteArray &bytes);

    Program m_program;
    QByteArray m_sound;
    QRandomGenerator m_random{4'711};
};

namespace {

// Of the processor's time, so that a busy machine does no harm.
constexpr int mostSeconds = 5;
constexpr int pageSize = 4096;

} // namespace

QByteArray TestMutatedFiles::mutated()
{
    QByteArray bytes = m_sound;
    const auto size = static_cast<quint32>(bytes.size());
    switch (m_random.bounded(4)) {
    case 0:
        bytes.truncate(m_random.bounded(size));
        break;
    case 1: {
        // A piece of the file in the place of another one, as a disk mixes up sectors.
        const auto length = static_cast<qsizetype>(m_random.bounded(512U, 4U * pageSize));
        const QByteArray piece = bytes.mid(m_random.bounded(size), length);
        bytes.replace(m_random.bounded(size), piece.size(), piece);
        break;
    }
    case 2: {
        const auto page = static_cast<qsizetype>(m_random.bounded(size / pageSize));
        for (qsizetype i = page * pageSize; i < (page + 1) * pageSize; ++i)
            bytes[i] = static_cast<char>(m_random.bounded(256));
        break;
    }
    default:
        break;
    }
    for (int flips = m_random.bounded(20); flips > 0 && !bytes.isEmpty(); --flips)
        bytes[m_random.bounded(static_cast<quint32>(bytes.size()))] =
            static_cast<char>(m_random.bounded(256));
    return bytes;
}

QString TestMutatedFiles::faultOf(const QString &command, const QString &path, const QByteArray &bytes)
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("ulimit -t %1; exec \"$0\" \"$@\"").arg(mostSeconds),
                   QStringLiteral(SOZIALRAUM_PROGRAM), command, path});
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("crashed or took too long");
    const int code = process.exitCode();
    const QByteArray messages = process.readAllStandardError();
    if (code != 0 && code != 3 && code != 4)
        return QStringLiteral("exit code %1: %2").arg(code).arg(QString::fromUtf8(messages));
    if (code != 0 && (!messages.startsWith("sozialraum: ") || messages.count('\n') != 1))
        return QStringLiteral("said: ") + QString::fromUtf8(messages);
    if (m_program.bytes(path) != bytes)
        return QStringLiteral("wrote into the file");
    const QStringList left = QFileInfo(path).absoluteDir().entryList({QStringLiteral("mutated*")});
    return left.size() == 1 ? QString() : QStringLiteral("left behind: ") + left.join(u' ');
}

void TestMutatedFiles::everyFileIsLookedAtWithoutHarm()
{
    m_sound = m_program.bytes(m_program.makeSample(QStringLiteral("sound.sozialraum")));
    const QString path = m_program.path(QStringLiteral("mutated.sozialraum"));
    // SOZIALRAUM_MUTATED_FILES: how many; more of them in the nightly run.
    const int files = qEnvironmentVariableIsSet("SOZIALRAUM_MUTATED_FILES")
                          ? qEnvironmentVariableIntValue("SOZIALRAUM_MUTATED_FILES")
                          : 50;
    for (int i = 0; i < files; ++i) {
        const QByteArray bytes = mutated();
        m_program.write(path, bytes);
        for (const QString &command : {QStringLiteral("info"), QStringLiteral("check")}) {
            const QString fault = faultOf(command, path, bytes);
            if (!fault.isEmpty())
                m_program.write(QDir::temp().filePath(QStringLiteral("mutated-%1.sozialraum").arg(i)), bytes);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("file %1, %2: %3").arg(i).arg(command, fault)));
        }
    }
}

QTEST_GUILESS_MAIN(TestMutatedFiles)
#include "tst_mutatedfiles.moc"
