// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTest>

namespace {

QString name(QStringView text)
{
    return text.toString();
}

} // namespace

/// What the window does with files: new, opened, dropped, refused, remembered.
class TestWindowFiles : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void startsWithTheStartPage();
    void saveKeySaysThatAllIsSaved();
    void titleNamesFileAndPlace();
    void badFileIsToldInTheWindow();
    void fileInUseOpensForReadingAndIsTakenOver();
    void logOfAnotherFileIsPutAsideAndTold();
    void removedFileIsToldAndSavedAsACopy();
    void messageOfTheFileGoesWithIt();
    void messageOfAnotherFileStays();
    void statusTellsTheDisk();
    void statusMakesRoomForWhatWasDone();
    void statusTellsWhoHasTheFile();
    void recentFileOpensByClick();
    void sampleOpensAsACopy();
    void droppedFileOpens();
    void lastPlaceOfTheFileComesBack();
    void stepsOfEarlierSessionsCanBeUndone();

private:
    void turnToWindow();
};

// As if the user came back from another program.
void TestWindowFiles::turnToWindow()
{
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window.get(), &activation);
}

void TestWindowFiles::startsWithTheStartPage()
{
    QVERIFY(find<QWidget>(QStringLiteral("startPage"))->isVisible());
    QVERIFY(!m_window->session());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Sozialraum"));
}

void TestWindowFiles::saveKeySaysThatAllIsSaved()
{
    openNewFile();
    press(Qt::Key_S, Qt::ControlModifier);
    auto *news = find<QLabel>(QStringLiteral("news"));
    QVERIFY(news->isVisible());
    QCOMPARE(news->text(), QStringLiteral("Every change is already saved."));
    addOrganisation(QStringLiteral("Jobcenter"));
    QVERIFY(find<QLabel>(QStringLiteral("savedAt"))->text().startsWith(QStringLiteral("Saved ")));
}

void TestWindowFiles::titleNamesFileAndPlace()
{
    openNewFile();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Overview"));
    press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("East – Bodies & chronicle"));
}

void TestWindowFiles::badFileIsToldInTheWindow()
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

void TestWindowFiles::fileInUseOpensForReadingAndIsTakenOver()
{
    const QString used = path(QStringLiteral("used.sozialraum"));
    auto other = std::move(*Session::create(used));
    m_window->openFile(used);
    QVERIFY(m_window->session());
    QVERIFY(m_window->session()->isReadOnly());
    QVERIFY(find<QLabel>(QStringLiteral("readOnly"))->isVisible());
    auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QSysInfo::machineHostName()), qPrintable(message->text()));
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!find<QAction>(QStringLiteral("newRecordAction"))->isEnabled());

    testsession::addRecord(*other, names::organisation, {{name(names::name), QStringLiteral("AWO")}});
    turnToWindow();
    QVERIFY(find<QLabel>(QStringLiteral("savedAt"))->text().startsWith(QStringLiteral("Saved ")));
    QVERIFY(m_window->session()->isReadOnly());
    other.reset();
    turnToWindow();
    QTRY_VERIFY(!m_window->session()->isReadOnly());
    QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("Organisations")));
    QVERIFY(!find<QLabel>(QStringLiteral("readOnly"))->isVisible());
    addOrganisation(QStringLiteral("Jobcenter"));
}

// After a crash somebody copies yesterday's file over today's; its log stays.
void TestWindowFiles::logOfAnotherFileIsPutAsideAndTold()
{
    const QString crashed = path(QStringLiteral("crashed.sozialraum"));
    {
        const auto today = Session::create(path(QStringLiteral("today.sozialraum")));
        QVERIFY(today);
        testsession::addRecords(**today, names::organisation, 100, [](int i) {
            return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)}};
        });
        QVERIFY(QFile::copy((*today)->path() + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
    }
    {
        const auto yesterday = Session::create(path(QStringLiteral("yesterday.sozialraum")));
        QVERIFY(yesterday);
        testsession::addRecord(**yesterday, names::organisation,
                               {{names::name.toString(), QStringLiteral("Verein")}});
    }
    QVERIFY(QFile::copy(path(QStringLiteral("yesterday.sozialraum")), crashed));
    m_window->openFile(crashed);
    QVERIFY(m_window->session());
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::organisation)), 1);
    const auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("left over")), qPrintable(message->text()));
}

