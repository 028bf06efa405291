// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "models/store/damagedtable.h"
#include "models/store/filecheck.h"
#include "models/store/rescue.h"
#include "models/store/sqlfile.h"
#include "tests/support/filepages.h"
#include "tests/support/testsession.h"

#include <QFile>
#include <QTest>

/// What a damaged file still holds comes into a new one, and what does not is named.
class TestRescue : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void soundFileIsSavedWhole();
    void damagedPagesAreGoneAround_data();
    void damagedPagesAreGoneAround();
    void fileWithoutItsEndIsReadAsFarAsItGoes_data();
    void fileWithoutItsEndIsReadAsFarAsItGoes();
    void lostRecordsAreMadeAgainFromTheHistory();
    void rescuedFileCanBeMergedAlsoWithoutAWholeHistory();
    void quickCheckSeesDamage();
    void unreadableFileIsRefused();
    void existingFileIsNotReplaced();
    void stoppedRescueLeavesNothing();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }
    void fill();
    QList<int> leaves() const { return filepages::leaves(path(), QStringLiteral("organisation")); }
    void overwrite(const QList<int> &pages) const { filepages::overwrite(path(), pages); }
    qint64 countIn(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

namespace {

constexpr int organisations = 400;
constexpr int pageSize = 4096;

} // namespace

void TestRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = path(QStringLiteral("rescued.sozialraum"));
    fill();
}

void TestRescue::fill()
{
    const auto session = testsession::makeSession(*m_folder);
    const QString note(150, u'n');
    testsession::addRecords(*session, names::organisation, organisations, [&](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)},
                           {names::note.toString(), note}};
    });
    if (!session->setDraft(QStringLiteral("capture"), QStringLiteral("half a thou")))
        qFatal("no draft");
}

qint64 TestRescue::countIn(const QString &file) const
{
    const auto session = Session::open(file, Session::Access::ReadOnly);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    return *(*session)->reader().count(RecordQuery::all(names::organisation));
}

void TestRescue::soundFileIsSavedWhole()
{
    const auto report = rescue::run(path(), m_target, Schema::standard());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->isComplete());
    const auto before = Session::open(path(), Session::Access::ReadOnly);
    const auto after = Session::open(m_target, Session::Access::ReadOnly);
    QVERIFY((*after)->findFaults()->isEmpty());
    QCOMPARE((*after)->reader().description()->id, (*before)->reader().description()->id);
    const RecordQuery all = RecordQuery::all(names::organisation);
    QCOMPARE(*(*after)->reader().records(all), *(*before)->reader().records(all));
    QCOMPARE(*(*after)->draft(QStringLiteral("capture")), QStringLiteral("half a thou"));
    QCOMPARE((*after)->reader().history({})->size(), (*before)->reader().history({})->size());
    QCOMPARE((*after)->reader().search({QStringLiteral("verein 17"), {}, 50})->size(), 14);
}

void TestRescue::damagedPagesAreGoneAround_data()
{
    QTest::addColumn<QList<int>>("which");
    const int last = static_cast<int>(leaves().size()) - 1;
    QTest::newRow("first") << QList<int>{0};
    QTest::newRow("in the middle") << QList<int>{3};
    QTest::newRow("two apart") << QList<int>{2, 6};
    QTest::newRow("last") << QList<int>{last};
}

void TestRescue::damagedPagesAreGoneAround()
{
    QFETCH(QList<int>, which);
    const QList<int> all = leaves();
    QVERIFY(all.size() > 8);
    QList<int> pages;
    for (const int index : which)
        pages.append(all.at(index));
    overwrite(pages);
    const auto file = SqlFile::open(path(), SqlFile::Mode::ReadOnly);
    QVERIFY(!(*file)->value(QStringLiteral("SELECT sum(length(note)) FROM organisation")));
    DamagedTable table(**file, QStringLiteral("\"organisation\""),
                       {QStringLiteral("seq"), QStringLiteral("name")});
    QSet<qlonglong> keys;
    QVERIFY(table.read([&](const QVariantList &values) {
        keys.insert(values.constFirst().toLongLong());
        return true;
    }));
    QVERIFY(!table.isWhole());
    const auto perPage = organisations / all.size();
    QVERIFY2(keys.size() >= organisations - 2 * perPage * which.size(),
             qPrintable(QString::number(keys.size())));
    QVERIFY(keys.size() < organisations);
}

