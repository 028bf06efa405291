// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/participants.h"
#include "models/schema/names.h"
#include "tests/bench/notewriter.h"
#include "tests/support/typist.h"
#include "tests/views/windowtest.h"
#include "views/board/boardlist.h"
#include "views/board/themecolumn.h"
#include "views/projector/projectorwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace testsession;

namespace {

constexpr int invited = 120;
constexpr int groupsInAll = 6;
constexpr int cardsInAll = 300;
constexpr int questionsInAll = 4;

} // namespace

/// „Sozialraumkonferenz Ost 2025“, a year after the first one, through the window alone: planned from it,
/// held, sorted, weighed, projected and written down.
class TestSecondConference : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { tearDown(); }

    void isPlannedFromTheFirst();
    void peopleAreInvitedFromATable();
    void groupsAreMixed();
    void guestsArrive();
    void cardsAreTyped();
    void picturesAreDropped();
    void cardsBecomeThemes();
    void themesAreProjected();
    void documentationIsSaved();

private:
    qint64 count(QStringView table) const
    {
        return *m_window->session()->reader().count(
            RecordQuery::where(table, names::conference, QVariant::fromValue(m_conference)));
    }
    void turnTo(const char *tab)
    {
        m_typist->turnTo(QStringLiteral("conferenceTabs"), QLatin1StringView(tab));
    }
    void click(const QString &name);

    RecordId m_conference;
    std::unique_ptr<Typist> m_typist;
};

void TestSecondConference::initTestCase()
{
    setUp();
    m_window->resize(1400, 900);
    m_dialogs.path = path(QStringLiteral("Ost.sozialraum"));
    m_typist = std::make_unique<Typist>(*m_window);
    m_typist->click(m_typist->get<QWidget>(QStringLiteral("viewSample")));
    QVERIFY(m_window->session());
}

void TestSecondConference::click(const QString &name)
{
    auto &widget = m_typist->get<QWidget>(name);
    QTRY_VERIFY(widget.visibleRegion().contains(widget.rect().center()));
    m_typist->click(widget);
}

void TestSecondConference::isPlannedFromTheFirst()
{
    m_typist->press(Qt::Key_2, Qt::ControlModifier);
    m_typist->press(Qt::Key_N, Qt::ControlModifier);
    m_typist->type(QStringLiteral("Sozialraumkonferenz Ost 2025\t"));
    m_typist->tabTo(QStringLiteral("field-social-space"));
    m_typist->chooseOffered(QStringLiteral("Sozialraum Ost"));
    m_typist->tabTo(QStringLiteral("field-date"));
    m_typist->type(QStringLiteral("17/06/2025\n"));
    const auto made = m_window->session()->reader().records(
        RecordQuery::where(names::conference, names::title, QStringLiteral("Sozialraumkonferenz Ost 2025")));
    QCOMPARE(made->size(), 1);
    m_conference = made->constFirst().id();

    click(QStringLiteral("openLastTime"));
    m_typist->get<QCheckBox>(QStringLiteral("copyParticipations")).setChecked(false);
    click(QStringLiteral("copyLastTime"));
    QCOMPARE(count(names::question), questionsInAll);
    for (auto group = static_cast<int>(count(names::workingGroup)); group < groupsInAll; ++group) {
        m_typist->tabTo(QStringLiteral("new-working-group"));
        m_typist->type(QStringLiteral("Gruppe %1\n").arg(group + 1));
    }
    QCOMPARE(count(names::workingGroup), groupsInAll);
}

void TestSecondConference::peopleAreInvitedFromATable()
{
    QString table = QStringLiteral("Name\tOrganisation\n");
    for (int guest = 0; guest < invited; ++guest)
        table += QStringLiteral("Funktion %1\tEinrichtung %2\n").arg(guest + 1).arg(guest % 40 + 1);
    turnTo("Participants");
    m_typist->turnTo(QStringLiteral("participantsTabs"), QStringLiteral("Paste a table"));
    QGuiApplication::clipboard()->setText(table);
    m_typist->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_typist->get<QWidget>(QStringLiteral("takeOverTable")).isEnabled());
    click(QStringLiteral("takeOverTable"));
    QCOMPARE(count(names::participation), invited);
}

void TestSecondConference::groupsAreMixed()
{
    m_typist->turnTo(QStringLiteral("participantsTabs"), QStringLiteral("Groups"));
    click(QStringLiteral("mixGroups"));
    const auto everybody = participants::read(m_window->session()->reader(), m_conference);
    QHash<RecordId, int> sizes;
    for (const Participant &participant : *everybody)
        ++sizes[participant.participation.reference(names::workingGroup)];
    QCOMPARE(sizes.size(), groupsInAll);
    for (const int size : std::as_const(sizes))
        QCOMPARE(size, invited / groupsInAll);
}

