// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/store/backupfolder.h"
#include "models/store/ddl.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

/// Files: made, upgraded, refused, searched, sorted, checked.
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
    void searchKeepsUpWithEveryChange();
    void searchFindsSpellingsAndShortWords_data();
    void searchFindsSpellingsAndShortWords();
    void searchStaysInsideAConference();
    void newestHitsComeFromAllTables();
    void whatWasMergedHidesNothingNewer();
    void sortsByGermanRules();
    void emptyValuesComeLast();
    void sortsByTheOrderOfQuestions();
    void filtersOverReferencesAndChoices();
    void keysAndRowsComeInOrder();
    void countsByTheValuesOfFields();
    void soundFileHasNoFaults();
    void readerLeavesNothingBeside();
    void backupIsAWholeFile();
    void takesTextsOfAnyKind();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    Record add(QStringView table, const QVariantMap &values);
    Record addOrganisation(const QString &name)
    {
        return add(names::organisation, {{QStringLiteral("name"), name}});
    }
    QStringList found(const QString &text, const RecordId &conference = {}) const;
    QStringList sortedNames(QStringView table, QStringView field) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::move(*Session::create(path()));
}

Record TestStore::add(QStringView table, const QVariantMap &values)
{
    const auto record = m_session->newRecord(table, values);
    const auto applied = m_session->apply(edits::insert(*record));
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text + applied.error().detail));
    return *record;
}

QStringList TestStore::found(const QString &text, const RecordId &conference) const
{
    QStringList texts;
    const auto hits = m_session->reader().search({text, conference, 50});
    if (!hits)
        qFatal("%s", qPrintable(hits.error().detail));
    for (const SearchHit &hit : *hits)
        texts.append(hit.text);
    return texts;
}

QStringList TestStore::sortedNames(QStringView table, QStringView field) const
{
    QStringList sorted;
    const auto records = m_session->reader().records(RecordQuery::all(table));
    for (const Record &record : *records)
        sorted.append(record.text(field));
    return sorted;
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
    QCOMPARE(found(QStringLiteral("augenhoehe")), QStringList(QStringLiteral("Augenhöhe")));
    QCOMPARE(found(QStringLiteral("agentur")), QStringList(QStringLiteral("Kompetenzagentur")));
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
    QTest::newRow("empty") << QByteArray() << Error::Code::NotOurs;
    QTest::newRow("text") << QByteArray("Guten Tag") << Error::Code::NotOurs;
    QTest::newRow("long text") << QByteArray(5000, 'x') << Error::Code::NotOurs;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << Error::Code::NotOurs;
    QByteArray foreign("SQLite format 3\0", 16);
    foreign.append(QByteArray(8192, '\0'));
    QTest::newRow("foreign database") << foreign << Error::Code::NotOurs;
}

