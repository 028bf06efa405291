// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/privacytest.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureview.h"
#include "views/capture/cardlist.h"
#include "views/records/recordform.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace testsession;

/// Privacy in the window: who is due, consent, information, and the note at a statement.
class TestPrivacyPage : public PrivacyTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void overviewLeadsToWhoIsDue();
    void aDayPassedIsProlonged();
    void whoIsChosenStaysChosen();
    void consentIsSetInThePersonsForm();
    void withdrawalSaysWhatItMeans();
    void whatAWithdrawalLeavesToDoIsShownHoweverItWasEntered();
    void participationShowsTheConsent();
    void informationIsSavedForReadingAndForPrograms();
    void statementThatNamesSomebodyIsNoticed();
    void readOnlyFileOffersInformationOnly();
};

void TestPrivacyPage::overviewLeadsToWhoIsDue()
{
    openNewFile();
    press(Qt::Key_1, Qt::ControlModifier);
    const Record due = addPerson({{key(names::keepUntil), QDate::currentDate().addDays(-2)}});
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(QStringLiteral("duePeopleLink")));
    click(QStringLiteral("duePeopleLink"));
    auto *list = find<QListView>(QStringLiteral("duePeople"));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->hasFocus());
    press(Qt::Key_Down);
    QTRY_COMPARE(find<QAbstractButton>(QStringLiteral("openPerson"))->text(), due.title());
    press(Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestPrivacyPage::aDayPassedIsProlonged()
{
    openNewFile();
    const Record due = addPerson({{key(names::keepUntil), QDate::currentDate().addDays(-2)}});
    openPage();
    press(Qt::Key_Down);
    click(QStringLiteral("prolongKeeping"));
    QCOMPARE(now(due).value(names::keepUntil).toDate(), QDate::currentDate().addYears(1));
    QCOMPARE(find<QListView>(QStringLiteral("duePeople"))->model()->rowCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(now(due), due);
}

void TestPrivacyPage::whoIsChosenStaysChosen()
{
    openNewFile();
    for (const QString &name : {QStringLiteral("Aa"), QStringLiteral("Bb"), QStringLiteral("Cc")})
        addPerson(
            {{key(names::familyName), name}, {key(names::keepUntil), QDate::currentDate().addDays(-2)}});
    openPage();
    auto *list = find<QListView>(QStringLiteral("duePeople"));
    list->setFocus();
    press(Qt::Key_Down);
    const QString chosen = list->currentIndex().data().toString();
    click(QStringLiteral("giveConsent"));
    QCOMPARE(list->currentIndex().data().toString(), chosen);
    QVERIFY(find<QAbstractButton>(QStringLiteral("withdrawConsent"))->isVisible());
}

void TestPrivacyPage::consentIsSetInThePersonsForm()
{
    openNewFile();
    const Record person = addPerson();
    openPageOf(person);
    QVERIFY(textOf(QStringLiteral("consentState")).startsWith(QStringLiteral("No consent")));
    // Nobody consents by a tick that was there already (recital 32 GDPR).
    QVERIFY(!find<QCheckBox>(QStringLiteral("consentNaming"))->isChecked());
    click(QStringLiteral("consentNaming"));
    click(QStringLiteral("giveConsent"));
    QCOMPARE(now(person).value(names::consentOn).toDate(), QDate::currentDate());
    QVERIFY(now(person).isTrue(names::mayBeNamed));
    QVERIFY(textOf(QStringLiteral("consentState")).contains(QStringLiteral("may be named")));
    // The form says it, too.
    QCOMPARE(find<QLabel>(QStringLiteral("privacyText"))->text(), textOf(QStringLiteral("consentState")));
}

void TestPrivacyPage::withdrawalSaysWhatItMeans()
{
    openNewFile();
    const Record person =
        addPerson({{key(names::consentOn), QDate(2026, 1, 2)}, {key(names::mayBeNamed), true}});
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    setField(session(), conference, names::status, QStringLiteral("published"));
    addParticipation(conference, person);
    const Record measure = addRecord(session(), names::measure,
                                     {{key(names::title), QStringLiteral("Anruf: Frau %1").arg(familyName)}});
    openPageOf(person);
    click(QStringLiteral("withdrawConsent"));
    QVERIFY(!now(person).isTrue(names::mayBeNamed));
    // What documents go on saying.
    QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("consequence-") + measure.id().toString())->isVisible());
    auto *link = find<QAbstractButton>(QStringLiteral("consequence-") + conference.id().toString());
    QTRY_VERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("privacyPage"))->isVisible());
}

