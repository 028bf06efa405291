// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagewalktest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

/// Walks through all pages as somebody does who has no mouse and hears what the screen says: every control
/// has a name and is reached with Tab (BITV 2.0, EN 301 549: 9.2.1.1 and 9.4.1.2).
class TestAccessibility : public PageWalkTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void placesAndConference();
    void pagesBesideThePlaces_data();
    void pagesBesideThePlaces();
    void startPage();

private:
    QList<QWidget *> controls() const;
    /// What cannot be used without a mouse, or not without seeing it; empty: all is well.
    QStringList faults(const QString &page) override;
};

void TestAccessibility::init()
{
    setUp();
    m_window->resize(1280, 800);
}

QList<QWidget *> TestAccessibility::controls() const
{
    QList<QWidget *> controls;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfSeveral = button && button->autoExclusive() && !button->isChecked();
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && !isOneOfSeveral && !widget->inherits("QMenuBar"))
            controls.append(widget);
    }
    return controls;
}

QStringList TestAccessibility::faults(const QString &page)
{
    constexpr int mostSteps = 400;
    QStringList faults;
    QSet<QWidget *> reached;
    const QList<QWidget *> wanted = controls();
    if (!QApplication::focusWidget() && !wanted.isEmpty())
        wanted.constFirst()->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < mostSteps && QApplication::focusWidget(); ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *control : wanted) {
        const QString what =
            QStringLiteral("%1: %2 “%3”")
                .arg(page, QString::fromLatin1(control->metaObject()->className()), control->objectName());
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(what + QStringLiteral(" has no name"));
        if (control->isVisible() && !reached.contains(control))
            faults.append(what + QStringLiteral(" is not reached"));
    }
    return faults;
}

void TestAccessibility::placesAndConference()
{
    openSample();
    QVERIFY(m_window->session());
    const QStringList all = faultsOfPlaces();
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestAccessibility::pagesBesideThePlaces_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("settings") << int(Qt::Key_Comma);
    QTest::newRow("history") << int(Qt::Key_H);
    QTest::newRow("merge") << int(Qt::Key_M);
}

void TestAccessibility::pagesBesideThePlaces()
{
    QFETCH(int, key);
    openNewFile();
    press(Qt::Key(key), Qt::ControlModifier);
    const QStringList all = faults(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestAccessibility::startPage()
{
    const QStringList all = faults(QStringLiteral("start"));
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
