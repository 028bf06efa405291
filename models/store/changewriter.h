// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/result.h"
#include "models/schema/schema.h"

class SearchIndex;
class SqlFile;

/// Writes the rows of a change set and their full-text index, inside the caller's transaction.
class ChangeWriter
{
public:
    ChangeWriter(const SqlFile &file, const Schema &schema, const SearchIndex &index);

    /// Errors: Conflict (a row no longer has the values of `before`), Invalid (a key is taken).
    Result<void> write(const QList<RowChange> &rows) const;

private:
    Result<void> writeRow(const RowChange &row) const;
    Result<void> insertRow(const Table &table, const RowChange &row) const;
    Result<void> updateRow(const Table &table, const RowChange &row) const;
    Result<void> deleteRow(const Table &table, const RowChange &row) const;
    Result<void> runOnOneRow(const Table &table, const QString &statement,
                             const QVariantList &parameters) const;
    Result<void> explainFailure(const Table &table, const RowChange &row, const Error &error) const;
    bool touchesSearch(const Table &table, const RowChange &row) const;

    const SqlFile &m_file;
    const Schema &m_schema;
    const SearchIndex &m_index;
};
