// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/cards.h"
#include "models/conference/clustering.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/board/boardlist.h"
#include "views/board/themeboard.h"
#include "views/board/themecolumn.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace testsession;

/// The board in the hands of somebody at keyboard and mouse.
class TestThemeBoard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDigitSendsTheCardAndGoesOn();
    void severalCardsBecomeATheme();
    void aThemeIsNamedAfterwards();
    void aCardIsDraggedIntoATheme();
    void cardsDraggedBehindTheThemesBecomeOne();
    void keysCountDots();
    void dotsThatCannotBeAreWarnedOf();
    void aResultIsWrittenAboveItsCards();
    void aResultIsKeptWhenTheQuestionChanges();
    void whatCannotBeStoredIsSaidAndStays();
    void cardsAlikeAreJoined();
    void markedCardsAreJoinedAndSeparated();
    void themesMoveAndGo();
    void aThemeLeadsToItsMeasure();
    void arrowsLeadThroughAllColumns();
    void everyQuestionHasItsBoard();
    void emptyBoardsSayWhatToDo();
    void remembersWhetherResultsAreShown();
    void controlsHaveNamesAndTabLeadsToThem();

private:
    void open();
    Record addQuestion(const QString &name);
    Record addCard(const QString &text);
    /// The texts of the cards in the n-th branch.
    QStringList cards(int branch) const;
    BoardList &list(int branch) const;
    void clickCard(int branch, int row);
    /// Clicks what may have come only now.
    void click(const QString &name);
    void drag(int branch, int row, QWidget &target);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
    std::unique_ptr<ThemeBoard> m_board;
    std::unique_ptr<Typist> m_typist;
};

void TestThemeBoard::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = addQuestion(QStringLiteral("Strengths"));
}

void TestThemeBoard::cleanup()
{
    m_typist.reset();
    m_board.reset();
    m_session.reset();
}

void TestThemeBoard::open()
{
    m_board = std::make_unique<ThemeBoard>(*m_session, m_conference->id());
    m_board->resize(1024, 700);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
    m_typist = std::make_unique<Typist>(*m_board);
    m_board->focusCards();
}

Record TestThemeBoard::addQuestion(const QString &name)
{
    return addRecord(*m_session, names::question,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::wording.toString(), name},
                      {names::shortName.toString(), name}});
}

Record TestThemeBoard::addCard(const QString &text)
{
    return addRecord(*m_session, names::contribution,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::text.toString(), text}});
}

QStringList TestThemeBoard::cards(int branch) const
{
    const ThemeBoardModel &model = m_board->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(model.index(branch, 0)); ++row)
        texts.append(model.index(row, 0, model.index(branch, 0)).data().toString());
    return texts;
}

BoardList &TestThemeBoard::list(int branch) const
{
    const QString name = branch == 0 ? QStringLiteral("unsorted") : QStringLiteral("theme-%1").arg(branch);
    return m_typist->get<ThemeColumn>(name).list();
}

void TestThemeBoard::clickCard(int branch, int row)
{
    BoardList &cards = list(branch);
    const QModelIndex card = cards.model()->index(row, 0, cards.rootIndex());
    QTRY_VERIFY(cards.visualRect(card).isValid());
    m_typist->clickAt(*cards.viewport(), cards.visualRect(card).center());
}

void TestThemeBoard::click(const QString &name)
{
    QWidget *widget = &m_typist->get<QWidget>(name);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    QTRY_VERIFY(widget->visibleRegion().contains(widget->rect().center()));
    m_typist->click(*widget);
}

// Offscreen no drag begins by itself; these are the events that one sends to what lies under the pointer.
void TestThemeBoard::drag(int branch, int row, QWidget &target)
{
    clickCard(branch, row);
    BoardList &cards = list(branch);
    QVERIFY(cards.dragEnabled() && target.acceptDrops());
    const std::unique_ptr<QMimeData> dragged(
        cards.model()->mimeData(cards.selectionModel()->selectedIndexes()));
    const QPoint place(target.width() / 2, target.height() - 2);
    QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&target, &move);
    QDropEvent drop(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&target, &drop);
    QVERIFY(drop.isAccepted());
}

