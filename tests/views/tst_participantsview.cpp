// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/participants.h"
#include "models/items/groupboardmodel.h"
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/participants/participantsview.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace testsession;

/// The participants of a conference in the hands of somebody at keyboard and mouse.
class TestParticipantsView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNameAndEnterInvites();
    void aKeySetsTheStatusOfAllSelected();
    void theRoundedCountGoesIntoTheDocumentation();
    void whoIsMissingIsInvited();
    void aTableIsPasted();
    void groupsAreMixedAndMovedByHand();
    void twoLettersAndEnterAtTheDoor();
    void walkInsComeInTheSameLine();
    void controlsHaveNames();

private:
    void open();
    void turnTo(const QString &page) { m_typist->turnTo(QStringLiteral("participantsTabs"), page); }
    Record addGuest(const QString &family, const QString &given);
    QStringList statuses() const;
    QLabel &label(const char *name) const { return m_typist->get<QLabel>(QLatin1StringView(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::unique_ptr<ParticipantsView> m_view;
    std::unique_ptr<Typist> m_typist;
};

void TestParticipantsView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
}

void TestParticipantsView::cleanup()
{
    m_typist.reset();
    m_view.reset();
    m_session.reset();
}

void TestParticipantsView::open()
{
    m_view = std::make_unique<ParticipantsView>(*m_session, m_conference->id());
    m_view->resize(1024, 700);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_typist = std::make_unique<Typist>(*m_view);
}

Record TestParticipantsView::addGuest(const QString &family, const QString &given)
{
    const Record person =
        addRecord(*m_session, names::person,
                  {{names::familyName.toString(), family}, {names::givenName.toString(), given}});
    return addRecord(*m_session, names::participation,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::person.toString(), reference(person)}});
}

QStringList TestParticipantsView::statuses() const
{
    QStringList texts;
    const auto everybody = participants::read(m_session->reader(), m_conference->id());
    for (const Participant &participant : everybody.value())
        texts.append(participant.name() + u':' + participant.participation.text(names::status));
    return texts;
}

void TestParticipantsView::aNameAndEnterInvites()
{
    addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Youth club")}});
    open();
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("guestLine")));
    m_typist->type(QStringLiteral("you\n"));
    QCOMPARE(statuses(), QStringList({"Youth club:invited"}));
    QVERIFY(label("participantCounts").text().startsWith(QStringLiteral("Invited 1")));
    m_typist->type(QStringLiteral("Anna Berg @ Youth club"));
    // Also where nobody was expected, the line says what Enter will do.
    const auto &offer = m_typist->get<QListView>(QStringLiteral("guestList"));
    QVERIFY(offer.isVisible());
    QVERIFY(offer.currentIndex().isValid());
    m_typist->press(Qt::Key_Return);
    QCOMPARE(statuses(), QStringList({"Berg, Anna:invited", "Youth club:invited"}));
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("messageAction")));
    QCOMPARE(statuses(), QStringList({"Youth club:invited"}));
}

void TestParticipantsView::aKeySetsTheStatusOfAllSelected()
{
    for (const char *family : {"Abel", "Berg", "Cron"})
        addGuest(QString::fromLatin1(family), QStringLiteral("Anna"));
    open();
    auto &table = m_typist->get<RecordTableView>(QStringLiteral("recordTable"));
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QTRY_VERIFY(
        table.viewport()->visibleRegion().contains(table.visualRect(table.model()->index(0, 0)).center()));
    m_typist->clickAt(*table.viewport(), table.visualRect(table.model()->index(0, 0)).center());
    m_typist->press(Qt::Key_2);
    QCOMPARE(statuses().filter(QStringLiteral("accepted")).size(), 1);
    m_typist->press(Qt::Key_A, Qt::ControlModifier);
    m_typist->press(Qt::Key_4);
    QCOMPARE(statuses().filter(QStringLiteral("attended")).size(), 3);
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("participationStatus-absent")));
    QCOMPARE(statuses().filter(QStringLiteral("absent")).size(), 3);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(statuses().filter(QStringLiteral("attended")).size(), 0);
}

void TestParticipantsView::theRoundedCountGoesIntoTheDocumentation()
{
    const Record guest = addGuest(QStringLiteral("Berg"), QStringLiteral("Anna"));
    setField(*m_session, guest, names::headCount, 87LL);
    open();
    QVERIFY(!m_typist->seen(QStringLiteral("takeEstimate")));
    setField(*m_session, guest, names::status, QStringLiteral("attended"));
    QVERIFY(label("participantCounts").text().contains(QStringLiteral("about 90")));
    QTRY_VERIFY(m_typist->seen(QStringLiteral("takeEstimate")));
    QTest::mouseClick(m_typist->seen(QStringLiteral("takeEstimate")), Qt::LeftButton);
    QCOMPARE(stored(*m_session, *m_conference).number(names::attendanceEstimate), 90);
    QVERIFY(!m_typist->seen(QStringLiteral("takeEstimate")));
}

