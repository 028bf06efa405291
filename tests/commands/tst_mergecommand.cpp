// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/halftyped.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/store/backupfolder.h"
#include "tests/commands/mergecommandtest.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// package and merge, from outside: what comes home, what is told of it, and exit codes.
class TestMergeCommand : public MergeCommandTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void packagesComeHomeAndAreKnownAgain();
    void fileIsBackedUpBefore();
    void dryRunTellsAndChangesNothing();
    void halfTypedCardIsTold();
    void conflictsGiveSixAndStayInTheFile();
    void conflictsCanBeDecidedForAll();
    void strangeLettersComeHome();
    void whoWasErasedThereIsToldBeforeAndAfter();
    void backupOlderThanTheRecordLosesWhoWasErasedThere();
    void newTextsThatNameSomebodyErasedAreTold();

private:
    /// As a laptop is closed in the middle of a card for the second question.
    void typeHalf(const QString &package, const QString &text) const;
    QString themeId() const;
    QString addPerson() const;
    /// Another copy of the file, as it lies on a laptop.
    QString copyFile() const;
};

void TestMergeCommand::typeHalf(const QString &package, const QString &text) const
{
    const auto session = Session::open(package);
    QVERIFY(session);
    const PackageIdentity identity = *(*session)->reader().description()->package;
    RecordQuery questions =
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(identity.conference));
    const RecordId question = (*session)->reader().records(questions)->at(1).id();
    QVERIFY((*session)->setDraft(draftkeys::line(identity.conference, question, identity.group), text));
}

QString TestMergeCommand::themeId() const
{
    const Outcome themes = m_program->run({QStringLiteral("list"), m_file, QStringLiteral("theme"),
                                           QStringLiteral("--format"), QStringLiteral("json")});
    return QJsonDocument::fromJson(themes.output).array().at(0)[u"id"].toString();
}

QString TestMergeCommand::addPerson() const
{
    return m_program
        ->run({QStringLiteral("set"), m_file, QStringLiteral("person"), QStringLiteral("new"),
               QStringLiteral("given-name=Heidrun"), QStringLiteral("family-name=Quäkbüttel")})
        .text();
}

QString TestMergeCommand::copyFile() const
{
    const QString copy = m_program->path(QStringLiteral("laptop.sozialraum"));
    if (m_program->run({QStringLiteral("backup"), m_file, copy}).exitCode != 0)
        qFatal("no copy");
    return copy;
}

void TestMergeCommand::packagesComeHomeAndAreKnownAgain()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff in Wanfried\nFahrdienst am Wochenende\n");
    const Outcome merged = merge({package, QStringLiteral("--json")});
    QCOMPARE(merged.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(merged.output).object();
    const QJsonObject report = json[u"packages"][0].toObject();
    QCOMPARE(report[u"new"].toInt(), 2);
    QCOMPARE(report[u"changed"].toInt(), 0);
    QCOMPARE(report[u"removed"].toInt(), 0);
    QVERIFY(json[u"change-set"].isString());
    QCOMPARE(json[u"conflicts"].toArray().size(), 0);

    const Outcome again = merge({package, QStringLiteral("--json")});
    QCOMPARE(again.exitCode, 0);
    const QJsonObject known = QJsonDocument::fromJson(again.output).object();
    QCOMPARE(known[u"packages"][0][u"known"].toInt(), 2);
    QCOMPARE(known[u"packages"][0][u"new"].toInt(), 0);
    QVERIFY(known[u"change-set"].isNull());
    QCOMPARE(m_program->run({QStringLiteral("check"), m_file}).text(), QStringLiteral("sound"));
}

void TestMergeCommand::fileIsBackedUpBefore()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    QVERIFY(BackupFolder(m_file).backups().isEmpty());
    QCOMPARE(merge({package}).exitCode, 0);
    const QList<Backup> backups = BackupFolder(m_file).backups();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().reason, BackupReason::Merge);
    QVERIFY(
        !m_program->run({QStringLiteral("list"), backups.constFirst().path, QStringLiteral("contribution")})
             .output.contains("Jugendtreff"));
}

