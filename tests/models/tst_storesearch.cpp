// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;

/// The search index: it keeps up with every change, and the newest hits come first.
class TestStoreSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void searchKeepsUpWithEveryChange();
    void searchFindsSpellingsAndShortWords_data();
    void searchFindsSpellingsAndShortWords();
    void searchStaysInsideAConference();
    void newestHitsComeFromAllTables();
    void whatWasMergedHidesNothingNewer();

private:
    Record addOrganisation(const QString &name)
    {
        return addRecord(*m_session, names::organisation, {{names::name.toString(), name}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestStoreSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestStoreSearch::searchKeepsUpWithEveryChange()
{
    const Record record = addOrganisation(QStringLiteral("Jugendzentrum Meißner"));
    QCOMPARE(found(*m_session, QStringLiteral("zentrum")).size(), 1);
    QVERIFY(m_session->apply(edits::setField(record, names::name, QStringLiteral("Familienhaus"))));
    QVERIFY(found(*m_session, QStringLiteral("zentrum")).isEmpty());
    QCOMPARE(found(*m_session, QStringLiteral("familien")).size(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(found(*m_session, QStringLiteral("zentrum")).size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(found(*m_session, QStringLiteral("zentrum")).isEmpty());
    QVERIFY(m_session->findFaults()->isEmpty());
}

void TestStoreSearch::searchFindsSpellingsAndShortWords_data()
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
    QTest::newRow("a zero between") << QStringLiteral("jugend") + QChar(QChar::Null) + QStringLiteral("meiß")
                                    << true;
    QTest::newRow("a zero alone") << QString(QChar(QChar::Null)) << false;
}

void TestStoreSearch::searchFindsSpellingsAndShortWords()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    addOrganisation(QStringLiteral("Jugendzentrum Meißner"));
    QCOMPARE(!found(*m_session, text).isEmpty(), isFound);
}

void TestStoreSearch::searchStaysInsideAConference()
{
    const Record space =
        addRecord(*m_session, names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ost")}});
    QList<RecordId> conferences;
    for (const int year : {2024, 2025}) {
        const Record conference =
            addRecord(*m_session, names::conference,
                      {{QStringLiteral("title"), QStringLiteral("Konferenz %1").arg(year)},
                       {QStringLiteral("social-space"), QVariant::fromValue(space.id())},
                       {QStringLiteral("date"), QDate(year, 6, 17)}});
        addRecord(*m_session, names::agendaItem,
                  {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                   {QStringLiteral("title"), QStringLiteral("Begrüßung %1").arg(year)}});
        conferences.append(conference.id());
    }
    QCOMPARE(found(*m_session, QStringLiteral("begruessung")),
             QStringList({QStringLiteral("Begrüßung 2025"), QStringLiteral("Begrüßung 2024")}));
    QCOMPARE(found(*m_session, QStringLiteral("begruessung"), conferences.constFirst()),
             QStringList(QStringLiteral("Begrüßung 2024")));
}

void TestStoreSearch::newestHitsComeFromAllTables()
{
    const Record space =
        addRecord(*m_session, names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Ostzentrum")}});
    const Record conference = addRecord(*m_session, names::conference,
                                        {{QStringLiteral("title"), QStringLiteral("Konferenz")},
                                         {QStringLiteral("social-space"), QVariant::fromValue(space.id())},
                                         {QStringLiteral("date"), QDate(2024, 6, 17)}});
    const Record question = addRecord(*m_session, names::question,
                                      {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
                                       {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                       {QStringLiteral("short-name"), QStringLiteral("Bedarfe")}});
    for (const auto *text : {"Zentrum eins", "Zentrum zwei", "Zentrum drei"})
        addRecord(*m_session, names::contribution,
                  {{QStringLiteral("conference"), QVariant::fromValue(conference.id())},
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

void TestStoreSearch::whatWasMergedHidesNothingNewer()
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
    addRecord(*m_session, names::person, {{QStringLiteral("family-name"), QStringLiteral("Zentrum")}});
    const auto hits = m_session->reader().search({QStringLiteral("zentrum"), {}, 3});
    QVERIFY(hits);
    QStringList texts;
    for (const SearchHit &hit : *hits)
        texts.append(hit.text);
    QCOMPARE(texts, QStringList({QStringLiteral("Zentrum"), QStringLiteral("Zentrum C"),
                                 QStringLiteral("Zentrum B")}));
}

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_storesearch.moc"
