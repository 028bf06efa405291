// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "tests/views/boardtest.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace testsession;

/// Cards on the board, sorted and joined by keys and by the mouse.
class TestThemeBoard : public BoardTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aDigitSendsTheCardAndGoesOn();
    void severalCardsBecomeATheme();
    void theCursorStaysWhenItsThemeIsTakenBack();
    void aCardIsDraggedIntoATheme();
    void cardsDraggedBehindTheThemesBecomeOne();
    void cardsAlikeAreJoined();
    void ofThousandsOfPairsTheLikestAreShown();
    void markedCardsAreJoinedAndSeparated();
    void arrowsLeadThroughAllColumns();
    void everyQuestionHasItsBoard();
    void emptyBoardsSayWhatToDo();
    void controlsHaveNamesAndTabLeadsToThem();

private:
    void drag(int branch, int row, QWidget &target);
};

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

void TestThemeBoard::theCursorStaysWhenItsThemeIsTakenBack()
{
    for (const char *text : {"a", "b"})
        addCard(QLatin1StringView(text));
    open();
    clickCard(0, 0);
    m_typist->press(Qt::Key_N);
    clickCard(1, 0);
    QVERIFY(list(1).hasFocus());
    QVERIFY(m_session->undo());
    QVERIFY(list(0).hasFocus());
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

void TestThemeBoard::ofThousandsOfPairsTheLikestAreShown()
{
    addRecords(*m_session, names::contribution, 300, [&](int i) {
        return QVariantMap{{names::conference.toString(), reference(*m_conference)},
                           {names::question.toString(), reference(*m_question)},
                           {names::text.toString(), QStringLiteral("More buses in the evening %1").arg(i)}};
    });
    open();
    auto &show = m_typist->get<QAbstractButton>(QStringLiteral("showDuplicates"));
    QTRY_COMPARE(show.text(), QStringLiteral("Cards alike: 200 and 44650 more"));
    auto &pairs = *m_board->findChild<QTableView *>(QStringLiteral("duplicatePairs"));
    QCOMPARE(pairs.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    m_typist->click(show);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Down);
    QCOMPARE(pairs.currentIndex().row(), 2);
    m_typist->press(Qt::Key_1);
    // One card less: its 299 pairs are gone, others take their places, and the cursor stays.
    QTRY_COMPARE(show.text(), QStringLiteral("Cards alike: 200 and 44351 more"));
    QCOMPARE(pairs.currentIndex().row(), 2);
    m_typist->press(Qt::Key_Escape);
    QVERIFY(!m_typist->seen(QStringLiteral("duplicates")));
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