void TestMergeCommand::dryRunTellsAndChangesNothing()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    const QByteArray before = m_program->run({QStringLiteral("history"), m_file}).output;
    const Outcome tried = merge({package, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(tried.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(tried.output)[u"packages"][0][u"new"].toInt(), 1);
    QCOMPARE(m_program->run({QStringLiteral("history"), m_file}).output, before);
}

void TestMergeCommand::halfTypedCardIsTold()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    typeHalf(package, QStringLiteral("halb getippt\nam Tisch"));
    const Outcome trial = merge({package, QStringLiteral("--dry-run")});
    QVERIFY2(trial.text().contains(QStringLiteral("\n  Half typed, no card yet: halb getippt am Tisch")),
             qPrintable(trial.text()));
    const auto halfTyped = [&] {
        const Outcome outcome = merge({package, QStringLiteral("--json")});
        return outcome.object().value(u"packages").toArray().at(0)[u"half-typed"].toArray();
    };
    QCOMPARE(halfTyped().size(), 1);
    QCOMPARE(halfTyped().at(0)[u"text"].toString(), QStringLiteral("halb getippt\nam Tisch"));
    QVERIFY(RecordId::fromString(halfTyped().at(0)[u"question"].toString()));
    QVERIFY(RecordId::fromString(halfTyped().at(0)[u"working-group"].toString()));
    QCOMPARE(merge({package}).exitCode, 0);
    // It is a card now, which somebody put away at home.
    typeHalf(package, QStringLiteral("Jugendtreff"));
    QCOMPARE(halfTyped().size(), 0);
}

void TestMergeCommand::conflictsGiveSixAndStayInTheFile()
{
    const QString package = handOut(QStringLiteral("1"));
    const QString theme = themeId();
    const auto rename = [&](const QString &file, const QString &name) {
        return m_program
            ->run(
                {QStringLiteral("set"), file, QStringLiteral("theme"), theme, QStringLiteral("name=") + name})
            .exitCode;
    };
    QCOMPARE(rename(package, QStringLiteral("Deren Name")), 0);
    QCOMPARE(rename(m_file, QStringLiteral("Unser Name")), 0);
    const Outcome merged = merge({package, QStringLiteral("--json")});
    QCOMPARE(merged.exitCode, 6);
    QVERIFY(merged.messages.startsWith(QStringLiteral("sozialraum: ")));
    const QJsonObject conflict = QJsonDocument::fromJson(merged.output)[u"conflicts"][0].toObject();
    QCOMPARE(conflict[u"entity"].toString(), QStringLiteral("theme"));
    QCOMPARE(conflict[u"id"].toString(), theme);
    QCOMPARE(conflict[u"field"].toString(), QStringLiteral("name"));
    QCOMPARE(conflict[u"ours"].toString(), QStringLiteral("Unser Name"));
    QCOMPARE(conflict[u"theirs"].toString(), QStringLiteral("Deren Name"));
    QVERIFY(m_program->run({QStringLiteral("list"), m_file, QStringLiteral("conflict")})
                .output.contains("Deren Name"));
}

