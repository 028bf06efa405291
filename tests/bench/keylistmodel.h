// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rawdatabase.h"

#include <QAbstractTableModel>
#include <QCache>

/// The floor of a list: keys in memory, pages of rows by SQLite's own functions, texts as they come.
class KeyListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit KeyListModel(const RawDatabase &database);

    /// Reads the keys of all contributions; \p order is SQL.
    void load(const QByteArray &order);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Page = QList<QStringList>;

    const Page &page(int number) const;

    const RawDatabase &m_database;
    QList<qint64> m_keys;
    mutable RawDatabase::Statement m_rows;
    mutable QCache<int, Page> m_pages;
};
