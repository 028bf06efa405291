// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/mergepagetest.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace testsession;

/// What packages leave for people to decide: words that stood in a line, and conflicts.
class TestMergeDecisions : public MergePageTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatStoodInALineCanBecomeACard();
    void openConflictsAreListedWithoutPackages();
    void ownWordingWaitsAndKeepsTheFileOpen();

private:
    /// Each card is changed here and in the hall.
    void disagreeAbout(const QStringList &texts);
};

void TestMergeDecisions::disagreeAbout(const QStringList &texts)
{
    const QString package = handOut(0);
    {
        const auto hall = laptop(package, 0);
        for (const QString &text : texts)
            hall->addCard(text);
        dropAndWait({package});
        merge();
    }
    for (const QString &text : texts)
        setField(home(), card(text), names::text, QStringLiteral("Unsere ") + text);
    for (int up = 1; up <= texts.size(); ++up)
        laptop(package, 0)->changeCard(up, QStringLiteral("Deren %1").arg(up));
    dropAndWait({package});
    merge();
}

void TestMergeDecisions::whatStoodInALineCanBecomeACard()
{
    const QString package = handOut(0);
    laptop(package, 0)->type(QStringLiteral("a half thou"));
    dropAndWait({package});
    auto *offer = find<QWidget>(QStringLiteral("halfTyped"));
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(cards().isEmpty());
    QTest::mouseClick(offer->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList{QStringLiteral("a half thou")});
    QCOMPARE(card(QStringLiteral("a half thou")).reference(names::workingGroup), m_groups.at(0));
    // Offered once, although it still stands in the package.
    QTRY_VERIFY(!find<QWidget>(QStringLiteral("mergeProgress"))->isVisible());
    QVERIFY(!offer->isVisible());
}

void TestMergeDecisions::openConflictsAreListedWithoutPackages()
{
    auto *notice = find<QToolButton>(QStringLiteral("conflictNotice"));
    QVERIFY(!notice->isVisible());
    const QString package = handOut(0);
    {
        const auto hall = laptop(package, 0);
        hall->addCard(QStringLiteral("Vereine"));
        dropAndWait({package});
        merge();
    }
    setField(home(), card(QStringLiteral("Vereine")), names::text, QStringLiteral("Sportvereine"));
    laptop(package, 0)->changeCard(1, QStringLiteral("Vereinsleben"));
    dropAndWait({package});
    merge();
    press(Qt::Key_Escape);
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("mergePage"))->isVisible());
    QCOMPARE(notice->text(), QStringLiteral("1 open conflict(s)"));
    QCOMPARE(conflicts(), 1);

    QTest::mouseClick(notice, Qt::LeftButton);
    QTRY_COMPARE(m_window->findChildren<QWidget *>(QStringLiteral("mergePage")).size(), 1);
    QCOMPARE(find<QLabel>(QStringLiteral("conflictOurs"))->text(),
             QStringLiteral("<s>Vereine</s><b><u>Sportvereine</u></b>"));
    QVERIFY(find<QWidget>(QStringLiteral("conflictLegend"))->isVisible());
    QTest::mouseClick(find<QWidget>(QStringLiteral("chooseTheirs")), Qt::LeftButton);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsleben")});
    QVERIFY(!notice->isVisible());
    QVERIFY(!find<QWidget>(QStringLiteral("conflicts"))->isVisible());
}

void TestMergeDecisions::ownWordingWaitsAndKeepsTheFileOpen()
{
    disagreeAbout({QStringLiteral("Vereine"), QStringLiteral("Busse")});
    QCOMPARE(conflicts(), 2);
    const auto wording = [this] { return find<QPlainTextEdit>(QStringLiteral("wording")); };
    auto *list = find<QListView>(QStringLiteral("conflicts"));
    list->setFocus();
    press(Qt::Key_3);
    QVERIFY(wording()->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Beides"));
    // Another conflict, another page, another place.
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!wording()->isVisible());
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(wording()->isVisible());
    QCOMPARE(wording()->toPlainText(), QStringLiteral("Beides"));
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!wording()->isVisible());
    QCOMPARE(find<QLabel>(QStringLiteral("savedAt"))->text(), QStringLiteral("Not saved"));
    QVERIFY(!m_window->close());
    QVERIFY2(find<QLabel>(QStringLiteral("messageText"))->text().startsWith(QStringLiteral("Your own")),
             qPrintable(find<QLabel>(QStringLiteral("messageText"))->text()));
    QVERIFY(m_window->session());

    QTest::mouseClick(find<QToolButton>(QStringLiteral("conflictNotice")), Qt::LeftButton);
    QCOMPARE(wording()->toPlainText(), QStringLiteral("Beides"));
    QVERIFY(wording()->isVisible());
    wording()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(conflicts(), 1);
    QVERIFY(cards().contains(QStringLiteral("Beides")));
    QVERIFY(find<QLabel>(QStringLiteral("savedAt"))->text() != QStringLiteral("Not saved"));
    press(Qt::Key_Escape);
    QVERIFY(m_window->close());
}

QTEST_MAIN(TestMergeDecisions)
#include "tst_mergedecisions.moc"