void TestMergeCommand::conflictsCanBeDecidedForAll()
{
    const QString package = handOut(QStringLiteral("1"));
    const QString theme = themeId();
    for (const auto &[file, name] : {std::pair{package, QStringLiteral("name=Deren Name")},
                                     std::pair{m_file, QStringLiteral("name=Unser Name")}})
        m_program->run({QStringLiteral("set"), file, QStringLiteral("theme"), theme, name});
    QCOMPARE(merge({package, QStringLiteral("--conflicts"), QStringLiteral("theirs")}).exitCode, 0);
    const Outcome shown = m_program->run(
        {QStringLiteral("show"), m_file, QStringLiteral("theme"), theme, QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(shown.output)[u"record"][u"name"].toString(),
             QStringLiteral("Deren Name"));
}

void TestMergeCommand::strangeLettersComeHome()
{
    const QString package = handOut(QStringLiteral("1"));
    const QByteArray emoji = "Treffpunkt 👩‍👩‍👧 am See";
    const QByteArray hebrew = "שלום und Grüße";
    const QByteArray longest = QByteArray(10'000, 'x');
    type(package, emoji + '\n' + hebrew + '\n' + longest + "\na\0b\n");
    QCOMPARE(merge({package}).exitCode, 0);
    const QByteArray all = m_program->exported(m_file);
    for (const QByteArray &text : {emoji, hebrew, longest})
        QVERIFY(all.contains(text));
    QCOMPARE(m_program->run({QStringLiteral("check"), m_file}).text(), QStringLiteral("sound"));
}

void TestMergeCommand::whoWasErasedThereIsToldBeforeAndAfter()
{
    const QString person = addPerson();
    const QString copy = copyFile();
    QCOMPARE(m_program->run({QStringLiteral("erase"), copy, person}).exitCode, 0);
    const auto people = [this] {
        return m_program->run({QStringLiteral("list"), m_file, QStringLiteral("person")}).text();
    };
    const QJsonArray told = {QJsonObject{{QStringLiteral("id"), person},
                                         {QStringLiteral("title"), QStringLiteral("Quäkbüttel, Heidrun")}}};
    const Outcome trial = merge({copy, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(trial.object().value(u"erased-there").toArray(), told);
    QVERIFY(merge({copy, QStringLiteral("--dry-run")})
                .text()
                .endsWith(QStringLiteral("\n1 person erased for good there would be erased here as well, "
                                         "which cannot be undone: Quäkbüttel, Heidrun")));
    QVERIFY(people().contains(QStringLiteral("Quäkbüttel")));
    QVERIFY(merge({copy}).text().endsWith(
        QStringLiteral("\n1 person erased for good there was erased here as well, "
                       "which cannot be undone: Quäkbüttel, Heidrun")));
    QVERIFY(!people().contains(QStringLiteral("Quäkbüttel")));
    QCOMPARE(merge({copy, QStringLiteral("--json")}).object().value(u"erased-there").toArray(), QJsonArray());
}

void TestMergeCommand::backupOlderThanTheRecordLosesWhoWasErasedThere()
{
    const auto setTheme = [this](const QString &text) {
        return m_program
            ->run({QStringLiteral("set"), m_file, QStringLiteral("theme"), themeId(),
                   QStringLiteral("summary=") + text})
            .exitCode;
    };
    QCOMPARE(setTheme(QStringLiteral("Heidrun Quäkbüttel hilft")), 0);
    const QString backups = BackupFolder(m_file).path();
    QVERIFY(QDir().mkpath(backups));
    const QString backup = backups + QStringLiteral("/home 2026-11-01 101010Z opening.sozialraum");
    QCOMPARE(m_program->run({QStringLiteral("backup"), m_file, backup}).exitCode, 0);
    QCOMPARE(setTheme(QStringLiteral("Jemand hilft")), 0);
    const QString person = addPerson();
    const QString copy = copyFile();
    QCOMPARE(m_program->run({QStringLiteral("erase"), copy, person}).exitCode, 0);
    QCOMPARE(merge({copy}).exitCode, 0);
    QCOMPARE(filebytes::find(backups, {QStringLiteral("Quäkbüttel")}), QStringList());
}

void TestMergeCommand::newTextsThatNameSomebodyErasedAreTold()
{
    const QString person = addPerson();
    const QString copy = copyFile();
    type(copy, "Heidrun Quäkbüttel hilft\n");
    QCOMPARE(m_program->run({QStringLiteral("erase"), m_file, person}).exitCode, 0);
    const QJsonArray packages = merge({copy, QStringLiteral("--dry-run"), QStringLiteral("--json")})
                                    .object()
                                    .value(u"packages")
                                    .toArray();
    QCOMPARE(packages.at(0)[u"texts-naming-erased"].toInt(), 1);
    QVERIFY(merge({copy}).text().contains(
        QStringLiteral("\n  1 of the new texts names somebody who was erased for good")));
}

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
