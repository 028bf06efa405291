// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/records/importpanel.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// A table from a file on its way into a list.
class TestImportPanel : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void takesOverWhatIsNewAndUndoesIt();
    void columnsAreNamedByHand();
    void similarRowIsDecidedByKeys();
    void escapeLeavesTheListAsItIs();
    void unreadableFileIsSaidAboveTheList();
    void everyControlHasAName();

private:
    RecordPage *page() const { return find<RecordPage>(QStringLiteral("page-organisation")); }
    ImportPanel *panel() const { return page()->findChild<ImportPanel *>(); }
    void open(const QByteArray &table, const QString &name = QStringLiteral("list.csv"));
    qint64 count() const
    {
        return *m_window->session()->reader().count(RecordQuery::all(names::organisation));
    }
    QString summary() const { return find<QLabel>(QStringLiteral("importSummary"))->text(); }
};

void TestImportPanel::init()
{
    setUp();
    openNewFile();
    press(Qt::Key_4, Qt::ControlModifier);
}

void TestImportPanel::open(const QByteArray &table, const QString &name)
{
    m_dialogs.path = path(name);
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    QTest::mouseClick(page()->findChild<QToolButton *>(QStringLiteral("importTable")), Qt::LeftButton);
}

void TestImportPanel::takesOverWhatIsNewAndUndoesIt()
{
    addOrganisation(QStringLiteral("Jobcenter"));
    Workbook book;
    book.sheets.append({QStringLiteral("x"),
                        {QStringLiteral("Einrichtung"), QStringLiteral("Telefon")},
                        {{QStringLiteral("Kita"), QStringLiteral("1")},
                         {QStringLiteral("Jobcenter"), QStringLiteral("2")},
                         {QStringLiteral("JOBCENTER"), QVariant()}}});
    open(*workbook::writeXlsx(book), QStringLiteral("list.xlsx"));
    QVERIFY(panel() && panel()->isVisible());
    QVERIFY(!page()->list().isVisible());
    QCOMPARE(summary(), QStringLiteral("1 new · 1 filled in · 1 known"));
    QCOMPARE(count(), 1);
    auto *button = find<QPushButton>(QStringLiteral("takeOverImport"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(count(), 2);
    QVERIFY(!button->isEnabled());
    QVERIFY(m_window->session()->undo());
    QCOMPARE(count(), 1);
    QVERIFY(button->isEnabled());
}

void TestImportPanel::columnsAreNamedByHand()
{
    open("Wer;Wo\nKita;Eschwege\n");
    QVERIFY(!find<QPushButton>(QStringLiteral("takeOverImport"))->isEnabled());
    QVERIFY(summary().contains(QStringLiteral("No column")));
    auto *box = find<QComboBox>(QStringLiteral("importColumn-0"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Name"));
    emit box->activated(box->currentIndex());
    QCOMPARE(box->currentText(), QStringLiteral("Name"));
    QCOMPARE(summary(), QStringLiteral("1 new"));
}

void TestImportPanel::similarRowIsDecidedByKeys()
{
    const Record known = addOrganisation(QStringLiteral("AWO Kreisverband Werra-Meißner e. V."));
    open("Name;Telefon\nKita;1\nAWO Kreisverband Werra-Meissner;2\n");
    auto *decision = find<QComboBox>(QStringLiteral("importDecision"));
    QVERIFY(!decision->isVisible());
    auto *rows = find<QTableView>(QStringLiteral("importRows"));
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(decision->isVisible());
    QVERIFY(find<QLabel>(QStringLiteral("importFate"))->text().contains(known.title()));
    QCOMPARE(decision->currentText(), QStringLiteral("left out"));
    decision->setFocus();
    QTest::keyClick(decision, Qt::Key_End);
    emit decision->activated(decision->currentIndex());
    QVERIFY(decision->currentText().contains(QStringLiteral("AWO Kreisverband Werra-Meißner e. V.")));
    QCOMPARE(summary(), QStringLiteral("1 new · 1 filled in"));
    QTest::mouseClick(find<QPushButton>(QStringLiteral("takeOverImport")), Qt::LeftButton);
    QCOMPARE(count(), 2);
    QCOMPARE(testsession::stored(*m_window->session(), known).text(u"phone"), QStringLiteral("2"));
}

void TestImportPanel::escapeLeavesTheListAsItIs()
{
    open("Name\nKita\n");
    QTest::keyClick(find<QTableView>(QStringLiteral("importRows")), Qt::Key_Escape);
    QVERIFY(page()->list().isVisible());
    QTRY_VERIFY(!panel());
    QCOMPARE(count(), 0);
}

void TestImportPanel::unreadableFileIsSaidAboveTheList()
{
    open("no workbook", QStringLiteral("list.xlsx"));
    QVERIFY(!panel());
    QString texts;
    for (const MessageBar *bar : page()->list().findChildren<MessageBar *>())
        texts += bar->isVisible() ? bar->text() : QString();
    QVERIFY2(texts.contains(QStringLiteral("damaged")), qPrintable(texts));
}

void TestImportPanel::everyControlHasAName()
{
    open("Name;Sonst\nKita;1\n");
    for (const QComboBox *box : panel()->findChildren<QComboBox *>())
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    QVERIFY(!find<QTableView>(QStringLiteral("importRows"))->accessibleName().isEmpty());
}

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
