// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sourcetable.h"
#include "models/store/recordreader.h"

#include <QCoreApplication>
#include <QLocale>

/// What is to become of one row of a table from elsewhere.
struct ImportRow
{
    enum class Fate {
        New,     ///< becomes a record
        Fills,   ///< fills in what a record of the file does not say yet
        Known,   ///< is in the file already
        Similar, ///< is like records of the file and waits for a decision
        Wrong    ///< cannot be taken over
    };

    /// Line or row in its file, counted from 1.
    int number = 0;
    Fate fate = Fate::Wrong;
    /// A few words for people: what is new, what is filled in, what is wrong.
    QString text;
    /// The records of the file that it is like, most alike first.
    QList<RecordId> similar;
    /// What the row would add to the file.
    ChangeSet changes;
};

/// A table from elsewhere on its way into the file: what its columns mean, what becomes of each of its rows,
/// and all of it as one step. Nothing is doubled: rows that the file has already change nothing.
class TableImport
{
    Q_DECLARE_TR_FUNCTIONS(TableImport)

public:
    /// \p presets: values of fields that no column has. The reader must outlive the import.
    TableImport(const RecordReader &reader, const Table &table, SourceTable source,
                const QVariantMap &presets, const QLocale &locale);

    const Table &table() const { return *m_table; }
    const SourceTable &source() const { return m_source; }
    /// For each column a field's name, "id", or nothing.
    const QStringList &columns() const { return m_columns; }
    /// \p field empty: the column is not taken. Another column that had the field loses it.
    void setColumn(qsizetype column, const QString &field);

    /// Says for each similar row what it is: a new record (null), or the record of this id. Those that are
    /// not named are left out.
    void decide(qsizetype row, const RecordId &meant) { m_decisions.insert(row, meant); }
    void decideNothing(qsizetype row) { m_decisions.remove(row); }

    /// Works out what becomes of each row. Errors: Invalid (no column means anything), and those of reading.
    Result<QList<ImportRow>> judge() const;
    /// What \p rows add to the file, as one step; empty if they add nothing.
    static ChangeSet changesOf(const QList<ImportRow> &rows);

private:
    const RecordReader &m_reader;
    const Table *m_table;
    SourceTable m_source;
    QVariantMap m_presets;
    QLocale m_locale;
    QStringList m_columns;
    QMap<qsizetype, RecordId> m_decisions;
};
