// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QTemporaryDir>
#include <QTest>

/// One file of each version that was ever written is opened for ever (tests/data/files, packed by qCompress).
class TestOldFiles : public QObject
{
    Q_OBJECT

private slots:
    void opensAndKeepsWhatIsInIt_data();
    void opensAndKeepsWhatIsInIt();
};

void TestOldFiles::opensAndKeepsWhatIsInIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("version");
    QTest::newRow("version 1") << QStringLiteral("version-1.sozialraum.z") << 1;
    QTest::newRow("version 3") << QStringLiteral("version-3.sozialraum.z") << 3;
}

void TestOldFiles::opensAndKeepsWhatIsInIt()
{
    QFETCH(const QString, name);
    QFETCH(const int, version);
    QFile packed(QStringLiteral(SOZIALRAUM_SOURCE_DIR "/tests/data/files/") + name);
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("old.sozialraum")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(packed.readAll()));
    file.close();

    // Whoever only reads works on a copy, but hears of the file itself.
    const auto read = Session::open(file.fileName(), Session::Access::ReadOnly);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE((*read)->reader().description()->schemaVersion, version);

    const auto session = Session::open(file.fileName());
    QVERIFY2(session, qPrintable(session ? QString() : session.error().detail));
    QCOMPARE((*session)->reader().description()->schemaVersion, Schema::standard().version());
    const auto organisations = (*session)->reader().records(RecordQuery::all(names::organisation));
    QVERIFY(organisations);
    QCOMPARE(organisations->size(), 1);
    QCOMPARE(organisations->constFirst().text(names::name), QStringLiteral("Jobcenter"));
    QCOMPARE((*session)->reader().history({})->size(), 2);
    QVERIFY((*session)->apply(edits::setField(organisations->constFirst(), names::name,
                                              QStringLiteral("Jobcenter Werra-Meißner"))));
    QVERIFY((*session)->undoNewest(3));
    QCOMPARE(*(*session)->reader().count(RecordQuery::all(names::organisation)), 0);
    QCOMPARE(*(*session)->findFaults(), QStringList());
}

QTEST_GUILESS_MAIN(TestOldFiles)
#include "tst_oldfiles.moc"
