// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/views/capturetest.h"
#include "views/capture/cardtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace testsession;

/// What belongs to a card: its marks, and everything one does to cards that are there.
class TestCaptureCards : public CaptureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void marksAreTypedByKeys();
    void marksAreTypedByButtons();
    void changingACardShowsItsSigns();
    void aCardThatIsGoneLeavesItsTextInTheLine();
    void theListIsReachedAndLeftByKeys();
    void typingInTheListGoesOnInTheLine();
    void enterInTheListChangesTheCard();
    void deleteOffersUndo();
    void marksAreSetInTheList();
    void onlyUnclearCardsCanBeShown();
    void theMarksOfACardAreWords();
    void aCardIsAsHighAsItsText();
    void ctrlEnterMakesACardOfEachPastedLine();
    void aFixedGroupIsNamedAndCannotBeChanged();
    void theTabAndGroupAreThereAgain();

private:
    CardTable &table() const { return *m_view->findChild<CardTable *>(QStringLiteral("cards")); }
    void add(const QString &line);
};

void TestCaptureCards::add(const QString &line)
{
    m_typist->type(line + u'\n');
    QVERIFY(input().toPlainText().isEmpty());
}

void TestCaptureCards::marksAreTypedByKeys()
{
    m_typist->type(QStringLiteral("Mehr Busse"));
    m_typist->press(Qt::Key_M, Qt::ControlModifier);
    m_typist->press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(input().toPlainText(), QStringLiteral("Mehr Busse ! ??"));
    QVERIFY(m_typist->get<QToolButton>(QStringLiteral("unclear")).isChecked());
    m_typist->press(Qt::Key_M, Qt::ControlModifier);
    m_typist->press(Qt::Key_Return);
    const Record card = all(names::contribution).constFirst();
    QVERIFY(card.isTrue(names::unclear));
    QVERIFY(!card.isTrue(names::keyMessage));
    QCOMPARE(card.text(names::text), QStringLiteral("Mehr Busse"));
}

void TestCaptureCards::marksAreTypedByButtons()
{
    auto &button = m_typist->get<QToolButton>(QStringLiteral("keyMessage"));
    QVERIFY(!button.isEnabled());
    m_typist->type(QStringLiteral("Mehr Busse"));
    m_typist->click(button);
    QVERIFY(button.isChecked());
    QVERIFY(input().hasFocus());
    m_typist->press(Qt::Key_Return);
    QVERIFY(all(names::contribution).constFirst().isTrue(names::keyMessage));
    QVERIFY(!button.isChecked());
}

void TestCaptureCards::changingACardShowsItsSigns()
{
    add(QStringLiteral("Kurse @Hochschule Eschwege !"));
    m_typist->press(Qt::Key_Up);
    QCOMPARE(input().toPlainText(), QStringLiteral("Kurse @Hochschule Eschwege !"));
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("captureHint")).isVisible());
    m_typist->press(Qt::Key_Backspace);
    m_typist->press(Qt::Key_Return);
    QVERIFY(!all(names::contribution).constFirst().isTrue(names::keyMessage));
    QCOMPARE(all(names::contributionOrganisation).size(), 1);
}

void TestCaptureCards::aCardThatIsGoneLeavesItsTextInTheLine()
{
    add(QStringLiteral("one"));
    m_typist->press(Qt::Key_Up);
    m_typist->type(QStringLiteral(" and a half"));
    QVERIFY(m_session->undo());
    QCOMPARE(input().toPlainText(), QStringLiteral("one and a half"));
    m_typist->press(Qt::Key_Return);
    QCOMPARE(all(names::contribution).constFirst().text(names::text), QStringLiteral("one and a half"));
}

void TestCaptureCards::theListIsReachedAndLeftByKeys()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"));
    m_typist->press(Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
    m_typist->press(Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 1);
    m_typist->press(Qt::Key_Up);
    m_typist->press(Qt::Key_Up);
    QVERIFY(input().hasFocus());
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Escape);
    QVERIFY(input().hasFocus());
}

void TestCaptureCards::typingInTheListGoesOnInTheLine()
{
    add(QStringLiteral("one"));
    m_typist->press(Qt::Key_Down);
    m_typist->type(QStringLiteral("two\n"));
    QCOMPARE(all(names::contribution).size(), 2);
    QCOMPARE(all(names::contribution).at(1).text(names::text), QStringLiteral("two"));
}

