// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/mergepagetest.h"

#include "models/exchange/packagefile.h"

#include <QApplication>
#include <QTest>

Laptop::Laptop(const QString &package, const RecordId &conference, const RecordId &group)
{
    auto opened = Session::open(package);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_session = std::move(*opened);
    m_view = std::make_unique<CaptureView>(*m_session, conference, group);
    m_view->show();
    m_view->activateWindow();
    if (!QTest::qWaitForWindowActive(m_view.get()))
        qFatal("no window");
    m_view->focusInput();
}

void Laptop::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void Laptop::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Laptop::addCard(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

void Laptop::changeCard(int up, const QString &text)
{
    for (int i = 0; i < up; ++i)
        press(Qt::Key_Up);
    press(Qt::Key_A, Qt::ControlModifier);
    addCard(text);
}

void MergePageTest::setUp()
{
    HomecomingTest::setUp();
    addQuestion(QStringLiteral("Was sind die Schätze?"), QStringLiteral("Schätze"));
}

QString MergePageTest::handOut(int group) const
{
    const QString target = path(QStringLiteral("%1.szpaket").arg(group + 1));
    const auto made = packagefile::handOut(home(), {target, m_conference, m_groups.at(group), {}, {}});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return target;
}

void MergePageTest::merge()
{
    QVERIFY(mergeButton()->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(hint(), QStringLiteral("Taken over."));
    QVERIFY(!mergeButton()->isEnabled());
}
