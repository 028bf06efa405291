// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/dialogs.h"
#include "views/heading.h"
#include "views/mainwindow.h"
#include "views/places.h"
#include "views/records/recordpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

namespace {

/// Answers in the user's place with one path for all questions.
class FixedDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    QString fileToWrite(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }

    QString path;
};

QString name(QStringView text)
{
    return text.toString();
}

} // namespace

/// The window around the places, with real keys and real files.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startsWithTheStartPage();
    void keysLeadToEveryPlace();
    void everyEntityHasAPlace();
    void backAndForwardFollowTheWay();
    void searchOpensTheRecord();
    void moreThanSignListsActions();
    void undoSaysWhatItTakesBack();
    void newRecordBeginsAnEmptyForm();
    void saveKeySaysThatAllIsSaved();
    void titleNamesFileAndPlace();
    void badFileIsToldInTheWindow();
    void fileInUseCanBeOpenedReadOnly();
    void recentFileOpensByClick();
    void sampleOpensAsACopy();
    void droppedFileOpens();
    void lastPlaceOfTheFileComesBack();
    void navigationFoldsToIcons();
    void overviewLeadsToItsRecords();
    void overviewFollowsChanges();
    void stepsOfEarlierSessionsCanBeUndone();
    void authorFromTheSettingsStandsInTheHistory();
    void textSizeReachesHeadingsAtOnce();
    void aboutCanBeCopied();
    void operableWidgetsHaveNames();
    void nothingForcesTheWindowWide_data();
    void nothingForcesTheWindowWide();

private:
    QString path(const QString &fileName) const { return QDir(m_folder->path()).filePath(fileName); }
    void makeWindow();
    void openNewFile();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    Record addOrganisation(const QString &title);
    template<typename T>
    T *find(const QString &objectName) const
    {
        T *found = m_window->findChild<T *>(objectName);
        if (!found)
            qFatal("no %s", qPrintable(objectName));
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FixedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    makeWindow();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestMainWindow::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_dialogs, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::openNewFile()
{
    m_dialogs.path = path(QStringLiteral("East.sozialraum"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("newFile")), Qt::LeftButton);
    QVERIFY(m_window->session());
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestMainWindow::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

Record TestMainWindow::addOrganisation(const QString &title)
{
    return testsession::addRecord(*m_window->session(), names::organisation, {{name(names::name), title}});
}

void TestMainWindow::startsWithTheStartPage()
{
    QVERIFY(find<QWidget>(QStringLiteral("startPage"))->isVisible());
    QVERIFY(!m_window->session());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Sozialraum"));
}

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

void TestMainWindow::saveKeySaysThatAllIsSaved()
{
    openNewFile();
    press(Qt::Key_S, Qt::ControlModifier);
    auto *status = find<QStatusBar>(QStringLiteral("statusLine"));
    QCOMPARE(status->currentMessage(), QStringLiteral("Every change is already saved."));
    status->clearMessage();
    addOrganisation(QStringLiteral("Jobcenter"));
    QVERIFY(find<QLabel>(QStringLiteral("savedAt"))->text().startsWith(QStringLiteral("Saved ")));
}

void TestMainWindow::titleNamesFileAndPlace()
{
    openNewFile();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Overview"));
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Bodies & chronicle"));
}

void TestMainWindow::badFileIsToldInTheWindow()
{
    const QString bad = path(QStringLiteral("letter.sozialraum"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    m_window->openFile(bad);
    QVERIFY(!m_window->session());
    auto *text = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("letter.sozialraum")));
    QVERIFY(find<QWidget>(QStringLiteral("startPage"))->isVisible());
    openNewFile();
    QVERIFY(!text->isVisible());
}

void TestMainWindow::fileInUseCanBeOpenedReadOnly()
{
    const QString used = path(QStringLiteral("used.sozialraum"));
    const auto other = Session::create(used);
    QVERIFY(other);
    m_window->openFile(used);
    QVERIFY(!m_window->session());
    QTest::mouseClick(find<QWidget>(QStringLiteral("messageAction")), Qt::LeftButton);
    QVERIFY(m_window->session());
    QVERIFY(m_window->session()->isReadOnly());
    QVERIFY(find<QLabel>(QStringLiteral("readOnly"))->isVisible());
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!find<QAction>(QStringLiteral("newRecordAction"))->isEnabled());
}

void TestMainWindow::recentFileOpensByClick()
{
    openNewFile();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    auto *recent = find<QListWidget>(QStringLiteral("recentFiles"));
    QCOMPARE(recent->count(), 1);
    QVERIFY(recent->item(0)->text().startsWith(QStringLiteral("East")));
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {},
                      recent->visualItemRect(recent->item(0)).center());
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->path(), path(QStringLiteral("East.sozialraum")));
}

void TestMainWindow::sampleOpensAsACopy()
{
    m_dialogs.path = path(QStringLiteral("Try"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("viewSample")), Qt::LeftButton);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->path(), path(QStringLiteral("Try.sozialraum")));
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::municipality)), 16);
}

void TestMainWindow::droppedFileOpens()
{
    const QString dropped = path(QStringLiteral("dropped.sozialraum"));
    QVERIFY(Session::create(dropped));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(dropped)});
    QDragEnterEvent entering(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &entering);
    QVERIFY(entering.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->path(), dropped);
}

void TestMainWindow::lastPlaceOfTheFileComesBack()
{
    openNewFile();
    const QString file = m_window->session()->path();
    press(Qt::Key_6, Qt::ControlModifier);
    makeWindow();
    m_window->openFile(file);
    QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("Offers")));
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

void TestMainWindow::stepsOfEarlierSessionsCanBeUndone()
{
    const QString file = path(QStringLiteral("earlier.sozialraum"));
    {
        const auto session = Session::create(file);
        QVERIFY(session);
        testsession::addRecord(**session, names::organisation, {{name(names::name), QStringLiteral("AWO")}});
    }
    m_window->openFile(file);
    QTRY_VERIFY(find<QAction>(QStringLiteral("undoAction"))->isEnabled());
    find<QAction>(QStringLiteral("undoAction"))->trigger();
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::organisation)), 0);
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
