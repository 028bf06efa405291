// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordkeyloader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

/// The records of one table as a list with columns. Holds only their keys (a million fit) and reads the rows
/// that are looked at; the database sorts and filters. Empty until the first setQuery().
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Asserts that the schema has \p table. \p session must outlive the model.
    RecordTableModel(Session &session, const QString &table, QObject *parent = nullptr);

    const Table &table() const { return m_table; }
    /// Shows what \p query finds: the first rows at once, the others as inserted rows before loaded(). If
    /// thousands of rows are shown, they stay until all keys of the new query are there.
    void setQuery(const RecordQuery &query);
    const RecordQuery &query() const { return m_query; }
    /// \p rows stay even if a change takes them out of what the query finds, until others are kept or the
    /// next setQuery(): nobody loses sight of what is being edited.
    void keepRows(const QModelIndexList &rows);
    /// Which fields are columns, in this order; at first those that Field::isInList().
    void setColumns(const QStringList &fields);
    QStringList columns() const;
    bool isLoading() const { return m_loader.isRunning(); }

    /// Null if there is no such row.
    RecordId recordId(int row) const;
    /// -1 if the record is not shown, or not yet.
    int rowOf(const RecordId &id) const;

    /// Whether rows can be moved: the table has positions and is shown in its own order.
    bool canMoveRecords() const;
    /// Gives the record in row \p from the place of row \p to and numbers all its neighbours anew, also those
    /// that a filter hides.
    Result<void> moveRecord(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a field's value, or a text as people type it, and writes it through Session::apply();
    /// emits failed() if it cannot be.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Writes \p value, typed while the cell showed \p before; gives the error instead of telling it.
    Result<void> change(const QModelIndex &index, const QVariant &before, const QVariant &value);
    /// Refused: a table view that may overwrite empties the cells it has dragged away.
    bool setItemData(const QModelIndex &index, const QMap<int, QVariant> &roles) override;
    /// Column -1: the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// All keys are there; rowCount() is final.
    void loaded();
    // Reading, too, can fail, and a view asks for data() alone.
    void failed(const Error &error) const; // clazy:exclude=const-signal-or-slot

private:
    const Field &fieldOf(int column) const { return m_table.fields().at(m_columns.at(column)); }
    const ListRow *rowAt(int row) const;
    void readPage(int row) const;
    QVariant cellData(const ListRow &row, int column, int role) const;
    Result<void> write(const RecordId &id, const Field &field, const QVariant &value);
    Result<void> moveBefore(const QList<RecordId> &moved, int row);

    void load();
    void takeKeys(const RecordKeyLoader::Keys &keys);
    void refresh();
    void adoptKeys(const QList<RecordKey> &keys);
    /// \p keys and those that are kept without being among them.
    QList<RecordKey> withKept(QList<RecordKey> keys);
    void dropStrays();
    void forgetRows();

    void follow(const ChangeSet &changes);
    void patch(const QList<RowChange> &changes);
    void patchTitles(const QSet<QString> &tables);
    void removeRecord(const RowChange &change);
    void settle(RecordKey key, const RecordId &id, const QSet<RecordKey> &unsettled);
    void place(RecordKey key, int before);
    void removeKey(RecordKey key);
    void showChange(int row);

    Session &m_session;
    const Table &m_table;
    /// Without a table until the first setQuery().
    RecordQuery m_query;
    /// Field indexes.
    QList<int> m_columns;
    QList<RecordKey> m_keys;
    QSet<RecordKey> m_kept;
    /// Those of m_keys that the query does not find.
    QSet<RecordKey> m_strays;
    /// Nothing for a key whose record is gone.
    mutable QCache<RecordKey, std::optional<ListRow>> m_rows;
    RecordKeyLoader m_loader;
    bool m_resetsWhenLoaded = false;
};
