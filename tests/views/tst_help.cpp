// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/windowtest.h"
#include "views/help/helppage.h"
#include "views/help/helptopics.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace testsession;

/// The help, from every page and by its own links.
class TestHelp : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void topicsHaveTextsAndNoDeadLinks();
    void everyPageHasItsTopic();
    void linksLeadToOtherTopics();
    void searchNarrowsTheTopics();

private:
    QString helpHere();
};

QString TestHelp::helpHere()
{
    press(Qt::Key_F1);
    const auto *page = m_window->findChild<HelpPage *>();
    const QString topic = page ? page->topic() : QString();
    press(Qt::Key_Escape);
    // Pages beside the places go later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return topic;
}

void TestHelp::topicsHaveTextsAndNoDeadLinks()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString &topic : helptopics::all()) {
        QFile file(helptopics::path(topic));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(topic));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(QStringLiteral("# ")), qPrintable(topic));
        auto matches = link.globalMatch(text);
        while (matches.hasNext()) {
            const QString target = QStringLiteral(":/help/de/") + matches.next().captured(1);
            QVERIFY2(QFile::exists(target), qPrintable(topic + u' ' + target));
        }
    }
}

void TestHelp::everyPageHasItsTopic()
{
    QCOMPARE(helpHere(), QStringLiteral("start"));
    openNewFile();
    addConference(*m_window->session(), QStringLiteral("East"));
    const QStringList ofPlaces = {
        QStringLiteral("overview"), QStringLiteral("planning"),   QStringLiteral("spaces"),
        QStringLiteral("lists"),    QStringLiteral("privacy"),    QStringLiteral("lists"),
        QStringLiteral("lists"),    QStringLiteral("evaluation"), QStringLiteral("lists")};
    for (int place = 0; place < ofPlaces.size(); ++place) {
        press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(helpHere(), ofPlaces.at(place));
    }
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    auto *tabs = find<QTabWidget>(QStringLiteral("conferenceTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        tabs->currentWidget()->setFocus();
        const QString name = tabs->currentWidget()->objectName().mid(4);
        QCOMPARE(helptopics::of(tabs->currentWidget()), name);
    }
    press(Qt::Key_M, Qt::ControlModifier);
    auto *merge = find<QWidget>(QStringLiteral("mergePage"));
    QCOMPARE(helpHere(), QStringLiteral("merge"));
    // Whoever asks for help comes back to what was begun.
    QCOMPARE(find<QWidget>(QStringLiteral("mergePage")), merge);
    QVERIFY(merge->isVisible());
}

void TestHelp::linksLeadToOtherTopics()
{
    press(Qt::Key_F1);
    auto *text = find<QTextBrowser>(QStringLiteral("helpText"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Strg+K")));
    text->setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(m_window->findChild<HelpPage *>()->topic(), QStringLiteral("planning"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Wie letztes Mal")));
}

void TestHelp::searchNarrowsTheTopics()
{
    press(Qt::Key_F1);
    auto *topics = find<QListWidget>(QStringLiteral("helpTopics"));
    QTest::keyClicks(find<QWidget>(QStringLiteral("helpSearch")), QStringLiteral("tischkarten"));
    for (int row = 0; row < topics->count(); ++row)
        QVERIFY(topics->isRowHidden(row));
    QTest::keyClick(find<QWidget>(QStringLiteral("helpSearch")), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(find<QWidget>(QStringLiteral("helpSearch")), QStringLiteral("kernaussage"));
    QVERIFY(!topics->isRowHidden(static_cast<int>(helptopics::all().indexOf(QStringLiteral("capture")))));
    QVERIFY(topics->isRowHidden(static_cast<int>(helptopics::all().indexOf(QStringLiteral("backups")))));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
