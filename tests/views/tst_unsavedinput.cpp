// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "models/store/lockholder.h"
#include "tests/support/typist.h"
#include "tests/views/windowtest.h"
#include "views/capture/captureview.h"
#include "views/conference/conferencepage.h"
#include "views/conference/conferenceview.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace testsession;

/// The open file goes away, or another computer takes it, while somebody types: nothing is lost unasked.
class TestUnsavedInput : public WindowTest
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
    void formWithoutItsFileKeepsTheWindowOpen();
    void copyHasTheForm();
    void formIsWrittenOnceItsFileIsBack();
    void refusedFormDoesNotReplaceNewerText_data();
    void refusedFormDoesNotReplaceNewerText();
    void refusedTextForThePressDoesNotReplaceANewerOne();
    void recordsThatWereLeftAreWrittenOnceTheirFileIsBack();
    void recordsThatWereLeftAreInTheCopy();
    void closingTheBarForgetsNothingThatTheFileRefused();
    void changeOfSeveralRecordsIsNotForgotten();
    void incompleteRecordKeepsTheFileOpen();
    void fileThatWasTakenAwayIsOpenForReading();
    void fileThatWasTakenAwayWaitsForWhatWasTyped();
    void damagedFileWaitsForWhatWasTyped();
    void takeOverStaysAtTheConference();

private:
    void openConference(const QString &tab);
    void showConference(const RecordId &conference) const;
    void openForm(const RecordId &organisation, const QString &typed);
    void takeFileAway() const { QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away"))); }
    void bringFileBack() const { QVERIFY(QFile::rename(m_file + QStringLiteral(".away"), m_file)); }
    void turnToWindow();
    void letAnotherComputerTakeTheFile() const;
    MessageBar &bar() const { return *m_window->findChild<MessageBar *>(); }
    void choose(const QString &way);
    QPlainTextEdit &line() const
    {
        return Typist(*m_window).get<QPlainTextEdit>(QStringLiteral("cardInput"));
    }
    QString savedAt() const { return find<QLabel>(QStringLiteral("savedAt"))->text(); }
    QString nameInFile() const { return textOf(m_organisation, names::name); }
    QString textOf(const RecordId &organisation, QStringView field) const
    {
        const auto record = m_window->session()->reader().record(names::organisation, organisation);
        return (*record)->text(field);
    }

    QString m_file;
    RecordId m_conference;
    RecordId m_organisation;
};

void TestUnsavedInput::init()
{
    setUp();
    openNewFile();
    m_file = m_window->session()->path();
    const Record conference = addConference(*m_window->session(), QStringLiteral("East"));
    m_conference = conference.id();
    for (const auto *name : {"Treasures", "Needs"})
        addRecord(*m_window->session(), names::question,
                  {{names::conference.toString(), reference(conference)},
                   {names::wording.toString(), QString::fromLatin1(name)},
                   {names::shortName.toString(), QString::fromLatin1(name)}});
    m_organisation = addOrganisation(QStringLiteral("AWO")).id();
}

void TestUnsavedInput::openConference(const QString &tab)
{
    press(Qt::Key_2, Qt::ControlModifier);
    showConference(m_conference);
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), tab);
}

void TestUnsavedInput::showConference(const RecordId &conference) const
{
    find<ConferencePage>(QStringLiteral("conferencePage"))
        ->showRecord(names::conference.toString(), conference);
    // What is left is gone before anybody does anything else.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestUnsavedInput::openForm(const RecordId &organisation, const QString &typed)
{
    press(Qt::Key_4, Qt::ControlModifier);
    find<RecordPage>(QStringLiteral("page-organisation"))->showRecord(organisation);
    auto &name = Typist(*m_window).get<QLineEdit>(QStringLiteral("field-name"));
    name.setFocus();
    name.end(false);
    type(typed);
}

// As if the user came back from another program.
void TestUnsavedInput::turnToWindow()
{
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window.get(), &activation);
}

void TestUnsavedInput::letAnotherComputerTakeTheFile() const
{
    LockHolder other = LockHolder::here();
    other.user = QStringLiteral("somebody");
    other.host = QStringLiteral("PC-12");
    QVERIFY(other.write(m_file));
}

