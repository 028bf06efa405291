// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"

#include <QHash>
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
    /// The fields that are columns, as the user has put them.
    QStringList columnsInVisualOrder() const;
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
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void setColumnShown(const QString &field, bool shown);
    void sizeColumns();
    void measureColumns();
    void sizeToFirstRows();
    bool isTitle(int column) const;
    /// Widths by field that the user has chosen.
    QVariantMap ownWidths() const;
    void useWidths(const QVariantMap &widths);

    RecordTableModel *m_records = nullptr;
    QStringList m_hiddenFields;
    /// What the columns' contents ask for.
    QList<int> m_contentWidths;
    /// What the columns got first, by field; widths that differ from it are the user's own.
    QHash<QString, int> m_firstWidths;
    bool m_awaitsFirstRows = true;
    bool m_selecting = false;
};
