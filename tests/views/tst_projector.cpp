// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/largeconference.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/board/themeboard.h"
#include "views/projector/projectorwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace testsession;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double light = std::max(luminance(left), luminance(right));
    const double dark = std::min(luminance(left), luminance(right));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// The projection: what it says can be read from afar, and it goes where it is told.
class TestProjector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsSetTooSmall_data();
    void nothingIsSetTooSmall();
    void littleTextIsSetLarge();
    void allWordsAreOnSomeSlide();
    void boxesLieBesideEachOtherOnTheScreen();
    void oneEndlessCardDoesNotStopIt();
    void darkAndLightCanBeRead();
    void followsTheBoard();
    void keysTurnAndClose();
    void changesAreShownAtOnce();

private:
    void open();
    ProjectorWindow &projector() const;
    void addCard(const Record &question, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    QList<Record> m_questions;
    std::unique_ptr<ThemeBoard> m_board;
    std::unique_ptr<Typist> m_typist;
};

void TestProjector::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_questions.clear();
    for (const char *name : {"Strengths", "Needs"}) {
        m_questions.append(addRecord(*m_session, names::question,
                                     {{names::conference.toString(), reference(*m_conference)},
                                      {names::wording.toString(), QLatin1StringView(name)},
                                      {names::shortName.toString(), QLatin1StringView(name)}}));
        addCard(m_questions.last(), QStringLiteral("a card"));
    }
}

void TestProjector::cleanup()
{
    m_typist.reset();
    m_board.reset();
    m_session.reset();
}

void TestProjector::addCard(const Record &question, const QString &text)
{
    addRecord(*m_session, names::contribution,
              {{names::conference.toString(), reference(*m_conference)},
               {names::question.toString(), reference(question)},
               {names::text.toString(), text}});
}

void TestProjector::open()
{
    m_board = std::make_unique<ThemeBoard>(*m_session, m_conference->id());
    m_board->resize(1024, 700);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
    m_typist = std::make_unique<Typist>(*m_board);
}

ProjectorWindow &TestProjector::projector() const
{
    auto *found = m_board->findChild<ProjectorWindow *>(QStringLiteral("projector"));
    if (!found)
        qFatal("nothing is projected");
    return *found;
}

void TestProjector::nothingIsSetTooSmall_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("hall") << QSize(1024, 768);
    QTest::newRow("wide") << QSize(1280, 720);
}

void TestProjector::nothingIsSetTooSmall()
{
    QFETCH(QSize, screen);
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record large = largeconference::add(*m_session);
    ProjectorWindow window(*m_session, large.id(), nullptr);
    window.resize(screen);
    window.show();
    QVERIFY(window.slideCount() > 4);
    // 24 points are 32 of 1,080 lines.
    for (const ProjectorSlide &slide : window.slides())
        QVERIFY(std::lround(slide.textSize) >= std::lround(screen.height() * 32.0 / 1080));
}

void TestProjector::littleTextIsSetLarge()
{
    ProjectorWindow window(*m_session, m_conference->id(), nullptr);
    window.resize(1920, 1080);
    window.show();
    QVERIFY(window.slides().constFirst().textSize > 60);
}

void TestProjector::allWordsAreOnSomeSlide()
{
    for (int number = 0; number < 150; ++number)
        addCard(m_questions.constFirst(), QStringLiteral("Card number %1 about open youth work").arg(number));
    ProjectorWindow window(*m_session, m_conference->id(), nullptr);
    window.resize(1280, 720);
    window.show();
    QStringList lines;
    for (const ProjectorSlide &slide : window.slides()) {
        for (const ProjectorSlide::PlacedBox &placed : slide.boxes)
            lines += placed.box.lines;
    }
    QCOMPARE(lines.size(), 152);
    QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), 151);
}

