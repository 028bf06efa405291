// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/capture/captureview.h"
#include "views/capture/roundclock.h"

#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace testsession;

class TestRoundClock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aRoundRunsDownToItsEnd();
    void aPauseStopsTheTime();
    void aMinuteMoreIsOneFromNowOn();
    void theLengthIsChosenInTheMenuAndRemembered();
    void theLastMinuteIsCountedInSeconds();

private:
    QToolButton &button() const { return m_typist->get<QToolButton>(QStringLiteral("roundClock")); }
    QString shown() const { return button().text(); }
    /// Lets time pass.
    void pass(int seconds)
    {
        m_time += seconds * 1'000;
        emit m_view->clock().changed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CaptureView> m_view;
    std::unique_ptr<Typist> m_typist;
    RecordId m_conference;
    qint64 m_time = 0;
};

void TestRoundClock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    m_conference = conference.id();
    addRecord(*m_session, names::question,
              {{names::conference.toString(), reference(conference)},
               {names::wording.toString(), QStringLiteral("Was fehlt?")},
               {names::shortName.toString(), QStringLiteral("Bedarf")}});
    m_view = std::make_unique<CaptureView>(*m_session, m_conference);
    m_view->useSettings(*m_settings);
    m_time = 0;
    m_view->clock().setTimeSource([this] { return m_time; });
    m_typist = std::make_unique<Typist>(*m_view);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusInput();
}

void TestRoundClock::cleanup()
{
    m_view.reset();
    m_settings.reset();
    m_session.reset();
}

void TestRoundClock::aRoundRunsDownToItsEnd()
{
    QVERIFY2(shown().contains(QStringLiteral("20")), qPrintable(shown()));
    m_typist->press(Qt::Key_F8);
    QCOMPARE(m_view->clock().state(), RoundClock::State::Running);
    pass(5 * 60);
    QVERIFY2(shown().contains(QStringLiteral("15")), qPrintable(shown()));
    pass(15 * 60);
    QCOMPARE(m_view->clock().state(), RoundClock::State::Over);
    QVERIFY2(shown().contains(QStringLiteral("over")), qPrintable(shown()));
    m_typist->press(Qt::Key_F8);
    QCOMPARE(m_view->clock().state(), RoundClock::State::Running);
    QCOMPARE(m_view->clock().secondsLeft(), 20 * 60);
}

void TestRoundClock::aPauseStopsTheTime()
{
    m_typist->click(button());
    pass(60);
    m_typist->click(button());
    QCOMPARE(m_view->clock().state(), RoundClock::State::Paused);
    pass(600);
    QCOMPARE(m_view->clock().secondsLeft(), 19 * 60);
    QVERIFY2(shown().contains(QStringLiteral("paused")), qPrintable(shown()));
    m_typist->press(Qt::Key_F8);
    pass(60);
    QCOMPARE(m_view->clock().secondsLeft(), 18 * 60);
    m_typist->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_view->clock().state(), RoundClock::State::Ready);
    QCOMPARE(m_view->clock().secondsLeft(), 20 * 60);
}

void TestRoundClock::aMinuteMoreIsOneFromNowOn()
{
    m_typist->press(Qt::Key_F8);
    m_typist->press(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(m_view->clock().secondsLeft(), 21 * 60);
    pass(60 * 60);
    m_typist->press(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(m_view->clock().state(), RoundClock::State::Running);
    QCOMPARE(m_view->clock().secondsLeft(), 60);
}

void TestRoundClock::theLengthIsChosenInTheMenuAndRemembered()
{
    auto *menu = m_view->findChild<QMenu *>(QStringLiteral("roundMenu"));
    for (QAction *action : menu->actions()) {
        if (action->data().toInt() == 45)
            action->trigger();
    }
    QCOMPARE(m_view->clock().secondsLeft(), 45 * 60);
    CaptureView other(*m_session, m_conference);
    other.useSettings(*m_settings);
    QCOMPARE(other.clock().minutes(), 45);
}

void TestRoundClock::theLastMinuteIsCountedInSeconds()
{
    m_typist->press(Qt::Key_F8);
    pass(19 * 60 + 18);
    QCOMPARE(m_view->clock().secondsLeft(), 42);
    QVERIFY2(shown().contains(QStringLiteral("42 s")), qPrintable(shown()));
}

QTEST_MAIN(TestRoundClock)
#include "tst_roundclock.moc"
