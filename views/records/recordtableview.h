// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"

#include <QTableView>

class RecordTableModel;

/// The table of a list: columns to choose, to sort and to move, rows to copy and to reorder.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget *parent);

    /// Instead of setModel(): the view needs to know about columns and positions.
    void setRecords(RecordTableModel *model);
    /// Which fields can be shown; the others are decided by the surroundings.
    void setHiddenFields(const QStringList &fields) { m_hiddenFields = fields; }

    QList<RecordId> selectedRecords() const;
    void selectRecords(const QList<RecordId> &ids);
    /// The selected rows with a header line, cells separated by tabs: what spreadsheets paste.
    QString selectedText() const;
    /// By -1 or +1 places; nothing happens where the list has no order of its own.
    void moveCurrent(int step);

    /// Columns, widths and sorting, to be remembered between runs.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

signals:
    void recordsSelected();
    /// The shown columns are others now.
    void columnsChanged();
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showColumnMenu(const QPoint &position);
    void setColumnShown(const QString &field, bool shown);
    void sizeColumns();
    void sizeColumnsToFirstRows();
    QStringList columnsInVisualOrder() const;

    RecordTableModel *m_records = nullptr;
    /// Until there is something to measure.
    bool m_awaitsFirstRows = true;
    QStringList m_hiddenFields;
    bool m_selecting = false;
};
