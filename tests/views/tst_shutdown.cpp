// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shutdown.h"
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/records/messagebar.h"
#include "views/records/recordpage.h"

#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace testsession;

/// The program is asked to end from outside in the middle of a word.
class TestShutdown : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void halfTypedFieldIsWritten_data();
    void halfTypedFieldIsWritten();
    void whatTheFileRefusesHoldsTheEndUp();

private:
    QString m_file;
    RecordId m_organisation;
};

void TestShutdown::init()
{
#ifdef Q_OS_WIN
    QSKIP("Windows sends no signals.");
#endif
    setUp();
    openNewFile();
    m_file = m_window->session()->path();
    m_organisation = addOrganisation(QStringLiteral("AWO")).id();
    press(Qt::Key_4, Qt::ControlModifier);
    find<RecordPage>(QStringLiteral("page-organisation"))->showRecord(m_organisation);
    auto *name = find<QLineEdit>(QStringLiteral("field-name"));
    name->setFocus();
    name->end(false);
    type(QStringLiteral(" Kreis"));
}

void TestShutdown::halfTypedFieldIsWritten_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("ended") << SIGTERM;
    QTest::newRow("interrupted") << SIGINT;
}

void TestShutdown::halfTypedFieldIsWritten()
{
    QFETCH(int, signal);
    const Shutdown shutdown(*m_window);
    QCOMPARE(std::raise(signal), 0);
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(!m_window->isVisible());
    const auto session = Session::open(m_file, Session::Access::ReadOnly);
    QVERIFY(session);
    const auto record = (*session)->reader().record(names::organisation, m_organisation);
    QCOMPARE((*record)->text(names::name), QStringLiteral("AWO Kreis"));
}

void TestShutdown::whatTheFileRefusesHoldsTheEndUp()
{
    const Shutdown shutdown(*m_window);
    QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
    QCOMPARE(std::raise(SIGTERM), 0);
    const auto *bar = m_window->findChild<MessageBar *>();
    QTimer untilTold;
    connect(&untilTold, &QTimer::timeout, this, [bar] {
        if (bar->text().contains(QStringLiteral("is not saved")))
            QCoreApplication::exit(1);
    });
    untilTold.start(0);
    QCOMPARE(QCoreApplication::exec(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(QFile::rename(m_file + QStringLiteral(".away"), m_file));
}

QTEST_MAIN(TestShutdown)
#include "tst_shutdown.moc"
