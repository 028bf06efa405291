// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/store/backupfolder.h"
#include "models/store/ddl.h"
#include "tests/support/testsession.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace testsession;

namespace {

// The standard schema with one field more, as the next release would have it.
Schema schemaWithNewField()
{
    QList<Table> tables;
    for (const Table &table : Schema::standard().tables()) {
        if (table.name() != names::organisation) {
            tables.append(table);
            continue;
        }
        QList<Field> fields = table.fields();
        fields.append(fields::text("motto", "Motto").searched().since(Schema::standard().version() + 1));
        tables.append(Table("organisation", "Organisation", "Organisations", fields)
                          .titledBy(table.titleFields())
                          .sortedBy(table.sortFields()));
    }
    return Schema(Schema::standard().version() + 1, tables);
}

} // namespace

/// Files: made, upgraded, refused, checked.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void tablesAreAsInTheGoldenFile();
    void newFieldOpensAnOldFileAndKeepsItsData();
    void newerFileIsRefused();
    void foreignFilesAreRefusedAndLeftAlone_data();
    void foreignFilesAreRefusedAndLeftAlone();
    void damagedFileIsReported();
    void soundFileHasNoFaults();
    void readerLeavesNothingBeside();
    void backupIsAWholeFile();
    void takesTextsOfAnyKind();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    Record addOrganisation(const QString &name)
    {
        return addRecord(*m_session, names::organisation, {{names::name.toString(), name}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestStore::tablesAreAsInTheGoldenFile()
{
    const QString sql =
        ddl::createStatements(Schema::standard()).join(QStringLiteral(";\n\n")) + QStringLiteral(";\n");
    QFile golden(QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/ddl/sqlite.sql"));
    if (qEnvironmentVariableIsSet("SOZIALRAUM_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(sql.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(sql, QString::fromUtf8(golden.readAll()));
}

void TestStore::newFieldOpensAnOldFileAndKeepsItsData()
{
    const Record old = addOrganisation(QStringLiteral("Kompetenzagentur"));
    m_session.reset();

    const Schema newer = schemaWithNewField();
    auto opened = Session::open(path(), Session::Access::ReadWrite, newer);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_session = std::move(*opened);
    const auto record = m_session->reader().record(names::organisation, old.id());
    QCOMPARE((*record)->text(names::name), QStringLiteral("Kompetenzagentur"));
    QVERIFY(m_session->apply(edits::setField(**record, u"motto", QStringLiteral("Augenhöhe"))));
    QCOMPARE(found(*m_session, QStringLiteral("augenhoehe")), QStringList(QStringLiteral("Augenhöhe")));
    QCOMPARE(found(*m_session, QStringLiteral("agentur")), QStringList(QStringLiteral("Kompetenzagentur")));
    QVERIFY(m_session->findFaults()->isEmpty());
    QVERIFY(m_session->undo());
    m_session.reset();

    const QList<Backup> backups = BackupFolder(path()).backups();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().reason, BackupReason::Upgrade);
    const auto backup = Session::open(backups.constFirst().path, Session::Access::ReadOnly);
    QVERIFY(backup);
    QCOMPARE((*backup)->reader().description()->schemaVersion, Schema::standard().version());
    QCOMPARE(*(*backup)->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestStore::newerFileIsRefused()
{
    const Schema newer = schemaWithNewField();
    const QString file = path(QStringLiteral("newer.sozialraum"));
    QVERIFY(Session::create(file, newer));
    for (const auto access : {Session::Access::ReadWrite, Session::Access::ReadOnly}) {
        const auto opened = Session::open(file, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::TooNew);
    }
}

void TestStore::foreignFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("ending");
    const QByteArray none;
    for (const auto &[name, content] :
         {std::pair("empty", none), std::pair("text", QByteArray("Guten Tag")),
          std::pair("long text", QByteArray(5000, 'x')), std::pair("zeros", QByteArray(8192, '\0'))}) {
        // What is made of pages and has our ending was ours once.
        const bool isOfPages = !content.isEmpty() && content.size() % 4096 == 0;
        QTest::addRow("%s, our ending", name)
            << content << (isOfPages ? Error::Code::Damaged : Error::Code::NotOurs)
            << QStringLiteral("sozialraum");
        QTest::addRow("%s", name) << content << Error::Code::NotOurs << QStringLiteral("dat");
    }
    QByteArray foreign("SQLite format 3\0", 16);
    foreign.append(QByteArray(8192, '\0'));
    QTest::newRow("foreign database") << foreign << Error::Code::NotOurs << QStringLiteral("sozialraum");
}

void TestStore::foreignFilesAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Code, code);
    QFETCH(QString, ending);
    const QString name = path(QStringLiteral("foreign.") + ending);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto access : {Session::Access::ReadWrite, Session::Access::ReadOnly}) {
        const auto opened = Session::open(name, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(opened.error().text.contains(QStringLiteral("foreign.") + ending));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    const QStringList left = QDir(m_folder->path()).entryList({QStringLiteral("foreign*")});
    QCOMPARE(left, QStringList(QStringLiteral("foreign.") + ending));
}

void TestStore::damagedFileIsReported()
{
    for (int i = 0; i < 50; ++i)
        addOrganisation(QStringLiteral("Verein %1").arg(i));
    m_session.reset();

    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(QFile::copy(path(), path(QStringLiteral("short.sozialraum"))));
    file.seek(4096);
    file.write(QByteArray(static_cast<qsizetype>(size) - 4096, '\x5a'));
    file.close();
    const auto damaged = Session::open(path());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Error::Code::Damaged);

    QVERIFY(QFile::resize(path(QStringLiteral("short.sozialraum")), size / 2));
    const auto cutOff = Session::open(path(QStringLiteral("short.sozialraum")));
    QVERIFY(!cutOff);
    QCOMPARE(cutOff.error().code, Error::Code::Damaged);
}

void TestStore::soundFileHasNoFaults()
{
    addOrganisation(QStringLiteral("Verein"));
    QCOMPARE(*m_session->findFaults(), QStringList());
    m_session.reset();
    const auto reader = Session::open(path(), Session::Access::ReadOnly);
    QCOMPARE(*(*reader)->findFaults(), QStringList());
}

void TestStore::readerLeavesNothingBeside()
{
    addOrganisation(QStringLiteral("Verein"));
    m_session.reset();
    {
        const auto reader = Session::open(path(), Session::Access::ReadOnly);
        QCOMPARE(*(*reader)->reader().count(RecordQuery::all(names::organisation)), 1);
        QVERIFY(!(*reader)->apply(edits::insert(*(*reader)->newRecord(names::organisation))));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("test.sozialraum")));
}

void TestStore::backupIsAWholeFile()
{
    addOrganisation(QStringLiteral("Verein"));
    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY(m_session->backup(copy));
    QCOMPARE(m_session->backup(copy).error().code, Error::Code::Exists);
    const auto opened = Session::open(copy);
    QVERIFY(opened);
    QCOMPARE(*(*opened)->reader().count(RecordQuery::all(names::organisation)), 1);
    for (const QString &file : {path(), copy})
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestStore::takesTextsOfAnyKind()
{
    const QStringList texts = {QString(10'000, u'ä'), QStringLiteral("Zeile\nZeile"),
                               QStringLiteral("👩‍👩‍👧 مرحبا <b>&'\"%;--")};
    for (const QString &text : texts) {
        const Record record =
            addRecord(*m_session, names::organisation,
                      {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("note"), text}});
        QCOMPARE((*m_session->reader().record(names::organisation, record.id()))->text(names::note), text);
    }
    const Field &note = *Schema::standard().table(names::organisation)->field(names::note);
    QVERIFY(!note.accept(QString(10'001, u'x')));
    QCOMPARE(
        note.accept(QStringLiteral("a") + QChar(0) + QChar(0xD800) + QStringLiteral("\r\nb\tc ")).value(),
        QVariant(QStringLiteral("a\uFFFD\nb c")));
    QVERIFY(m_session->findFaults()->isEmpty());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
