// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/filebytes.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTest>

namespace {

const QString familyName = QStringLiteral("Quäkbüttel");
const QString email = QStringLiteral("quaek@kwxz-post.example");

} // namespace

/// erase, and the people whose records are due.
class TestEraseCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void erasesAndTellsWhatWasDone();
    void whoWasRemovedIsErasedToo();
    void textsLoseTheNameIfAskedFor();
    void aBackupThatKeepsThePersonIsNoSuccess_data();
    void aBackupThatKeepsThePersonIsNoSuccess();
    void aBareSurnameThatStaysIsTold();
    void ownWordsAndSettingsAreNamed();
    void aTrialChangesNothing();
    void anUnknownPersonIsRefused();
    void aKillLeavesAllOrNothing();
    void dueIsWhoWasToBeKeptUntilThen();

private:
    QString addPerson(const QStringList &more = {}) const;
    /// A backup of the file, as the program makes them on its own.
    QString backUp() const;
    QStringList left() const
    {
        return filebytes::find(QFileInfo(m_file).absolutePath(), {familyName, email});
    }

    /// With a folder of its own for each test.
    std::unique_ptr<Program> m_program;
    QString m_file;
};

void TestEraseCommand::init()
{
    m_program = std::make_unique<Program>();
    m_file = m_program->makeSample(QStringLiteral("erased.sozialraum"));
}

QString TestEraseCommand::addPerson(const QStringList &more) const
{
    const QStringList values = {QStringLiteral("family-name=") + familyName,
                                QStringLiteral("email=") + email};
    return m_program
        ->run(QStringList{QStringLiteral("set"), m_file, QStringLiteral("person"), QStringLiteral("new")} +
              values + more)
        .text();
}

QString TestEraseCommand::backUp() const
{
    const QString backup =
        m_program->path(QStringLiteral("Sicherungen/erased 2026-11-01 101010Z opening.sozialraum"));
    if (!QDir().mkpath(QFileInfo(backup).absolutePath()) ||
        m_program->run({QStringLiteral("backup"), m_file, backup}).exitCode != 0)
        qFatal("no backup could be made");
    return backup;
}

