// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/store/backups.h"
#include "tests/support/typist.h"
#include "tests/views/unsavedtest.h"
#include "views/records/recordform.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace testsession;

/// The open file goes away or is damaged while somebody types into the forms of its records: nothing is lost
/// unasked.
class TestUnsavedForms : public UnsavedTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void formWithoutItsFileKeepsTheWindowOpen();
    void copyHasTheForm();
    void formIsWrittenOnceItsFileIsBack();
    void refusedFormDoesNotReplaceNewerText_data();
    void refusedFormDoesNotReplaceNewerText();
    void recordsThatWereLeftAreWrittenOnceTheirFileIsBack();
    void recordsThatWereLeftAreInTheCopy();
    void closingTheBarForgetsNothingThatTheFileRefused();
    void changeOfSeveralRecordsIsNotForgotten();
    void forbiddenValueOfSeveralRecordsIsNotForgotten();
    void incompleteRecordKeepsTheFileOpen();
    void damagedFileWaitsForWhatWasTyped();

private:
    void openForm(const RecordId &organisation, const QString &typed);
    QString nameInFile() const { return textOf(m_organisation, names::name); }
    QString textOf(const RecordId &organisation, QStringView field) const
    {
        const auto record = m_window->session()->reader().record(names::organisation, organisation);
        return (*record)->text(field);
    }

    RecordId m_organisation;
};

void TestUnsavedForms::init()
{
    setUp();
    openConferenceFile();
    m_organisation = addOrganisation(QStringLiteral("AWO")).id();
}

void TestUnsavedForms::openForm(const RecordId &organisation, const QString &typed)
{
    press(Qt::Key_4, Qt::ControlModifier);
    find<RecordPage>(QStringLiteral("page-organisation"))->showRecord(organisation);
    auto &name = Typist(*m_window).get<QLineEdit>(QStringLiteral("field-name"));
    name.setFocus();
    name.end(false);
    type(typed);
}

void TestUnsavedForms::formWithoutItsFileKeepsTheWindowOpen()
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

void TestUnsavedForms::copyHasTheForm()
{
    openForm(m_organisation, QStringLiteral(" Ost"));
    takeFileAway();
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    choose(QStringLiteral("Open the copy"));
    QCOMPARE(m_window->session()->path(), m_dialogs.path);
    QCOMPARE(nameInFile(), QStringLiteral("AWO Ost"));
}

void TestUnsavedForms::formIsWrittenOnceItsFileIsBack()
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

void TestUnsavedForms::refusedFormDoesNotReplaceNewerText_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("shown") << false;
    QTest::newRow("left") << true;
}

void TestUnsavedForms::refusedFormDoesNotReplaceNewerText()
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

void TestUnsavedForms::recordsThatWereLeftAreWrittenOnceTheirFileIsBack()
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

void TestUnsavedForms::recordsThatWereLeftAreInTheCopy()
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

void TestUnsavedForms::closingTheBarForgetsNothingThatTheFileRefused()
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

void TestUnsavedForms::changeOfSeveralRecordsIsNotForgotten()
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

void TestUnsavedForms::forbiddenValueOfSeveralRecordsIsNotForgotten()
{
    const RecordId second = addOrganisation(QStringLiteral("Caritas")).id();
    const RecordId third = addOrganisation(QStringLiteral("Diakonie")).id();
    openForm(m_organisation, QString());
    auto *form = find<RecordForm>(QStringLiteral("recordForm"));
    form->showRecords({m_organisation, second});
    Typist(*m_window).get<QLineEdit>(QStringLiteral("field-municipality")).setFocus();
    type(QStringLiteral("Nirgendwo"));
    press(Qt::Key_Tab);
    // Another field is saved meanwhile.
    Typist(*m_window).get<QLineEdit>(QStringLiteral("field-street")).setFocus();
    type(QStringLiteral("Weg 1"));
    press(Qt::Key_Tab);
    QCOMPARE(textOf(second, u"street"), QStringLiteral("Weg 1"));
    form->showRecord(third);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    auto &bar = *form->findChild<MessageBar *>();
    for (int left = 2; left > 0; --left) {
        QVERIFY(bar.isVisible());
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(Typist(*m_window).get<QLineEdit>(QStringLiteral("field-municipality")).text(),
                 QStringLiteral("Nirgendwo"));
    }
}

void TestUnsavedForms::incompleteRecordKeepsTheFileOpen()
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

void TestUnsavedForms::damagedFileWaitsForWhatWasTyped()
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

QTEST_MAIN(TestUnsavedForms)
#include "tst_unsavedforms.moc"
