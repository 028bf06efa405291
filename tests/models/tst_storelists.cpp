// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;

/// What lists ask of a file: order, filters, rows and counts.
class TestStoreLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void sortsByGermanRules();
    void emptyValuesComeLast();
    void sortsByTheOrderOfQuestions();
    void filtersOverReferencesAndChoices();
    void keysAndRowsComeInOrder();
    void countsByTheValuesOfFields();

private:
    QStringList sortedNames(QStringView table, QStringView field) const;
    Record addOrganisation(const QString &name)
    {
        return addRecord(*m_session, names::organisation, {{names::name.toString(), name}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestStoreLists::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

QStringList TestStoreLists::sortedNames(QStringView table, QStringView field) const
{
    QStringList sorted;
    const auto records = m_session->reader().records(RecordQuery::all(table));
    for (const Record &record : *records)
        sorted.append(record.text(field));
    return sorted;
}

void TestStoreLists::sortsByGermanRules()
{
    for (const auto *name : {"Zoll", "Ärzte", "Apotheke", "Öffnung", "Ofen", "aachen"})
        addOrganisation(QString::fromUtf8(name));
    QCOMPARE(sortedNames(names::organisation, names::name),
             QStringList({QStringLiteral("aachen"), QStringLiteral("Apotheke"), QStringLiteral("Ärzte"),
                          QStringLiteral("Ofen"), QStringLiteral("Öffnung"), QStringLiteral("Zoll")}));
    for (const auto *name : {"Mutz", "Müller", "Muck"})
        addRecord(*m_session, names::person, {{QStringLiteral("family-name"), QString::fromUtf8(name)}});
    QCOMPARE(sortedNames(names::person, names::familyName),
             QStringList({QStringLiteral("Muck"), QStringLiteral("Müller"), QStringLiteral("Mutz")}));
}

void TestStoreLists::emptyValuesComeLast()
{
    int key = 6'000'000;
    for (const auto &[name, postcode] :
         {std::pair("Weiler", QVariant()), std::pair("Stadt", QVariant(QStringLiteral("34117"))),
          std::pair("Hof", QVariant()), std::pair("Dorf", QVariant(QStringLiteral("34109")))})
        addRecord(*m_session, names::municipality,
                  {{QStringLiteral("name"), QString::fromUtf8(name)},
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

void TestStoreLists::sortsByTheOrderOfQuestions()
{
    const Record conference = addConference(*m_session, QStringLiteral("Konferenz"));
    for (const auto *name : {"Schätze", "Bedarfe", "Beispiele"}) {
        const Record question = addRecord(*m_session, names::question,
                                          {{QStringLiteral("conference"), reference(conference)},
                                           {QStringLiteral("wording"), QString::fromUtf8(name)},
                                           {QStringLiteral("short-name"), QString::fromUtf8(name)}});
        addRecord(*m_session, names::theme,
                  {{QStringLiteral("conference"), reference(conference)},
                   {QStringLiteral("question"), reference(question)},
                   {QStringLiteral("name"), QString::fromUtf8(name)}});
    }
    QCOMPARE(
        sortedNames(names::theme, names::name),
        QStringList({QStringLiteral("Schätze"), QStringLiteral("Bedarfe"), QStringLiteral("Beispiele")}));
}

void TestStoreLists::filtersOverReferencesAndChoices()
{
    const Record town = addRecord(*m_session, names::municipality,
                                  {{QStringLiteral("name"), QStringLiteral("Großalmerode")},
                                   {QStringLiteral("key"), QStringLiteral("06636004")}});
    addRecord(*m_session, names::organisation,
              {{QStringLiteral("name"), QStringLiteral("Verein")},
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

void TestStoreLists::keysAndRowsComeInOrder()
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

void TestStoreLists::countsByTheValuesOfFields()
{
    const Record space =
        addRecord(*m_session, names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ost")}});
    const auto addTown = [&](const char *name, const char *kind, const QVariant &people) {
        const QString key = QStringLiteral("0663600%1").arg(m_session->undoStack().count());
        return addRecord(*m_session, names::municipality,
                         {{QStringLiteral("name"), QLatin1StringView(name)},
                          {QStringLiteral("kind"), QLatin1StringView(kind)},
                          {QStringLiteral("key"), key},
                          {QStringLiteral("population"), people}});
    };
    const QList<Record> towns = {addTown("Eschwege", "town", 19000LL), addTown("Wanfried", "town", 4000LL),
                                 addTown("Meinhard", "municipality", QVariant())};
    addRecord(*m_session, names::spaceMembership,
              {{QStringLiteral("municipality"), QVariant::fromValue(towns.at(0).id())},
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

QTEST_GUILESS_MAIN(TestStoreLists)
#include "tst_storelists.moc"