void TestThemeBoard::aDigitSendsTheCardAndGoesOn()
{
    for (const char *text : {"a", "b", "c"})
        addCard(QLatin1StringView(text));
    open();
    m_typist->press(Qt::Key_N);
    QCOMPARE(cards(1), QStringList({"a"}));
    m_typist->press(Qt::Key_1);
    m_typist->press(Qt::Key_1);
    QCOMPARE(cards(1), QStringList({"a", "b", "c"}));
    QVERIFY(cards(0).isEmpty());
    m_typist->press(Qt::Key_7);
    clickCard(1, 1);
    m_typist->press(Qt::Key_0);
    QCOMPARE(cards(0), QStringList({"b"}));
    // The cursor stands on the next card of the same theme.
    m_typist->press(Qt::Key_0);
    QCOMPARE(cards(0), QStringList({"b", "c"}));
    QVERIFY(m_session->undoNewest(5));
    QCOMPARE(cards(0), QStringList({"a", "b", "c"}));
    QCOMPARE(m_board->model().themeCount(), 0);
}

void TestThemeBoard::severalCardsBecomeATheme()
{
    for (const char *text : {"a", "b", "c"})
        addCard(QLatin1StringView(text));
    open();
    clickCard(0, 0);
    m_typist->press(Qt::Key_Down, Qt::ShiftModifier);
    m_typist->press(Qt::Key_N);
    QCOMPARE(cards(1), QStringList({"a", "b"}));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("New theme “Theme 1”"));
    m_typist->press(Qt::Key_1);
    QCOMPARE(cards(1), QStringList({"a", "b", "c"}));
}

void TestThemeBoard::aThemeIsNamedAfterwards()
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

void TestThemeBoard::aCardIsDraggedIntoATheme()
{
    for (const char *text : {"a", "b", "c"})
        addCard(QLatin1StringView(text));
    open();
    m_typist->press(Qt::Key_N);
    drag(0, 1, *list(1).viewport());
    QTRY_COMPARE(cards(1), QStringList({"a", "c"}));
    // The head of a theme takes cards, too.
    drag(0, 0, *list(1).parentWidget());
    QTRY_COMPARE(cards(1), QStringList({"a", "c", "b"}));
    QVERIFY(m_session->undo());
    QCOMPARE(cards(0), QStringList({"b"}));
}

void TestThemeBoard::cardsDraggedBehindTheThemesBecomeOne()
{
    for (const char *text : {"a", "b"})
        addCard(QLatin1StringView(text));
    open();
    drag(0, 1, m_typist->get<QWidget>(QStringLiteral("newTheme")));
    QTRY_COMPARE(m_board->model().themeCount(), 1);
    QCOMPARE(cards(1), QStringList({"b"}));
}

void TestThemeBoard::keysCountDots()
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

void TestThemeBoard::dotsThatCannotBeAreWarnedOf()
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

void TestThemeBoard::aResultIsWrittenAboveItsCards()
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

void TestThemeBoard::aResultIsKeptWhenTheQuestionChanges()
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

void TestThemeBoard::whatCannotBeStoredIsSaidAndStays()
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

void TestThemeBoard::cardsAlikeAreJoined()
{
    addCard(QStringLiteral("Open activities for children"));
    addCard(QStringLiteral("Supported housing"));
    addCard(QStringLiteral("open activities for the children"));
    open();
    auto &show = m_typist->get<QAbstractButton>(QStringLiteral("showDuplicates"));
    QTRY_VERIFY(show.isEnabled());
    QTRY_COMPARE(show.text(), QStringLiteral("Cards alike: 1"));
    m_typist->click(show);
    QCOMPARE(m_typist->focused<QTableView>().model()->rowCount(), 1);
    m_typist->press(Qt::Key_2);
    QCOMPARE(cards(0),
             QStringList({"Supported housing", "open activities for the children\n≈ Open activities "
                                               "for children"}));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Join 2 card(s)"));
    QVERIFY(m_session->undo());
    QTRY_COMPARE(show.text(), QStringLiteral("Cards alike: 1"));
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("keepApart")));
    QCOMPARE(m_typist->get<QTableView>(QStringLiteral("duplicatePairs")).model()->rowCount(), 0);
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("closeDuplicates")));
    QVERIFY(!m_typist->seen(QStringLiteral("duplicates")));
    QCOMPARE(cards(0).size(), 3);
}

