// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/filewatch.h"
#include "models/schema/names.h"
#include "models/store/leftoverlog.h"
#include "tests/support/filebytes.h"
#include "tests/support/testsession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

/// What befalls a file while it is open: it is read and written elsewhere, moved, copied over, robbed of its
/// log.
class TestOpenFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readerFollowsTheWriter_data();
    void readerFollowsTheWriter();
    void readerFollowsWhoBeginsLater();
    void watchTellsWhenTheFileIsFree();
    void removedOrReplacedFileIsNotWritten_data();
    void removedOrReplacedFileIsNotWritten();
    void copyOverAnOpenFileIsNoticed();
    void logThatIsRemovedIsSavedFirst();
    void copyOfAFileAtRestHasEverything();
    void ownChangesAreNobodyElses();

private:
    QString path(const QString &name = QStringLiteral("test.sozialraum")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int earlierRecords = 60;
constexpr int todaysRecords = 300;

void addOrganisation(Session &session, const QString &title = QStringLiteral("Verein"))
{
    testsession::addRecord(session, names::organisation, {{names::name.toString(), title}});
}

void addMany(Session &session, int count)
{
    const QString note(400, u'n');
    testsession::addRecords(session, names::organisation, count, [&](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)},
                           {names::note.toString(), note}};
    });
}

qint64 countOrganisations(const Session &session)
{
    return *session.reader().count(RecordQuery::all(names::organisation));
}

/// How many the file at \p path holds; ends the test program if it is not sound.
qint64 countIn(const QString &path)
{
    const auto session = Session::open(path, Session::Access::ReadOnly);
    if (!session || !(*session)->findFaults()->isEmpty())
        qFatal("%s", qPrintable(session ? QStringLiteral("not sound") : session.error().text));
    return countOrganisations(**session);
}

Result<void> tryToAdd(Session &session)
{
    return session.apply(edits::insert(
        *session.newRecord(names::organisation, {{names::name.toString(), QStringLiteral("x")}})));
}

} // namespace

void TestOpenFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    testsession::makeSession(*m_folder);
}

void TestOpenFile::readerFollowsTheWriter_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::newRow("local disk") << Journal::WriteAheadLog;
    QTest::newRow("network share") << Journal::Rollback;
}

void TestOpenFile::readerFollowsTheWriter()
{
    QFETCH(Journal, journal);
    const auto writer = Session::open(path(), Session::Access::ReadWrite, Schema::standard(), journal);
    addOrganisation(**writer, QStringLiteral("Before"));
    const auto reader = Session::open(path(), Session::Access::ReadOnly);
    QStringList told;
    connect(reader->get(), &Session::changed, this, [&](const ChangeSet &changes) {
        told.append(changes.rows.constFirst().fields.value(names::name.toString()).after.toString());
    });
    QVERIFY((*reader)->refresh());
    QVERIFY(told.isEmpty());
    addOrganisation(**writer, QStringLiteral("First"));
    addOrganisation(**writer, QStringLiteral("Second"));
    QVERIFY((*reader)->refresh());
    QCOMPARE(told, QStringList({QStringLiteral("First"), QStringLiteral("Second")}));
    QCOMPARE(countOrganisations(**reader), 3);
    const auto written = tryToAdd(**reader);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::ReadOnly);
}

void TestOpenFile::readerFollowsWhoBeginsLater()
{
    const auto reader = Session::open(path(), Session::Access::ReadOnly);
    QCOMPARE(countOrganisations(**reader), 0);
    const auto writer = Session::open(path());
    addOrganisation(**writer);
    QVERIFY((*reader)->refresh());
    QCOMPARE(countOrganisations(**reader), 1);
}

void TestOpenFile::watchTellsWhenTheFileIsFree()
{
    auto writer = std::move(*Session::open(path()));
    const auto reader = Session::open(path(), Session::Access::ReadOnly);
    FileWatch watch(**reader, true, nullptr);
    QSignalSpy released(&watch, &FileWatch::released);
    watch.look();
    QCOMPARE(released.size(), 0);
    writer.reset();
    watch.look();
    QCOMPARE(released.size(), 1);
    QVERIFY(Session::open(path()));
}

void TestOpenFile::removedOrReplacedFileIsNotWritten_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("removed") << false;
    QTest::newRow("replaced") << true;
}

void TestOpenFile::removedOrReplacedFileIsNotWritten()
{
    QFETCH(bool, isReplaced);
    const auto session = Session::open(path());
    addOrganisation(**session);
    FileWatch watch(**session, false, nullptr);
    QSignalSpy lost(&watch, &FileWatch::lost);
    QSignalSpy found(&watch, &FileWatch::found);
    const QString aside = path(QStringLiteral("aside"));
    QVERIFY(QFile::rename(path(), aside));
    if (isReplaced)
        filebytes::write(path(), "another file");
    watch.look();
    watch.look();
    QCOMPARE(lost.size(), 1);
    const auto written = tryToAdd(**session);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotFound);

    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY((*session)->backup(copy));
    QCOMPARE(countOrganisations(**Session::open(copy)), 1);
    QFile::remove(path());
    QVERIFY(QFile::rename(aside, path()));
    watch.look();
    QCOMPARE(found.size(), 1);
    QVERIFY(tryToAdd(**session));
}

void TestOpenFile::copyOverAnOpenFileIsNoticed()
{
    addMany(**Session::open(path()), earlierRecords);
    const QByteArray earlier = filebytes::of(path());
    addMany(**Session::open(path()), 1);
    auto session = std::move(*Session::open(path()));
    addMany(*session, todaysRecords);
    FileWatch watch(*session, false, nullptr);
    const QSignalSpy lost(&watch, &FileWatch::lost);
    watch.look();
    QCOMPARE(lost.size(), 0);
    filebytes::write(path(), earlier);
    watch.look();
    watch.look();
    QCOMPARE(lost.size(), 1);
    const auto written = tryToAdd(*session);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotFound);
    session.reset();
    // Neither mixed with what was open nor lost what was typed.
    QCOMPARE(filebytes::of(path()), earlier);
    QCOMPARE(leftoverlog::putAsideFor(path()).size(), 1);
    QCOMPARE(countIn(path()), earlierRecords);
}

void TestOpenFile::logThatIsRemovedIsSavedFirst()
{
    const auto session = std::move(*Session::open(path()));
    addMany(*session, todaysRecords);
    QVERIFY(QFile::remove(path() + QStringLiteral("-wal")));
    const auto written = tryToAdd(*session);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotFound);
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    QVERIFY(QFile::copy(path(), crashed));
    QCOMPARE(countIn(crashed), todaysRecords);
}

// As whoever copies the one file to a stick while it is open.
void TestOpenFile::copyOfAFileAtRestHasEverything()
{
    const auto session = std::move(*Session::open(path()));
    addMany(*session, todaysRecords);
    FileWatch watch(*session, false, nullptr);
    watch.look();
    const QString copy = path(QStringLiteral("copy.sozialraum"));
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(countIn(copy), todaysRecords);
    QVERIFY(session->checkWritable());
}

void TestOpenFile::ownChangesAreNobodyElses()
{
    const auto session = Session::open(path());
    FileWatch watch(**session, false, nullptr);
    const QSignalSpy lost(&watch, &FileWatch::lost);
    for (int i = 0; i < 12; ++i) {
        addMany(**session, todaysRecords);
        watch.look();
    }
    QCOMPARE(lost.size(), 0);
    QVERIFY((*session)->checkWritable());
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