void TestParticipantsView::whoIsMissingIsInvited()
{
    const Record school =
        addRecord(*m_session, names::organisation,
                  {{names::name.toString(), QStringLiteral("School")},
                   {names::category.toString(), QStringLiteral("school-and-school-administration")}});
    addRecord(*m_session, names::organisationSpace,
              {{names::organisation.toString(), reference(school)},
               {names::socialSpace.toString(), m_conference->value(names::socialSpace)}});
    open();
    turnTo(QStringLiteral("Who is missing"));
    auto &table = m_typist->get<QTableView>(QStringLiteral("missingCategories"));
    QVERIFY(label("missingSummary").text().contains(QStringLiteral("19")));
    const QModelIndexList found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole,
                                                       QStringLiteral("School"), 1, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    m_typist->clickAt(*table.viewport(), table.visualRect(found.first()).center());
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("inviteMissing")));
    QCOMPARE(statuses(), QStringList({"School:invited"}));
    QVERIFY(label("missingSummary").text().contains(QStringLiteral("18")));
}

void TestParticipantsView::aTableIsPasted()
{
    open();
    turnTo(QStringLiteral("Paste a table"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Name\tOrganisation\nAnna Berg\tYouth club\nBert Tal\tChurch\n"));
    m_typist->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_typist->get<QTableView>(QStringLiteral("pastedRows")).model()->rowCount(), 2);
    QVERIFY(statuses().isEmpty());
    QTRY_VERIFY(m_typist->get<QWidget>(QStringLiteral("takeOverTable")).isEnabled());
    QTRY_VERIFY(!m_typist->get<QWidget>(QStringLiteral("takeOverTable")).visibleRegion().isEmpty());
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("takeOverTable")));
    QCOMPARE(statuses(), QStringList({"Berg, Anna:invited", "Tal, Bert:invited"}));
    QVERIFY(!m_typist->get<QWidget>(QStringLiteral("takeOverTable")).isEnabled());
}

void TestParticipantsView::groupsAreMixedAndMovedByHand()
{
    for (int i = 0; i < 10; ++i)
        addGuest(QStringLiteral("Family %1").arg(i), QStringLiteral("Anna"));
    for (int i = 1; i <= 2; ++i)
        addRecord(*m_session, names::workingGroup,
                  {{names::conference.toString(), reference(*m_conference)},
                   {names::name.toString(), QStringLiteral("Group %1").arg(i)}});
    open();
    turnTo(QStringLiteral("Groups"));
    auto &board = m_typist->get<QTableView>(QStringLiteral("groupBoard"));
    const auto &model = *static_cast<GroupBoardModel *>(board.model());
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("mixGroups")));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Group 1: 5"));
    const RecordId moved = model.recordAt(model.index(0, 1));
    m_typist->clickAt(*board.viewport(), board.visualRect(model.index(0, 1)).center());
    m_typist->press(Qt::Key_2);
    QCOMPARE(model.indexOf(moved).column(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Group 1: 4"));
    for (int again = 0; again < 5; ++again) {
        m_typist->click(m_typist->get<QWidget>(QStringLiteral("mixGroups")));
        QCOMPARE(model.indexOf(moved).column(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Group 1: 5"));
    }
}

void TestParticipantsView::twoLettersAndEnterAtTheDoor()
{
    for (const char *family : {"Abel", "Berg", "Bergmann"})
        addGuest(QString::fromLatin1(family), QStringLiteral("Anna"));
    open();
    turnTo(QStringLiteral("Reception"));
    QCOMPARE(label("arrivedCount").text(), QStringLiteral("0 here · 3 invited"));
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("guestLine")));
    m_typist->type(QStringLiteral("a\n"));
    QCOMPARE(label("arrivedCount").text(), QStringLiteral("0 here · 3 invited"));
    m_typist->type(QStringLiteral("b\n"));
    QCOMPARE(label("arrivedCount").text(), QStringLiteral("1 here · 3 invited"));
    m_typist->type(QStringLiteral("be"));
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(statuses(),
             QStringList({"Abel, Anna:attended", "Berg, Anna:invited", "Bergmann, Anna:attended"}));
    QVERIFY(label("lastArrival").text().contains(QStringLiteral("Bergmann")));
    m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(label("arrivedCount").text(), QStringLiteral("1 here · 3 invited"));
    QVERIFY(label("lastArrival").text().isEmpty());
}

void TestParticipantsView::walkInsComeInTheSameLine()
{
    open();
    turnTo(QStringLiteral("Reception"));
    m_typist->click(m_typist->get<QLineEdit>(QStringLiteral("guestLine")));
    m_typist->type(QStringLiteral("Anna Berg @ Youth club"));
    // Also where nobody was expected, the line says what Enter will do.
    const auto &offer = m_typist->get<QListView>(QStringLiteral("guestList"));
    QVERIFY(offer.isVisible());
    QVERIFY(offer.currentIndex().isValid());
    m_typist->press(Qt::Key_Return);
    QCOMPARE(statuses(), QStringList({"Berg, Anna:attended"}));
    QCOMPARE(label("arrivedCount").text(), QStringLiteral("1 here · 0 invited"));
}

void TestParticipantsView::controlsHaveNames()
{
    open();
    auto &tabs = m_typist->get<QTabWidget>(QStringLiteral("participantsTabs"));
    for (int page = 0; page < tabs.count(); ++page) {
        turnTo(tabs.tabText(page));
        for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
                widget->inherits("QTabBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestParticipantsView)
#include "tst_participantsview.moc"
