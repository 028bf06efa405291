// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureview.h"
#include "views/capture/cardtable.h"
#include "views/capture/questiontabs.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace testsession;

class TestCapture : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterPutsTheCardOnDiskAndEmptiesTheLine();
    void newestCardStandsOnTop();
    void shiftEnterBeginsASecondLine();
    void altAndDigitChangesTheQuestion();
    void halfTypedTextIsThereAgainAfterACrash();
    void halfTypedTextStaysWithItsQuestion();
    void aKeptCardLeavesNoDraft();
    void upChangesTheLastCard();
    void escapeLeavesTheCardAsItWas();
    void ctrlZOnAnEmptyLineTakesTheLastCardBack();
    void ctrlZInTheLineTakesNothingElseBack();
    void cardsGoToTheChosenGroup();
    void pastedLinesCanBecomeCards();
    void linesTooLongForOneCardCanStillBecomeCards();
    void textGrowsWithCtrlPlus();
    void saysThatNoCasesBelongHere();

private:
    void open();
    CaptureInput *input() const { return m_view->findChild<CaptureInput *>(QStringLiteral("cardInput")); }
    QuestionTabs *tabs() const { return m_view->findChild<QuestionTabs *>(QStringLiteral("questions")); }
    RecordTableModel &cards() const
    {
        return m_view->findChild<CardTable *>(QStringLiteral("cards"))->cards();
    }
    QString card(int row) const { return cards().index(row, 0).data().toString(); }
    void type(const QString &text) const { QTest::keyClicks(input(), text); }
    void enter() const { QTest::keyClick(input(), Qt::Key_Return); }
    QList<Record> storedCards() const
    {
        return *m_session->reader().records(RecordQuery::all(names::contribution));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
    RecordId m_conference;
    RecordId m_group;
};

void TestCapture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    m_conference = conference.id();
    for (const char *name : {"Schätze", "Bedürfnisse"})
        addRecord(*m_session, u"question",
                  {{names::conference.toString(), reference(conference)},
                   {names::wording.toString(), QString::fromUtf8(name) + QStringLiteral("?")},
                   {names::shortName.toString(), QString::fromUtf8(name)}});
    m_group = addRecord(*m_session, u"working-group",
                        {{names::conference.toString(), reference(conference)},
                         {names::name.toString(), QStringLiteral("Gruppe 1")}})
                  .id();
    open();
}

void TestCapture::cleanup()
{
    m_view.reset();
    m_session.reset();
}

