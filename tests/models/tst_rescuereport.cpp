// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "models/store/rescue.h"
#include "models/store/sqlfile.h"
#include "tests/models/packagetest.h"
#include "tests/support/filepages.h"

#include <QFile>

using namespace testsession;

/// What a rescue says of itself is true: whatever could not be had is named, and a file that is called whole
/// is sound.
class TestRescueReport : public PackageTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void pagesInEachOthersPlaceAreSortedOut();
    void whatIsNotSoundIsNamed();
    void countsAreThoseOfRecords();
    void packagesOfAFileWithoutIdentityComeHome();
    void identityIsTakenFromABackup_data();
    void identityIsTakenFromABackup();
    void lostIdentityIsNamed();
    void lostDraftIsNamed();
    void marksOfTheErasedAreKept();
    void lostMarksAreNamed_data();
    void lostMarksAreNamed();

private:
    QString file() const { return m_home ? m_home->path() : path(QStringLiteral("test.sozialraum")); }
    void close() { m_home.reset(); }
    rescue::Report rescued() const;
    std::unique_ptr<Session> rescuedFile() const;
    QString target() const { return path(QStringLiteral("rescued.sozialraum")); }
    qint64 count(const Session &session, QStringView table) const
    {
        return *session.reader().count(RecordQuery::all(table.toString()));
    }
};

namespace {

constexpr int cardCount = 60;
constexpr int themeCount = 40;

} // namespace

void TestRescueReport::init()
{
    setUp();
    const QVariantMap part{{names::conference.toString(), reference(*m_conference)},
                           {names::question.toString(), reference(*m_question)}};
    // Long enough for several pages.
    const QString words = QStringLiteral("mehr Treffpunkte am Abend ").repeated(12);
    const auto withWords = [&](QStringView title, QStringView text, const QString &beginning) {
        return [=](int i) {
            QVariantMap values = part;
            values.insert(title.toString(), QStringLiteral("%1 %2").arg(beginning).arg(i));
            values.insert(text.toString(),
                          QStringLiteral("%1 %2: %3").arg(beginning).arg(i).arg(words).trimmed());
            return values;
        };
    };
    addRecords(*m_home, names::contribution, cardCount,
               withWords(names::text, names::text, QStringLiteral("Karte")));
    addRecords(*m_home, names::theme, themeCount,
               withWords(names::name, names::summary, QStringLiteral("Thema")));
    if (!m_home->setDraft(QStringLiteral("capture"), QStringLiteral("halb getippt")))
        qFatal("no draft");
}

rescue::Report TestRescueReport::rescued() const
{
    auto report = rescue::run(path(QStringLiteral("test.sozialraum")), target(), Schema::standard());
    if (!report)
        qFatal("%s", qPrintable(report.error().text + report.error().detail));
    return *std::move(report);
}

std::unique_ptr<Session> TestRescueReport::rescuedFile() const
{
    return opened(target());
}

void TestRescueReport::pagesInEachOthersPlaceAreSortedOut()
{
    const QString name = file();
    close();
    filepages::swap(name, filepages::leaves(name, QStringLiteral("contribution")).at(2),
                    filepages::leaves(name, QStringLiteral("theme")).at(1));
    const rescue::Report report = rescued();
    const auto session = rescuedFile();
    QCOMPARE(*session->findFaults(), QStringList());
    QCOMPARE(count(*session, names::contribution), cardCount);
    QCOMPARE(count(*session, names::theme), themeCount + 1);
    QVERIFY2(report.isComplete(), qPrintable(report.text()));
}

void TestRescueReport::whatIsNotSoundIsNamed()
{
    const QString name = file();
    close();
    // Without its history nobody knows what the empty name was.
    {
        const auto sql = SqlFile::open(name, SqlFile::Mode::ReadWrite);
        QVERIFY((*sql)->run(QStringLiteral("UPDATE theme SET name = NULL WHERE seq = 3")));
        QVERIFY((*sql)->run(QStringLiteral("DELETE FROM row_change")));
    }
    const rescue::Report report = rescued();
    QCOMPARE(report.faults, *rescuedFile()->findFaults());
    QVERIFY(!report.faults.isEmpty());
    QVERIFY2(report.text().contains(report.faults.constFirst()), qPrintable(report.text()));
    QVERIFY2(!report.text().contains(QStringLiteral("Everything could be saved")), qPrintable(report.text()));
}

