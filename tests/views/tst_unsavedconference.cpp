// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "tests/views/conferenceinputtest.h"
#include "views/board/themeboard.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace testsession;

/// The open file goes away while somebody plans, sorts and lets guests in: what the file did not take is not
/// lost.
class TestUnsavedConference : public ConferenceInputTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void refusedTextIsWrittenOnceTheFileIsBack_data() { addParts(); }
    void refusedTextIsWrittenOnceTheFileIsBack();
    void refusedTextIsInTheCopy_data() { addParts(); }
    void refusedTextIsInTheCopy();
    void refusedTextDoesNotReplaceNewerText_data();
    void refusedTextDoesNotReplaceNewerText();
    void refusedCellShowsWhatWasTypedUntilItIsTakenBack();
    void anotherQuestionKeepsTheNameOfATheme();
    void boardSaysNoLongerThatTheFileIsGone();

private:
    static void addParts();
    /// The file is gone before it is finished.
    void typeInto(const QString &part);
};

void TestUnsavedConference::addParts()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"line of the plan", "cell of the plan", "guest", "theme"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestUnsavedConference::typeInto(const QString &part)
{
    Typist typist(*m_window);
    openConference();
    if (part == QStringLiteral("line of the plan")) {
        typist.get<QLineEdit>(QStringLiteral("new-question")).setFocus();
    } else if (part == QStringLiteral("cell of the plan")) {
        editCell();
        press(Qt::Key_A, Qt::ControlModifier);
    } else if (part == QStringLiteral("guest")) {
        typist.turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Participants"));
        typist.get<QLineEdit>(QStringLiteral("guestLine")).setFocus();
    } else {
        typist.turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
        QLineEdit *name = &themeName();
        name->setFocus();
        name->selectAll();
    }
    type(QStringLiteral("Kiosk"));
    takeFileAndLogAway();
    press(Qt::Key_Return);
}

void TestUnsavedConference::refusedTextIsWrittenOnceTheFileIsBack()
{
    QFETCH(QString, part);
    typeInto(part);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    QVERIFY2(find<QLabel>(QStringLiteral("messageText"))->text().contains(QStringLiteral("is not saved.")),
             qPrintable(find<QLabel>(QStringLiteral("messageText"))->text()));
    QVERIFY(!textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")));
    bringFileAndLogBack();
    turnToWindow();
    QVERIFY2(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")),
             qPrintable(textsIn(*m_window->session()).join(u'|')));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedConference::refusedTextIsInTheCopy()
{
    QFETCH(QString, part);
    typeInto(part);
    // Whoever turns to something else has not given it up.
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    const auto kept = Session::open(m_dialogs.path);
    QVERIFY(kept);
    QVERIFY2(textsIn(**kept).contains(QStringLiteral("Kiosk")), qPrintable(textsIn(**kept).join(u'|')));
}

void TestUnsavedConference::refusedTextDoesNotReplaceNewerText_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("cell") << QStringLiteral("cell of the plan") << false;
    QTest::newRow("theme") << QStringLiteral("theme") << false;
    QTest::newRow("theme that was left") << QStringLiteral("theme") << true;
}

void TestUnsavedConference::refusedTextDoesNotReplaceNewerText()
{
    QFETCH(QString, part);
    QFETCH(bool, leaves);
    const RecordId other = addConference(*m_window->session(), QStringLiteral("West")).id();
    typeInto(part);
    if (leaves)
        showConference(other);
    bringFileAndLogBack();
    Session &session = *m_window->session();
    for (const QStringView table : {names::question, names::theme}) {
        const auto field = table == names::question ? names::shortName : names::name;
        const auto records = session.reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            setField(session, record, field, QString(QStringLiteral("Newer ") + record.text(field)));
    }
    turnToWindow();
    QVERIFY2(!textsIn(session).contains(QStringLiteral("Kiosk")), qPrintable(textsIn(session).join(u'|')));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    const QString sentence = find<QLabel>(QStringLiteral("messageText"))->text();
    QVERIFY2(sentence.contains(QStringLiteral("changed since")), qPrintable(sentence));
    if (leaves)
        openConference();
    if (part != QStringLiteral("theme"))
        return;
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
    QLineEdit *name = &themeName();
    QCOMPARE(name->text(), QStringLiteral("Kiosk"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Newer Theme of Treasures"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedConference::refusedCellShowsWhatWasTypedUntilItIsTakenBack()
{
    typeInto(QStringLiteral("cell of the plan"));
    RecordTableView &list = questions();
    const QModelIndex cell = list.currentIndex();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list.edit(cell);
    auto *input = list.viewport()->findChild<QLineEdit *>();
    QVERIFY(input);
    QCOMPARE(input->text(), QStringLiteral("Kiosk"));
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QCOMPARE(cell.data().toString(), QStringLiteral("Treasures"));
}

void TestUnsavedConference::anotherQuestionKeepsTheNameOfATheme()
{
    typeInto(QStringLiteral("theme"));
    auto *tabs = find<QTabBar>(QStringLiteral("boardQuestions"));
    tabs->setCurrentIndex(1);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    tabs->setCurrentIndex(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *column = find<QWidget>(QStringLiteral("theme-1"));
    QCOMPARE(column->findChild<QLineEdit *>(QStringLiteral("field-name"))->text(), QStringLiteral("Kiosk"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    bringFileAndLogBack();
    turnToWindow();
    QVERIFY(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedConference::boardSaysNoLongerThatTheFileIsGone()
{
    typeInto(QStringLiteral("theme"));
    const auto *bar = find<ThemeBoard>(QStringLiteral("themeBoard"))->findChild<MessageBar *>();
    QVERIFY(!bar->isHidden());
    QVERIFY2(!bar->text().contains(QStringLiteral("-wal")), qPrintable(bar->text()));
    bringFileAndLogBack();
    turnToWindow();
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QVERIFY2(bar->isHidden(), qPrintable(bar->text()));
}

QTEST_MAIN(TestUnsavedConference)
#include "tst_unsavedconference.moc"