void TestWindowFiles::removedFileIsToldAndSavedAsACopy()
{
    openNewFile();
    addOrganisation(QStringLiteral("Jobcenter"));
    QVERIFY(QFile::remove(m_window->session()->path()));
    turnToWindow();
    auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY(message->isVisible());
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("messageAction")), Qt::LeftButton);
    const auto kept = Session::open(m_dialogs.path, Session::Access::ReadOnly);
    QVERIFY(kept);
    QCOMPARE(*(*kept)->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestWindowFiles::messageOfTheFileGoesWithIt()
{
    openNewFile();
    QVERIFY(QFile::remove(m_window->session()->path()));
    turnToWindow();
    auto *action = find<QWidget>(QStringLiteral("messageAction"));
    QVERIFY(action->isVisible());
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    QVERIFY(!action->isVisible());
}

void TestWindowFiles::messageOfAnotherFileStays()
{
    openNewFile();
    m_window->openFile(path(QStringLiteral("nowhere.sozialraum")));
    auto *message = find<QLabel>(QStringLiteral("messageText"));
    QVERIFY2(message->text().contains(QStringLiteral("nowhere")), qPrintable(message->text()));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    QVERIFY(message->isVisible());
}

void TestWindowFiles::statusTellsTheDisk()
{
    openNewFile();
    auto *disk = find<QLabel>(QStringLiteral("disk"));
    QVERIFY(disk->isVisible());
    QCOMPARE(disk->text(), QStringLiteral("Local disk"));
    QVERIFY(disk->toolTip().contains(QStringLiteral("WAL")));
}

void TestWindowFiles::statusMakesRoomForWhatWasDone()
{
    const QString deep = path(QStringLiteral("a folder with a long name/another folder with a long name"));
    QVERIFY(QDir().mkpath(deep));
    const QString file = deep + QStringLiteral("/Youth welfare planning of the whole district.sozialraum");
    QVERIFY(Session::create(file));
    m_window->openFile(file);
    m_window->resize(1024, 700);
    addOrganisation(QStringLiteral("Jobcenter"));
    find<QAction>(QStringLiteral("undoAction"))->trigger();
    auto *news = find<QLabel>(QStringLiteral("news"));
    QTRY_COMPARE(news->text(), news->accessibleName());
    QVERIFY(news->text().startsWith(QStringLiteral("Taken back: ")));
    for (const char *other : {"savedAt", "disk", "filePath"}) {
        const auto *label = find<QLabel>(QString::fromLatin1(other));
        QVERIFY2(!label->isVisible() || !label->geometry().intersects(news->geometry()), other);
    }
}

void TestWindowFiles::statusTellsWhoHasTheFile()
{
    const QString deep = path(QStringLiteral("a folder with a long name/another folder with a long name"));
    QVERIFY(QDir().mkpath(deep));
    const QString file = deep + QStringLiteral("/used.sozialraum");
    const auto other = Session::create(file);
    m_window->openFile(file);
    m_window->resize(1024, 700);
    const auto *reason = find<QLabel>(QStringLiteral("readOnly"));
    QTRY_VERIFY2(reason->text().contains(QSysInfo::machineHostName()), qPrintable(reason->text()));
    QVERIFY(reason->text().startsWith(QStringLiteral("Read only: used.sozialraum")));
    QVERIFY(reason->toolTip().contains(QDir::toNativeSeparators(file)));
}

void TestWindowFiles::recentFileOpensByClick()
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

void TestWindowFiles::sampleOpensAsACopy()
{
    m_dialogs.path = path(QStringLiteral("Try"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("viewSample")), Qt::LeftButton);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->path(), path(QStringLiteral("Try.sozialraum")));
    QCOMPARE(*m_window->session()->reader().count(RecordQuery::all(names::municipality)), 16);
}

void TestWindowFiles::droppedFileOpens()
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

void TestWindowFiles::lastPlaceOfTheFileComesBack()
{
    openNewFile();
    const QString file = m_window->session()->path();
    press(Qt::Key_6, Qt::ControlModifier);
    makeWindow();
    m_window->openFile(file);
    QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("Offers")));
}

void TestWindowFiles::stepsOfEarlierSessionsCanBeUndone()
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

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
