// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnboardmodel.h"

#include <QTableView>

/// Columns of records side by side, each record moved by dragging it or by the number of the column; 0 is the
/// first one, for what is in none.
class ColumnBoard : public QTableView
{
    Q_OBJECT

public:
    /// \p model must outlive the board.
    ColumnBoard(ColumnBoardModel &model, QWidget *parent);

    QList<RecordId> selectedRecords() const;
    void select(const RecordId &record);

signals:
    void selectionChangedTo(const QList<RecordId> &records);
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void moveSelected(int column);
    void fitColumns();

    ColumnBoardModel &m_model;
};