void TestSecondConference::guestsArrive()
{
    m_typist->turnTo(QStringLiteral("participantsTabs"), QStringLiteral("Reception"));
    for (int guest = 1; guest <= 30; ++guest)
        m_typist->type(QStringLiteral("Funktion %1\n").arg(guest));
    m_typist->type(QStringLiteral("Wahl, Erst @ Neue Schule\n"));
    QCOMPARE(m_typist->get<QLabel>(QStringLiteral("arrivedCount")).text(),
             QStringLiteral("31 here · %1 invited").arg(invited));
}

void TestSecondConference::cardsAreTyped()
{
    turnTo("Capture");
    NoteWriter notes(11);
    for (int question = 1; question <= questionsInAll; ++question) {
        m_typist->press(Qt::Key(Qt::Key_0 + question), Qt::AltModifier);
        m_typist->type(QStringLiteral("Wichtig für alle !\n"));
        QStringList lines;
        while (lines.size() < cardsInAll / questionsInAll - 1)
            lines.append(notes.note());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_typist->press(Qt::Key_V, Qt::ControlModifier);
        m_typist->press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(count(names::contribution), cardsInAll);
}

void TestSecondConference::picturesAreDropped()
{
    QMimeData data;
    QList<QUrl> urls;
    for (const char *name : {"saal.jpg", "tafel.png", "gruppe.jpg"}) {
        QImage picture(80, 60, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(path(QLatin1StringView(name))));
        urls.append(QUrl::fromLocalFile(path(QLatin1StringView(name))));
    }
    data.setUrls(urls);
    auto *view = find<QWidget>(QStringLiteral("conferenceView"));
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view, &drop);
    QTRY_COMPARE(count(names::picture), 3);
}

void TestSecondConference::cardsBecomeThemes()
{
    turnTo("Themes");
    auto &unsorted = m_typist->get<ThemeColumn>(QStringLiteral("unsorted")).list();
    QTRY_COMPARE(unsorted.model()->rowCount(unsorted.rootIndex()), cardsInAll / questionsInAll);
    m_typist->clickAt(*unsorted.viewport(),
                      unsorted.visualRect(unsorted.model()->index(0, 0, unsorted.rootIndex())).center());
    m_typist->press(Qt::Key_N);
    for (int card = 0; card < 10; ++card)
        m_typist->press(Qt::Key_1);
    m_typist->press(Qt::Key_N);
    for (int card = 0; card < 5; ++card)
        m_typist->press(Qt::Key_2);
    auto &first = m_typist->get<ThemeColumn>(QStringLiteral("theme-1")).list();
    QCOMPARE(first.model()->rowCount(first.rootIndex()), 11);
    m_typist->clickAt(*first.viewport(),
                      first.visualRect(first.model()->index(0, 0, first.rootIndex())).center());
    m_typist->press(Qt::Key_F2);
    m_typist->type(QStringLiteral("Treffpunkte\n"));
    for (int dot = 0; dot < 7; ++dot)
        m_typist->press(Qt::Key_Plus);
    const auto themes = m_window->session()->reader().records(
        RecordQuery::where(names::theme, names::conference, QVariant::fromValue(m_conference)));
    QCOMPARE(themes->size(), 2);
    QCOMPARE(themes->constFirst().text(names::name), QStringLiteral("Treffpunkte"));
    QCOMPARE(themes->constFirst().number(names::dots), 7);
}

void TestSecondConference::themesAreProjected()
{
    m_typist->press(Qt::Key_F5);
    auto *projector = m_window->findChild<ProjectorWindow *>(QStringLiteral("projector"));
    QVERIFY(projector);
    projector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(projector));
    const int before = projector->slide();
    QTest::keyClick(projector, Qt::Key_Right);
    QCOMPARE(projector->slide(), before + 1);
    QTest::keyClick(projector, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ProjectorWindow *>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSecondConference::documentationIsSaved()
{
    turnTo("Result");
    m_dialogs.path = path(QStringLiteral("Dokumentation.txt"));
    click(QStringLiteral("saveText"));
    QTRY_VERIFY(QFile::exists(m_dialogs.path));
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("Sozialraumkonferenz Ost 2025")));
    QVERIFY(text.contains(QStringLiteral("Treffpunkte")));
    QVERIFY(text.contains(QStringLiteral("Wichtig für alle")));
    QCOMPARE(*m_window->session()->findFaults(), QStringList());
}

QTEST_MAIN(TestSecondConference)
#include "tst_secondconference.moc"
