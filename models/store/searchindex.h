// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SqlFile;

/// Full text over all searched fields: FTS5 with trigrams of the folded text, one index per entity, kept in
/// step by the caller inside its transaction.
class SearchIndex
{
public:
    SearchIndex(const SqlFile &file, const Schema &schema);

    /// Call before a record's searched fields change or it is deleted.
    Result<void> remove(const Table &table, const RecordId &id) const;
    /// Call after a record was inserted or its searched fields changed.
    Result<void> add(const Table &table, const RecordId &id) const;

    Result<QList<SearchHit>> find(const SearchQuery &query) const;
    /// Tables whose index does not match their records.
    Result<QStringList> findFaults() const;

private:
    Result<void> write(const Table &table, const RecordId &id, const QString &statement) const;
    Result<QList<SearchHit>> findIn(const Table &table, const SearchQuery &query) const;
    QString statement(const Table &table, const QStringList &longWords, const QStringList &shortWords,
                      const SearchQuery &query, QVariantList &parameters) const;

    const SqlFile &m_file;
    const Schema &m_schema;
};
