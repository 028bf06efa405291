// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/lockholder.h"
#include "tests/support/typist.h"
#include "tests/views/unsavedtest.h"
#include "views/capture/captureview.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTest>

using namespace testsession;

/// The open file goes away, or another computer takes it, while somebody types into the capture line or the
/// text for the press: nothing is lost unasked.
class TestUnsavedTexts : public UnsavedTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void closesWithoutItsFileIfNothingWasTyped();
    void lineWithoutItsFileKeepsTheFileOpen();
    void copyHasTheLine();
    void anotherQuestionKeepsTheLine();
    void anotherConferenceKeepsTheLine();
    void lineOfAnotherConferenceIsWrittenOnceItsFileIsBack();
    void textForThePressKeepsTheFileOpen();
    void refusedTextForThePressDoesNotReplaceANewerOne();
    void fileThatWasTakenAwayIsOpenForReading();
    void fileThatWasTakenAwayWaitsForWhatWasTyped();
    void takeOverStaysAtTheConference();

private:
    void letAnotherComputerTakeTheFile() const;
    /// For another conference, while it is half typed.
    void leaveALineWithoutItsFile();
    QPlainTextEdit &line() const
    {
        return Typist(*m_window).get<QPlainTextEdit>(QStringLiteral("cardInput"));
    }
};

void TestUnsavedTexts::init()
{
    setUp();
    openConferenceFile();
    addOrganisation(QStringLiteral("AWO"));
}

void TestUnsavedTexts::letAnotherComputerTakeTheFile() const
{
    LockHolder other = LockHolder::here();
    other.user = QStringLiteral("somebody");
    other.host = QStringLiteral("PC-12");
    QVERIFY(other.write(m_file));
}

void TestUnsavedTexts::leaveALineWithoutItsFile()
{
    const RecordId other = addConference(*m_window->session(), QStringLiteral("West")).id();
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    type(QStringLiteral("half typed"));
    showConference(other);
}

void TestUnsavedTexts::closesWithoutItsFileIfNothingWasTyped()
{
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedTexts::lineWithoutItsFileKeepsTheFileOpen()
{
    openConference(QStringLiteral("Capture"));
    type(QStringLiteral("half typed"));
    takeFileAway();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY2(bar().text().startsWith(QStringLiteral("What was typed in the capture line is not saved.")),
             qPrintable(bar().text()));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    choose(QStringLiteral("Try again"));
    QVERIFY(m_window->isVisible());
    choose(QStringLiteral("Discard what was typed"));
    QVERIFY(!m_window->isVisible());
}

void TestUnsavedTexts::copyHasTheLine()
{
    openConference(QStringLiteral("Capture"));
    type(QStringLiteral("half typed"));
    takeFileAway();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    choose(QStringLiteral("Save a copy …"));
    QVERIFY(!m_window->session());
    choose(QStringLiteral("Open the copy"));
    QCOMPARE(m_window->session()->path(), m_dialogs.path);
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
}

void TestUnsavedTexts::anotherQuestionKeepsTheLine()
{
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    type(QStringLiteral("first"));
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(line().toPlainText(), QString());
    type(QStringLiteral("second"));
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(line().toPlainText(), QStringLiteral("first"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));

    const auto *sentence = find<CaptureView>(QStringLiteral("capture"))->findChild<MessageBar *>();
    QVERIFY(!sentence->isHidden());
    bringFileBack();
    turnToWindow();
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QVERIFY(sentence->isHidden());
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    m_window->openFile(m_file);
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("first"));
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(line().toPlainText(), QStringLiteral("second"));
}

void TestUnsavedTexts::anotherConferenceKeepsTheLine()
{
    leaveALineWithoutItsFile();
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
}

void TestUnsavedTexts::lineOfAnotherConferenceIsWrittenOnceItsFileIsBack()
{
    leaveALineWithoutItsFile();
    bringFileBack();
    turnToWindow();
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    m_window->openFile(m_file);
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
}

void TestUnsavedTexts::textForThePressKeepsTheFileOpen()
{
    openConference(QStringLiteral("Result"));
    auto *text = find<QPlainTextEdit>(QStringLiteral("pressText"));
    text->setPlainText(QStringLiteral("Come all"));
    takeFileAway();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    QVERIFY2(bar().text().startsWith(QStringLiteral("The text for the press is not saved.")),
             qPrintable(bar().text()));
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    choose(QStringLiteral("Save a copy …"));
    QVERIFY(!m_window->session());
    const auto kept = Session::open(m_dialogs.path);
    const auto conference = (*kept)->reader().record(names::conference, m_conference);
    QCOMPARE((*conference)->text(names::pressText), QStringLiteral("Come all"));
}

void TestUnsavedTexts::refusedTextForThePressDoesNotReplaceANewerOne()
{
    openConference(QStringLiteral("Result"));
    auto *text = find<QPlainTextEdit>(QStringLiteral("pressText"));
    text->setPlainText(QStringLiteral("Come all"));
    takeFileAway();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    bringFileBack();
    Session &session = *m_window->session();
    setField(session, **session.reader().record(names::conference, m_conference), names::pressText,
             QStringLiteral("Newer"));
    turnToWindow();
    QCOMPARE((*session.reader().record(names::conference, m_conference))->text(names::pressText),
             QStringLiteral("Newer"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY2(bar().text().contains(QStringLiteral("changed since")), qPrintable(bar().text()));
    QCOMPARE(text->toPlainText(), QStringLiteral("Come all"));
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->toPlainText(), QStringLiteral("Newer"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedTexts::fileThatWasTakenAwayIsOpenForReading()
{
    openConference(QStringLiteral("Capture"));
    letAnotherComputerTakeTheFile();
    turnToWindow();
    QTRY_VERIFY(m_window->session()->isReadOnly());
    QVERIFY2(bar().text().contains(QStringLiteral("somebody")), qPrintable(bar().text()));
    QVERIFY(!find<QAction>(QStringLiteral("newRecordAction"))->isEnabled());
    QVERIFY(!line().isEnabled());
}

void TestUnsavedTexts::fileThatWasTakenAwayWaitsForWhatWasTyped()
{
    openConference(QStringLiteral("Capture"));
    type(QStringLiteral("half typed"));
    letAnotherComputerTakeTheFile();
    turnToWindow();
    QTRY_VERIFY(bar().text().startsWith(QStringLiteral("What was typed in the capture line is not saved.")));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
    QVERIFY(!m_window->session()->isReadOnly());
    choose(QStringLiteral("Discard what was typed"));
    QVERIFY(m_window->session()->isReadOnly());
}

void TestUnsavedTexts::takeOverStaysAtTheConference()
{
    press(Qt::Key_W, Qt::ControlModifier);
    auto other = std::move(*Session::open(m_file));
    m_window->openFile(m_file);
    QVERIFY(m_window->session()->isReadOnly());
    press(Qt::Key_4, Qt::ControlModifier);
    openConference(QStringLiteral("Capture"));
    press(Qt::Key_2, Qt::AltModifier);
    const RecordId question = find<CaptureView>(QStringLiteral("capture"))->question();
    other.reset();
    turnToWindow();
    QTRY_VERIFY(!m_window->session()->isReadOnly());
    QCOMPARE(find<CaptureView>(QStringLiteral("capture"))->question(), question);
    QVERIFY(line().isEnabled());
    find<QAction>(QStringLiteral("goBackAction"))->trigger();
    QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("Organisations")));
}

QTEST_MAIN(TestUnsavedTexts)
#include "tst_unsavedtexts.moc"
