// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "tests/views/windowtest.h"
#include "views/board/themeboard.h"
#include "views/conference/conferencepage.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace testsession;

/// The open file goes away while somebody plans, sorts and lets guests in: what the file did not take is not
/// lost.
class TestUnsavedConference : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void refusedTextIsWrittenOnceTheFileIsBack_data() { addParts(); }
    void refusedTextIsWrittenOnceTheFileIsBack();
    void refusedTextIsInTheCopy_data() { addParts(); }
    void refusedTextIsInTheCopy();
    void refusedTextDoesNotReplaceNewerText_data();
    void refusedTextDoesNotReplaceNewerText();
    void halfTypedLineOfThePlanIsKept_data();
    void halfTypedLineOfThePlanIsKept();
    void forbiddenTextWaitsForItsConference_data();
    void forbiddenTextWaitsForItsConference();
    void mendedTextIsSaved();
    void undoTakesWhatIsBeingTypedFirst();
    void refusedCellShowsWhatWasTypedUntilItIsTakenBack();
    void anotherQuestionKeepsTheNameOfATheme();
    void boardSaysNoLongerThatTheFileIsGone();

private:
    static void addParts();
    void openConference();
    void editCell();
    void typeInto(const QString &part);
    /// Into the part's first text; the cursor leaves it.
    void typeForbidden(const QString &part, const QString &text);
    QString textIn(const QString &part);
    void showConference(const RecordId &conference) const;
    /// Names, wordings and titles of what the test types.
    static QStringList textsIn(const Session &session);
    /// With its log, as a stick takes both.
    void takeFileAway() const;
    void bringFileBack();
    void putFileBack() const;
    void turnToWindow();
    QString savedAt() const { return find<QLabel>(QStringLiteral("savedAt"))->text(); }
    RecordTableView &questions() const { return find<RecordList>(QStringLiteral("list-question"))->view(); }

    QString m_file;
    RecordId m_conference;
};

void TestUnsavedConference::init()
{
    setUp();
    openNewFile();
    m_file = m_window->session()->path();
    m_window->resize(1400, 900);
    Session &session = *m_window->session();
    const Record conference = addConference(session, QStringLiteral("East"));
    m_conference = conference.id();
    for (const auto *name : {"Treasures", "Needs"}) {
        const Record question = addRecord(session, names::question,
                                          {{names::conference.toString(), reference(conference)},
                                           {names::wording.toString(), QString::fromLatin1(name)},
                                           {names::shortName.toString(), QString::fromLatin1(name)}});
        addRecord(session, names::theme,
                  {{names::conference.toString(), reference(conference)},
                   {names::question.toString(), reference(question)},
                   {names::name.toString(), QStringLiteral("Theme of ") + QString::fromLatin1(name)}});
    }
}

