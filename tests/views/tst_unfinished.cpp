// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace testsession;

/// What a form holds that cannot be stored is kept when another record is chosen.
class TestUnfinished : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsAValueThatBreaksARule();
    void keepsWhatTheFieldDoesNotTake();
    void keepsAReferenceThatIsNotThere();
    void staysOnOfferAtTheRecordAfterNext();
    void comesBackWhenTheRecordIsChosenAgain();
    void isGivenUpWithTheBar();
    void isGivenUpWithEscape();
    void saysWhenTheRecordIsGone();

private:
    QLineEdit *field(const char *name) const
    {
        return m_form->findChild<QLineEdit *>(QStringLiteral("field-") + QLatin1StringView(name));
    }
    void type(const char *name, const QString &text) const;
    QString error(const char *name) const
    {
        return m_form->findChild<QLabel *>(QStringLiteral("error-") + QLatin1StringView(name))->text();
    }
    QString message() const { return m_form->findChild<MessageBar *>()->text(); }
    void goBack() const
    {
        QTest::mouseClick(m_form->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordForm> m_form;
    std::optional<Record> m_offer;
    std::optional<Record> m_other;
};

void TestUnfinished::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record office =
        addRecord(*m_session, names::organisation, {{QStringLiteral("name"), QStringLiteral("Amt")}});
    const auto offer = [&](const QString &name) {
        return addRecord(*m_session, names::offer,
                         {{QStringLiteral("name"), name},
                          {QStringLiteral("organisation"), reference(office)},
                          {QStringLiteral("age-from"), 6LL}});
    };
    m_offer = offer(QStringLiteral("Treff"));
    m_other = offer(QStringLiteral("Kurs"));
    m_form = std::make_unique<RecordForm>(*m_session, QStringLiteral("offer"));
    m_form->resize(700, 900);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->showRecord(m_offer->id());
}

void TestUnfinished::cleanup()
{
    m_form.reset();
    m_session.reset();
}

void TestUnfinished::type(const char *name, const QString &text) const
{
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClicks(field(name), text);
    QTest::keyClick(field(name), Qt::Key_Tab);
}

void TestUnfinished::keepsAValueThatBreaksARule()
{
    type("age-to", QStringLiteral("3"));
    const QString reason = error("age-to");
    QVERIFY(!reason.isEmpty());
    m_form->showRecord(m_other->id());
    QCOMPARE(m_form->recordId(), m_other->id());
    QCOMPARE(message(), QStringLiteral("What was typed for “Treff” is not saved yet. ") + reason);

    goBack();
    QCOMPARE(m_form->recordId(), m_offer->id());
    QCOMPARE(field("age-to")->text(), QStringLiteral("3"));
    QCOMPARE(error("age-to"), reason);
    // Mended, both are written in one step.
    type("age-from", QStringLiteral("2"));
    QCOMPARE(stored(*m_session, *m_offer).number(names::ageTo), 3LL);
    QCOMPARE(stored(*m_session, *m_offer).number(names::ageFrom), 2LL);
    m_form->showRecord(m_other->id());
    QCOMPARE(message(), QString());
}

void TestUnfinished::keepsWhatTheFieldDoesNotTake()
{
    type("starts-on", QStringLiteral("31.02.2024"));
    m_form->showRecord(m_other->id());
    QCOMPARE(field("starts-on")->text(), QString());
    goBack();
    QCOMPARE(field("starts-on")->text(), QStringLiteral("31.02.2024"));
    QVERIFY(!error("starts-on").isEmpty());
}

void TestUnfinished::keepsAReferenceThatIsNotThere()
{
    type("field-of-action", QStringLiteral("Wohnen"));
    m_form->showRecord(m_other->id());
    goBack();
    QCOMPARE(field("field-of-action")->text(), QStringLiteral("Wohnen"));
    addRecord(*m_session, names::fieldOfAction, {{QStringLiteral("name"), QStringLiteral("Wohnen")}});
    field("field-of-action")->setFocus();
    QTest::keyClick(field("field-of-action"), Qt::Key_Return);
    QVERIFY(!stored(*m_session, *m_offer).reference(names::fieldOfAction).isNull());
}

void TestUnfinished::staysOnOfferAtTheRecordAfterNext()
{
    type("age-to", QStringLiteral("3"));
    m_form->showRecord(m_other->id());
    m_form->startNew();
    QVERIFY(message().contains(QStringLiteral("Treff")));
    goBack();
    QCOMPARE(field("age-to")->text(), QStringLiteral("3"));
}

void TestUnfinished::comesBackWhenTheRecordIsChosenAgain()
{
    type("age-to", QStringLiteral("3"));
    m_form->showRecord(m_other->id());
    m_form->showRecord(m_offer->id());
    QCOMPARE(field("age-to")->text(), QStringLiteral("3"));
    QCOMPARE(message(), QString());
}

void TestUnfinished::isGivenUpWithTheBar()
{
    type("age-to", QStringLiteral("3"));
    m_form->showRecord(m_other->id());
    QTest::mouseClick(m_form->findChild<QToolButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
    m_form->showRecord(m_offer->id());
    QCOMPARE(field("age-to")->text(), QString());
}

void TestUnfinished::isGivenUpWithEscape()
{
    type("age-to", QStringLiteral("3"));
    QVERIFY(m_form->isUnsaved());
    field("age-to")->setFocus();
    QTest::keyClick(field("age-to"), Qt::Key_Escape);
    QCOMPARE(error("age-to"), QString());
    QVERIFY(!m_form->isUnsaved());
    // It does not come with what is typed next.
    type("age-from", QStringLiteral("2"));
    QCOMPARE(stored(*m_session, *m_offer).number(names::ageFrom), 2LL);
    QVERIFY(!stored(*m_session, *m_offer).value(names::ageTo).isValid());
}

void TestUnfinished::saysWhenTheRecordIsGone()
{
    type("age-to", QStringLiteral("3"));
    m_form->showRecord(m_other->id());
    const Record gone = stored(*m_session, *m_offer);
    QVERIFY(m_session->apply(edits::remove(gone)));
    goBack();
    QVERIFY(message().contains(QStringLiteral("removed")));
}

QTEST_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
