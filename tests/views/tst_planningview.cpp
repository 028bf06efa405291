// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/planning/planningview.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace testsession;

/// The plan of a conference, made by somebody at the keyboard.
class TestPlanningView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void agendaIsTypedLineByLineAndGetsItsTimes();
    void aCellIsTypedInPlaceAndTabLeadsToTheNext();
    void aWrongCellSaysWhyAndChangesNothing();
    void altAndArrowMovesARow();
    void aRowIsDragged();
    void deleteRemovesWithTheWayBack();
    void kindOfAQuestionIsChosenInPlace();
    void everythingCanBeTakenBack();
    void lastTimeIsTakenOverInOneStep();
    void lastTimeIsHiddenWithoutAnEarlierConference();
    void controlsHaveNames();

private:
    void open();
    RecordTableView &table(QStringView name) const
    {
        return m_view->findChild<RecordList *>(QStringLiteral("list-") + name.toString())->view();
    }
    void typeRow(QStringView table, const QString &line);
    void clickCell(RecordTableView &list, int row, int column);
    QStringList texts(QStringView table, QStringView field) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::unique_ptr<PlanningView> m_view;
    std::unique_ptr<Typist> m_typist;
};

void TestPlanningView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Konferenz Ost"));
    setField(*m_session, *m_conference, names::startsAt, QTime(9, 0));
}

void TestPlanningView::cleanup()
{
    m_typist.reset();
    m_view.reset();
    m_session.reset();
}

void TestPlanningView::open()
{
    m_view = std::make_unique<PlanningView>(*m_session, m_conference->id());
    m_view->resize(1300, 1200);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_typist = std::make_unique<Typist>(*m_view);
}

void TestPlanningView::typeRow(QStringView table, const QString &line)
{
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("new-") + table.toString()));
    m_typist->type(line + u'\n');
}

void TestPlanningView::clickCell(RecordTableView &list, int row, int column)
{
    const QModelIndex cell = list.model()->index(row, column);
    QTRY_VERIFY(list.viewport()->visibleRegion().contains(list.visualRect(cell).center()));
    m_typist->clickAt(*list.viewport(), list.visualRect(cell).center());
}

QStringList TestPlanningView::texts(QStringView table, QStringView field) const
{
    QStringList texts;
    const auto records =
        m_session->reader().records(RecordQuery::where(table, names::conference, reference(*m_conference)));
    for (const Record &record : *records)
        texts.append(record.text(field));
    return texts;
}

void TestPlanningView::agendaIsTypedLineByLineAndGetsItsTimes()
{
    open();
    typeRow(names::agendaItem, QStringLiteral("15 Welcome"));
    typeRow(names::agendaItem, QStringLiteral("90 Groups"));
    QCOMPARE(texts(names::agendaItem, names::title), QStringList({"Welcome", "Groups"}));
    const QAbstractItemModel &model = *table(names::agendaItem).model();
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("09:15 – 10:45"));
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("agendaTimes")).text().contains(QStringLiteral("1:45")));
    typeRow(names::agendaItem, QStringLiteral("11:00 15 Break"));
    QVERIFY(
        m_typist->get<QLabel>(QStringLiteral("agendaProblems")).text().contains(QStringLiteral("15 minute")));
}

void TestPlanningView::aCellIsTypedInPlaceAndTabLeadsToTheNext()
{
    open();
    typeRow(names::agendaItem, QStringLiteral("15 Welcome"));
    RecordTableView &list = table(names::agendaItem);
    clickCell(list, 0, 1);
    m_typist->type(QStringLiteral("20"));
    m_typist->press(Qt::Key_Tab);
    QCOMPARE(list.model()->index(0, 1).data().toString(), QStringLiteral("20"));
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->type(QStringLiteral("Opening\n"));
    QCOMPARE(texts(names::agendaItem, names::title), QStringList({"Opening"}));
    QVERIFY(list.hasFocus());
    m_typist->press(Qt::Key_F2);
    m_typist->type(QStringLiteral("x"));
    m_typist->press(Qt::Key_Escape);
    QCOMPARE(texts(names::agendaItem, names::title), QStringList({"Opening"}));
}

void TestPlanningView::aWrongCellSaysWhyAndChangesNothing()
{
    open();
    typeRow(names::agendaItem, QStringLiteral("15 Welcome"));
    RecordTableView &list = table(names::agendaItem);
    clickCell(list, 0, 1);
    m_typist->type(QStringLiteral("long\n"));
    QCOMPARE(list.model()->index(0, 1).data().toString(), QStringLiteral("15"));
    QVERIFY(m_typist->seen(QStringLiteral("messageText")));
}

