// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/rescue.h"
#include "models/store/sqlfile.h"
#include "tests/models/packagetest.h"
#include "tests/support/filepages.h"

#include <QFile>

using namespace testsession;

/// Cards come back as long as their own pages are whole, be the pages that led to them what they may.
class TestCarving : public PackageTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void cardsAreFoundWithoutTheirTrees_data();
    void cardsAreFoundWithoutTheirTrees();
    void recordsAreTakenForNothingElse();
    void newerCardsAreFoundBehindOlderPages();
    void fileWithoutItsBeginningIsRescued_data();
    void fileWithoutItsBeginningIsRescued();
    void theErasedStayErased();
    void theRemovedStayRemoved();

private:
    QString file() const { return path(QStringLiteral("test.sozialraum")); }
    void damageTrees(const QStringList &trees) const;
    void withoutSession(const QString &statement);
    rescue::Report rescued() const;
    std::unique_ptr<Session> rescuedFile() const
    {
        return opened(path(QStringLiteral("rescued.sozialraum")));
    }
    QStringList rescuedCards() const;

    QStringList m_cards;
    QList<Record> m_records;
};

namespace {

constexpr int cardCount = 60;

QStringList texts(const Session &session)
{
    QStringList texts;
    const auto records = session.reader().records(RecordQuery::all(names::contribution));
    for (const Record &record : *records)
        texts.append(record.text(names::text));
    texts.sort();
    return texts;
}

} // namespace

void TestCarving::init()
{
    setUp();
    // One text goes on over several pages.
    m_records = addRecords(*m_home, names::contribution, cardCount, [&](int i) {
        const QString words = QStringLiteral("mehr Treffpunkte äöü ").repeated(i == 7 ? 450 : 12);
        return QVariantMap{
            {names::conference.toString(), reference(*m_conference)},
            {names::question.toString(), reference(*m_question)},
            {names::text.toString(), QStringLiteral("Karte %1: %2").arg(i).arg(words).trimmed()}};
    });
    m_cards = texts(*m_home);
}

void TestCarving::damageTrees(const QStringList &trees) const
{
    QList<int> roots;
    for (const QString &tree : trees)
        roots.append(filepages::root(file(), tree));
    filepages::overwrite(file(), roots);
}

