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
    /// \p model must outlive the view.
    CrossTableView(CrossTableModel &model, QWidget *parent);

    /// The whole table with its heads, cells separated by tabs: what spreadsheets paste.
    QString text() const;

signals:
    /// Sums are the last row and column.
    void cellActivated(int row, int column);

private:
    void fitColumns();

    CrossTableModel &m_model;
};
