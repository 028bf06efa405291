// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/privacy/personerasure.h"
#include "models/store/backups.h"
#include "tests/support/filebytes.h"
#include "tests/views/privacytest.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureview.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/search/searchfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace testsession;

/// Erasing a person in the window: prepared, said, done.
class TestErasurePanel : public PrivacyTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void erasureIsPreparedSaidAndDone();
    void wayLeadsBackFromATextThatNamesThePerson();
    void whoWasRemovedIsErasedThereToo();
    void savedFiltersThatHoldTheNameAreTold();
    void whatWasTypedToFindThePersonIsForgotten();
    void picturesThatMayShowThePersonAreListed();
    void backupThatStillKnowsThePersonIsToldOnOpening();
    void erasureCanBeLeft();
    void erasureReachesTheLine();
};

void TestErasurePanel::erasureIsPreparedSaidAndDone()
{
    openNewFile();
    const Record person = addPerson();
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    addParticipation(conference, person);
    setField(session(), conference, names::venue, QStringLiteral("Saal der Frau %1").arg(familyName));
    QVERIFY(backups::make(session().path(), BackupReason::Request));
    openPageOf(person);
    click(QStringLiteral("prepareErasure"));
    auto *mention = find<QAbstractButton>(QStringLiteral("mention-") + conference.id().toString());
    QTRY_VERIFY(mention->isVisible());
    auto *erase = find<QPushButton>(QStringLiteral("erasePerson"));
    QVERIFY(!erase->isEnabled());
    // By keyboard: the tick has the focus, Tab leads to the button.
    QVERIFY(find<QCheckBox>(QStringLiteral("erasureSure"))->hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    QVERIFY(erase->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(!*session().reader().record(names::person, person.id()));
    QVERIFY(find<QWidget>(QStringLiteral("privacyPage"))->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY2(textOf(QStringLiteral("erasureText")).contains(QStringLiteral("1 backup(s)")),
                 qPrintable(textOf(QStringLiteral("erasureText"))));
    // The free text is for people to decide.
    setField(session(), conference, names::venue, QStringLiteral("Saal"));
    QVERIFY(!QString(now(conference).text(names::venue)).contains(familyName));
    press(Qt::Key_Escape);
    QVERIFY(!find<QWidget>(QStringLiteral("openPrivacy"))->isVisible());
}

void TestErasurePanel::wayLeadsBackFromATextThatNamesThePerson()
{
    openNewFile();
    const Record person = addPerson();
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    setField(session(), conference, names::venue, QStringLiteral("Saal der Frau %1").arg(familyName));
    openPageOf(person);
    click(QStringLiteral("prepareErasure"));
    click(QStringLiteral("mention-") + conference.id().toString());
    QVERIFY(find<QWidget>(QStringLiteral("conferencePage"))->isVisible());
    const auto *bar = find<MessageBar>(QStringLiteral("messageBar"));
    QVERIFY2(bar->text().contains(person.title()), qPrintable(bar->text()));
    QTRY_VERIFY(!m_window->findChild<QWidget *>(QStringLiteral("privacyPage")));
    for (QPushButton *way : bar->findChildren<QPushButton *>()) {
        if (way->text() == QStringLiteral("Back to privacy"))
            QTest::mouseClick(way, Qt::LeftButton);
    }
    QVERIFY(find<QWidget>(QStringLiteral("privacyPage"))->isVisible());
    QVERIFY(find<QWidget>(QStringLiteral("prepareErasure"))->isVisible());
    QVERIFY(bar->isHidden());
}

void TestErasurePanel::whoWasRemovedIsErasedThereToo()
{
    openNewFile();
    const Record person = addPerson();
    QVERIFY(session().apply(edits::remove(person)));
    openPage();
    auto *list = find<QListView>(QStringLiteral("removedPeople"));
    QTRY_VERIFY(list->isVisible());
    list->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(list->currentIndex().data().toString(), person.title());
    QVERIFY(!find<QWidget>(QStringLiteral("giveConsent"))->isVisible());
    m_dialogs.path = path(QStringLiteral("access.json"));
    click(QStringLiteral("accessJson"));
    QTRY_VERIFY(QFileInfo::exists(m_dialogs.path));
    click(QStringLiteral("prepareErasure"));
    QVERIFY(find<QCheckBox>(QStringLiteral("erasureSure"))->accessibleName().contains(person.title()));
    press(Qt::Key_Space);
    click(QStringLiteral("erasePerson"));
    QVERIFY(session().reader().erasedRecords()->contains(person.id()));
    QVERIFY(!list->isVisible());
    QVERIFY(!find<QWidget>(QStringLiteral("accessJson"))->isVisible());
    // Nothing was taken back, and nobody is told so.
    QVERIFY(!find<QWidget>(QStringLiteral("news"))->isVisible());
}

void TestErasurePanel::savedFiltersThatHoldTheNameAreTold()
{
    openNewFile();
    m_settings->setValue(QStringLiteral("persons/filters"),
                         QVariantMap{{QStringLiteral("filter"), QString(familyName).toLower()}});
    openPageOf(addPerson());
    click(QStringLiteral("prepareErasure"));
    const auto isTold = [this] {
        const QList<QLabel *> labels = find<QWidget>(QStringLiteral("privacyPage"))->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Your settings")) &&
                   label->text().contains(QString(familyName).toLower());
        });
    };
    QTRY_VERIFY(isTold());
    press(Qt::Key_Space);
    click(QStringLiteral("erasePerson"));
    QTRY_VERIFY2(textOf(QStringLiteral("erasureText")).contains(QStringLiteral("Your settings")),
                 qPrintable(textOf(QStringLiteral("erasureText"))));
}

void TestErasurePanel::whatWasTypedToFindThePersonIsForgotten()
{
    openNewFile();
    const Record person = addPerson();
    press(Qt::Key_5, Qt::ControlModifier);
    auto *filter =
        find<RecordList>(QStringLiteral("list-person"))->findChild<QLineEdit *>(QStringLiteral("filterText"));
    auto *search = m_window->findChild<SearchField *>();
    filter->setText(familyName);
    search->setText(familyName);
    const auto plan = personerasure::plan(session().reader(), person.id());
    QVERIFY(session().erase(plan->erasure));
    QCOMPARE(filter->text(), QString());
    QVERIFY(!filter->isUndoAvailable());
    QCOMPARE(search->text(), QString());
    m_settings->sync();
    QVERIFY(!filebytes::of(m_settings->fileName()).contains("bttel"));
}

void TestErasurePanel::picturesThatMayShowThePersonAreListed()
{
    openNewFile();
    const Record person = addPerson();
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    addParticipation(conference, person);
    const Record portrait = addRecord(session(), names::picture,
                                      {{key(names::conference), reference(conference)},
                                       {key(names::kind), QStringLiteral("portrait")},
                                       {key(names::caption), QStringLiteral("Die Leiterin")}});
    const Record hall = addRecord(
        session(), names::picture,
        {{key(names::conference), reference(conference)}, {key(names::caption), QStringLiteral("Der Saal")}});
    openPageOf(person);
    click(QStringLiteral("prepareErasure"));
    const auto link = [](const Record &picture) {
        return QStringLiteral("mention-") + picture.id().toString();
    };
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(link(portrait)));
    QVERIFY(!m_window->findChild<QAbstractButton *>(link(hall)));
    click(link(portrait));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

void TestErasurePanel::backupThatStillKnowsThePersonIsToldOnOpening()
{
    openNewFile();
    const Record person = addPerson();
    const QString file = session().path();
    const auto backup = backups::make(file, BackupReason::Request);
    QVERIFY(backup);
    QVERIFY(QFile::setPermissions(backup->path, QFile::ReadOwner | QFile::WriteOwner));
    // Cut off in the middle, it can neither be read nor cleaned.
    QVERIFY(QFile::resize(backup->path, QFileInfo(backup->path).size() / 2));
    const auto plan = personerasure::plan(session().reader(), person.id());
    QVERIFY(session().erase(plan->erasure));
    press(Qt::Key_W, Qt::ControlModifier);
    m_window->openFile(file);
    auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY2(bar->isVisible() && bar->text().contains(QStringLiteral("still knows somebody")),
                 qPrintable(bar->text()));
}

void TestErasurePanel::erasureCanBeLeft()
{
    openNewFile();
    const Record person = addPerson();
    openPageOf(person);
    click(QStringLiteral("prepareErasure"));
    click(QStringLiteral("leaveErasure"));
    QVERIFY(!find<QWidget>(QStringLiteral("erasePerson"))->isVisible());
    QCOMPARE(now(person), person);
}

// The next key must not write the name into the file again.
void TestErasurePanel::erasureReachesTheLine()
{
    openNewFile();
    const Record person = addPerson();
    const Record conference = addConferenceWithQuestion();
    CaptureView view(session(), conference.id(), {});
    view.show();
    auto *input = view.findChild<CaptureInput *>(QStringLiteral("cardInput"));
    QTest::keyClicks(input, QStringLiteral("Frau Quaekbuettel hilft"));
    view.keepDraft();
    const auto plan = personerasure::plan(session().reader(), person.id());
    QVERIFY(session().erase(plan->erasure));
    QCOMPARE(input->toPlainText(), QStringLiteral("Frau … hilft"));
}

QTEST_MAIN(TestErasurePanel)
#include "tst_erasurepanel.moc"
