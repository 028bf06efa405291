// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "tests/views/conferenceinputtest.h"
#include "views/conference/conferencepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace testsession;

/// Somebody plans and sorts, and goes on before it is finished or although a rule forbids it: what was typed
/// waits.
class TestUnfinishedConference : public ConferenceInputTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void halfTypedLineOfThePlanIsKept_data();
    void halfTypedLineOfThePlanIsKept();
    void forbiddenTextWaitsForItsConference_data();
    void forbiddenTextWaitsForItsConference();
    void mendedTextIsSaved();
    void barGoesOnceTheTextIsMended();
    void lineOfThePlanWaitsForAConferenceThatIsTakenBack();
    void undoTakesWhatIsBeingTypedFirst();

private:
    /// Into the part's first text; the cursor leaves it.
    void typeForbidden(const QString &part, const QString &text);
    QString textIn(const QString &part);
};

void TestUnfinishedConference::typeForbidden(const QString &part, const QString &text)
{
    Typist typist(*m_window);
    openConference();
    if (part == QStringLiteral("theme")) {
        typist.turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
        find<QWidget>(QStringLiteral("theme-1"))
            ->findChild<QPlainTextEdit *>(QStringLiteral("field-summary"))
            ->setFocus();
    } else if (part == QStringLiteral("cell")) {
        editCell();
    } else {
        typist.get<QWidget>(QStringLiteral("field-") + part).setFocus();
    }
    press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Tab);
}

QString TestUnfinishedConference::textIn(const QString &part)
{
    if (part == QStringLiteral("theme"))
        return find<QWidget>(QStringLiteral("theme-1"))
            ->findChild<QPlainTextEdit *>(QStringLiteral("field-summary"))
            ->toPlainText();
    if (part == QStringLiteral("cell")) {
        editCell();
        return questions().viewport()->findChild<QLineEdit *>()->text();
    }
    const auto *input = &Typist(*m_window).get<QWidget>(QStringLiteral("field-") + part);
    const auto *edit = qobject_cast<const QPlainTextEdit *>(input);
    return edit ? edit->toPlainText() : static_cast<const QLineEdit *>(input)->text();
}

void TestUnfinishedConference::halfTypedLineOfThePlanIsKept_data()
{
    QTest::addColumn<bool>("closesFile");
    QTest::newRow("closing the file") << true;
    QTest::newRow("another conference") << false;
}

void TestUnfinishedConference::halfTypedLineOfThePlanIsKept()
{
    QFETCH(bool, closesFile);
    const Record other = addConference(*m_window->session(), QStringLiteral("West"));
    openConference();
    find<QLineEdit>(QStringLiteral("new-question"))->setFocus();
    type(QStringLiteral("Kiosk"));
    if (closesFile)
        press(Qt::Key_W, Qt::ControlModifier);
    else
        find<ConferencePage>(QStringLiteral("conferencePage"))
            ->showRecord(names::conference.toString(), other.id());
    const auto session = Session::open(m_file, Session::Access::ReadOnly);
    QVERIFY(session);
    QVERIFY(textsIn(**session).contains(QStringLiteral("Kiosk")));
}

void TestUnfinishedConference::forbiddenTextWaitsForItsConference_data()
{
    const QString tooLong(Field::maximumTextLength + 1, u'x');
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("too long") << QStringLiteral("occasion") << tooLong;
    QTest::newRow("bad date") << QStringLiteral("date") << QStringLiteral("31.02.2024");
    QTest::newRow("no such town") << QStringLiteral("municipality") << QStringLiteral("Atlantis");
    QTest::newRow("rule of two fields") << QStringLiteral("ends-at") << QStringLiteral("07:00");
    QTest::newRow("theme") << QStringLiteral("theme") << tooLong;
    QTest::newRow("cell") << QStringLiteral("cell") << QString();
}

void TestUnfinishedConference::forbiddenTextWaitsForItsConference()
{
    QFETCH(QString, part);
    QFETCH(QString, text);
    Session &session = *m_window->session();
    const Record other = addConference(session, QStringLiteral("West"));
    setField(session, *session.reader().record(names::conference, m_conference).value(), names::startsAt,
             QTime(9, 0));
    typeForbidden(part, text);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    showConference(other.id());
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->session());
    openConference();
    QCOMPARE(textIn(part), text);
}

void TestUnfinishedConference::mendedTextIsSaved()
{
    const Record other = addConference(*m_window->session(), QStringLiteral("West"));
    typeForbidden(QStringLiteral("theme"), QString(Field::maximumTextLength + 1, u'x'));
    showConference(other.id());
    openConference();
    typeForbidden(QStringLiteral("theme"), QStringLiteral("Buses"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    showConference(other.id());
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QVERIFY(m_window->close());
}

void TestUnfinishedConference::barGoesOnceTheTextIsMended()
{
    typeForbidden(QStringLiteral("occasion"), QString(Field::maximumTextLength + 1, u'x'));
    QVERIFY(!m_window->close());
    QVERIFY(bar().isVisible());
    typeForbidden(QStringLiteral("occasion"), QStringLiteral("kurz"));
    QVERIFY(!bar().isVisible());
}

void TestUnfinishedConference::lineOfThePlanWaitsForAConferenceThatIsTakenBack()
{
    const Record other = addConference(*m_window->session(), QStringLiteral("West"));
    openConference();
    showConference(other.id());
    find<QLineEdit>(QStringLiteral("new-question"))->setFocus();
    type(QStringLiteral("Kiosk"));
    find<QAction>(QStringLiteral("undoAction"))->trigger();
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    QVERIFY(!m_window->close());
    find<QAction>(QStringLiteral("redoAction"))->trigger();
    showConference(other.id());
    QCOMPARE(find<QLineEdit>(QStringLiteral("new-question"))->text(), QStringLiteral("Kiosk"));
    QCOMPARE(Typist(*m_window).get<QLineEdit>(QStringLiteral("field-title")).text(), QStringLiteral("West"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

// A button of the tool bar does not take the focus from the field.
void TestUnfinishedConference::undoTakesWhatIsBeingTypedFirst()
{
    openConference();
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
    QLineEdit *name = &themeName();
    name->setFocus();
    name->selectAll();
    type(QStringLiteral("Kiosk"));
    find<QAction>(QStringLiteral("undoAction"))->trigger();
    QVERIFY(textsIn(*m_window->session()).contains(QStringLiteral("Theme of Treasures")));
    find<QAction>(QStringLiteral("redoAction"))->trigger();
    QVERIFY2(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")),
             qPrintable(textsIn(*m_window->session()).join(u'|')));
}

QTEST_MAIN(TestUnfinishedConference)
#include "tst_unfinishedconference.moc"