void TestEraseCommand::erasesAndTellsWhatWasDone()
{
    const QString id = addPerson();
    QCOMPARE(m_program
                 ->run({QStringLiteral("set"), m_file, QStringLiteral("participation"), QStringLiteral("new"),
                        QStringLiteral("conference=latest"), QStringLiteral("person=") + id})
                 .exitCode,
             0);
    QVERIFY(!left().isEmpty());
    const QString before =
        m_program->run({QStringLiteral("erase"), m_file, id, QStringLiteral("--dry-run")}).text();
    QVERIFY(before.contains(QStringLiteral("Participations that are only counted from now on: 1")));
    const Outcome outcome = m_program->run({QStringLiteral("erase"), m_file, id, QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject told = outcome.object();
    QCOMPARE(told.value(u"erased").toBool(), true);
    QCOMPARE(told.value(u"detached").toObject().value(u"participation").toInt(), 1);
    QCOMPARE(told.value(u"anonymised").toInt(), 1);
    QCOMPARE(told.value(u"unreached").toArray().size(), 0);
    QCOMPARE(left(), QStringList());
    QCOMPARE(m_program->run({QStringLiteral("check"), m_file}).text(), QStringLiteral("sound"));
    QCOMPARE(m_program->run({QStringLiteral("show"), m_file, QStringLiteral("person"), id}).exitCode, 3);
    // Nothing is skipped in silence.
    const QByteArray bytes = m_program->bytes(m_file);
    const Outcome undone = m_program->run({QStringLiteral("undo"), m_file});
    QCOMPARE(undone.exitCode, 3);
    QVERIFY2(undone.messages.contains(QStringLiteral("somebody was erased for good")),
             qPrintable(undone.messages));
    QCOMPARE(m_program->bytes(m_file), bytes);
}

void TestEraseCommand::whoWasRemovedIsErasedToo()
{
    const QString id = addPerson();
    QCOMPARE(m_program->run({QStringLiteral("remove"), m_file, QStringLiteral("person"), id}).exitCode, 0);
    QVERIFY(!left().isEmpty());
    // Until then there is something to tell under Art. 15 GDPR.
    const auto report = [&] {
        return m_program->run({QStringLiteral("report"), m_file, QStringLiteral("subject-access"),
                               QStringLiteral("-"), QStringLiteral("--person"), id,
                               QStringLiteral("--format"), QStringLiteral("txt")});
    };
    QVERIFY(report().text().contains(email));
    QCOMPARE(m_program->run({QStringLiteral("erase"), m_file, id}).exitCode, 0);
    QCOMPARE(left(), QStringList());
    QCOMPARE(m_program->run({QStringLiteral("erase"), m_file, id}).exitCode, 3);
    QCOMPARE(report().exitCode, 3);
}

void TestEraseCommand::textsLoseTheNameIfAskedFor()
{
    const QString id = addPerson();
    const QStringList titles = {QStringLiteral("Anruf bei Frau %1").arg(familyName),
                                QStringLiteral("Werkstatt")};
    QStringList measures;
    for (const QString &title : titles)
        measures.append(m_program
                            ->run({QStringLiteral("set"), m_file, QStringLiteral("measure"),
                                   QStringLiteral("new"), QStringLiteral("title=") + title})
                            .text());
    const QStringList erase = {QStringLiteral("erase"), m_file, id};
    const QString before = m_program->run(erase + QStringList{QStringLiteral("--dry-run")}).text();
    QVERIFY2(before.contains(QStringLiteral("Names the person and stays: measure ") + measures.constFirst()),
             qPrintable(before));
    QVERIFY2(before.contains(titles.constFirst()), qPrintable(before));
    QVERIFY(!before.contains(measures.constLast()));
    QCOMPARE(m_program->run(erase + QStringList{QStringLiteral("--texts")}).exitCode, 0);
    QCOMPARE(left(), QStringList());
    QVERIFY(m_program->run({QStringLiteral("list"), m_file, QStringLiteral("measure")})
                .text()
                .contains(QStringLiteral("Anruf bei Frau …")));
}

void TestEraseCommand::aBackupThatKeepsThePersonIsNoSuccess_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::addColumn<QString>("wayOut");
    QTest::newRow("damaged") << true << QStringLiteral("Delete it.");
    QTest::newRow("no room beside it") << false << QString();
}

void TestEraseCommand::aBackupThatKeepsThePersonIsNoSuccess()
{
    QFETCH(const bool, isDamaged);
    QFETCH(const QString, wayOut);
    const QString id = addPerson();
    const QString backup = backUp();
    if (isDamaged)
        QVERIFY(QFile::resize(backup, QFileInfo(backup).size() / 2));
    else
        QVERIFY(QDir().mkpath(backup + QStringLiteral(".new/taken")));
    const Outcome outcome = m_program->run({QStringLiteral("erase"), m_file, id, QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY2(outcome.messages.contains(QStringLiteral("1 backup ")), qPrintable(outcome.messages));
    const QJsonArray unreached = outcome.object().value(u"unreached").toArray();
    QCOMPARE(unreached.size(), 1);
    QCOMPARE(unreached.at(0)[u"path"].toString(), backup);
    const QString reason = unreached.at(0)[u"reason"].toString();
    QVERIFY2(reason.endsWith(wayOut) && !reason.contains(QStringLiteral("Restore")), qPrintable(reason));
    QCOMPARE(m_program->run({QStringLiteral("show"), m_file, QStringLiteral("person"), id}).exitCode, 3);
}

void TestEraseCommand::aBareSurnameThatStaysIsTold()
{
    const QString id = addPerson();
    const QStringList trial = {QStringLiteral("erase"), m_file, id, QStringLiteral("--dry-run")};
    const QString stays = QStringLiteral("stays in the history where it stands alone");
    const auto json = [&] { return m_program->run(trial + QStringList{QStringLiteral("--json")}).object(); };
    QVERIFY(!m_program->run(trial).text().contains(stays));
    QCOMPARE(json().value(u"surname-stays-in-history"), QJsonValue(false));
    QCOMPARE(m_program
                 ->run({QStringLiteral("set"), m_file, QStringLiteral("measure"), QStringLiteral("new"),
                        QStringLiteral("title=Wege um den %1").arg(familyName)})
                 .exitCode,
             0);
    const QString told = m_program->run(trial).text();
    QVERIFY2(told.contains(stays), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("lie elsewhere.")), qPrintable(told));
    QCOMPARE(json().value(u"surname-stays-in-history"), QJsonValue(true));
}

void TestEraseCommand::ownWordsAndSettingsAreNamed()
{
    const QString id = addPerson();
    QVERIFY(QDir().mkpath(m_program->path(QStringLiteral("sozialraum"))));
    QSettings settings(m_program->path(QStringLiteral("sozialraum/sozialraum.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("persons/filters"), QVariantMap{{QStringLiteral("filter"), familyName}});
    settings.sync();
    const Outcome outcome = m_program->run({QStringLiteral("erase"), m_file, id});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.text().contains(QStringLiteral("hold “%1”").arg(familyName)),
             qPrintable(outcome.text()));
}

void TestEraseCommand::aTrialChangesNothing()
{
    const QString id = addPerson();
    const QByteArray before = m_program->bytes(m_file);
    const Outcome outcome = m_program->run(
        {QStringLiteral("erase"), m_file, id, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value(u"erased").toBool(true), false);
    QCOMPARE(m_program->bytes(m_file), before);
}

void TestEraseCommand::anUnknownPersonIsRefused()
{
    const Outcome outcome = m_program->run(
        {QStringLiteral("erase"), m_file, QStringLiteral("01890000-0000-7000-8000-000000000000")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.isOneSentence());
}

void TestEraseCommand::aKillLeavesAllOrNothing()
{
    constexpr int kills = 20;
    constexpr int stepMs = 6;
    int erased = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString id = addPerson();
        QProcess process;
        process.setProcessEnvironment(m_program->environment());
        process.start(QStringLiteral(SOZIALRAUM_PROGRAM), {QStringLiteral("erase"), m_file, id});
        QVERIFY(process.waitForStarted());
        // From before it opens the file until after it is done.
        process.waitForFinished(1 + kill * stepMs);
        process.kill();
        process.waitForFinished();
        QCOMPARE(m_program->run({QStringLiteral("check"), m_file}).text(), QStringLiteral("sound"));
        const bool isGone =
            m_program->run({QStringLiteral("show"), m_file, QStringLiteral("person"), id}).exitCode == 3;
        erased += isGone ? 1 : 0;
        if (!isGone)
            QCOMPARE(m_program->run({QStringLiteral("erase"), m_file, id}).exitCode, 0);
        // Whoever opens the file next makes up for what was cut off.
        QCOMPARE(m_program
                     ->run({QStringLiteral("set"), m_file, QStringLiteral("organisation"),
                            QStringLiteral("new"), QStringLiteral("name=Nr. %1").arg(kill)})
                     .exitCode,
                 0);
        QCOMPARE(left(), QStringList());
    }
    QVERIFY2(erased < kills, "some were killed before");
}

void TestEraseCommand::dueIsWhoWasToBeKeptUntilThen()
{
    const auto until = [](int days) {
        return QStringLiteral("keep-until=") + QDate::currentDate().addDays(days).toString(Qt::ISODate);
    };
    const QString passed = addPerson({until(-1)});
    const QString soon = addPerson({until(10)});
    addPerson({until(100)});
    addPerson();
    const auto due = [&](const QString &days) {
        return m_program
            ->run({QStringLiteral("list"), m_file, QStringLiteral("person"), QStringLiteral("--due"), days,
                   QStringLiteral("--format"), QStringLiteral("json")})
            .array();
    };
    QCOMPARE(due(QStringLiteral("0")).size(), 1);
    QCOMPARE(due(QStringLiteral("0")).at(0)[u"id"].toString(), passed);
    QCOMPARE(due(QStringLiteral("30")).size(), 2);
    QCOMPARE(due(QStringLiteral("30")).at(1)[u"id"].toString(), soon);
    QCOMPARE(m_program
                 ->run({QStringLiteral("list"), m_file, QStringLiteral("organisation"),
                        QStringLiteral("--due"), QStringLiteral("1")})
                 .exitCode,
             2);
    QCOMPARE(m_program->run({QStringLiteral("info"), m_file, QStringLiteral("--json")})
                 .object()
                 .value(u"people-due")
                 .toInt(),
             1);
}

QTEST_GUILESS_MAIN(TestEraseCommand)
#include "tst_erasecommand.moc"
