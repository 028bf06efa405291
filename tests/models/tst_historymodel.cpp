// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/historymodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// Who changed what and when, in words.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void isEmptyUntilItIsAsked();
    void tellsWhoDidWhatNewestFirst();
    void tellsBeforeAndAfterInWords();
    void tellsTitlesOfReferredRecords();
    void showsOnlyTheChangesOfOneRecord();
    void namesTheRecordsInTheHistoryOfTheFile();
    void namesRecordsThatAreGone();
    void addsNewChangesOnTop();
    void tellsTakingBackFromDoingAgain();
    void readsPageByPage();
    void shortensLongListsOfRecords();
    void shortensLongValuesBetweenCharacters();

private:
    std::unique_ptr<HistoryModel> model();
    QString cell(const HistoryModel &history, int row, HistoryModel::Column column) const;
    Record addBody(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestHistoryModel::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_session->setAuthor(QStringLiteral("Anna"));
}

std::unique_ptr<HistoryModel> TestHistoryModel::model()
{
    auto history = std::make_unique<HistoryModel>(*m_session);
    auto *tester = new QAbstractItemModelTester(
        history.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, history.get());
    tester->setUseFetchMore(false);
    return history;
}

QString TestHistoryModel::cell(const HistoryModel &history, int row, HistoryModel::Column column) const
{
    return history.index(row, column).data().toString();
}

Record TestHistoryModel::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{QStringLiteral("name"), name}});
}

void TestHistoryModel::isEmptyUntilItIsAsked()
{
    const auto history = model();
    addBody(QStringLiteral("Rat"));
    QCOMPARE(history->rowCount(), 0);
}

void TestHistoryModel::tellsWhoDidWhatNewestFirst()
{
    const Record body = addBody(QStringLiteral("Rat"));
    m_session->setAuthor(QStringLiteral("Bernd"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    const auto history = model();
    history->showRecord(QStringLiteral("body"), body.id());
    QCOMPARE(history->rowCount(), 2);
    QCOMPARE(cell(*history, 0, HistoryModel::AuthorColumn), QStringLiteral("Bernd"));
    QCOMPARE(cell(*history, 0, HistoryModel::LabelColumn), QStringLiteral("Change Name of “Rat”"));
    QCOMPARE(cell(*history, 1, HistoryModel::AuthorColumn), QStringLiteral("Anna"));
    QCOMPARE(cell(*history, 1, HistoryModel::LabelColumn), QStringLiteral("Add Body “Rat”"));
    const QDateTime time = history->changeSet(0).time;
    QCOMPARE(history->index(0, 0).data(ValueRole).toDateTime(), time);
    QCOMPARE(cell(*history, 0, HistoryModel::TimeColumn),
             QLocale().toString(time.toLocalTime(), QStringLiteral("dd.MM.yyyy HH:mm")));
    QCOMPARE(history->index(0, 2).data(ChangeSetIdRole).value<RecordId>(), history->changeSet(0).id);
}

void TestHistoryModel::tellsBeforeAndAfterInWords()
{
    const Record body = addBody(QStringLiteral("Rat"));
    Record changed = body;
    changed.set(names::level, QStringLiteral("strategic"));
    changed.set(names::since, QDate(2024, 6, 17));
    QVERIFY(m_session->apply(edits::update(body, changed)));
    const auto history = model();
    history->showRecord(QStringLiteral("body"), body.id());
    QCOMPARE(cell(*history, 0, HistoryModel::ChangesColumn),
             QStringLiteral("Level: Operational → Strategic\nSince: (empty) → 17.06.2024"));
    QCOMPARE(cell(*history, 1, HistoryModel::ChangesColumn), QStringLiteral("Name: Rat\nLevel: Operational"));
}

void TestHistoryModel::tellsTitlesOfReferredRecords()
{
    const Record first =
        addRecord(*m_session, names::organisation, {{QStringLiteral("name"), QStringLiteral("Club")}});
    const Record second =
        addRecord(*m_session, names::organisation, {{QStringLiteral("name"), QStringLiteral("Verein")}});
    setField(*m_session, first, names::parent, reference(second));
    const auto history = model();
    history->showRecord(QStringLiteral("organisation"), first.id());
    QCOMPARE(cell(*history, 0, HistoryModel::ChangesColumn), QStringLiteral("Belongs to: (empty) → Verein"));
}

void TestHistoryModel::showsOnlyTheChangesOfOneRecord()
{
    const Record first = addBody(QStringLiteral("Rat"));
    addBody(QStringLiteral("Beirat"));
    const auto history = model();
    history->showRecord(QStringLiteral("body"), first.id());
    QCOMPARE(history->rowCount(), 1);
    addBody(QStringLiteral("Kreis"));
    QCOMPARE(history->rowCount(), 1);
}

void TestHistoryModel::namesTheRecordsInTheHistoryOfTheFile()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::level, QStringLiteral("strategic"));
    const auto history = model();
    history->showFile();
    QCOMPARE(history->rowCount(), 2);
    QCOMPARE(cell(*history, 0, HistoryModel::ChangesColumn),
             QStringLiteral("Body “Rat”: Level: Operational → Strategic"));
    QCOMPARE(cell(*history, 1, HistoryModel::ChangesColumn),
             QStringLiteral("Body “Rat” added: Name: Rat; Level: Operational"));
}

