// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/halftyped.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/store/backupfolder.h"
#include "tests/commands/program.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// package and merge, from outside: shapes, exit codes, and what bad input leads to.
class TestMergeCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void packagesComeHomeAndAreKnownAgain();
    void fileIsBackedUpBefore();
    void dryRunTellsAndChangesNothing();
    void halfTypedCardIsTold();
    void conflictsGiveSixAndStayInTheFile();
    void conflictsCanBeDecidedForAll();
    void oneBadPackageSpoilsTheWholeMerge();
    void encryptedPackageComesHomeByItsPassphrase();
    void changedWordInThePackageIsNoticed();
    void valueTooLongIsRefused();
    void stepsThatTakeEachOtherBackAreRefused();
    void strangeLettersComeHome();
    void whoWasErasedThereIsToldBeforeAndAfter();
    void backupOlderThanTheRecordLosesWhoWasErasedThere();
    void newTextsThatNameSomebodyErasedAreTold();
    void wrongUsage_data();
    void wrongUsage();
    void targetThatIsThereIsLeftAlone();

private:
    QString handOut(const QString &name) const;
    void type(const QString &package, const QByteArray &lines) const;
    /// As a laptop is closed in the middle of a card for the second question.
    void typeHalf(const QString &package, const QString &text) const;
    Outcome merge(const QStringList &arguments) const;
    QString themeId() const;
    QString addPerson() const;
    /// Another copy of the file, as it lies on a laptop.
    QString copyFile() const;
    /// Does to a package what a bad disk or a bad program would.
    void tamper(const QString &package, const QString &statement) const;
    void refuses(const QString &package, int exitCode) const;

    std::unique_ptr<Program> m_program;
    QString m_file;
};

void TestMergeCommand::init()
{
    m_program = std::make_unique<Program>();
    m_file = m_program->makeSample(QStringLiteral("home.sozialraum"));
}

QString TestMergeCommand::handOut(const QString &name) const
{
    const QString package = m_program->path(name + QStringLiteral(".szpaket"));
    const Outcome made =
        m_program->run({QStringLiteral("package"), m_file, package, QStringLiteral("--conference"),
                        QStringLiteral("latest"), QStringLiteral("--group"), QStringLiteral("1")});
    if (made.exitCode != 0)
        qFatal("%s", qPrintable(made.messages));
    return package;
}

void TestMergeCommand::type(const QString &package, const QByteArray &lines) const
{
    const Outcome typed = m_program->run(
        {QStringLiteral("capture"), package, QStringLiteral("--conference"), QStringLiteral("latest"),
         QStringLiteral("--question"), QStringLiteral("2"), QStringLiteral("--group"), QStringLiteral("1")},
        lines);
    QCOMPARE(typed.exitCode, 0);
}

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

Outcome TestMergeCommand::merge(const QStringList &arguments) const
{
    return m_program->run(QStringList{QStringLiteral("merge"), m_file} + arguments);
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

void TestMergeCommand::tamper(const QString &package, const QString &statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), package);
        database.setDatabaseName(package);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(package);
}

void TestMergeCommand::refuses(const QString &package, int exitCode) const
{
    const QByteArray before = m_program
                                  ->run({QStringLiteral("export"), m_file, QStringLiteral("-"),
                                         QStringLiteral("--format"), QStringLiteral("json")})
                                  .output;
    const Outcome merged = merge({package});
    QCOMPARE(merged.exitCode, exitCode);
    QVERIFY(merged.messages.startsWith(QStringLiteral("sozialraum: ")));
    QVERIFY(merged.output.isEmpty());
    QCOMPARE(m_program
                 ->run({QStringLiteral("export"), m_file, QStringLiteral("-"), QStringLiteral("--format"),
                        QStringLiteral("json")})
                 .output,
             before);
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

void TestMergeCommand::oneBadPackageSpoilsTheWholeMerge()
{
    const QString good = handOut(QStringLiteral("1"));
    type(good, "Jugendtreff\n");
    const QString bad = m_program->path(QStringLiteral("bad.szpaket"));
    QVERIFY(QFile::copy(good, bad));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QCOMPARE(merge({good, bad}).exitCode, 4);
    QVERIFY(!m_program->run({QStringLiteral("list"), m_file, QStringLiteral("contribution")})
                 .output.contains("Jugendtreff"));
}

void TestMergeCommand::encryptedPackageComesHomeByItsPassphrase()
{
    const QString option = QStringLiteral("--passphrase-file");
    const QString right = m_program->path(QStringLiteral("right"));
    const QString wrong = m_program->path(QStringLiteral("wrong"));
    m_program->write(right, "Vier Tische\n");
    m_program->write(wrong, "Drei Tische\n");
    const QString package = m_program->path(QStringLiteral("1.szpaket"));
    QCOMPARE(m_program
                 ->run({QStringLiteral("package"), m_file, package, QStringLiteral("--conference"),
                        QStringLiteral("latest"), option, right})
                 .exitCode,
             0);
    QVERIFY(!m_program->bytes(package).contains("Sozialraumkonferenz"));
    refuses(package, 3);
    QVERIFY(m_program->run({QStringLiteral("info"), package}).messages.contains(QStringLiteral("encrypted")));
    QCOMPARE(merge({package, option, wrong}).exitCode, 3);
    const Outcome merged = merge({package, option, right, QStringLiteral("--json")});
    QCOMPARE(merged.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(merged.output).object();
    QCOMPARE(json[u"packages"][0][u"file"].toString(), package);
    m_program->write(package, m_program->bytes(package).chopped(1));
    QCOMPARE(merge({package, option, right}).exitCode, 4);
}

void TestMergeCommand::changedWordInThePackageIsNoticed()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    tamper(package, QStringLiteral("UPDATE row_change SET fields = replace(fields, 'treff', 'haus')"));
    refuses(package, 4);
}

void TestMergeCommand::valueTooLongIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    // Without its checksum the log is taken as it stands, so that its values are looked at.
    tamper(package, QStringLiteral("UPDATE change_set SET digest = NULL"));
    tamper(package, QStringLiteral("UPDATE row_change SET fields = replace(fields, 'Jugendtreff', "
                                   "replace(hex(zeroblob(5001)), '0', 'x'))"));
    refuses(package, 3);
}