void TestStore::foreignFilesAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Code, code);
    const QString name = path(QStringLiteral("foreign.sozialraum"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto access : {Session::Access::ReadWrite, Session::Access::ReadOnly}) {
        const auto opened = Session::open(name, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(opened.error().text.contains(QStringLiteral("foreign.sozialraum")));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    const QStringList left = QDir(m_folder->path()).entryList({QStringLiteral("foreign*")});
    QCOMPARE(left, QStringList(QStringLiteral("foreign.sozialraum")));
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

void TestStore::searchKeepsUpWithEveryChange()
{
    const Record record = addOrganisation(QStringLiteral("Jugendzentrum Meißner"));
    QCOMPARE(found(QStringLiteral("zentrum")).size(), 1);
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Familienhaus"))));
    QVERIFY(found(QStringLiteral("zentrum")).isEmpty());
    QCOMPARE(found(QStringLiteral("familien")).size(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(found(QStringLiteral("zentrum")).size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(found(QStringLiteral("zentrum")).isEmpty());
    QVERIFY(m_session->findFaults()->isEmpty());
}

void TestStore::searchFindsSpellingsAndShortWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("inside") << QStringLiteral("ZENTRUM") << true;
    QTest::newRow("ss") << QStringLiteral("meissner") << true;
    QTest::newRow("one letter") << QStringLiteral("m") << true;
    QTest::newRow("two letters") << QStringLiteral("ße") << false;
    QTest::newRow("two letters of it") << QStringLiteral("ju") << true;
    QTest::newRow("two letters and an e") << QStringLiteral("jue") << true;
    QTest::newRow("two words") << QStringLiteral("meiß jugend") << true;
    QTest::newRow("long and short") << QStringLiteral("jugend me") << true;
    QTest::newRow("one of two is missing") << QStringLiteral("jugend kirche") << false;
    QTest::newRow("quotes") << QStringLiteral("\"jugend\"") << false;
    QTest::newRow("operators") << QStringLiteral("jugend OR kirche*") << false;
    QTest::newRow("blank") << QStringLiteral("   ") << false;
}

void TestStore::searchFindsSpellingsAndShortWords()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    addOrganisation(QStringLiteral("Jugendzentrum Meißner"));
    QCOMPARE(!found(text).isEmpty(), isFound);
}

void TestStore::searchStaysInsideAConference()
{
    const Record space = add(names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ost")}});
    QList<RecordId> conferences;
    for (const int year : {2024, 2025}) {
        const Record conference =
            add(names::conference, {{QStringLiteral("title"), QStringLiteral("Konferenz %1").arg(year)},
                                    {QStringLiteral("social-space"), QVariant::fromValue(space.id())},
                                    {QStringLiteral("date"), QDate(year, 6, 17)}});
        add(names::agendaItem, {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                                {QStringLiteral("title"), QStringLiteral("Begrüßung %1").arg(year)}});
        conferences.append(conference.id());
    }
    QCOMPARE(found(QStringLiteral("begruessung")),
             QStringList({QStringLiteral("Begrüßung 2025"), QStringLiteral("Begrüßung 2024")}));
    QCOMPARE(found(QStringLiteral("begruessung"), conferences.constFirst()),
             QStringList(QStringLiteral("Begrüßung 2024")));
}

void TestStore::newestHitsComeFromAllTables()
{
    const Record space = add(names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ostzentrum")}});
    const Record conference =
        add(names::conference, {{QStringLiteral("title"), QStringLiteral("Konferenz")},
                                {QStringLiteral("social-space"), QVariant::fromValue(space.id())},
                                {QStringLiteral("date"), QDate(2024, 6, 17)}});
    const Record question =
        add(names::question, {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                              {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                              {QStringLiteral("short-name"), QStringLiteral("Bedarfe")}});
    for (const auto *text : {"Zentrum eins", "Zentrum zwei", "Zentrum drei"})
        add(names::contribution, {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                                  {QStringLiteral("question"), QVariant::fromValue(question.id())},
                                  {QStringLiteral("text"), QString::fromUtf8(text)}});
    addOrganisation(QStringLiteral("Jugendhaus"));
    addOrganisation(QStringLiteral("Familienzentrum"));
    const auto hits = m_session->reader().search({QStringLiteral("zentrum"), {}, 2});
    QVERIFY(hits);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->at(0).text, QStringLiteral("Familienzentrum"));
    QCOMPARE(hits->at(1).text, QStringLiteral("Zentrum drei"));
}

void TestStore::emptyValuesComeLast()
{
    int key = 6'000'000;
    for (const auto &[name, postcode] :
         {std::pair("Weiler", QVariant()), std::pair("Stadt", QVariant(QStringLiteral("34117"))),
          std::pair("Hof", QVariant()), std::pair("Dorf", QVariant(QStringLiteral("34109")))})
        add(names::municipality, {{QStringLiteral("name"), QString::fromUtf8(name)},
                                  {QStringLiteral("key"), QStringLiteral("0%1").arg(++key)},
                                  {QStringLiteral("postcode"), postcode}});
    RecordQuery query = RecordQuery::all(names::municipality);
    const auto listed = [&](bool descending, int limit) {
        query.order = {{QStringLiteral("postcode"), descending}};
        query.limit = limit;
        QStringList listed;
        const auto rows = m_session->reader().rows(names::municipality, *m_session->reader().keys(query));
        for (const ListRow &row : *rows)
            listed.append(row.record.text(names::name));
        return listed.join(u' ');
    };
    QCOMPARE(listed(false, 0), QStringLiteral("Dorf Stadt Weiler Hof"));
    QCOMPARE(listed(false, 3), QStringLiteral("Dorf Stadt Weiler"));
    QCOMPARE(listed(true, 0), QStringLiteral("Stadt Dorf Weiler Hof"));
}

void TestStore::whatWasMergedHidesNothingNewer()
{
    const RecordId older = RecordId::create();
    for (const auto *name : {"Zentrum A", "Zentrum B", "Zentrum C"})
        addOrganisation(QString::fromUtf8(name));
    // As a merge brings it: made earlier, written later.
    Record merged(*m_session->schema().table(names::organisation), older);
    const auto fresh =
        m_session->newRecord(names::organisation, {{QStringLiteral("name"), QStringLiteral("Zentrum D")}});
    for (const Field &field : merged.table().fields())
        merged.set(field.name(), fresh->value(field.name()));
    QVERIFY(m_session->apply(edits::insert(merged)));
    add(names::person, {{QStringLiteral("family-name"), QStringLiteral("Zentrum")}});
    const auto hits = m_session->reader().search({QStringLiteral("zentrum"), {}, 3});
    QVERIFY(hits);
    QStringList texts;
    for (const SearchHit &hit : *hits)
        texts.append(hit.text);
    QCOMPARE(texts, QStringList({QStringLiteral("Zentrum"), QStringLiteral("Zentrum C"),
                                 QStringLiteral("Zentrum B")}));
}

void TestStore::sortsByGermanRules()
{
    for (const auto *name : {"Zoll", "Ärzte", "Apotheke", "Öffnung", "Ofen", "aachen"})
        addOrganisation(QString::fromUtf8(name));
    QCOMPARE(sortedNames(names::organisation, names::name),
             QStringList({QStringLiteral("aachen"), QStringLiteral("Apotheke"), QStringLiteral("Ärzte"),
                          QStringLiteral("Ofen"), QStringLiteral("Öffnung"), QStringLiteral("Zoll")}));
    for (const auto *name : {"Mutz", "Müller", "Muck"})
        add(names::person, {{QStringLiteral("family-name"), QString::fromUtf8(name)}});
    QCOMPARE(sortedNames(names::person, names::familyName),
             QStringList({QStringLiteral("Muck"), QStringLiteral("Müller"), QStringLiteral("Mutz")}));
}

void TestStore::sortsByTheOrderOfQuestions()
{
    const Record space = add(names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ost")}});
    const Record conference =
        add(names::conference, {{QStringLiteral("title"), QStringLiteral("Konferenz")},
                                {QStringLiteral("social-space"), QVariant::fromValue(space.id())},
                                {QStringLiteral("date"), QDate(2024, 6, 17)}});
    for (const auto *name : {"Schätze", "Bedarfe", "Beispiele"}) {
        const Record question =
            add(names::question, {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                                  {QStringLiteral("wording"), QString::fromUtf8(name)},
                                  {QStringLiteral("short-name"), QString::fromUtf8(name)}});
        add(names::theme, {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                           {QStringLiteral("question"), QVariant::fromValue(question.id())},
                           {QStringLiteral("name"), QString::fromUtf8(name)}});
    }
    QCOMPARE(
        sortedNames(names::theme, names::name),
        QStringList({QStringLiteral("Schätze"), QStringLiteral("Bedarfe"), QStringLiteral("Beispiele")}));
}

void TestStore::filtersOverReferencesAndChoices()
{
    const Record town = add(names::municipality, {{QStringLiteral("name"), QStringLiteral("Großalmerode")},
                                                  {QStringLiteral("key"), QStringLiteral("06636004")}});
    add(names::organisation, {{QStringLiteral("name"), QStringLiteral("Verein")},
                              {QStringLiteral("municipality"), QVariant::fromValue(town.id())},
                              {QStringLiteral("category"), QStringLiteral("day-care")}});
    addOrganisation(QStringLiteral("Anderer Verein 100 %"));
    RecordQuery query = RecordQuery::all(names::organisation);
    query.filterFields = {QStringLiteral("name"), QStringLiteral("municipality"), QStringLiteral("category")};
    const QHash<QString, int> expected = {
        {QStringLiteral("verein"), 2},   {QStringLiteral("grossalm"), 1}, {QStringLiteral("verein gross"), 1},
        {QStringLiteral("day care"), 1}, {QStringLiteral("100 %"), 1},    {QStringLiteral("_"), 0}};
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        query.filter = it.key();
        QCOMPARE(*m_session->reader().count(query), it.value());
    }
}

void TestStore::keysAndRowsComeInOrder()
{
    for (int i = 9; i >= 0; --i)
        addOrganisation(QStringLiteral("Verein %1").arg(i));
    const auto keys = m_session->reader().keys(RecordQuery::all(names::organisation));
    const auto rows = m_session->reader().rows(names::organisation, *keys);
    QCOMPARE(rows->size(), 10);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(rows->at(i).key, keys->at(i));
        QCOMPARE(rows->at(i).record.text(names::name), QStringLiteral("Verein %1").arg(i));
    }
}

void TestStore::countsByTheValuesOfFields()
{
    const Record space = add(names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ost")}});
    const auto addTown = [&](const char *name, const char *kind, const QVariant &people) {
        const QString key = QStringLiteral("0663600%1").arg(m_session->undoStack().count());
        return add(names::municipality, {{QStringLiteral("name"), QLatin1StringView(name)},
                                         {QStringLiteral("kind"), QLatin1StringView(kind)},
                                         {QStringLiteral("key"), key},
                                         {QStringLiteral("population"), people}});
    };
    const QList<Record> towns = {addTown("Eschwege", "town", 19000LL), addTown("Wanfried", "town", 4000LL),
                                 addTown("Meinhard", "municipality", QVariant())};
    add(names::spaceMembership, {{QStringLiteral("municipality"), QVariant::fromValue(towns.at(0).id())},
                                 {QStringLiteral("social-space"), QVariant::fromValue(space.id())}});
    const auto byKind = m_session->reader().tallies(RecordQuery::all(names::municipality),
                                                    {QStringLiteral("kind")}, QStringLiteral("population"));
    QHash<QString, std::pair<qint64, qint64>> found;
    for (const Tally &tally : *byKind)
        found.insert(tally.values.constFirst().toString(), {tally.count, tally.sum});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.value(QStringLiteral("town")), std::make_pair(qint64(2), qint64(23000)));
    QCOMPARE(found.value(QStringLiteral("municipality")), std::make_pair(qint64(1), qint64(0)));

    const auto byReferences = m_session->reader().tallies(
        RecordQuery::all(names::spaceMembership),
        {QStringLiteral("social-space"), QStringLiteral("municipality"), QStringLiteral("valid-from")});
    QCOMPARE(byReferences->size(), 1);
    QCOMPARE(byReferences->constFirst().values.at(0).value<RecordId>(), space.id());
    QCOMPARE(byReferences->constFirst().values.at(1).value<RecordId>(), towns.at(0).id());
    QVERIFY(!byReferences->constFirst().values.at(2).isValid());

    const RecordQuery none = RecordQuery::where(names::municipality, names::name, QStringLiteral("Nowhere"));
    QVERIFY(m_session->reader().tallies(none, {QStringLiteral("kind")})->isEmpty());
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
        const Record record = add(names::organisation, {{QStringLiteral("name"), QStringLiteral("x")},
                                                        {QStringLiteral("note"), text}});
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
