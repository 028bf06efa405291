// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/records/recordform.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace testsession;

/// Taking steps back from the history of the file and of a record.
class TestHistoryView : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void clickTakesTheChosenStepBack();
    void keyTakesTheChosenStepBack();
    void saysWhatIsInTheWayAndChangesNothing();
    void saysWhyAStepCannotBeTakenBack();
    void recordTakesBackFromItsOwnHistory();
    void redoIsThereAfterReopening();

private:
    QWidget &openHistory();
    void choose(const QWidget &part, int row);
    QString chosen(const QWidget &part) const
    {
        return part.findChild<QLabel *>(QStringLiteral("chosenStep"))->text();
    }
    QPushButton &button(const QWidget &part) const
    {
        return *part.findChild<QPushButton *>(QStringLiteral("takeBackStep"));
    }
    QString name() const { return stored(*m_window->session(), *m_organisation).text(names::name); }

    std::optional<Record> m_organisation;
};

void TestHistoryView::init()
{
    setUp();
    openNewFile();
    m_organisation = addOrganisation(QStringLiteral("Jobcenter"));
    setField(*m_window->session(), *m_organisation, names::name, QStringLiteral("Agentur"));
    setField(*m_window->session(), *m_organisation, names::place, QStringLiteral("Eschwege"));
}

QWidget &TestHistoryView::openHistory()
{
    press(Qt::Key_H, Qt::ControlModifier);
    return *find<QWidget>(QStringLiteral("historyPage"));
}

void TestHistoryView::choose(const QWidget &part, int row)
{
    auto *table = part.findChild<QTableView *>(QStringLiteral("history"));
    const QModelIndex index = table->model()->index(row, HistoryModel::LabelColumn);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QCOMPARE(table->currentIndex().row(), row);
}

void TestHistoryView::clickTakesTheChosenStepBack()
{
    const QWidget &page = openHistory();
    QVERIFY(!button(page).isEnabled());
    choose(page, 1);
    QVERIFY(button(page).isEnabled());
    QVERIFY(!chosen(page).isEmpty());
    QTest::mouseClick(&button(page), Qt::LeftButton);
    QCOMPARE(name(), QStringLiteral("Jobcenter"));
    QCOMPARE(stored(*m_window->session(), *m_organisation).text(names::place), QStringLiteral("Eschwege"));
    const auto *table = page.findChild<QTableView *>(QStringLiteral("history"));
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(table->model()
                ->index(0, HistoryModel::LabelColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("Taken back: ")));
    // The step that was chosen stays chosen.
    QCOMPARE(table->currentIndex().row(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("Agentur"));
}

void TestHistoryView::keyTakesTheChosenStepBack()
{
    const QWidget &page = openHistory();
    auto *table = page.findChild<QTableView *>(QStringLiteral("history"));
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("Jobcenter"));
}

void TestHistoryView::saysWhatIsInTheWayAndChangesNothing()
{
    setField(*m_window->session(), *m_organisation, names::name, QStringLiteral("Arbeitsagentur"));
    const QWidget &page = openHistory();
    choose(page, 2);
    QTest::mouseClick(&button(page), Qt::LeftButton);
    QCOMPARE(name(), QStringLiteral("Arbeitsagentur"));
    const auto *message = page.findChild<QLabel *>(QStringLiteral("messageText"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("“Arbeitsagentur” was changed again")),
             qPrintable(message->text()));
    // Another step, another answer.
    choose(page, 0);
    QVERIFY(!message->isVisible());
}

void TestHistoryView::saysWhyAStepCannotBeTakenBack()
{
    const QWidget &page = openHistory();
    choose(page, 0);
    QTest::mouseClick(&button(page), Qt::LeftButton);
    QVERIFY(!button(page).isEnabled());
    QVERIFY2(chosen(page).startsWith(QStringLiteral("This was taken back already")),
             qPrintable(chosen(page)));
    choose(page, 0);
    QVERIFY(button(page).isEnabled());
    QTest::mouseClick(&button(page), Qt::LeftButton);
    QCOMPARE(stored(*m_window->session(), *m_organisation).text(names::place), QStringLiteral("Eschwege"));
}

void TestHistoryView::recordTakesBackFromItsOwnHistory()
{
    addOrganisation(QStringLiteral("Volkshochschule"));
    RecordForm form(*m_window->session(), names::organisation.toString());
    form.resize(600, 900);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.showRecord(m_organisation->id());
    auto *toggle = form.findChild<QToolButton *>(QStringLiteral("historyToggle"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    choose(form, 1);
    QTest::mouseClick(&button(form), Qt::LeftButton);
    QCOMPARE(name(), QStringLiteral("Jobcenter"));
    QCOMPARE(form.findChild<QLabel *>(QStringLiteral("formTitle"))->text(), QStringLiteral("Jobcenter"));
    QCOMPARE(form.findChild<QTableView *>(QStringLiteral("history"))->model()->rowCount(), 4);
}

void TestHistoryView::redoIsThereAfterReopening()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("Jobcenter"));
    makeWindow();
    m_window->openFile(m_dialogs.path);
    auto *redo = find<QAction>(QStringLiteral("redoAction"));
    QTRY_VERIFY(redo->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(name(), QStringLiteral("Agentur"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!redo->isEnabled());
    QCOMPARE(stored(*m_window->session(), *m_organisation).text(names::place), QStringLiteral("Eschwege"));
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
