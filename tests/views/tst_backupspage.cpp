// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backupmodel.h"
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/support/filepages.h"
#include "tests/views/windowtest.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/// Backups in the window: made on opening, restored and undone, and the way on with a damaged file.
class TestBackupsPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void backupIsMadeOnOpening();
    void restoringIsShownBeforeAndCanBeUndone();
    void restoringSaysThatWithdrawalsStay();
    void damagedFileIsReplacedByItsBackup();
    void damagedFileWithoutABackupIsNotToldToWait();
    void damagedFileIsRescued();
    void damageAfterACrashIsFoundWhileOpen();
    void damageWhileWorkingLeadsToTheBackups();
    void damageThatNoScreenShowsIsFoundAndRescued();
    void backupsOfAFileThatDoesNotOpenStayInTheMenu();
    void fileWithoutItsBeginningLeadsToItsBackups_data();
    void fileWithoutItsBeginningLeadsToItsBackups();
    void damagedBackupIsNamedAndNotChosen_data();
    void damagedBackupIsNamedAndNotChosen();

private:
    /// A file with a backup and one organisation more than that.
    QString makeFile() const;
    void damage(const QString &file, qint64 from) const;
    qint64 countOrganisations() const
    {
        return *m_window->session()->reader().count(RecordQuery::all(names::organisation));
    }
    void click(const QString &button) const
    {
        QTRY_VERIFY(find<QPushButton>(button)->isEnabled());
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
};

QString TestBackupsPage::makeFile() const
{
    const QString file = path(QStringLiteral("East.sozialraum"));
    const auto session = Session::create(file);
    testsession::addRecords(**session, names::organisation, 200, [](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)}};
    });
    if (!backups::make(file, BackupReason::Opening))
        qFatal("no backup of %s", qPrintable(file));
    testsession::addRecord(**session, names::organisation, {{names::name.toString(), QStringLiteral("New")}});
    return file;
}

void TestBackupsPage::damage(const QString &name, qint64 from) const
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - from), '\x5a'));
}

void TestBackupsPage::backupIsMadeOnOpening()
{
    const QString file = makeFile();
    m_window->openFile(file);
    QTRY_COMPARE(BackupFolder(file).backups().size(), 2);
    QVERIFY(find<QLabel>(QStringLiteral("messageText"))->isHidden() ||
            !find<QLabel>(QStringLiteral("messageText"))->isVisible());
}

void TestBackupsPage::restoringIsShownBeforeAndCanBeUndone()
{
    m_window->openFile(makeFile());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = find<QTableView>(QStringLiteral("backups"));
    QCOMPARE(table->model()->rowCount(), 1);
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY2(preview->toPlainText().contains(QStringLiteral("200 then, 201 now")),
                 qPrintable(preview->toPlainText()));
    click(QStringLiteral("restoreBackup"));
    QTRY_COMPARE(countOrganisations(), 200);
    // The state before is there, too, and can be read.
    QVERIFY(table->model()->rowCount() >= 2);
    QTRY_VERIFY(table->viewport()->width() >= table->horizontalHeader()->length());
    QVERIFY(table->columnWidth(BackupModel::ReasonColumn) >=
            static_cast<QAbstractItemView *>(table)->sizeHintForColumn(BackupModel::ReasonColumn));
    QVERIFY(find<QLabel>(QStringLiteral("messageText"))->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOrganisations(), 201);
    QVERIFY(!find<QLabel>(QStringLiteral("messageText"))->isVisible());
    // Once done, once undone.
    QTRY_VERIFY2(preview->toPlainText().count(QStringLiteral("Restore a backup")) == 2,
                 qPrintable(preview->toPlainText()));

    const int before = table->model()->rowCount();
    click(QStringLiteral("makeBackup"));
    QTRY_VERIFY(table->model()->rowCount() > before);
    press(Qt::Key_Escape);
    QVERIFY(!table->isVisible());
}

