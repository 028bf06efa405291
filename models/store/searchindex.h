// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <limits>

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
    /// The \p limit records whose title fields share most trigrams with \p name, at least a third of them.
    Result<QList<RecordId>> likeNamed(const Table &table, const QString &name, int limit) const;
    /// Tables whose index does not match their records.
    Result<QStringList> findFaults() const;

private:
    Result<void> write(const Table &table, const RecordId &id, const QString &statement) const;
    /// What was typed.
    struct Words
    {
        /// FTS5's query for the words it can look up; empty if there are none.
        QString match;
        /// The folded spellings of each word.
        QList<QStringList> all;
        /// Those of each word with fewer characters than its trigrams.
        QList<QStringList> tooShort;
        /// All folded spellings of all words.
        QStringList spellings;
    };
    /// Keys in a table, both ends included.
    struct Span
    {
        qint64 first = 0;
        qint64 last = std::numeric_limits<qint64>::max();
    };
    /// A record as it was read; only those that are shown become a SearchHit.
    struct Found
    {
        const Table *table;
        QByteArray id;
        /// UTF-8, in the order of the searched fields.
        QList<QByteArray> texts;
    };

    static Words split(const QString &text);
    Result<void> findIn(const Table &table, const SearchQuery &query, const Words &words,
                        QList<Found> &found) const;
    /// From the first to the last of the records that are as new as \p id or newer; older ones that were
    /// merged later may stand between them.
    Result<Span> since(const Table &table, const QByteArray &id) const;
    static void keepNewest(QList<Found> &found, int limit);
    QString statement(const Table &table, const Words &words, const SearchQuery &query, const Span &span,
                      QVariantList &parameters) const;

    const SqlFile &m_file;
    const Schema &m_schema;
};
