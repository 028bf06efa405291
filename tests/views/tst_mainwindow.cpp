// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/heading.h"
#include "views/places.h"
#include "views/records/recordpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

namespace {

QString name(QStringView text)
{
    return text.toString();
}

} // namespace

/// The window around the places, with real keys and real files.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void keysLeadToEveryPlace();
    void everyEntityHasAPlace();
    void backAndForwardFollowTheWay();
    void searchOpensTheRecord();
    void moreThanSignListsActions();
    void actionsOfThePageAreListedToo();
    void undoSaysWhatItTakesBack();
    void newRecordBeginsAnEmptyForm();
    void navigationFoldsToIcons();
    void overviewLeadsToItsRecords();
    void overviewFollowsChanges();
    void authorFromTheSettingsStandsInTheHistory();
    void textSizeReachesHeadingsAtOnce();
    void aboutCanBeCopied();
    void operableWidgetsHaveNames();
    void nothingForcesTheWindowWide_data();
    void nothingForcesTheWindowWide();
};

void TestMainWindow::keysLeadToEveryPlace()
{
    openNewFile();
    QCOMPARE(places::all().size(), 9);
    for (int place = 8; place >= 0; --place) {
        press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(find<QListWidget>(QStringLiteral("navigation"))->currentRow(), place);
        QVERIFY(m_window->windowTitle().endsWith(places::all().at(place).title()));
    }
}

void TestMainWindow::everyEntityHasAPlace()
{
    for (const Table &table : Schema::standard().tables())
        QVERIFY2(places::indexOfTable(table.name()) >= 0, qPrintable(table.name()));
}

void TestMainWindow::backAndForwardFollowTheWay()
{
    openNewFile();
    const auto *navigation = find<QListWidget>(QStringLiteral("navigation"));
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_7, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(navigation->currentRow(), 3);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(navigation->currentRow(), 0);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(navigation->currentRow(), 6);
    QVERIFY(!find<QAction>(QStringLiteral("goForwardAction"))->isEnabled());
}

void TestMainWindow::searchOpensTheRecord()
{
    openNewFile();
    addOrganisation(QStringLiteral("Jugendzentrum Eschwege"));
    const Record wanted = addOrganisation(QStringLiteral("Familienzentrum Wanfried"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("wanfried"));
    QTRY_VERIFY(find<QListView>(QStringLiteral("searchResults"))->isVisible());
    press(Qt::Key_Return);
    QVERIFY(find<QListView>(QStringLiteral("searchResults"))->isHidden());
    QCOMPARE(find<QListWidget>(QStringLiteral("navigation"))->currentRow(), 3);
    QCOMPARE(find<RecordPage>(QStringLiteral("page-organisation"))->currentRecord(), wanted.id());
}

void TestMainWindow::moreThanSignListsActions()
{
    openNewFile();
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral(">measu"));
    const auto *results = find<QListView>(QStringLiteral("searchResults"));
    QTRY_VERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QCOMPARE(find<QListWidget>(QStringLiteral("navigation"))->currentRow(), 6);
    QVERIFY(find<QLineEdit>(QStringLiteral("search"))->text().isEmpty());
}

void TestMainWindow::actionsOfThePageAreListedToo()
{
    openNewFile();
    addOrganisation(QStringLiteral("Jobcenter"));
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral(">dupli"));
    const auto *results = find<QListView>(QStringLiteral("searchResults"));
    QTRY_VERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::organisation)), 2);
}

void TestMainWindow::undoSaysWhatItTakesBack()
{
    openNewFile();
    const auto *undo = find<QAction>(QStringLiteral("undoAction"));
    auto *redo = find<QAction>(QStringLiteral("redoAction"));
    QVERIFY(!undo->isEnabled());
    const Record record = addOrganisation(QStringLiteral("Jobcenter"));
    const QString step = edits::insert(record).label;
    QVERIFY(!step.isEmpty());
    QCOMPARE(undo->text(), QStringLiteral("Undo: ") + step);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::organisation)), 0);
    QCOMPARE(redo->text(), QStringLiteral("Redo: ") + step);
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestMainWindow::newRecordBeginsAnEmptyForm()
{
    openNewFile();
    press(Qt::Key_5, Qt::ControlModifier);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("x"));
    auto *page = find<RecordPage>(QStringLiteral("page-person"));
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::navigationFoldsToIcons()
{
    openNewFile();
    const auto *navigation = find<QListWidget>(QStringLiteral("navigation"));
    const int wide = navigation->width();
    QTest::mouseClick(find<QWidget>(QStringLiteral("navigationToggle")), Qt::LeftButton);
    QTRY_VERIFY(navigation->width() < wide / 2);
    QVERIFY(find<QAction>(QStringLiteral("collapseNavigationAction"))->isChecked());
    QCOMPARE(navigation->item(4)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("People"));
    press(Qt::Key_F9);
    QTRY_COMPARE(navigation->width(), wide);
}