void TestCarving::withoutSession(const QString &statement)
{
    m_home.reset();
    const auto sql = SqlFile::open(file(), SqlFile::Mode::ReadWrite);
    const auto done = (*sql)->run(statement);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

rescue::Report TestCarving::rescued() const
{
    auto report = rescue::run(file(), path(QStringLiteral("rescued.sozialraum")), Schema::standard());
    if (!report)
        qFatal("%s", qPrintable(report.error().text + report.error().detail));
    return *std::move(report);
}

QStringList TestCarving::rescuedCards() const
{
    return texts(*rescuedFile());
}

void TestCarving::cardsAreFoundWithoutTheirTrees_data()
{
    const QString cards = QStringLiteral("contribution");
    const QString index = QStringLiteral("sqlite_autoindex_contribution_1");
    const QString rows = QStringLiteral("row_change");
    QTest::addColumn<QStringList>("trees");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("cards") << QStringList{cards} << true;
    // The pages that led to the history held some of it.
    QTest::newRow("cards and history") << QStringList{cards, rows} << false;
    QTest::newRow("cards, their index and history") << QStringList{cards, index, rows} << false;
    QTest::newRow("cards, index, history and steps")
        << QStringList{cards, index, rows, QStringLiteral("change_set")} << false;
}

void TestCarving::cardsAreFoundWithoutTheirTrees()
{
    QFETCH(QStringList, trees);
    QFETCH(bool, isComplete);
    m_home.reset();
    damageTrees(trees);
    const rescue::Report report = rescued();
    QCOMPARE(rescuedCards(), m_cards);
    QCOMPARE(*rescuedFile()->findFaults(), QStringList());
    QVERIFY2(report.isComplete() == isComplete, qPrintable(report.text()));
}

void TestCarving::recordsAreTakenForNothingElse()
{
    // Without a history, or an index, all that tells is what a record looks like.
    withoutSession(QStringLiteral("DELETE FROM row_change"));
    damageTrees({QStringLiteral("contribution"), QStringLiteral("sqlite_autoindex_contribution_1")});
    const rescue::Report report = rescued();
    QCOMPARE(rescuedCards(), m_cards);
    for (const rescue::Outcome &outcome : report.outcomes)
        QCOMPARE(outcome.found, outcome.table->name() == names::contribution ? cardCount : 0);
    QVERIFY2(report.text().contains(QStringLiteral("60 found on pages")), qPrintable(report.text()));
}

void TestCarving::newerCardsAreFoundBehindOlderPages()
{
    const auto copy = path(QStringLiteral("older.sozialraum"));
    QVERIFY(m_home->backup(copy));
    QFile older(copy);
    QVERIFY(older.open(QIODevice::ReadOnly));
    for (int i = 0; i < cardCount; ++i)
        addCard(*m_home, QStringLiteral("Neue Karte %1 ").arg(i).repeated(20).trimmed());
    m_cards = texts(*m_home);
    m_home.reset();
    const int oldPages = static_cast<int>(older.size() / 4096);
    QVERIFY(QFile(file()).size() / 4096 > oldPages);
    filepages::takeBack(file(), older.readAll(), oldPages * 3 / 4);
    const rescue::Report report = rescued();
    const QStringList found = rescuedCards();
    const qsizetype newer = found.filter(QStringLiteral("Neue Karte")).size();
    QVERIFY2(newer > cardCount / 2, qPrintable(report.text()));
    QCOMPARE(found.size() - newer, cardCount);
    QVERIFY(!report.isComplete());
}

void TestCarving::fileWithoutItsBeginningIsRescued_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("header") << 100 << true;
    // The list of tables with it.
    QTest::newRow("first page") << 4096 << false;
}

void TestCarving::fileWithoutItsBeginningIsRescued()
{
    QFETCH(int, size);
    QFETCH(bool, isComplete);
    const RecordId id = m_home->reader().description()->id;
    QVERIFY(m_home->setDraft(QStringLiteral("capture/1"), QStringLiteral("halb getippt")));
    m_home.reset();
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    bytes.write(QByteArray(size, '\0'));
    bytes.close();
    const rescue::Report report = rescued();
    QCOMPARE(rescuedCards(), m_cards);
    QCOMPARE(*rescuedFile()->findFaults(), QStringList());
    QVERIFY2(report.isComplete() == isComplete, qPrintable(report.text()));
    QCOMPARE(rescuedFile()->reader().description()->id, id);
    QCOMPARE(*rescuedFile()->draft(QStringLiteral("capture/1")), QStringLiteral("halb getippt"));
}

void TestCarving::theErasedStayErased()
{
    const QByteArray id = m_records.constFirst().id().toBytes().toHex();
    withoutSession(QStringLiteral("INSERT INTO erased_record (record, erased_by) VALUES (x'%1', x'%1')")
                       .arg(QString::fromLatin1(id)));
    damageTrees({QStringLiteral("contribution"), QStringLiteral("row_change")});
    rescued();
    QCOMPARE(rescuedCards().size(), cardCount - 1);
}

void TestCarving::theRemovedStayRemoved()
{
    ChangeSet changes;
    changes.rows.append(
        {names::contribution.toString(), m_records.constLast().id(), RowChange::Kind::Delete, {}});
    for (const Field &field : m_records.constLast().table().fields())
        changes.rows.first().fields.insert(field.name(), {m_records.constLast().value(field.name()), {}});
    QVERIFY(m_home->apply(changes));
    m_home.reset();
    damageTrees({QStringLiteral("contribution"), QStringLiteral("row_change")});
    rescued();
    QCOMPARE(rescuedCards().size(), cardCount - 1);
}

QTEST_GUILESS_MAIN(TestCarving)
#include "tst_carving.moc"
