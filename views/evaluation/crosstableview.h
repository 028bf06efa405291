// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class CrossTableModel;

/// Numbers counted in two directions: the larger a number, the more its cell has the colour of its column.
/// Enter or a double click asks for what is behind it.
class CrossTableView : public QTableView
{
    Q_OBJECT

public:
    /// \p corner: what the rows are, for copies. \p model must outlive the view.
    CrossTableView(CrossTableModel &model, const QString &corner, QWidget *parent);

signals:
    /// Sums are the last row and column.
    void cellActivated(int row, int column);

private:
    void fitColumns();

    CrossTableModel &m_model;
};