void TestPlanningView::altAndArrowMovesARow()
{
    open();
    for (const char *title : {"One", "Two", "Three"})
        typeRow(names::agendaItem, QString::fromLatin1(title));
    RecordTableView &list = table(names::agendaItem);
    clickCell(list, 2, 2);
    m_typist->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(names::agendaItem, names::title), QStringList({"One", "Three", "Two"}));
    m_typist->press(Qt::Key_Up, Qt::AltModifier);
    m_typist->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(names::agendaItem, names::title), QStringList({"One", "Three", "Two"}));
}

void TestPlanningView::aRowIsDragged()
{
    open();
    for (const char *name : {"One", "Two", "Three"})
        typeRow(names::workingGroup, QString::fromLatin1(name));
    RecordTableView &list = table(names::workingGroup);
    const std::unique_ptr<QMimeData> dragged(list.model()->mimeData({list.model()->index(2, 0)}));
    QVERIFY(list.model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(texts(names::workingGroup, names::name), QStringList({"Three", "One", "Two"}));
    QVERIFY(list.dragEnabled());
}

void TestPlanningView::deleteRemovesWithTheWayBack()
{
    open();
    typeRow(names::workingGroup, QStringLiteral("Group 1"));
    RecordTableView &list = table(names::workingGroup);
    clickCell(list, 0, 1);
    m_typist->press(Qt::Key_Delete);
    QVERIFY(texts(names::workingGroup, names::name).isEmpty());
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("messageAction")));
    QCOMPARE(texts(names::workingGroup, names::name), QStringList({"Group 1"}));
}

void TestPlanningView::kindOfAQuestionIsChosenInPlace()
{
    open();
    typeRow(names::question, QStringLiteral("What is good here?"));
    RecordTableView &list = table(names::question);
    clickCell(list, 0, 2);
    m_typist->press(Qt::Key_F2);
    m_typist->chooseRow(1);
    if (!list.hasFocus())
        m_typist->press(Qt::Key_Return);
    QCOMPARE(texts(names::question, names::kind), QStringList({"strength"}));
    QVERIFY(list.hasFocus());
}

void TestPlanningView::everythingCanBeTakenBack()
{
    const int before = m_session->undoStack().index();
    open();
    typeRow(names::agendaItem, QStringLiteral("15 Welcome"));
    typeRow(names::question, QStringLiteral("What is good here?"));
    typeRow(names::workingGroup, QStringLiteral("Group 1"));
    QCOMPARE(m_session->undoStack().index(), before + 3);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_session->undo());
    for (const QStringView name : {names::agendaItem, names::question, names::workingGroup})
        QCOMPARE(table(name).model()->rowCount(), 0);
}

void TestPlanningView::lastTimeIsTakenOverInOneStep()
{
    const Record last = addRecord(*m_session, names::conference,
                                  {{names::title.toString(), QStringLiteral("Before")},
                                   {names::socialSpace.toString(), m_conference->value(names::socialSpace)},
                                   {names::date.toString(), QDate(2024, 6, 17)}});
    for (const QStringView name : {names::workingGroup, names::agendaItem}) {
        const QStringView title = name == names::workingGroup ? names::name : names::title;
        addRecord(
            *m_session, name,
            {{names::conference.toString(), reference(last)}, {title.toString(), QStringLiteral("One")}});
    }
    open();
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("openLastTime")));
    QVERIFY(!m_typist->get<QCheckBox>(QStringLiteral("copyQuestions")).isEnabled());
    auto &agenda = m_typist->get<QCheckBox>(QStringLiteral("copyAgenda"));
    QVERIFY(agenda.isChecked());
    m_typist->clickAt(agenda, QPoint(8, agenda.height() / 2));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("copyLastTime")));
    QCOMPARE(texts(names::workingGroup, names::name), QStringList({"One"}));
    QVERIFY(texts(names::agendaItem, names::title).isEmpty());
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("messageAction")));
    QVERIFY(texts(names::workingGroup, names::name).isEmpty());
}

void TestPlanningView::lastTimeIsHiddenWithoutAnEarlierConference()
{
    open();
    QVERIFY(!m_typist->seen(QStringLiteral("lastTime")));
}

void TestPlanningView::controlsHaveNames()
{
    open();
    typeRow(names::agendaItem, QStringLiteral("15 Welcome"));
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestPlanningView)
#include "tst_planningview.moc"
