// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagewalktest.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTest>

void PageWalkTest::openSample()
{
    m_dialogs.path = path(QStringLiteral("Sample.sozialraum"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("viewSample")), Qt::LeftButton);
}

QStringList PageWalkTest::faultsOfPlaces()
{
    QStringList all;
    for (int place = 0; place < 9; ++place) {
        press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        if (place == 1) {
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        }
        QCoreApplication::processEvents();
        // The conference and the evaluation have tabs inside their tabs.
        all += faultsOfTabs(m_window->windowTitle(), *m_window, place == 1 || place == 7 ? 2 : 1);
    }
    return all;
}

void PageWalkTest::prepare(QWidget &) {}

QStringList PageWalkTest::faultsOfTabs(const QString &page, QWidget &inside, int depth)
{
    QTabWidget *tabs = nullptr;
    for (QTabWidget *found : inside.findChildren<QTabWidget *>()) {
        if (!tabs && found->isVisible())
            tabs = found;
    }
    if (!tabs || depth == 0)
        return faults(page);
    QStringList all;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        prepare(*tabs->currentWidget());
        all += faultsOfTabs(page + QStringLiteral(" › ") + tabs->tabText(tab), *tabs->currentWidget(),
                            depth - 1);
    }
    return all;
}
