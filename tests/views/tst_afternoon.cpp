// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "tests/views/homecomingtest.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace testsession;

namespace {

constexpr int groupCount = 4;

/// A laptop in the hall: the real window, opened with a package.
class Laptop
{
public:
    explicit Laptop(const QString &package)
        : m_settings(package + QStringLiteral(".ini"), QSettings::IniFormat)
        , m_window(m_dialogs, m_settings)
        , m_typist(m_window)
    {
        m_window.show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("no window");
        m_window.openFile(package);
        const auto isReady = [&] {
            const QWidget *line = m_typist.seen(QStringLiteral("cardInput"));
            return line && line->hasFocus();
        };
        if (!QTest::qWaitFor(isReady))
            qFatal("no capture screen");
    }

    QString line() const { return m_typist.get<QPlainTextEdit>(QStringLiteral("cardInput")).toPlainText(); }
    void addCard(const QString &text)
    {
        m_typist.type(text);
        m_typist.press(Qt::Key_Return);
    }
    /// Goes up \p up cards from the newest one, and writes \p text instead.
    void changeCard(int up, const QString &text)
    {
        for (int i = 0; i < up; ++i)
            m_typist.press(Qt::Key_Up);
        m_typist.press(Qt::Key_A, Qt::ControlModifier);
        addCard(text);
    }

private:
    FixedDialogs m_dialogs;
    QSettings m_settings;
    MainWindow m_window;
    Typist m_typist;
};

} // namespace

/// The afternoon of a conference as people live it: four packages go out, cards are typed into each, one
/// laptop dies in the middle of a word, all come home, conflicts are decided, and all of it can be taken
/// back.
class TestAfternoon : public HomecomingTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void wholeAfternoon();

private:
    void handOut();
    QString package(int group) const
    {
        return path(QStringLiteral("stick/Gruppe %1.szpaket").arg(group + 1));
    }
    void typeAndDie(int group);
    void bringHome(const QList<int> &groups);
    void merge();

    std::unique_ptr<Typist> m_typist;
};

void TestAfternoon::init()
{
    setUp();
    m_typist = std::make_unique<Typist>(*m_window);
    for (const QString &question : {QStringLiteral("Schätze"), QStringLiteral("Bedarfe")})
        addQuestion(question, question);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
}

void TestAfternoon::cleanup()
{
    m_typist.reset();
    tearDown();
}

void TestAfternoon::handOut()
{
    m_typist->press(Qt::Key_2, Qt::ControlModifier);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Return);
    m_typist->turnTo(QStringLiteral("planningTabs"), QStringLiteral("Packages"));
    m_dialogs.path = path(QStringLiteral("stick"));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("chooseFolder")));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("handOutAll")));
    for (int group = 0; group < groupCount; ++group)
        QTRY_VERIFY(QFile::exists(package(group)));
    QTRY_COMPARE(find<QLabel>(QStringLiteral("packagesBack"))->text(), QStringLiteral("0 of 4 are back"));
}

// A process of its own types half a thought and is killed.
void TestAfternoon::typeAndDie(int group)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CAPTURE_PROCESS),
                  {package(group), m_conference.toString(), QStringLiteral("pause")});
    QVERIFY(process.waitForReadyRead(60'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("ready"));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestAfternoon::bringHome(const QList<int> &groups)
{
    QStringList files;
    for (const int group : groups)
        files.append(package(group));
    dropAndWait(files);
}

void TestAfternoon::merge()
{
    m_typist->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(find<QLabel>(QStringLiteral("packageHint"))->text(), QStringLiteral("Taken over."));
}

void TestAfternoon::wholeAfternoon()
{
    handOut();

    // Before the coffee break, the first laptop is back already.
    {
        Laptop first(package(0));
        first.addCard(QStringLiteral("Vereine"));
        first.addCard(QStringLiteral("Schulen"));
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("mergeBack")));
    bringHome({0});
    merge();
    QCOMPARE(cards(), (QStringList{QStringLiteral("Schulen"), QStringLiteral("Vereine")}));
    m_typist->press(Qt::Key_Escape);
    QCOMPARE(find<QLabel>(QStringLiteral("packagesBack"))->text(), QStringLiteral("1 of 4 are back"));

    // The planner and the laptop both go on with its cards.
    const Record clubs = card(QStringLiteral("Vereine"));
    const Record schools = card(QStringLiteral("Schulen"));
    setField(home(), clubs, names::text, QStringLiteral("viele Vereine"));
    setField(home(), schools, names::text, QStringLiteral("gute Schulen"));
    {
        Laptop first(package(0));
        first.changeCard(1, QStringLiteral("Schulen am Ort"));
        first.changeCard(2, QStringLiteral("Vereine im Ort"));
    }
    Laptop(package(1)).addCard(QStringLiteral("Netzwerk"));
    Laptop(package(2)).addCard(QStringLiteral("Kirche"));
    typeAndDie(3);
    {
        Laptop again(package(3));
        QCOMPARE(again.line(), QStringLiteral("half a thou"));
        again.addCard(QStringLiteral("ght"));
    }

    bringHome({0, 1, 2, 3});
    QCOMPARE(result(0), QStringLiteral("2 conflict(s)"));
    for (const int row : {1, 2, 3})
        QCOMPARE(result(row), QStringLiteral("1 new"));
    const int before = home().undoStack().index();
    merge();
    QCOMPARE(home().undoStack().index(), before + 1);
    QCOMPARE(cards().size(), 5);
    QCOMPARE(conflicts(), 2);

    // One key for what stays; the other two wordings become one.
    const bool clubsFirst =
        find<QLabel>(QStringLiteral("conflictOurs"))->text().contains(QStringLiteral("Vereine"));
    QVERIFY(find<QListView>(QStringLiteral("conflicts"))->hasFocus());
    m_typist->press(Qt::Key_1);
    QCOMPARE(conflicts(), 1);
    m_typist->press(Qt::Key_3);
    QVERIFY(find<QPlainTextEdit>(QStringLiteral("wording"))->hasFocus());
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->type(QStringLiteral("aus 2 wird 1"));
    m_typist->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(conflicts(), 0);

    const auto checkEnd = [&] {
        QStringList texts = {clubsFirst ? QStringLiteral("viele Vereine") : QStringLiteral("gute Schulen"),
                             QStringLiteral("aus 2 wird 1")};
        const QList<std::pair<QString, int>> typed = {{QStringLiteral("Netzwerk"), 1},
                                                      {QStringLiteral("Kirche"), 2},
                                                      {QStringLiteral("half a thought"), 3}};
        for (const auto &[text, group] : typed) {
            QCOMPARE(card(text).reference(names::workingGroup), m_groups.at(group));
            texts.append(text);
        }
        texts.sort();
        QCOMPARE(cards(), texts);
        QCOMPARE(conflicts(), 0);
        QCOMPARE(*home().findFaults(), QStringList());
    };
    checkEnd();

    for (int step = 0; step < 3; ++step)
        m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cards(), (QStringList{QStringLiteral("gute Schulen"), QStringLiteral("viele Vereine")}));
    QCOMPARE(conflicts(), 0);
    const QKeySequence redo = find<QAction>(QStringLiteral("redoAction"))->shortcut();
    for (int step = 0; step < 3; ++step)
        QTest::keySequence(QApplication::focusWidget(), redo);
    checkEnd();

    bringHome({0, 1, 2, 3});
    for (int row = 0; row < groupCount; ++row)
        QVERIFY(result(row).startsWith(QStringLiteral("Nothing new")));
    checkEnd();
}

QTEST_MAIN(TestAfternoon)
#include "tst_afternoon.moc"