void TestCaptureCards::enterInTheListChangesTheCard()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"));
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Return);
    QVERIFY(input().hasFocus());
    m_typist->type(QStringLiteral(" more\n"));
    QCOMPARE(all(names::contribution).constFirst().text(names::text), QStringLiteral("one more"));
    QCOMPARE(all(names::contribution).size(), 2);
}

void TestCaptureCards::deleteOffersUndo()
{
    add(QStringLiteral("one @Hochschule Eschwege"));
    add(QStringLiteral("two"));
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Delete);
    QCOMPARE(all(names::contribution).size(), 1);
    QVERIFY(table().hasFocus());
    m_typist->click(m_typist->get<QPushButton>(QStringLiteral("messageAction")));
    QCOMPARE(all(names::contribution).size(), 2);
    QCOMPARE(all(names::contributionOrganisation).size(), 1);

    // The offer goes when it would take back something else.
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Delete);
    QVERIFY(m_typist->seen(QStringLiteral("messageAction")));
    add(QStringLiteral("three"));
    QVERIFY(!m_typist->seen(QStringLiteral("messageAction")));
}

void TestCaptureCards::marksAreSetInTheList()
{
    add(QStringLiteral("one"));
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(all(names::contribution).constFirst().isTrue(names::unclear));
    m_typist->press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!all(names::contribution).constFirst().isTrue(names::unclear));
}

void TestCaptureCards::onlyUnclearCardsCanBeShown()
{
    QVERIFY(!m_typist->seen(QStringLiteral("onlyUnclear")));
    add(QStringLiteral("one ??"));
    auto &filter = m_typist->get<QToolButton>(QStringLiteral("onlyUnclear"));
    add(QStringLiteral("two"));
    QVERIFY(filter.text().contains(QStringLiteral("(1)")));
    m_typist->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table().cards().rowCount(), 1);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(table().cards().rowCount(), 0);
    QVERIFY(m_typist->get<QLabel>(QStringLiteral("noCards")).isVisible());
    m_typist->click(filter);
    QCOMPARE(table().cards().rowCount(), 2);
}

void TestCaptureCards::theMarksOfACardAreWords()
{
    addTheme("Freizeit", m_questions.at(0));
    add(QStringLiteral("one #Freizeit @Hochschule Eschwege ?? !"));
    const QString words = table().cards().index(0, 0).data(Qt::DisplayRole).toString();
    QCOMPARE(words, QStringLiteral("one"));
    const QString read = table().accessibleText(0);
    for (const char *part : {"Key message", "Unclear", "Freizeit", "Hochschule Eschwege"})
        QVERIFY2(read.contains(QLatin1StringView(part)), qPrintable(read));
}

void TestCaptureCards::aCardIsAsHighAsItsText()
{
    add(QStringLiteral("one"));
    add(QString(40, u'x') + u' ' + QString(300, u'y'));
    add(QStringLiteral("three ??"));
    QTRY_VERIFY(table().rowHeight(1) > 2 * table().rowHeight(2));
    QTRY_VERIFY(table().rowHeight(0) > table().rowHeight(2));
}

void TestCaptureCards::ctrlEnterMakesACardOfEachPastedLine()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("one !\n\ntwo\n"));
    m_typist->press(Qt::Key_V, Qt::ControlModifier);
    m_typist->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(all(names::contribution).size(), 2);
    QVERIFY(all(names::contribution).constFirst().isTrue(names::keyMessage));
    QVERIFY(!m_typist->seen(QStringLiteral("messageBar")));
    m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(all(names::contribution).isEmpty());
}

void TestCaptureCards::aFixedGroupIsNamedAndCannotBeChanged()
{
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Gruppe 3")}});
    open(group.id());
    QVERIFY(!m_typist->seen(QStringLiteral("group")));
    QCOMPARE(m_typist->get<QLabel>(QStringLiteral("groupName")).text(), QStringLiteral("Gruppe 3"));
    add(QStringLiteral("ours"));
    QCOMPARE(all(names::contribution).constFirst().reference(names::workingGroup), group.id());
}

void TestCaptureCards::theTabAndGroupAreThereAgain()
{
    m_typist->press(Qt::Key_2, Qt::AltModifier);
    m_typist->type(QStringLiteral("half a thou"));
    open();
    QCOMPARE(m_view->question(), m_questions.at(1));
    QCOMPARE(input().toPlainText(), QStringLiteral("half a thou"));
}

QTEST_MAIN(TestCaptureCards)
#include "tst_capturecards.moc"
