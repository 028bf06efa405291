// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractTableModel>

/// Records side by side in columns, e.g. people in their working groups: a cell for each record, the first
/// column for what is in none. Cells can be dragged into another column.
class ColumnBoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Null for an empty cell.
    RecordId recordAt(const QModelIndex &index) const;
    /// Invalid if the record is not shown.
    QModelIndex indexOf(const RecordId &record) const;
    /// \p column 0: into none.
    virtual Result<void> move(const QList<RecordId> &records, int column) = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const Error &error);

protected:
    /// \p table: what the records are. \p session must outlive the model.
    ColumnBoardModel(Session &session, QStringView table, QObject *parent);

    Session &session() const { return m_session; }
    /// By column; to be set between beginResetModel() and endResetModel().
    void setColumns(const QList<QList<RecordId>> &columns) { m_columns = columns; }
    const QList<RecordId> &column(int column) const { return m_columns.at(column); }
    virtual QVariant dataOf(const RecordId &record, int role) const = 0;
    virtual QString titleOf(int column) const = 0;

private:
    QString mimeType() const;

    Session &m_session;
    QString m_table;
    QList<QList<RecordId>> m_columns;
};
