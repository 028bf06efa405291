// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tableimport.h"
#include "models/session.h"

#include <QAbstractTableModel>

/// A table from elsewhere before it is taken over: its rows as they stand there, and in front what would
/// become of each.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    ImportModel(Session &session, const QString &table, const QVariantMap &presets, SourceTable source,
                QObject *parent = nullptr);

    const Table &table() const { return m_import.table(); }
    const QStringList &heads() const { return m_import.source().heads; }
    /// For each column of the source the field that it goes to, or nothing.
    const QStringList &columns() const { return m_import.columns(); }
    void setColumn(int column, const QString &field);

    /// The records of the file that a row is like.
    QList<RecordId> similar(int row) const { return m_rows.at(row).similar; }
    /// What a row that is like others is: nothing (left out), a new record (null), or one of similar().
    std::optional<RecordId> decision(int row) const;
    void decide(int row, const std::optional<RecordId> &meant);

    /// How many rows change something in the file.
    int readyCount() const;
    int countOf(ImportRow::Fate fate) const;
    /// Why no row can be taken over at all; empty: some can be.
    const QString &problem() const { return m_problem; }
    /// Takes over all rows that can be, as one step. The rows stay and say that they are known.
    Result<void> takeOver();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void judge();

    Session &m_session;
    TableImport m_import;
    QList<ImportRow> m_rows;
    QMap<int, RecordId> m_decisions;
    QString m_problem;
};