void TestUnsavedConference::addParts()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"line of the plan", "cell of the plan", "guest", "theme"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestUnsavedConference::openConference()
{
    press(Qt::Key_2, Qt::ControlModifier);
    find<ConferencePage>(QStringLiteral("conferencePage"))
        ->showRecord(names::conference.toString(), m_conference);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestUnsavedConference::editCell()
{
    RecordTableView &list = questions();
    QTRY_COMPARE(list.model()->rowCount(), 2);
    for (int column = 0; column < list.model()->columnCount(); ++column) {
        const QModelIndex cell = list.model()->index(0, column);
        if (cell.data(Qt::DisplayRole) != QStringLiteral("Treasures"))
            continue;
        list.setCurrentIndex(cell);
        list.edit(cell);
        return;
    }
    QFAIL("no such cell");
}

void TestUnsavedConference::typeInto(const QString &part)
{
    Typist typist(*m_window);
    openConference();
    if (part == QStringLiteral("line of the plan")) {
        typist.get<QLineEdit>(QStringLiteral("new-question")).setFocus();
    } else if (part == QStringLiteral("cell of the plan")) {
        editCell();
        press(Qt::Key_A, Qt::ControlModifier);
    } else if (part == QStringLiteral("guest")) {
        typist.turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Participants"));
        typist.get<QLineEdit>(QStringLiteral("guestLine")).setFocus();
    } else {
        typist.turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
        auto *name =
            find<QWidget>(QStringLiteral("theme-1"))->findChild<QLineEdit *>(QStringLiteral("field-name"));
        name->setFocus();
        name->selectAll();
    }
    type(QStringLiteral("Kiosk"));
    takeFileAway();
    press(Qt::Key_Return);
}

QStringList TestUnsavedConference::textsIn(const Session &session)
{
    QStringList texts;
    const std::pair<QStringView, QStringView> fields[] = {{names::question, names::wording},
                                                          {names::question, names::shortName},
                                                          {names::organisation, names::name},
                                                          {names::person, names::familyName},
                                                          {names::theme, names::name}};
    for (const auto &[table, field] : fields) {
        const auto records = session.reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            texts.append(record.text(field));
    }
    return texts;
}

void TestUnsavedConference::takeFileAway() const
{
    for (const QString &file : {m_file, m_file + QStringLiteral("-wal")})
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
}

void TestUnsavedConference::putFileBack() const
{
    for (const QString &file : {m_file, m_file + QStringLiteral("-wal")})
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
}

void TestUnsavedConference::bringFileBack()
{
    putFileBack();
    turnToWindow();
}

// As if the user came back from another program.
void TestUnsavedConference::turnToWindow()
{
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window.get(), &activation);
}

void TestUnsavedConference::refusedTextIsWrittenOnceTheFileIsBack()
{
    QFETCH(QString, part);
    typeInto(part);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    QVERIFY2(find<QLabel>(QStringLiteral("messageText"))->text().contains(QStringLiteral("is not saved.")),
             qPrintable(find<QLabel>(QStringLiteral("messageText"))->text()));
    QVERIFY(!textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")));
    bringFileBack();
    QVERIFY2(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")),
             qPrintable(textsIn(*m_window->session()).join(u'|')));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
}

void TestUnsavedConference::refusedTextIsInTheCopy()
{
    QFETCH(QString, part);
    typeInto(part);
    // Whoever turns to something else has not given it up.
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    m_dialogs.path = path(QStringLiteral("Kept.sozialraum"));
    find<QAction>(QStringLiteral("saveCopyAction"))->trigger();
    const auto kept = Session::open(m_dialogs.path);
    QVERIFY(kept);
    QVERIFY2(textsIn(**kept).contains(QStringLiteral("Kiosk")), qPrintable(textsIn(**kept).join(u'|')));
}

void TestUnsavedConference::refusedTextDoesNotReplaceNewerText_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("cell") << QStringLiteral("cell of the plan") << false;
    QTest::newRow("theme") << QStringLiteral("theme") << false;
    QTest::newRow("theme that was left") << QStringLiteral("theme") << true;
}