void TestMergeCommand::stepsThatTakeEachOtherBackAreRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\nFahrdienst\n");
    tamper(package, QStringLiteral("UPDATE change_set SET digest = NULL, undoes = id"));
    refuses(package, 4);
}

void TestMergeCommand::strangeLettersComeHome()
{
    const QString package = handOut(QStringLiteral("1"));
    const QByteArray emoji = "Treffpunkt 👩‍👩‍👧 am See";
    const QByteArray hebrew = "שלום und Grüße";
    const QByteArray longest = QByteArray(10'000, 'x');
    type(package, emoji + '\n' + hebrew + '\n' + longest + "\na\0b\n");
    QCOMPARE(merge({package}).exitCode, 0);
    const QByteArray all = m_program
                               ->run({QStringLiteral("export"), m_file, QStringLiteral("-"),
                                      QStringLiteral("--format"), QStringLiteral("json")})
                               .output;
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

void TestMergeCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown choice") << QStringList{QStringLiteral("merge"), QStringLiteral("home.sozialraum"),
                                                   QStringLiteral("1.szpaket"), QStringLiteral("--conflicts"),
                                                   QStringLiteral("mine")}
                                    << 2;
    QTest::newRow("no package") << QStringList{QStringLiteral("merge"), QStringLiteral("home.sozialraum")}
                                << 2;
    QTest::newRow("package is missing")
        << QStringList{QStringLiteral("merge"), QStringLiteral("home.sozialraum"),
                       QStringLiteral("missing.szpaket")}
        << 3;
    QTest::newRow("file itself") << QStringList{QStringLiteral("merge"), QStringLiteral("home.sozialraum"),
                                                QStringLiteral("home.sozialraum")}
                                 << 3;
    QTest::newRow("file itself by another way")
        << QStringList{QStringLiteral("merge"), QStringLiteral("home.sozialraum"),
                       QStringLiteral("./home.sozialraum")}
        << 3;
    QTest::newRow("no conference") << QStringList{QStringLiteral("package"),
                                                  QStringLiteral("home.sozialraum"),
                                                  QStringLiteral("new.szpaket")}
                                   << 2;
    QTest::newRow("other suffix") << QStringList{QStringLiteral("package"), QStringLiteral("home.sozialraum"),
                                                 QStringLiteral("new.zip"), QStringLiteral("--conference"),
                                                 QStringLiteral("latest")}
                                  << 2;
}

void TestMergeCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QStringList full = arguments;
    for (QString &argument : full) {
        if (argument.contains(u'.'))
            argument = m_program->path(argument);
    }
    const Outcome outcome = m_program->run(full);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(outcome.messages.startsWith(QStringLiteral("sozialraum: ")));
}

void TestMergeCommand::targetThatIsThereIsLeftAlone()
{
    const QString package = handOut(QStringLiteral("1"));
    const QByteArray before = m_program->bytes(package);
    QCOMPARE(m_program
                 ->run({QStringLiteral("package"), m_file, package, QStringLiteral("--conference"),
                        QStringLiteral("latest")})
                 .exitCode,
             3);
    QCOMPARE(m_program->bytes(package), before);
}

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