void TestPrivacyPage::whatAWithdrawalLeavesToDoIsShownHoweverItWasEntered()
{
    openNewFile();
    // As the form and the command line enter it.
    const Record person = addPerson({{key(names::consentWithdrawnOn), QDate(2026, 3, 4)}});
    const Record measure = addRecord(session(), names::measure,
                                     {{key(names::title), QStringLiteral("Anruf: Frau %1").arg(familyName)}});
    const QString link = QStringLiteral("consequence-") + measure.id().toString();
    openPageOf(person);
    QTRY_VERIFY(find<QAbstractButton>(link)->isVisible());
    // Done is done, and undone is left to do again.
    setField(session(), measure, names::title, QStringLiteral("Anruf"));
    QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(link));
    QVERIFY(session().undo());
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(link));
    click(QStringLiteral("giveConsent"));
    QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(link));
}

void TestPrivacyPage::participationShowsTheConsent()
{
    openNewFile();
    const Record person = addPerson();
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    const Record participation = addParticipation(conference, person);
    RecordForm form(session(), key(names::participation));
    form.showRecord(participation.id());
    form.show();
    auto *text = form.findChild<QLabel *>(QStringLiteral("privacyText"));
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(person.title()));
    RecordForm other(session(), key(names::conference));
    other.showRecord(conference.id());
    other.show();
    QVERIFY(!other.findChild<QLabel *>(QStringLiteral("privacyText"))->isVisible());
}

void TestPrivacyPage::informationIsSavedForReadingAndForPrograms()
{
    openNewFile();
    openPageOf(addPerson());
    m_dialogs.path = path(QStringLiteral("access.json"));
    click(QStringLiteral("accessJson"));
    QTRY_VERIFY(QFileInfo::exists(m_dialogs.path));
    QFile json(m_dialogs.path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(json.readAll()).object().contains(u"records"));
    m_dialogs.path = path(QStringLiteral("access.odt"));
    click(QStringLiteral("accessOdt"));
    QTRY_VERIFY(QFileInfo::exists(m_dialogs.path));
    QFile odt(m_dialogs.path);
    QVERIFY(odt.open(QIODevice::ReadOnly));
    QVERIFY(odt.readAll().contains("application/vnd.oasis.opendocument.text"));
    m_dialogs.path = path(QStringLiteral("access.pdf"));
    click(QStringLiteral("accessPdf"));
    QTRY_VERIFY(QFileInfo::exists(m_dialogs.path));
    QFile pdf(m_dialogs.path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void TestPrivacyPage::statementThatNamesSomebodyIsNoticed()
{
    openNewFile();
    addPerson();
    const Record conference = addConferenceWithQuestion();
    CaptureView view(session(), conference.id(), {});
    view.show();
    auto *input = view.findChild<CaptureInput *>(QStringLiteral("cardInput"));
    auto *note = view.findChild<QLabel *>(QStringLiteral("nameWarning"));
    auto *cards = view.findChild<CardList *>();
    QTRY_VERIFY(cards->height() > 0);
    const QPoint place = cards->mapTo(&view, QPoint());
    QTest::keyClicks(input, QStringLiteral("Frau Quaekbuettel hilft"));
    QTRY_VERIFY(note->isVisible());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(cards->mapTo(&view, QPoint()), place);
    QVERIFY(note->text().contains(familyName));
    // It is in nobody's way.
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(*session().reader().count(RecordQuery::all(names::contribution)), 1);
    QTRY_VERIFY(!note->isVisible());
    QTest::keyClicks(input, QStringLiteral("Mehr Angebote"));
    QVERIFY(!note->isVisible());
    QTest::keyClicks(input, QStringLiteral(" von Herr Unbekannt"));
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("name of a person")), qPrintable(note->text()));

    RecordForm form(session(), key(names::contribution));
    form.showRecord(session().reader().records(RecordQuery::all(names::contribution))->constFirst().id());
    form.show();
    QTRY_VERIFY(form.findChild<QLabel *>(QStringLiteral("nameWarning"))->isVisible());
}

void TestPrivacyPage::readOnlyFileOffersInformationOnly()
{
    const QString file = path(QStringLiteral("East.sozialraum"));
    const auto other = Session::create(file);
    QVERIFY(other);
    const Record person = addRecord(**other, names::person, {{key(names::familyName), familyName}});
    m_window->openFile(file);
    QVERIFY(session().isReadOnly());
    openPageOf(person);
    QVERIFY(!find<QWidget>(QStringLiteral("prepareErasure"))->isVisible());
    QVERIFY(!find<QPushButton>(QStringLiteral("giveConsent"))->isEnabled());
    QVERIFY(find<QPushButton>(QStringLiteral("accessPdf"))->isEnabled());
}

QTEST_MAIN(TestPrivacyPage)
#include "tst_privacypage.moc"