void TestRescue::fileWithoutItsEndIsReadAsFarAsItGoes_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("least");
    // The last page may be anything, and the history makes up for it.
    QTest::newRow("without the last page") << 1.0 << organisations;
    QTest::newRow("without the last fifth") << 0.8 << organisations / 4;
    // That is hardly more than the empty tables.
    QTest::newRow("half") << 0.5 << 0;
}

void TestRescue::fileWithoutItsEndIsReadAsFarAsItGoes()
{
    QFETCH(double, share);
    QFETCH(int, least);
    QFile file(path());
    const auto pages = static_cast<qint64>(static_cast<double>(file.size() / pageSize) * share);
    QVERIFY(file.resize((share < 1 ? pages : pages - 1) * pageSize));
    QVERIFY(!Session::open(path(), Session::Access::ReadOnly));
    const auto report = rescue::run(path(), m_target, Schema::standard());
    QVERIFY2(report, report ? "" : qPrintable(report.error().text + report.error().detail));
    QVERIFY2(countIn(m_target) >= least, qPrintable(report->text()));
    // Something was there in any case, be it only steps of the history.
    QVERIFY(!report->isComplete());
    QVERIFY(Session::open(m_target).value()->findFaults()->isEmpty());
}

void TestRescue::lostRecordsAreMadeAgainFromTheHistory()
{
    overwrite({leaves().at(4)});
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();
    const auto report = rescue::run(path(), m_target, Schema::standard());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(countIn(m_target), organisations);
    QVERIFY(report->isComplete());
    QVERIFY2(report->text().contains(QStringLiteral("history")), qPrintable(report->text()));
    const auto rescued = Session::open(m_target, Session::Access::ReadOnly);
    QVERIFY((*rescued)->findFaults()->isEmpty());
    damaged.seek(0);
    QCOMPARE(damaged.readAll(), before);
}

// As somebody does who goes on with a backup and wants what it lacks.
void TestRescue::rescuedFileCanBeMergedAlsoWithoutAWholeHistory()
{
    const QString backup = path(QStringLiteral("backup.sozialraum"));
    {
        const auto session = Session::open(path());
        QVERIFY((*session)->backup(backup));
        testsession::addRecord(**session, names::organisation,
                               {{names::name.toString(), QStringLiteral("Neuer Verein")}});
        const auto first = (*session)->reader().records(RecordQuery::all(names::organisation));
        testsession::setField(**session, first->constFirst(), names::note, QStringLiteral("neue Notiz"));
    }
    const QList<int> steps = filepages::leaves(path(), QStringLiteral("row_change"));
    overwrite({steps.constFirst(), steps.constLast()});
    QVERIFY(rescue::run(path(), m_target, Schema::standard()));
    const auto home = Session::open(backup);
    const auto rescued = Session::open(m_target, Session::Access::ReadOnly);
    PackageMerge merge((*home)->reader());
    const auto added = merge.add((*rescued)->reader());
    QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    QVERIFY((*home)->merge(merge.changes(), merge.sources()));
    QCOMPARE(*(*home)->reader().count(RecordQuery::all(names::organisation)), organisations + 1);
    QCOMPARE(*(*home)->reader().count(
                 RecordQuery::where(names::organisation, names::note, QStringLiteral("neue Notiz"))),
             1);
    QVERIFY((*home)->findFaults()->isEmpty());
}

void TestRescue::quickCheckSeesDamage()
{
    QVERIFY(filecheck::quickCheck(path()));
    overwrite({leaves().at(4)});
    const auto checked = filecheck::quickCheck(path());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Error::Code::Damaged);
}

void TestRescue::unreadableFileIsRefused()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(static_cast<qsizetype>(file.size()) - 100, '\x5a'));
    file.close();
    const auto report = rescue::run(path(), m_target, Schema::standard());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Damaged);
    QVERIFY(!QFile::exists(m_target));
}

void TestRescue::existingFileIsNotReplaced()
{
    QFile target(m_target);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("precious");
    target.close();
    QCOMPARE(rescue::run(path(), m_target, Schema::standard()).error().code, Error::Code::Exists);
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("precious"));
}

void TestRescue::stoppedRescueLeavesNothing()
{
    const auto report = rescue::run(path(), m_target, Schema::standard(), [] { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(m_target));
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
