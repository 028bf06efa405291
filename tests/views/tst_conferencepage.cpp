// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/views/conferencetest.h"
#include "views/capture/captureview.h"
#include "views/conference/conferenceview.h"
#include "views/conference/usualquestions.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace testsession;

/// The page of conferences: the list, the head, and what the tabs hold.
class TestConferencePage : public ConferenceTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensTheConferenceThatIsSelected();
    void headSaysWhatWhereAndHowFar();
    void aStepIsOneClick();
    void offersTheUsualQuestionsInOneStep();
    void usualQuestionsDoNotSayTheSpaceTwice_data();
    void usualQuestionsDoNotSayTheSpaceTwice();
    void aNewConferenceOpensOnceItIsSaved();
    void tabsHoldOnlyWhatBelongsToTheConference();
    void captureIsOneTabAway();
    void addsWhatTheTabShows();
    void leadsToAPartOfAConference();
    void narrowPagesShowListOrConference();
    void closesAConferenceThatIsGone();

private:
    qint64 count(QStringView table) const { return *m_session->reader().count(RecordQuery::all(table)); }
};

void TestConferencePage::opensTheConferenceThatIsSelected()
{
    open();
    QVERIFY(m_page->conference());
    QCOMPARE(m_page->conference()->conference(), m_conference->id());
    QVERIFY(find<QTabWidget>("conferenceTabs")->isVisible());
}

void TestConferencePage::headSaysWhatWhereAndHowFar()
{
    open();
    QCOMPARE(find<QLabel>("conferenceTitle")->text(), QStringLiteral("Konferenz Ost"));
    QCOMPARE(find<QLabel>("conferenceSpace")->text(), QStringLiteral("Space of Konferenz Ost"));
    QVERIFY(find<QToolButton>("status-planned")->isChecked());
    setField(*m_session, *m_conference, names::venue, QStringLiteral("Stadthalle"));
    QVERIFY(find<QLabel>("conferenceFacts")->text().contains(QStringLiteral("Stadthalle")));
}

void TestConferencePage::aStepIsOneClick()
{
    open();
    QTest::mouseClick(find<QToolButton>("status-running"), Qt::LeftButton);
    QCOMPARE(stored(*m_session, *m_conference).text(names::status), QStringLiteral("running"));
    QVERIFY(!find<QToolButton>("status-planned")->isChecked());
    QVERIFY(m_session->undo());
    QVERIFY(find<QToolButton>("status-planned")->isChecked());
}

void TestConferencePage::offersTheUsualQuestionsInOneStep()
{
    open();
    auto *offer = m_page->conference()->findChild<QPushButton *>(QStringLiteral("messageAction"),
                                                                 Qt::FindChildrenRecursively);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    const auto questions = m_session->reader().records(RecordQuery::all(names::question));
    QCOMPARE(questions->size(), 4);
    QVERIFY(questions->first().text(names::wording).contains(QStringLiteral("Space of Konferenz Ost")));
    QCOMPARE(questions->first().text(names::kind), QStringLiteral("strength"));
    QCOMPARE(questions->last().number(names::position), 4);
    QVERIFY(!offer->isVisible());
    QVERIFY(m_session->undo());
    QCOMPARE(count(names::question), 0);
}

void TestConferencePage::usualQuestionsDoNotSayTheSpaceTwice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");

    QTest::newRow("plain name") << "East"
                                << "";
    QTest::newRow("name with its kind") << "Social space East"
                                        << "";
    QTest::newRow("short name") << "Social space in the east"
                                << "East";
}

void TestConferencePage::usualQuestionsDoNotSayTheSpaceTwice()
{
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    const Record space =
        addRecord(*m_session, u"social-space",
                  {{names::name.toString(), name},
                   {names::shortName.toString(), shortName.isEmpty() ? QVariant() : QVariant(shortName)}});
    setField(*m_session, *m_conference, names::socialSpace, reference(space));
    const auto changes = usualQuestions(*m_session, m_conference->id());
    QVERIFY(changes);
    QVERIFY(m_session->apply(*changes));
    const auto questions = m_session->reader().records(RecordQuery::all(names::question));
    QCOMPARE(questions->first().text(names::wording),
             QStringLiteral("What are the treasures of the social space East?"));
}

