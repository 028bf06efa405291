// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

/// A table that knows when it has been painted.
class PaintedView : public QTableView
{
    Q_OBJECT

public:
    PaintedView()
    {
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(22);
    }

    /// Returns when all pending events are handled and the table has been painted once more.
    void paintNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_paints = 0;
};
