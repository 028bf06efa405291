// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/mergecommandtest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// What package and merge refuse: damaged, forged and encrypted packages, and calls that make no sense.
class TestMergeRefusals : public MergeCommandTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void oneBadPackageSpoilsTheWholeMerge();
    void encryptedPackageComesHomeByItsPassphrase();
    void changedWordInThePackageIsNoticed();
    void valueTooLongIsRefused();
    void stepsThatTakeEachOtherBackAreRefused();
    void wrongUsage_data();
    void wrongUsage();
    void targetThatIsThereIsLeftAlone();

private:
    /// Does to a package what a bad disk or a bad program would.
    void tamper(const QString &package, const QString &statement) const;
    void refuses(const QString &package, int exitCode) const;
};

void TestMergeRefusals::tamper(const QString &package, const QString &statement) const
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

void TestMergeRefusals::refuses(const QString &package, int exitCode) const
{
    const QByteArray before = m_program->exported(m_file);
    const Outcome merged = merge({package});
    QCOMPARE(merged.exitCode, exitCode);
    QVERIFY(merged.messages.startsWith(QStringLiteral("sozialraum: ")));
    QVERIFY(merged.output.isEmpty());
    QCOMPARE(m_program->exported(m_file), before);
}

void TestMergeRefusals::oneBadPackageSpoilsTheWholeMerge()
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

void TestMergeRefusals::encryptedPackageComesHomeByItsPassphrase()
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

void TestMergeRefusals::changedWordInThePackageIsNoticed()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    tamper(package, QStringLiteral("UPDATE row_change SET fields = replace(fields, 'treff', 'haus')"));
    refuses(package, 4);
}

void TestMergeRefusals::valueTooLongIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\n");
    // Without its checksum the log is taken as it stands, so that its values are looked at.
    tamper(package, QStringLiteral("UPDATE change_set SET digest = NULL"));
    tamper(package, QStringLiteral("UPDATE row_change SET fields = replace(fields, 'Jugendtreff', "
                                   "replace(hex(zeroblob(5001)), '0', 'x'))"));
    refuses(package, 3);
}

void TestMergeRefusals::stepsThatTakeEachOtherBackAreRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    type(package, "Jugendtreff\nFahrdienst\n");
    tamper(package, QStringLiteral("UPDATE change_set SET digest = NULL, undoes = id"));
    refuses(package, 4);
}

void TestMergeRefusals::wrongUsage_data()
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

void TestMergeRefusals::wrongUsage()
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

void TestMergeRefusals::targetThatIsThereIsLeftAlone()
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

QTEST_GUILESS_MAIN(TestMergeRefusals)
#include "tst_mergerefusals.moc"