void TestUnsavedConference::refusedTextDoesNotReplaceNewerText()
{
    QFETCH(QString, part);
    QFETCH(bool, leaves);
    const RecordId other = addConference(*m_window->session(), QStringLiteral("West")).id();
    typeInto(part);
    if (leaves)
        showConference(other);
    putFileBack();
    Session &session = *m_window->session();
    for (const QStringView table : {names::question, names::theme}) {
        const auto field = table == names::question ? names::shortName : names::name;
        const auto records = session.reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            setField(session, record, field, QString(QStringLiteral("Newer ") + record.text(field)));
    }
    turnToWindow();
    QVERIFY2(!textsIn(session).contains(QStringLiteral("Kiosk")), qPrintable(textsIn(session).join(u'|')));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->session());
    const QString sentence = find<QLabel>(QStringLiteral("messageText"))->text();
    QVERIFY2(sentence.contains(QStringLiteral("changed since")), qPrintable(sentence));
    if (leaves)
        openConference();
    if (part != QStringLiteral("theme"))
        return;
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
    auto *name =
        find<QWidget>(QStringLiteral("theme-1"))->findChild<QLineEdit *>(QStringLiteral("field-name"));
    QCOMPARE(name->text(), QStringLiteral("Kiosk"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Newer Theme of Treasures"));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedConference::halfTypedLineOfThePlanIsKept_data()
{
    QTest::addColumn<bool>("closesFile");
    QTest::newRow("closing the file") << true;
    QTest::newRow("another conference") << false;
}

void TestUnsavedConference::halfTypedLineOfThePlanIsKept()
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

void TestUnsavedConference::showConference(const RecordId &conference) const
{
    find<ConferencePage>(QStringLiteral("conferencePage"))
        ->showRecord(names::conference.toString(), conference);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestUnsavedConference::typeForbidden(const QString &part, const QString &text)
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

QString TestUnsavedConference::textIn(const QString &part)
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

void TestUnsavedConference::forbiddenTextWaitsForItsConference_data()
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

void TestUnsavedConference::forbiddenTextWaitsForItsConference()
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

void TestUnsavedConference::mendedTextIsSaved()
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

// A button of the tool bar does not take the focus from the field.
void TestUnsavedConference::undoTakesWhatIsBeingTypedFirst()
{
    openConference();
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), QStringLiteral("Themes"));
    auto *name =
        find<QWidget>(QStringLiteral("theme-1"))->findChild<QLineEdit *>(QStringLiteral("field-name"));
    name->setFocus();
    name->selectAll();
    type(QStringLiteral("Kiosk"));
    find<QAction>(QStringLiteral("undoAction"))->trigger();
    QVERIFY(textsIn(*m_window->session()).contains(QStringLiteral("Theme of Treasures")));
    find<QAction>(QStringLiteral("redoAction"))->trigger();
    QVERIFY2(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")),
             qPrintable(textsIn(*m_window->session()).join(u'|')));
}

void TestUnsavedConference::refusedCellShowsWhatWasTypedUntilItIsTakenBack()
{
    typeInto(QStringLiteral("cell of the plan"));
    RecordTableView &list = questions();
    const QModelIndex cell = list.currentIndex();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list.edit(cell);
    auto *input = list.viewport()->findChild<QLineEdit *>();
    QVERIFY(input);
    QCOMPARE(input->text(), QStringLiteral("Kiosk"));
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QCOMPARE(cell.data().toString(), QStringLiteral("Treasures"));
}

void TestUnsavedConference::anotherQuestionKeepsTheNameOfATheme()
{
    typeInto(QStringLiteral("theme"));
    auto *tabs = find<QTabBar>(QStringLiteral("boardQuestions"));
    tabs->setCurrentIndex(1);
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    tabs->setCurrentIndex(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *column = find<QWidget>(QStringLiteral("theme-1"));
    QCOMPARE(column->findChild<QLineEdit *>(QStringLiteral("field-name"))->text(), QStringLiteral("Kiosk"));
    QCOMPARE(savedAt(), QStringLiteral("Not saved"));
    bringFileBack();
    QVERIFY(textsIn(*m_window->session()).contains(QStringLiteral("Kiosk")));
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
}

void TestUnsavedConference::boardSaysNoLongerThatTheFileIsGone()
{
    typeInto(QStringLiteral("theme"));
    const auto *bar = find<ThemeBoard>(QStringLiteral("themeBoard"))->findChild<MessageBar *>();
    QVERIFY(!bar->isHidden());
    QVERIFY2(!bar->text().contains(QStringLiteral("-wal")), qPrintable(bar->text()));
    bringFileBack();
    QVERIFY(savedAt() != QStringLiteral("Not saved"));
    QVERIFY2(bar->isHidden(), qPrintable(bar->text()));
}

QTEST_MAIN(TestUnsavedConference)
#include "tst_unsavedconference.moc"