void TestProjector::boxesLieBesideEachOtherOnTheScreen()
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record large = largeconference::add(*m_session);
    ProjectorWindow window(*m_session, large.id(), nullptr);
    window.resize(1024, 768);
    window.show();
    int tooHigh = 0;
    for (const ProjectorSlide &slide : window.slides()) {
        for (qsizetype box = 0; box < slide.boxes.size(); ++box) {
            const QRectF place = slide.boxes.at(box).place;
            QVERIFY(place.left() >= 0 && place.right() <= 1024);
            // Only a single statement that fills more than a screen is cut off.
            if (place.bottom() > 768 && slide.boxes.at(box).box.lines.size() > 1)
                ++tooHigh;
            for (qsizetype other = 0; other < box; ++other)
                QVERIFY(!slide.boxes.at(other).place.intersects(place));
        }
    }
    QCOMPARE(tooHigh, 0);
}

void TestProjector::oneEndlessCardDoesNotStopIt()
{
    addCard(m_questions.constFirst(), QString(9'000, u'W'));
    ProjectorWindow window(*m_session, m_conference->id(), nullptr);
    window.resize(1024, 768);
    window.show();
    QVERIFY(!window.grab().isNull());
    QCOMPARE(window.slides().constLast().question, m_questions.constLast().id());
}

void TestProjector::darkAndLightCanBeRead()
{
    ProjectorWindow window(*m_session, m_conference->id(), nullptr);
    window.resize(1024, 768);
    for (const bool isDark : {true, false}) {
        window.setDark(isDark);
        const QImage image = window.grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        QColor strongest = ground;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (contrast(image.pixelColor(x, y), ground) > contrast(strongest, ground))
                    strongest = image.pixelColor(x, y);
            }
        }
        QCOMPARE(luminance(ground) < 0.2, isDark);
        QVERIFY(contrast(strongest, ground) > 7);
    }
}

void TestProjector::followsTheBoard()
{
    open();
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("project")));
    QCOMPARE(projector().slideCount(), 2);
    QCOMPARE(projector().slide(), 0);
    auto &questions = m_typist->get<QTabBar>(QStringLiteral("boardQuestions"));
    m_typist->clickAt(questions, questions.tabRect(1).center());
    QCOMPARE(projector().slide(), 1);
    QTRY_COMPARE(m_typist->get<QLabel>(QStringLiteral("projectorPlace")).text(), QStringLiteral("2 of 2"));
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("projectorBack")));
    QCOMPARE(projector().slide(), 0);
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("projectorFollows")));
    m_typist->clickAt(questions, questions.tabRect(0).center());
    m_typist->clickAt(questions, questions.tabRect(1).center());
    QCOMPARE(projector().slide(), 0);
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("projectorDark")));
    QVERIFY(!projector().isDark());
    m_typist->click(m_typist->get<QAbstractButton>(QStringLiteral("project")));
    QTRY_VERIFY(!m_board->findChild<ProjectorWindow *>());
    QVERIFY(!m_typist->seen(QStringLiteral("projectorPlace")));
}

void TestProjector::keysTurnAndClose()
{
    open();
    m_board->focusCards();
    m_typist->press(Qt::Key_F5);
    ProjectorWindow &window = projector();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(window.slide(), 1);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(window.slide(), 1);
    QTest::keyClick(&window, Qt::Key_Left);
    QCOMPARE(window.slide(), 0);
    QTest::keyClick(&window, Qt::Key_D);
    QVERIFY(!m_typist->get<QAbstractButton>(QStringLiteral("projectorDark")).isChecked());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(!m_board->findChild<ProjectorWindow *>());
}

void TestProjector::changesAreShownAtOnce()
{
    ProjectorWindow window(*m_session, m_conference->id(), nullptr);
    window.resize(1024, 768);
    window.show();
    window.turn(1);
    addCard(m_questions.constLast(), QStringLiteral("a new card"));
    QCOMPARE(window.slide(), 1);
    QVERIFY(window.accessibleDescription().contains(QStringLiteral("a new card")));
    QVERIFY(m_session->undo());
    QVERIFY(!window.accessibleDescription().contains(QStringLiteral("a new card")));
}

QTEST_MAIN(TestProjector)
#include "tst_projector.moc"
