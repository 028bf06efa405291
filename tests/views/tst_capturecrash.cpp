// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureline.h"
#include "views/capture/captureview.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace testsession;

/// A real process is killed in the middle of a word.
class TestCaptureCrash : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void halfTypedTextIsThereASecondAfterTheLastKey();
    void halfTypedTextIsThereAfterAChangeOfTab();
    void aHalfChangedCardIsThereAgain();

private:
    void typeAndDie(const QString &mode);
    void open();
    QString line() const { return m_view->findChild<CaptureInput *>()->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
    RecordId m_conference;
    QList<RecordId> m_questions;
};

void TestCaptureCrash::init()
{
    m_view.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    m_conference = conference.id();
    m_questions.clear();
    for (const char *name : {"one", "two"})
        m_questions.append(addRecord(*m_session, names::question,
                                     {{names::conference.toString(), reference(conference)},
                                      {names::wording.toString(), QLatin1StringView(name)},
                                      {names::shortName.toString(), QLatin1StringView(name)}})
                               .id());
}

void TestCaptureCrash::typeAndDie(const QString &mode)
{
    const QString path = m_session->path();
    m_session.reset();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CAPTURE_PROCESS), {path, m_conference.toString(), mode});
    QVERIFY(process.waitForReadyRead(60'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("ready"));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestCaptureCrash::open()
{
    auto session = Session::open(m_folder->filePath(QStringLiteral("test.sozialraum")));
    QVERIFY(session);
    m_session = std::move(*session);
    m_view = std::make_unique<CaptureView>(*m_session, m_conference);
}

void TestCaptureCrash::halfTypedTextIsThereASecondAfterTheLastKey()
{
    typeAndDie(QStringLiteral("pause"));
    open();
    QCOMPARE(m_view->question(), m_questions.at(1));
    QCOMPARE(line(), QStringLiteral("half a thou"));
}

void TestCaptureCrash::halfTypedTextIsThereAfterAChangeOfTab()
{
    typeAndDie(QStringLiteral("turn"));
    open();
    QCOMPARE(m_view->question(), m_questions.at(1));
    QVERIFY(line().isEmpty());
    m_view->showQuestion(m_questions.at(0));
    QCOMPARE(line(), QStringLiteral("half a thou"));
}

void TestCaptureCrash::aHalfChangedCardIsThereAgain()
{
    typeAndDie(QStringLiteral("change"));
    open();
    QCOMPARE(line(), QStringLiteral("a whole thoughthalf a thou"));
    const auto cards = m_session->reader().records(RecordQuery::all(names::contribution));
    QCOMPARE(cards->size(), 1);
    QCOMPARE(cards->constFirst().text(names::text), QStringLiteral("a whole thought"));
    QCOMPARE(m_view->findChild<CaptureLine *>()->card(), cards->constFirst().id());
}

QTEST_MAIN(TestCaptureCrash)
#include "tst_capturecrash.moc"