void TestCapture::open()
{
    m_view = std::make_unique<CaptureView>(*m_session, m_conference);
    m_view->resize(900, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusInput();
}

void TestCapture::enterPutsTheCardOnDiskAndEmptiesTheLine()
{
    type(QStringLiteral("große Vereinsvielfalt"));
    enter();
    QVERIFY(input()->toPlainText().isEmpty());
    QCOMPARE(storedCards().size(), 1);
    QCOMPARE(storedCards().constFirst().text(names::text), QStringLiteral("große Vereinsvielfalt"));
    QCOMPARE(storedCards().constFirst().reference(names::question), m_view->question());
    QVERIFY(tabs()->tabText(0).contains(QStringLiteral("(1)")));
    enter();
    QCOMPARE(storedCards().size(), 1);
}

void TestCapture::newestCardStandsOnTop()
{
    for (const char *text : {"one", "two", "three"}) {
        type(QString::fromLatin1(text));
        enter();
    }
    QTRY_COMPARE(cards().rowCount(), 3);
    QCOMPARE(card(0), QStringLiteral("three"));
    QCOMPARE(card(2), QStringLiteral("one"));
}

void TestCapture::shiftEnterBeginsASecondLine()
{
    type(QStringLiteral("one"));
    QTest::keyClick(input(), Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("two"));
    enter();
    QCOMPARE(storedCards().constFirst().text(names::text), QStringLiteral("one\ntwo"));
}

void TestCapture::altAndDigitChangesTheQuestion()
{
    const RecordId first = m_view->question();
    QTest::keyClick(input(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_view->question() != first);
    QVERIFY(input()->toPlainText().isEmpty());
    QVERIFY(m_view->findChild<QLabel *>(QStringLiteral("wording"))
                ->text()
                .contains(QStringLiteral("Bedürfnisse")));
    QTest::keyClick(input(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_view->question(), first);
}

void TestCapture::halfTypedTextIsThereAgainAfterACrash()
{
    type(QStringLiteral("half a thou"));
    const QString key =
        QStringLiteral("capture/%1/%2/%3")
            .arg(m_conference.toString(), m_view->question().toString(), RecordId().toString());
    QTRY_COMPARE(*m_session->draft(key), QStringLiteral("half a thou"));
    open();
    QCOMPARE(input()->toPlainText(), QStringLiteral("half a thou"));
    QVERIFY(storedCards().isEmpty());
}

void TestCapture::halfTypedTextStaysWithItsQuestion()
{
    type(QStringLiteral("half a thou"));
    QTest::keyClick(input(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(input()->toPlainText().isEmpty());
    QTest::keyClick(input(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(input()->toPlainText(), QStringLiteral("half a thou"));
}

void TestCapture::aKeptCardLeavesNoDraft()
{
    type(QStringLiteral("whole"));
    enter();
    open();
    QVERIFY(input()->toPlainText().isEmpty());
}

void TestCapture::upChangesTheLastCard()
{
    type(QStringLiteral("Vereine"));
    enter();
    QTRY_COMPARE(cards().rowCount(), 1);
    QTest::keyClick(input(), Qt::Key_Up);
    QCOMPARE(input()->toPlainText(), QStringLiteral("Vereine"));
    type(QStringLiteral("vielfalt"));
    enter();
    QCOMPARE(storedCards().size(), 1);
    QCOMPARE(storedCards().constFirst().text(names::text), QStringLiteral("Vereinevielfalt"));
    QVERIFY(input()->toPlainText().isEmpty());
}

void TestCapture::escapeLeavesTheCardAsItWas()
{
    type(QStringLiteral("Vereine"));
    enter();
    QTRY_COMPARE(cards().rowCount(), 1);
    QTest::keyClick(input(), Qt::Key_Up);
    type(QStringLiteral("xyz"));
    QTest::keyClick(input(), Qt::Key_Escape);
    QVERIFY(input()->toPlainText().isEmpty());
    QCOMPARE(storedCards().constFirst().text(names::text), QStringLiteral("Vereine"));
    type(QStringLiteral("new"));
    enter();
    QCOMPARE(storedCards().size(), 2);
}

void TestCapture::ctrlZOnAnEmptyLineTakesTheLastCardBack()
{
    type(QStringLiteral("one"));
    enter();
    QCOMPARE(storedCards().size(), 1);
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(storedCards().isEmpty());
}

void TestCapture::ctrlZInTheLineTakesNothingElseBack()
{
    addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Abel")}});
    QTest::keyClick(input(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*m_session->reader().count(RecordQuery::all(names::person)), 1);
    QVERIFY(m_view->findChild<QLabel *>(QStringLiteral("messageText"))->isVisible());
}

void TestCapture::cardsGoToTheChosenGroup()
{
    auto *group = m_view->findChild<QComboBox *>(QStringLiteral("group"));
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down);
    QCOMPARE(m_view->group(), m_group);
    type(QStringLiteral("ours"));
    enter();
    QCOMPARE(storedCards().constFirst().reference(names::workingGroup), m_group);
}

void TestCapture::pastedLinesCanBecomeCards()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("- one\n• two\n\n3. three\n"));
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
    auto *offer = m_view->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(storedCards().size(), 3);
    QTRY_COMPARE(cards().rowCount(), 3);
    QCOMPARE(card(0), QStringLiteral("three"));
    QVERIFY(m_session->undo());
    QVERIFY2(storedCards().isEmpty(), "one step");
}

void TestCapture::linesTooLongForOneCardCanStillBecomeCards()
{
    QStringList lines;
    for (int line = 0; line < 1'000; ++line)
        lines.append(QStringLiteral("Thought number %1").arg(line));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(storedCards().isEmpty());
    auto *text = m_view->findChild<QLabel *>(QStringLiteral("messageText"));
    QVERIFY2(text->text().contains(QStringLiteral("longer than")), qPrintable(text->text()));
    auto *offer = m_view->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(storedCards().size(), 1'000);
    // One line alone is no several cards.
    input()->setFocus();
    QGuiApplication::clipboard()->setText(QString(10'001, u'x'));
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(input(), Qt::Key_Return);
    QVERIFY(text->isVisible());
    QVERIFY(!offer->isVisible());
}

void TestCapture::textGrowsWithCtrlPlus()
{
    const int before = m_view->textSize();
    const int height = input()->height();
    QTest::keyClick(input(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->textSize() > before);
    QVERIFY(input()->height() > height);
    QTest::keyClick(input(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->textSize(), before);
}

void TestCapture::saysThatNoCasesBelongHere()
{
    QVERIFY(m_view->findChild<QLabel *>(QStringLiteral("privacy"))->isVisible());
}

QTEST_MAIN(TestCapture)
#include "tst_capture.moc"
