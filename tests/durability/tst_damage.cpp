// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"
#include "tests/commands/program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

namespace {

// Most of what SQLite and we believe about a file stands in its first bytes.
constexpr int headerSize = 100;

int somewhere(const QByteArray &bytes, QRandomGenerator &random)
{
    const int end = random.bounded(3) == 0 ? headerSize : static_cast<int>(bytes.size());
    return random.bounded(end);
}

void flipBytes(QByteArray &bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 30); i > 0; --i)
        bytes[somewhere(bytes, random)] = static_cast<char>(random.bounded(256));
}

void splice(QByteArray &bytes, QRandomGenerator &random)
{
    const int size = random.bounded(1, 5000);
    const QByteArray piece = bytes.mid(random.bounded(static_cast<int>(bytes.size())), size);
    bytes.replace(random.bounded(static_cast<int>(bytes.size() - piece.size())), piece.size(), piece);
}

void loseSectors(QByteArray &bytes, QRandomGenerator &random)
{
    constexpr int sectorSize = 512;
    for (int i = random.bounded(1, 8); i > 0; --i) {
        const auto sector = random.bounded(static_cast<int>(bytes.size()) / sectorSize);
        bytes.replace(sector * sectorSize, sectorSize, QByteArray(sectorSize, '\0'));
    }
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        bytes.truncate(somewhere(bytes, random));
        break;
    case 1:
        splice(bytes, random);
        break;
    case 2:
        loseSectors(bytes, random);
        break;
    default:
        flipBytes(bytes, random);
    }
    return bytes;
}

} // namespace

/// Files that a bad memory stick gave back: whatever is wrong with them, the program ends by itself, says one
/// sentence, and changes nothing.
class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileIsNoDanger();
    void whatARescueCallsWholeIsSound();
};

void TestDamage::aDamagedFileIsNoDanger()
{
    // SOZIALRAUM_DAMAGED_FILES: how many; more of them in the nightly run.
    const int wanted = qEnvironmentVariable("SOZIALRAUM_DAMAGED_FILES", QStringLiteral("60")).toInt();
    const Program program;
    const QByteArray original = program.bytes(program.makeSample(QStringLiteral("sound.sozialraum")));
    const QString path = program.path(QStringLiteral("damaged.sozialraum"));
    QRandomGenerator random(20'240'617);
    int refused = 0;
    for (int i = 0; i < wanted; ++i) {
        const QByteArray bytes = damaged(original, random);
        program.write(path, bytes);
        const QStringList before = QDir(program.path(QString())).entryList(QDir::Files);
        for (const auto &command : {QStringLiteral("check"), QStringLiteral("info")}) {
            const Outcome outcome = program.run({command, path});
            const QByteArray what =
                QByteArray::number(i) + ", " + command.toLatin1() + ": " + outcome.messages.toUtf8();
            QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 3 || outcome.exitCode == 4,
                     what.constData());
            QVERIFY2(outcome.messages.count(u'\n') == (outcome.exitCode == 0 ? 0 : 1), what.constData());
            QVERIFY2(program.bytes(path) == bytes, what.constData());
            QVERIFY2(QDir(program.path(QString())).entryList(QDir::Files) == before, what.constData());
            refused += outcome.exitCode != 0 ? 1 : 0;
        }
    }
    // A damage that no check finds is rare; were it the rule, nothing would have been put to the test.
    QVERIFY(refused > wanted / 4);
}

void TestDamage::whatARescueCallsWholeIsSound()
{
    // Each takes as long as ten looks into a file.
    const int wanted = qEnvironmentVariable("SOZIALRAUM_DAMAGED_FILES", QStringLiteral("60")).toInt() / 4;
    const Program program;
    const QByteArray original = program.bytes(program.makeSample(QStringLiteral("sound.sozialraum")));
    const QString path = program.path(QStringLiteral("damaged.sozialraum"));
    const QString target = program.path(QStringLiteral("rescued.sozialraum"));
    QRandomGenerator random(20'260'617);
    int rescued = 0;
    for (int i = 0; i < wanted; ++i) {
        program.write(path, damaged(original, random));
        const auto report = rescue::run(path, target, Schema::standard());
        QCOMPARE(QFile::exists(target), report.has_value());
        if (!report) {
            QVERIFY2(report.error().code == Error::Code::Damaged, qPrintable(report.error().detail));
            continue;
        }
        ++rescued;
        const Outcome outcome = program.run({QStringLiteral("check"), target});
        QVERIFY2(report->faults.isEmpty() == (outcome.exitCode == 0),
                 qPrintable(QString::number(i) + outcome.text() + report->text()));
        QVERIFY(QFile::remove(target));
    }
    // Of some nothing is left that anybody could read.
    QVERIFY2(rescued > wanted / 2, qPrintable(QString::number(rescued)));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