void TestConferencePage::aNewConferenceOpensOnceItIsSaved()
{
    open();
    QTest::keyClick(&m_page->list().view(), Qt::Key_N, Qt::ControlModifier);
    auto *form = find<RecordForm>("newConference");
    QVERIFY(form->isVisible());
    const auto type = [form](const char *field, const QString &text) {
        auto *line = form->findChild<QLineEdit *>(QLatin1StringView(field));
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type("field-title", QStringLiteral("Konferenz West"));
    type("field-social-space", QStringLiteral("Space of"));
    QVERIFY(form->isNew());
    type("field-date", QStringLiteral("2027-03-01"));
    QCOMPARE(count(names::conference), 2);
    QVERIFY(m_page->conference());
    const auto *title = m_page->conference()->findChild<QLabel *>(QStringLiteral("conferenceTitle"));
    QCOMPARE(title->text(), QStringLiteral("Konferenz West"));
}

void TestConferencePage::tabsHoldOnlyWhatBelongsToTheConference()
{
    const Record other = addConference(*m_session, QStringLiteral("Other"));
    for (const Record &conference : {*m_conference, other})
        addRecord(
            *m_session, names::picture,
            {{names::conference.toString(), reference(conference)},
             {names::caption.toString(), QStringLiteral("Picture of ") + conference.text(names::title)}});
    open();
    QVERIFY(m_page->showRecord(names::conference.toString(), m_conference->id()));
    goToTab("planningTabs", QStringLiteral("Pictures"));
    auto *page = find<RecordPage>("page-picture");
    QVERIFY(page);
    QTRY_COMPARE(page->list().model().rowCount(), 1);
}

void TestConferencePage::captureIsOneTabAway()
{
    open();
    QVERIFY(!find<CaptureView>("capture"));
    goToTab("conferenceTabs", QStringLiteral("Capture"));
    QVERIFY(find<CaptureView>("capture")->isVisible());
}

void TestConferencePage::addsWhatTheTabShows()
{
    addRecord(*m_session, names::question,
              {{QStringLiteral("conference"), reference(*m_conference)},
               {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
               {QStringLiteral("short-name"), QStringLiteral("Bedarf")}});
    open();
    const auto newForm = [this] { return find<RecordForm>("newConference"); };
    goToTab("conferenceTabs", QStringLiteral("Capture"));
    m_page->addRecord();
    QVERIFY(!newForm()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cardInput"));
    goToTab("conferenceTabs", QStringLiteral("Result"));
    m_page->addRecord();
    QVERIFY(!newForm()->isVisible());
    goToTab("conferenceTabs", QStringLiteral("Planning"));
    m_page->addRecord();
    QVERIFY(newForm()->isVisible());
}

void TestConferencePage::leadsToAPartOfAConference()
{
    const Record group = addRecord(*m_session, names::workingGroup,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {names::name.toString(), QStringLiteral("Gruppe 1")}});
    open();
    QVERIFY(m_page->showRecord(names::workingGroup.toString(), group.id()));
    const auto *list = find<RecordList>("list-working-group");
    QVERIFY(list->isVisible());
    QCOMPARE(list->selectedRecords(), QList({group.id()}));
    QVERIFY(!m_page->showRecord(names::organisation.toString(), group.id()));
}

void TestConferencePage::narrowPagesShowListOrConference()
{
    open(900);
    QVERIFY(m_page->list().isVisible());
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    QVERIFY(!m_page->list().isVisible());
    QVERIFY(find<QTabWidget>("conferenceTabs")->isVisible());
    QTest::mouseClick(find<QPushButton>("backToList"), Qt::LeftButton);
    QVERIFY(m_page->list().isVisible());
}

void TestConferencePage::closesAConferenceThatIsGone()
{
    open();
    QVERIFY(m_page->conference());
    QVERIFY(m_session->undo());
    QVERIFY(!m_page->conference());
}

QTEST_MAIN(TestConferencePage)
#include "tst_conferencepage.moc"
