// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintedview.h"

#include <QCoreApplication>

void PaintedView::paintNow()
{
    const int before = m_paints;
    viewport()->update();
    while (m_paints == before)
        QCoreApplication::processEvents();
}

void PaintedView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    ++m_paints;
}