void TestRescueReport::countsAreThoseOfRecords()
{
    const QString name = file();
    close();
    QList<int> pages = filepages::leaves(name, QStringLiteral("contribution")).mid(1, 2);
    pages += filepages::leaves(name, QStringLiteral("row_change"));
    pages.append(filepages::root(name, QStringLiteral("row_change")));
    filepages::overwrite(name, pages);
    const rescue::Report report = rescued();
    const auto session = rescuedFile();
    const auto found = std::find_if(report.outcomes.begin(), report.outcomes.end(), [](const auto &outcome) {
        return outcome.table->name() == names::contribution;
    });
    const qint64 present = count(*session, names::contribution);
    QVERIFY2(present > 0 && present < cardCount, qPrintable(report.text()));
    QCOMPARE(found->read + found->rebuilt + found->found, present);
    QCOMPARE(found->lost, cardCount - present);
    QVERIFY2(report.text().contains(QStringLiteral(", %1 lost:").arg(cardCount - present)),
             qPrintable(report.text()));
}

void TestRescueReport::packagesOfAFileWithoutIdentityComeHome()
{
    const QString package = handOut(QStringLiteral("Tisch 1"));
    const QString name = file();
    addCard(*opened(package), QStringLiteral("am Tisch getippt"));
    close();
    filepages::overwrite(name, filepages::leaves(name, QStringLiteral("file_info")));
    rescued();
    const auto session = rescuedFile();
    const auto merged = merge(*session, package);
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
    QCOMPARE(merged->added, 1);
}

void TestRescueReport::identityIsTakenFromABackup_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("of this file") << true;
    QTest::newRow("of another file of the same name") << false;
}

void TestRescueReport::identityIsTakenFromABackup()
{
    QFETCH(bool, isOurs);
    const QString name = file();
    const RecordId id = m_home->reader().description()->id;
    const auto backup = backups::make(name, BackupReason::Opening);
    QVERIFY(backup);
    close();
    if (!isOurs) {
        QVERIFY(QFile::setPermissions(backup->path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::remove(backup->path));
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(makeSession(folder)->path(), backup->path));
    }
    filepages::overwrite(name, filepages::leaves(name, QStringLiteral("file_info")));
    const rescue::Report report = rescued();
    QCOMPARE(rescuedFile()->reader().description()->id == id, isOurs);
    QCOMPARE(report.isComplete(), isOurs);
}

void TestRescueReport::lostIdentityIsNamed()
{
    const QString name = file();
    close();
    filepages::overwrite(name, filepages::leaves(name, QStringLiteral("file_info")));
    const rescue::Report report = rescued();
    QVERIFY2(report.text().contains(QStringLiteral("By what the file is known is lost")),
             qPrintable(report.text()));
    QVERIFY(!report.isComplete());
}

void TestRescueReport::lostDraftIsNamed()
{
    const QString name = file();
    close();
    filepages::overwrite(name, filepages::leaves(name, QStringLiteral("draft")));
    const rescue::Report report = rescued();
    QVERIFY2(report.text().contains(QStringLiteral("half typed")), qPrintable(report.text()));
    QVERIFY(!report.isComplete());
}

void TestRescueReport::marksOfTheErasedAreKept()
{
    const QString name = file();
    close();
    {
        const auto sql = SqlFile::open(name, SqlFile::Mode::ReadWrite);
        QVERIFY((*sql)->run(QStringLiteral("INSERT INTO erased_record (record, erased_by) VALUES "
                                           "(x'0123456789abcdef0123456789abcdef', x'00')")));
    }
    QVERIFY(rescued().isComplete());
    QCOMPARE(rescuedFile()->reader().erasedRecords()->size(), 1);
}

void TestRescueReport::lostMarksAreNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("erased") << QStringLiteral("erased_record");
    QTest::newRow("merged") << QStringLiteral("merged_change_set");
}

void TestRescueReport::lostMarksAreNamed()
{
    QFETCH(QString, table);
    const QString name = file();
    close();
    filepages::overwrite(name, filepages::leaves(name, table));
    const rescue::Report report = rescued();
    QCOMPARE(report.losses.size(), 1);
    QVERIFY(!report.isComplete());
    QCOMPARE(*rescuedFile()->findFaults(), QStringList());
}

QTEST_GUILESS_MAIN(TestRescueReport)
#include "tst_rescuereport.moc"