void TestThemeBoard::markedCardsAreJoinedAndSeparated()
{
    for (const char *text : {"a", "b"})
        addCard(QLatin1StringView(text));
    open();
    clickCard(0, 0);
    m_typist->press(Qt::Key_J);
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("messageText")).text().contains(QStringLiteral("press J")));
    m_typist->press(Qt::Key_Down, Qt::ShiftModifier);
    m_typist->press(Qt::Key_J);
    QCOMPARE(cards(0), QStringList({"a\n≈ b"}));
    m_typist->press(Qt::Key_T);
    QCOMPARE(cards(0), QStringList({"a", "b"}));
}

void TestThemeBoard::themesMoveAndGo()
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

void TestThemeBoard::aThemeLeadsToItsMeasure()
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

void TestThemeBoard::arrowsLeadThroughAllColumns()
{
    for (const char *text : {"a", "b", "c"})
        addCard(QLatin1StringView(text));
    open();
    m_typist->press(Qt::Key_N);
    m_typist->press(Qt::Key_N);
    m_typist->press(Qt::Key_Right);
    QVERIFY(list(1).hasFocus());
    QCOMPARE(list(1).currentIndex().data().toString(), QStringLiteral("a"));
    m_typist->press(Qt::Key_Right);
    m_typist->press(Qt::Key_Right);
    QVERIFY(list(2).hasFocus());
    m_typist->press(Qt::Key_Left);
    m_typist->press(Qt::Key_Left);
    QVERIFY(list(0).hasFocus());
    QSignalSpy opened(m_board.get(), &ThemeBoard::recordActivated);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestThemeBoard::everyQuestionHasItsBoard()
{
    addCard(QStringLiteral("a"));
    addQuestion(QStringLiteral("Needs"));
    open();
    auto &questions = m_typist->get<QTabBar>(QStringLiteral("boardQuestions"));
    QCOMPARE(questions.count(), 2);
    m_typist->clickAt(questions, questions.tabRect(1).center());
    QVERIFY(cards(0).isEmpty());
    m_typist->clickAt(questions, questions.tabRect(0).center());
    QCOMPARE(cards(0), QStringList({"a"}));
    m_typist->press(Qt::Key_Right);
    addQuestion(QStringLiteral("Examples"));
    QCOMPARE(questions.count(), 3);
    QCOMPARE(questions.tabText(questions.currentIndex()), QStringLiteral("Needs"));
}

void TestThemeBoard::emptyBoardsSayWhatToDo()
{
    open();
    QVERIFY(!m_typist->seen(QStringLiteral("noQuestions")));
    m_typist.reset();
    m_board.reset();
    m_conference = addConference(*m_session, QStringLiteral("West"));
    open();
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("noQuestions")).text().contains(QStringLiteral("Planning")));
    m_typist->press(Qt::Key_N);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::theme)), 0);
}

void TestThemeBoard::remembersWhetherResultsAreShown()
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

void TestThemeBoard::controlsHaveNamesAndTabLeadsToThem()
{
    addCard(QStringLiteral("a"));
    open();
    m_typist->press(Qt::Key_N);
    QSet<QWidget *> reached;
    for (int presses = 0; presses < 60; ++presses) {
        m_typist->press(Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : m_board->findChildren<QWidget *>()) {
        const bool isControl = widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                               (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isControl)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestThemeBoard)
#include "tst_themeboard.moc"