void TestHistoryModel::namesRecordsThatAreGone()
{
    const Record body = addBody(QStringLiteral("Rat"));
    QVERIFY(m_session->apply(edits::remove(body)));
    const auto history = model();
    history->showFile();
    QCOMPARE(cell(*history, 0, HistoryModel::ChangesColumn),
             QStringLiteral("Body “Rat” removed: Name: Rat; Level: Operational"));
    QVERIFY(cell(*history, 1, HistoryModel::ChangesColumn).startsWith(QStringLiteral("Body “Rat” added")));
}

void TestHistoryModel::addsNewChangesOnTop()
{
    const Record body = addBody(QStringLiteral("Rat"));
    const auto history = model();
    history->showRecord(QStringLiteral("body"), body.id());
    QSignalSpy inserted(history.get(), &HistoryModel::rowsInserted);
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(cell(*history, 0, HistoryModel::ChangesColumn), QStringLiteral("Name: Rat → Beirat"));
    QCOMPARE(cell(*history, 0, HistoryModel::AuthorColumn), QStringLiteral("Anna"));
}

void TestHistoryModel::tellsTakingBackFromDoingAgain()
{
    const Record body = addBody(QStringLiteral("Rat"));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->undo());
    const auto history = model();
    history->showRecord(QStringLiteral("body"), body.id());
    QCOMPARE(cell(*history, 0, HistoryModel::LabelColumn),
             QStringLiteral("Taken back: Change Name of “Rat”"));
    QCOMPARE(cell(*history, 1, HistoryModel::LabelColumn),
             QStringLiteral("Done again: Change Name of “Rat”"));
    QCOMPARE(cell(*history, 2, HistoryModel::LabelColumn),
             QStringLiteral("Taken back: Change Name of “Rat”"));
    QCOMPARE(cell(*history, 3, HistoryModel::LabelColumn), QStringLiteral("Change Name of “Rat”"));
}

void TestHistoryModel::readsPageByPage()
{
    for (int i = 0; i < 120; ++i)
        addBody(QStringLiteral("Body %1").arg(i));
    const auto history = model();
    history->showFile();
    QCOMPARE(history->rowCount(), 50);
    addBody(QStringLiteral("Rat"));
    QCOMPARE(history->rowCount(), 51);
    while (history->canFetchMore({}))
        history->fetchMore({});
    QCOMPARE(history->rowCount(), 121);
    QSet<RecordId> ids;
    for (int row = 0; row < history->rowCount(); ++row)
        ids.insert(history->changeSet(row).id);
    QCOMPARE(ids.size(), 121);
}

void TestHistoryModel::shortensLongListsOfRecords()
{
    addRecords(*m_session, names::body, 25, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QString::number(i)}};
    });
    const auto history = model();
    history->showFile();
    const QStringList lines = cell(*history, 0, HistoryModel::ChangesColumn).split(u'\n');
    QCOMPARE(lines.size(), 21);
    QCOMPARE(lines.last(), QStringLiteral("and 5 more"));
}

void TestHistoryModel::shortensLongValuesBetweenCharacters()
{
    const QString smile = QString::fromUcs4(U"\U0001F642");
    const Record body = addBody(QStringLiteral("x") + smile.repeated(150));
    const auto history = model();
    history->showRecord(QStringLiteral("body"), body.id());
    const QString words = cell(*history, 0, HistoryModel::ChangesColumn);
    QVERIFY(words.startsWith(QStringLiteral("Name: x") + smile));
    QVERIFY(words.contains(smile + u'…'));
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
