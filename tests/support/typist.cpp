// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

namespace {

// Nobody presses Tab more often to reach the next field that has something to say.
constexpr int mostTabs = 32;
constexpr int mostRows = 100;

} // namespace

QWidget *Typist::focus() const
{
    return QApplication::focusWidget();
}

void Typist::stop(const QString &reason) const
{
    const QString where = focus() ? focus()->objectName() : QStringLiteral("nowhere");
    qFatal("%s; the cursor stands in: %s", qPrintable(reason), qPrintable(where));
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
}

void Typist::type(const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            press(Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, m_window.windowHandle(), Qt::Key(character.toUpper().unicode()),
                                QString(character), {});
    }
}

void Typist::click(QWidget &widget)
{
    clickAt(widget, widget.rect().center());
}

void Typist::clickAt(QWidget &widget, const QPoint &place)
{
    if (!widget.isEnabled() || !widget.visibleRegion().contains(place))
        stop(QStringLiteral("%1 cannot be clicked").arg(widget.objectName()));
    const QPoint inWindow = widget.mapTo(widget.window(), place);
    QTest::mouseClick(widget.window()->windowHandle(), Qt::LeftButton, {}, inWindow);
}

void Typist::turnTo(const QString &tabs, const QString &title)
{
    QTabBar &bar = *get<QTabWidget>(tabs).tabBar();
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.tabText(tab) != title)
            continue;
        clickAt(bar, bar.tabRect(tab).center());
        if (bar.currentIndex() == tab)
            return;
    }
    stop(QStringLiteral("there is no tab %1 in %2").arg(title, tabs));
}

void Typist::tabTo(const QString &name)
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (focus() && focus()->objectName() == name)
            return;
        press(Qt::Key_Tab);
    }
    stop(QStringLiteral("Tab does not lead to %1").arg(name));
}

void Typist::chooseRow(int row)
{
    // In the cell of a table it is gone once something has been chosen.
    const QPointer<QComboBox> combo = &focused<QComboBox>();
    if (combo->currentIndex() == row)
        return;
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    if (combo && combo->currentIndex() != row)
        stop(QStringLiteral("row %1 of %2 cannot be chosen").arg(row).arg(combo->objectName()));
}

void Typist::chooseOffered(const QString &title)
{
    type(title);
    const auto offered = [] { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&offered] { return offered() != nullptr; }))
        stop(QStringLiteral("nothing is offered for %1").arg(title));
    for (int row = 0; row < mostRows; ++row) {
        press(Qt::Key_Down);
        if (offered() && offered()->currentIndex().data().toString() == title) {
            press(Qt::Key_Return);
            return;
        }
    }
    stop(QStringLiteral("%1 is not offered").arg(title));
}

QWidget *Typist::seen(const QString &name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}
