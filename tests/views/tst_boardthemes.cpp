// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "tests/views/boardtest.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace testsession;

/// Themes on the board: their names, dots, results and measures.
class TestBoardThemes : public BoardTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aThemeIsNamedAfterwards();
    void keysCountDots();
    void dotsThatCannotBeAreWarnedOf();
    void aResultIsWrittenAboveItsCards();
    void aResultIsKeptWhenTheQuestionChanges();
    void whatCannotBeStoredIsSaidAndStays();
    void themesMoveAndGo();
    void aThemeLeadsToItsMeasure();
    void remembersWhetherResultsAreShown();

private:
    /// Clicks what may have come only now.
    void click(const QString &name);
};

void TestBoardThemes::click(const QString &name)
{
    QWidget *widget = &m_typist->get<QWidget>(name);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    QTRY_VERIFY(widget->visibleRegion().contains(widget->rect().center()));
    m_typist->click(*widget);
}

void TestBoardThemes::aThemeIsNamedAfterwards()
{
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    clickCard(1, 0);
    m_typist->press(Qt::Key_F2);
    QCOMPARE(m_typist->focused<QLineEdit>().selectedText(), QStringLiteral("Theme 1"));
    m_typist->type(QStringLiteral("Clubs\n"));
    QCOMPARE(m_board->model().theme(1)->text(names::name), QStringLiteral("Clubs"));
    // Enter leads back to the cards.
    m_typist->press(Qt::Key_0);
    QCOMPARE(cards(0), QStringList({"a"}));
}

void TestBoardThemes::keysCountDots()
{
    const Record a = addCard(QStringLiteral("a"));
    setField(*m_session, a, names::dots, 4LL);
    open();
    m_typist->press(Qt::Key_N);
    clickCard(1, 0);
    auto &dots = *list(1).parentWidget()->findChild<QLineEdit *>(QStringLiteral("field-dots"));
    // The cards' dots count until the theme gets its own.
    QCOMPARE(dots.placeholderText(), QStringLiteral("4"));
    m_typist->press(Qt::Key_Plus);
    QCOMPARE(dots.text(), QStringLiteral("5"));
    m_typist->press(Qt::Key_Minus);
    m_typist->press(Qt::Key_Minus);
    QCOMPARE(m_board->model().theme(1)->number(names::dots), 3);
    m_typist->click(*m_typist->seen(QStringLiteral("moreDots")));
    QCOMPARE(dots.text(), QStringLiteral("4"));
    m_typist->click(dots);
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->type(QStringLiteral("12\n"));
    QCOMPARE(m_board->model().theme(1)->number(names::dots), 12);
    QCOMPARE(m_typist->get<QLabel>(QStringLiteral("dotCount")).text(), QStringLiteral("12 dot(s) in all"));
}

void TestBoardThemes::dotsThatCannotBeAreWarnedOf()
{
    setField(*m_session, *m_conference, names::attendanceEstimate, 20LL);
    setField(*m_session, *m_conference, names::dotsPerPerson, 1LL);
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    const auto &count = m_typist->get<QLabel>(QStringLiteral("dotCount"));
    QCOMPARE(count.text(), QStringLiteral("0 of 20 dots"));
    setField(*m_session, *m_board->model().theme(1), names::dots, 21LL);
    QVERIFY(count.text().contains(QStringLiteral("only 20 are possible")));
    QVERIFY(m_session->undo());
    QCOMPARE(count.text(), QStringLiteral("0 of 20 dots"));
}

void TestBoardThemes::aResultIsWrittenAboveItsCards()
{
    addRecord(*m_session, names::fieldOfAction,
              {{names::name.toString(), QStringLiteral("Open youth work")}});
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    click(QStringLiteral("field-summary"));
    m_typist->type(QStringLiteral("clubs are strong"));
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("field-field-of-action")));
    QCOMPARE(m_board->model().theme(1)->text(names::summary), QStringLiteral("clubs are strong"));
    m_typist->chooseOffered(QStringLiteral("Open youth work"));
    m_typist->press(Qt::Key_Tab);
    QVERIFY(!m_board->model().theme(1)->reference(names::fieldOfAction).isNull());
}

void TestBoardThemes::aResultIsKeptWhenTheQuestionChanges()
{
    addCard(QStringLiteral("a"));
    addQuestion(QStringLiteral("Needs"));
    open();
    m_typist->press(Qt::Key_N);
    auto &result = *list(1).parentWidget()->findChild<QPlainTextEdit *>(QStringLiteral("field-summary"));
    m_typist->click(*result.viewport());
    m_typist->type(QStringLiteral("Many clubs"));
    auto &questions = m_typist->get<QTabBar>(QStringLiteral("boardQuestions"));
    m_typist->clickAt(questions, questions.tabRect(1).center());
    const auto themes = m_session->reader().records(RecordQuery::all(names::theme));
    QCOMPARE(themes->constFirst().text(QStringLiteral("summary")), QStringLiteral("Many clubs"));
}

void TestBoardThemes::whatCannotBeStoredIsSaidAndStays()
{
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    auto &dots = m_typist->get<QLineEdit>(QStringLiteral("field-dots"));
    click(QStringLiteral("field-dots"));
    m_typist->type(QStringLiteral("many\n"));
    QCOMPARE(dots.text(), QStringLiteral("many"));
    QVERIFY(!m_typist->get<QLabel>(QStringLiteral("messageText")).text().isEmpty());
}

void TestBoardThemes::themesMoveAndGo()
{
    for (const char *text : {"a", "b"})
        addCard(QLatin1StringView(text));
    open();
    m_typist->press(Qt::Key_N);
    m_typist->press(Qt::Key_N);
    auto menu = [this](int branch, int entry) {
        auto *button = list(branch).parentWidget()->findChild<QToolButton *>(QStringLiteral("themeMenu"));
        button->menu()->actions().at(entry)->trigger();
    };
    menu(2, 0);
    QCOMPARE(cards(1), QStringList({"b"}));
    QTRY_COMPARE(list(1).parentWidget()->findChild<QLineEdit *>()->text(), QStringLiteral("Theme 2"));
    menu(1, 1);
    QCOMPARE(cards(1), QStringList({"a"}));
    menu(1, 4);
    QCOMPARE(m_board->model().themeCount(), 1);
    QCOMPARE(cards(0), QStringList({"a"}));
}

void TestBoardThemes::aThemeLeadsToItsMeasure()
{
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    QSignalSpy opened(m_board.get(), &ThemeBoard::recordActivated);
    QMenu &menu = *list(1).parentWidget()->findChild<QToolButton *>(QStringLiteral("themeMenu"))->menu();
    menu.actions().at(3)->trigger();
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("messageAction")));
    QCOMPARE(opened.size(), 1);
    emit menu.aboutToShow();
    menu.actions().constLast()->trigger();
    QCOMPARE(opened.at(1), opened.at(0));
    QCOMPARE(opened.at(1).at(0).toString(), names::measure.toString());
    QVERIFY(m_session->undo());
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 5);
}

void TestBoardThemes::remembersWhetherResultsAreShown()
{
    addCard(QStringLiteral("a"));
    QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    open();
    m_board->useSettings(settings);
    m_typist->press(Qt::Key_N);
    QVERIFY(m_typist->seen(QStringLiteral("field-summary")));
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("showDetails")));
    QVERIFY(!m_typist->seen(QStringLiteral("field-summary")));
    open();
    m_board->useSettings(settings);
    QVERIFY(!m_typist->seen(QStringLiteral("field-summary")));
}

QTEST_MAIN(TestBoardThemes)
#include "tst_boardthemes.moc"