void TestMainWindow::overviewLeadsToItsRecords()
{
    openNewFile();
    const Record measure = testsession::addRecord(
        *m_window->session(), names::measure,
        {{name(names::title), QStringLiteral("Open youth work")}, {name(names::dueOn), QDate(2020, 1, 31)}});
    const QString link = QStringLiteral("measure-") + measure.id().toString();
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(link));
    auto *button = find<QAbstractButton>(link);
    QVERIFY(button->text().contains(QStringLiteral("overdue")));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(find<QListWidget>(QStringLiteral("navigation"))->currentRow(), 6);
    QCOMPARE(find<RecordPage>(QStringLiteral("page-measure"))->currentRecord(), measure.id());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(find<QListWidget>(QStringLiteral("navigation"))->currentRow(), 0);
}

void TestMainWindow::overviewFollowsChanges()
{
    openNewFile();
    const Record conference =
        testsession::addConference(*m_window->session(), QStringLiteral("Conference East"));
    const QString link = QStringLiteral("conference-") + conference.id().toString();
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(link));
    testsession::setField(*m_window->session(), conference, names::title, QStringLiteral("Conference West"));
    QTRY_VERIFY(find<QAbstractButton>(link)->text().contains(QStringLiteral("West")));
}

void TestMainWindow::authorFromTheSettingsStandsInTheHistory()
{
    openNewFile();
    find<QAction>(QStringLiteral("settingsAction"))->trigger();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Settings"));
    auto *author = find<QLineEdit>(QStringLiteral("author"));
    author->setFocus();
    type(QStringLiteral("Planning team"));
    press(Qt::Key_Escape);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Overview"));
    addOrganisation(QStringLiteral("Jobcenter"));
    QCOMPARE(m_window->session()->reader().history({{}, {}, 1, 0})->first().author,
             QStringLiteral("Planning team"));
}

void TestMainWindow::textSizeReachesHeadingsAtOnce()
{
    const QFont font = QApplication::font();
    find<QAction>(QStringLiteral("settingsAction"))->trigger();
    const auto *heading = m_window->findChild<Heading *>();
    auto *sizes = find<QComboBox>(QStringLiteral("textSize"));
    const qreal before = heading->font().pointSizeF();
    sizes->setFocus();
    press(Qt::Key_End);
    QCOMPARE(sizes->currentText(), QStringLiteral("200 %"));
    const qreal after = heading->font().pointSizeF();
    QApplication::setFont(font);
    QVERIFY2(qAbs(after - 2 * before) < 0.1, qPrintable(QString::number(after)));
}

void TestMainWindow::aboutCanBeCopied()
{
    openNewFile();
    find<QAction>(QStringLiteral("aboutAction"))->trigger();
    QTest::mouseClick(find<QWidget>(QStringLiteral("copyAbout")), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("East.sozialraum")));
    QVERIFY(copied.contains(QStringLiteral("General Public License")));
}

void TestMainWindow::operableWidgetsHaveNames()
{
    openNewFile();
    for (const auto *action : {"settingsAction", "historyAction", "aboutAction"})
        find<QAction>(QString::fromLatin1(action))->trigger();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool operable =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled();
        if (!operable || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestMainWindow::nothingForcesTheWindowWide_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("screen");
    QTest::newRow("small window") << 100 << QSize(1024, 768);
    QTest::newRow("large text") << 150 << QSize(1280, 720);
}

void TestMainWindow::nothingForcesTheWindowWide()
{
    QFETCH(int, percent);
    QFETCH(QSize, screen);
    const QFont font = QApplication::font();
    m_settings->setValue(QStringLiteral("text-size"), percent);
    makeWindow();
    openNewFile();
    for (int place = 0; place < 9; ++place)
        press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
    const QSize smallest = m_window->minimumSizeHint();
    QApplication::setFont(font);
    QVERIFY2(smallest.width() <= screen.width(), qPrintable(QString::number(smallest.width())));
    QVERIFY2(smallest.height() <= screen.height(), qPrintable(QString::number(smallest.height())));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
