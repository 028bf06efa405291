// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class LinkedTableModel;

/// A table of an evaluation in words; long texts wrap. Enter or a double click follows the link of a cell.
class LinkedTableView : public QTableView
{
    Q_OBJECT

public:
    /// \p model must outlive the view.
    LinkedTableView(LinkedTableModel &model, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCells();

    LinkedTableModel &m_model;
};