void TestBackupsPage::restoringSaysThatWithdrawalsStay()
{
    const QString file = path(QStringLiteral("East.sozialraum"));
    RecordId id;
    {
        const auto session = Session::create(file);
        const Record person = testsession::addRecord(**session, names::person,
                                                     {{names::familyName.toString(), QStringLiteral("Berg")},
                                                      {names::consentOn.toString(), QDate(2026, 1, 2)},
                                                      {names::mayBeNamed.toString(), true}});
        QVERIFY(backups::make(file, BackupReason::Request));
        testsession::setField(**session, person, names::consentWithdrawnOn, QDate(2026, 3, 4));
        id = person.id();
    }
    m_window->openFile(file);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const QString sentence = QStringLiteral("Consents that were withdrawn since then stay withdrawn");
    auto *table = find<QTableView>(QStringLiteral("backups"));
    table->selectRow(table->model()->rowCount() - 1);
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY2(preview->toPlainText().contains(sentence), qPrintable(preview->toPlainText()));
    click(QStringLiteral("restoreBackup"));
    const auto *told = find<QLabel>(QStringLiteral("messageText"));
    QTRY_VERIFY2(told->text().contains(sentence), qPrintable(told->text()));
    const auto person = m_window->session()->reader().record(names::person, id);
    QCOMPARE((*person)->value(names::consentWithdrawnOn).toDate(), QDate(2026, 3, 4));
}

void TestBackupsPage::damagedFileIsReplacedByItsBackup()
{
    const QString file = makeFile();
    damage(file, 200);
    m_window->openFile(file);
    QVERIFY(!m_window->session());
    click(QStringLiteral("messageAction"));
    QCOMPARE(find<QTableView>(QStringLiteral("backups"))->model()->rowCount(), 1);
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY2(preview->toPlainText().contains(QStringLiteral("Organisations: 200")),
                 qPrintable(preview->toPlainText()));
    click(QStringLiteral("restoreBackup"));
    QTRY_VERIFY(m_window->session());
    QVERIFY(!m_window->session()->isReadOnly());
    QCOMPARE(m_window->session()->path(), file);
    QCOMPARE(countOrganisations(), 200);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*damaged*")}).size(), 1);
}

void TestBackupsPage::damagedFileWithoutABackupIsNotToldToWait()
{
    const QString file = makeFile();
    QVERIFY(QDir(BackupFolder(file).path()).removeRecursively());
    damage(file, 200);
    m_window->openFile(file);
    click(QStringLiteral("messageAction"));
    QCOMPARE(find<QPlainTextEdit>(QStringLiteral("backupPreview"))->toPlainText(),
             QStringLiteral("There is no backup of this file. Rescue what can be read."));
}

void TestBackupsPage::damagedFileIsRescued()
{
    const QString file = makeFile();
    damage(file, QFileInfo(file).size() * 19 / 20);
    m_window->openFile(file);
    QTRY_VERIFY(!m_window->session() || m_window->session()->isReadOnly());
    m_dialogs.path = path(QStringLiteral("Rescued.sozialraum"));
    click(QStringLiteral("messageAction"));
    click(QStringLiteral("rescue"));
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Organisations:")));
    QVERIFY(preview->toPlainText().contains(QStringLiteral("“File → Merge packages”")));
    click(QStringLiteral("rescue"));
    QTRY_VERIFY(m_window->session() && m_window->session()->path() == m_dialogs.path);
    QVERIFY(countOrganisations() > 100);
}

void TestBackupsPage::damageAfterACrashIsFoundWhileOpen()
{
    const QString file = makeFile();
    damage(file, QFileInfo(file).size() - 3 * 4096);
    // The mark of a program that did not close the file.
    QFile mark(file + QStringLiteral(".holder"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    m_window->openFile(file);
    QVERIFY(m_window->session());
    QTRY_VERIFY(m_window->session()->isReadOnly());
    QCOMPARE(find<QPushButton>(QStringLiteral("messageAction"))->text(),
             QStringLiteral("Backups and rescue"));
}

void TestBackupsPage::damageWhileWorkingLeadsToTheBackups()
{
    const QString file = makeFile();
    m_window->openFile(file);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    // Until all that is made on opening is done.
    QTRY_COMPARE(find<QTableView>(QStringLiteral("backups"))->model()->rowCount(), 1);
    QTRY_COMPARE(BackupFolder(file).backups().size(), 2);
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("restoreBackup"))->isEnabled());
    QVERIFY(QFile(file).resize(QFileInfo(file).size() / 2));
    click(QStringLiteral("makeBackup"));
    QTRY_VERIFY(!m_window->session() || m_window->session()->isReadOnly());
    click(QStringLiteral("messageAction"));
    QVERIFY(find<QPushButton>(QStringLiteral("rescue"))->isVisible());
    QTRY_COMPARE(find<QLabel>(QStringLiteral("backupBusy"))->text(), QString());
    click(QStringLiteral("restoreBackup"));
    QTRY_VERIFY(m_window->session() && !m_window->session()->isReadOnly());
    QCOMPARE(countOrganisations(), 201);
}