void TestUnsavedInput::choose(const QString &way)
{
    for (QPushButton *button : bar().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == way) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no %1 beside: %2").arg(way, bar().text())));
}

void TestUnsavedInput::closesWithoutItsFileIfNothingWasTyped()
{
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedInput::lineWithoutItsFileKeepsTheFileOpen()
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

void TestUnsavedInput::copyHasTheLine()
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

void TestUnsavedInput::anotherQuestionKeepsTheLine()
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

void TestUnsavedInput::anotherConferenceKeepsTheLine()
{
    const RecordId other = addConference(*m_window->session(), QStringLiteral("West")).id();
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    type(QStringLiteral("half typed"));
    showConference(other);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
}

void TestUnsavedInput::lineOfAnotherConferenceIsWrittenOnceItsFileIsBack()
{
    const RecordId other = addConference(*m_window->session(), QStringLiteral("West")).id();
    openConference(QStringLiteral("Capture"));
    takeFileAway();
    type(QStringLiteral("half typed"));
    showConference(other);
    bringFileBack();
    turnToWindow();
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    m_window->openFile(m_file);
    openConference(QStringLiteral("Capture"));
    QCOMPARE(line().toPlainText(), QStringLiteral("half typed"));
}

void TestUnsavedInput::textForThePressKeepsTheFileOpen()
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

void TestUnsavedInput::formWithoutItsFileKeepsTheWindowOpen()
{
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    QVERIFY(!m_window->close());
    QVERIFY2(bar().text().startsWith(QStringLiteral("What was typed for “AWO Ost” is not saved yet. ")),
             qPrintable(bar().text()));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    choose(QStringLiteral("Discard what was typed"));
    QVERIFY(!m_window->isVisible());
}

void TestUnsavedInput::copyHasTheForm()
{
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    choose(QStringLiteral("Open the copy"));
    QCOMPARE(m_window->session()->path(), m_dialogs.path);
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
}

void TestUnsavedInput::formIsWrittenOnceItsFileIsBack()
{
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    press(Qt::Key_Return);
    QCOMPARE(nameInFile(), QStringLiteral("AWO"));
    auto *form = m_window->findChild<RecordPage *>(QStringLiteral("page-organisation"));
    const auto *sentence = form->findChild<MessageBar *>();
    bringFileBack();
    turnToWindow();
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
    QCOMPARE(sentence->text(), QString());
    QVERIFY(savedAt().startsWith(QStringLiteral("Saved ")));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedInput::refusedFormDoesNotReplaceNewerText_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("shown") << false;
    QTest::newRow("left") << true;
}

void TestUnsavedInput::refusedFormDoesNotReplaceNewerText()
{
    QFETCH(bool, leaves);
    Session &session = *m_window->session();
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    press(Qt::Key_Return);
    if (leaves)
        openForm(second, QString());
    bringFileBack();
    setField(session, **session.reader().record(names::organisation, m_organisation), names::name,
             QStringLiteral("Newer"));
    turnToWindow();
    QCOMPARE(nameInFile(), QStringLiteral("Newer"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    QVERIFY2(bar().text().contains(QStringLiteral("changed since")), qPrintable(bar().text()));
    if (leaves)
        openForm(m_organisation, QString());
    auto &name = Typist(*m_window).get<QLineEdit>(QStringLiteral("field-name"));
    QCOMPARE(name.text(), QStringLiteral("AWO Ost"));
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Escape);
    QCOMPARE(name.text(), QStringLiteral("Newer"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedInput::refusedTextForThePressDoesNotReplaceANewerOne()
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

void TestUnsavedInput::recordsThatWereLeftAreWrittenOnceTheirFileIsBack()
{
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    const RecordId third = addOrganisation(QStringLiteral("Diakonie")).id();
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    openForm(second, QStringLiteral(" West"));
    openForm(third, QString());
    QCOMPARE(find<RecordPage>(QStringLiteral("page-organisation"))->currentRecord(), third);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    bringFileBack();
    turnToWindow();
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
    QCOMPARE(textOf(second, names::name), QStringLiteral("Caritas West"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedInput::recordsThatWereLeftAreInTheCopy()
{
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    openForm(second, QStringLiteral(" West"));
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    choose(QStringLiteral("Open the copy"));
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
    QCOMPARE(textOf(second, names::name), QStringLiteral("Caritas West"));
}

void TestUnsavedInput::closingTheBarForgetsNothingThatTheFileRefused()
{
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    openForm(second, QString());
    const auto *page = find<RecordPage>(QStringLiteral("page-organisation"));
    const auto *sentence = page->findChild<MessageBar *>();
    QVERIFY2(sentence->text().startsWith(QStringLiteral("What was typed for “AWO Ost”")),
             qPrintable(sentence->text()));
    QTest::mouseClick(sentence->findChild<QAbstractButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
    QVERIFY(sentence->isHidden());
    bringFileBack();
    turnToWindow();
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
}

void TestUnsavedInput::changeOfSeveralRecordsIsNotForgotten()
{
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    const RecordId third = addOrganisation(QStringLiteral("Diakonie")).id();
    openForm(m_organisation, QString());
    auto *form = find<RecordForm>(QStringLiteral("recordForm"));
    form->showRecords({m_organisation, second});
    auto &shortName = Typist(*m_window).get<QLineEdit>(QStringLiteral("field-short-name"));
    shortName.setFocus();
    type(QStringLiteral("V"));
    takeFileAway();
    openForm(third, QString());
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    bringFileBack();
    turnToWindow();
    QCOMPARE(textOf(m_organisation, u"short-name"), QStringLiteral("V"));
    QCOMPARE(textOf(second, u"short-name"), QStringLiteral("V"));
    QCOMPARE(textOf(third, u"short-name"), QString());
}

void TestUnsavedInput::incompleteRecordKeepsTheFileOpen()
{
    press(Qt::Key_4, Qt::ControlModifier);
    find<QAction>(QStringLiteral("newRecordAction"))->trigger();
    auto &website = Typist(*m_window).get<QLineEdit>(QStringLiteral("field-short-name"));
    website.setFocus();
    type(QStringLiteral("JC"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    choose(QStringLiteral("Discard what was typed"));
    QVERIFY(!m_window->session());
}

void TestUnsavedInput::fileThatWasTakenAwayIsOpenForReading()
{
    openConference(QStringLiteral("Capture"));
    letAnotherComputerTakeTheFile();
    turnToWindow();
    QTRY_VERIFY(m_window->session()->isReadOnly());
    QVERIFY2(bar().text().contains(QStringLiteral("somebody")), qPrintable(bar().text()));
    QVERIFY(!find<QAction>(QStringLiteral("newRecordAction"))->isEnabled());
    QVERIFY(!line().isEnabled());
}

void TestUnsavedInput::fileThatWasTakenAwayWaitsForWhatWasTyped()
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

void TestUnsavedInput::damagedFileWaitsForWhatWasTyped()
{
    // Long enough for the rest to be missed.
    addRecords(*m_window->session(), names::organisation, 400, [](int i) {
        return QVariantMap{{names::name.toString(), QStringLiteral("Verein %1").arg(i)}};
    });
    QVERIFY(backups::make(m_file, BackupReason::Opening));
    // So that nothing stands in the log or is remembered.
    press(Qt::Key_W, Qt::ControlModifier);
    m_window->openFile(m_file);
    openForm(m_organisation, QStringLiteral(" Ost"));
    QFile file(m_file);
    QVERIFY(file.resize(4 * 4096));
    press(Qt::Key_Return);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(find<QPushButton>(QStringLiteral("makeBackup")), Qt::LeftButton);
    QTRY_VERIFY2(bar().text().startsWith(QStringLiteral("What was typed for “AWO Ost” is not saved")),
                 qPrintable(bar().text()));
    QVERIFY(!m_window->session()->isReadOnly());
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    choose(QStringLiteral("Discard what was typed"));
    QVERIFY(!m_window->session() || m_window->session()->isReadOnly());
    choose(QStringLiteral("Backups and rescue"));
    QVERIFY(find<QPushButton>(QStringLiteral("rescue"))->isVisible());
}

void TestUnsavedInput::takeOverStaysAtTheConference()
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

QTEST_MAIN(TestUnsavedInput)
#include "tst_unsavedinput.moc"