void TestBackupsPage::damageThatNoScreenShowsIsFoundAndRescued()
{
    const QString file = makeFile();
    // Nothing reads the whole full text while the file is used and no backup is due.
    QVERIFY(backups::make(file, BackupReason::Opening));
    filepages::overwrite(file, {filepages::leaves(file, QStringLiteral("organisation_search_data")).last()});
    m_window->openFile(file);
    QVERIFY(m_window->session() && !m_window->session()->isReadOnly());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *rescue = find<QPushButton>(QStringLiteral("rescue"));
    QTRY_VERIFY(rescue->isVisible());
    const auto *damage = find<QLabel>(QStringLiteral("fileDamage"));
    QVERIFY2(damage->isVisible() && damage->text().contains(QStringLiteral("not sound")),
             qPrintable(damage->text()));
    m_dialogs.path = path(QStringLiteral("Rescued.sozialraum"));
    click(QStringLiteral("rescue"));
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY2(preview->toPlainText().contains(QStringLiteral("Organisations: 201 read")),
                 qPrintable(preview->toPlainText()));
    click(QStringLiteral("rescue"));
    QTRY_VERIFY(m_window->session() && m_window->session()->path() == m_dialogs.path);
    QCOMPARE(*m_window->session()->findFaults(), QStringList());
}

void TestBackupsPage::backupsOfAFileThatDoesNotOpenStayInTheMenu()
{
    const QString file = makeFile();
    damage(file, 200);
    m_window->openFile(file);
    QVERIFY(!m_window->session());
    // Somebody closes the bar that has the button.
    QTest::mouseClick(find<QAbstractButton>(QStringLiteral("messageClose")), Qt::LeftButton);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(find<QPushButton>(QStringLiteral("rescue"))->isVisible());
    QCOMPARE(find<QTableView>(QStringLiteral("backups"))->model()->rowCount(), 1);
}

void TestBackupsPage::fileWithoutItsBeginningLeadsToItsBackups_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("isAll");
    QTest::newRow("header of zeros") << QByteArray(100, '\0') << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("all zeros") << QByteArray(900'000, '\0') << true;
}

void TestBackupsPage::fileWithoutItsBeginningLeadsToItsBackups()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, isAll);
    const QString name = makeFile();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isAll)
        QVERIFY(file.resize(0));
    file.write(beginning);
    file.close();
    m_window->openFile(name);
    QVERIFY(!m_window->session());
    click(QStringLiteral("messageAction"));
    click(QStringLiteral("restoreBackup"));
    QTRY_VERIFY(m_window->session());
    QCOMPARE(countOrganisations(), 200);
}

void TestBackupsPage::damagedBackupIsNamedAndNotChosen_data()
{
    QTest::addColumn<bool>("isFileDamaged");
    QTest::newRow("sound file") << false;
    QTest::newRow("damaged file") << true;
}

void TestBackupsPage::damagedBackupIsNamedAndNotChosen()
{
    QFETCH(bool, isFileDamaged);
    const QString file = makeFile();
    Backup newest =
        BackupFolder(file).next(BackupReason::Request, QDateTime::currentDateTimeUtc().addDays(1));
    QVERIFY(QFile::copy(BackupFolder(file).backups().constFirst().path, newest.path));
    QVERIFY(QFile::setPermissions(newest.path, QFile::ReadOwner | QFile::WriteOwner));
    damage(newest.path, QFileInfo(newest.path).size() / 2);
    if (isFileDamaged)
        damage(file, 200);
    m_window->openFile(file);
    if (isFileDamaged)
        click(QStringLiteral("messageAction"));
    else
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);

    auto *table = find<QTableView>(QStringLiteral("backups"));
    QTRY_COMPARE(table->model()->index(0, BackupModel::ReasonColumn).data().toString(),
                 QStringLiteral("by hand – damaged"));
    auto *preview = find<QPlainTextEdit>(QStringLiteral("backupPreview"));
    QTRY_VERIFY2(preview->toPlainText().contains(QStringLiteral("200")), qPrintable(preview->toPlainText()));
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
    QVERIFY(find<QPushButton>(QStringLiteral("restoreBackup"))->isEnabled());

    table->setFocus();
    press(Qt::Key_Up);
    QVERIFY2(preview->toPlainText().endsWith(QStringLiteral("Choose another one.")),
             qPrintable(preview->toPlainText()));
    QVERIFY(!find<QPushButton>(QStringLiteral("restoreBackup"))->isEnabled());
    QVERIFY(table->isVisible());
}

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"
