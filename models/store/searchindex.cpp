// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <QSqlError>

#include <algorithm>

namespace {

// A trigram index cannot look up less than three characters; then only the newest rows are looked through,
// so that typing the first two letters stays fast in a file of any size (figures.md).
constexpr int trigramLength = 3;
constexpr int newestRows = 5000;

QList<const Field *> searchedFields(const Table &table)
{
    QList<const Field *> fields;
    for (const Field &field : table.fields()) {
        if (field.isSearched())
            fields.append(&field);
    }
    return fields;
}

QString searchedColumns(const Table &table, const QString &prefix)
{
    QStringList columns;
    for (const Field *field : searchedFields(table))
        columns.append(prefix + sqlnames::quoted(field->name()));
    return columns.join(QStringLiteral(", "));
}

QString phrase(const QString &word)
{
    return u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString matchExpression(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words) {
        QStringList phrases;
        for (const QString &spelling : folding::variants(word))
            phrases.append(phrase(spelling));
        parts.append(u'(' + phrases.join(QStringLiteral(" OR ")) + u')');
    }
    return parts.join(QStringLiteral(" AND "));
}

SearchHit makeHit(const Table &table, const QSqlQuery &query, const QStringList &needles)
{
    SearchHit hit;
    hit.table = table.name();
    hit.id = RecordId::fromBytes(query.value(0).toByteArray()).value_or(RecordId());
    const auto fields = searchedFields(table);
    for (int i = 0; i < fields.size(); ++i) {
        const QString text = query.value(i + 1).toString();
        const auto marks = folding::marks(text, needles);
        // Words may stand in different fields: the one with most of them tells best what was found.
        if (marks.size() > hit.marks.size() || hit.field.isEmpty()) {
            hit.field = fields.at(i)->name();
            hit.text = text;
            hit.marks = marks;
        }
    }
    return hit;
}

} // namespace

SearchIndex::SearchIndex(const SqlFile &file, const Schema &schema) : m_file(file), m_schema(schema) {}

Result<void> SearchIndex::remove(const Table &table, const RecordId &id) const
{
    return write(table, id, QStringLiteral("INSERT INTO %1 (%1, rowid, %2) VALUES ('delete', ?%3)"));
}

Result<void> SearchIndex::add(const Table &table, const RecordId &id) const
{
    return write(table, id, QStringLiteral("INSERT INTO %1 (rowid, %2) VALUES (?%3)"));
}

// Reading and writing are two statements: with INSERT … SELECT SQLite takes a savepoint, at which FTS5 writes
// out what it has collected, for every record of a change set anew.
Result<void> SearchIndex::write(const Table &table, const RecordId &id, const QString &statement) const
{
    const QString columns = searchedColumns(table, {});
    const auto row =
        m_file.row(QStringLiteral("SELECT seq, %1 FROM %2 WHERE seq = (SELECT seq FROM %3 WHERE id = ?)")
                       .arg(columns, sqlnames::foldedView(table.name()), sqlnames::quoted(table.name())),
                   {id.toBytes()});
    if (!row)
        return row.error();
    if (row->isEmpty())
        return {};
    const QString places = QStringLiteral(", ?").repeated(row->size() - 1);
    const auto done = m_file.value(statement.arg(sqlnames::searchTable(table.name()), columns, places), *row);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<SearchHit>> SearchIndex::find(const SearchQuery &query) const
{
    QList<SearchHit> hits;
    if (query.text.trimmed().isEmpty())
        return hits;
    for (const Table &table : m_schema.tables()) {
        if (!table.isSearched())
            continue;
        const auto found = findIn(table, query);
        if (!found)
            return found.error();
        hits += *found;
    }
    // Ids of version 7 sort by the time they were made.
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &left, const SearchHit &right) { return right.id < left.id; });
    if (query.limit > 0 && hits.size() > query.limit)
        hits.resize(query.limit);
    return hits;
}

Result<QList<SearchHit>> SearchIndex::findIn(const Table &table, const SearchQuery &query) const
{
    const bool isConference = table.name() == names::conference;
    if (!query.conference.isNull() && !isConference && !table.field(names::conference))
        return QList<SearchHit>();

    QStringList longWords;
    QStringList shortWords;
    QStringList needles;
    for (const QString &word : query.text.simplified().split(u' ')) {
        const QStringList spellings = folding::variants(word);
        const bool isShort = std::any_of(spellings.begin(), spellings.end(),
                                         [](const QString &s) { return s.toUcs4().size() < trigramLength; });
        (isShort ? shortWords : longWords).append(word);
        needles += spellings;
    }
    QVariantList parameters;
    const QString text = statement(table, longWords, shortWords, query, parameters);
    const auto prepared = m_file.prepared(text);
    if (!prepared)
        return prepared.error();
    QSqlQuery &rows = **prepared;
    for (int i = 0; i < parameters.size(); ++i)
        rows.bindValue(i, parameters.at(i));
    if (const auto done = m_file.execute(rows); !done)
        return done.error();
    QList<SearchHit> hits;
    while (rows.next())
        hits.append(makeHit(table, rows, needles));
    rows.finish();
    return hits;
}

QString SearchIndex::statement(const Table &table, const QStringList &longWords,
                               const QStringList &shortWords, const SearchQuery &query,
                               QVariantList &parameters) const
{
    const QString index = sqlnames::searchTable(table.name());
    QString from = QStringLiteral("%1 AS r").arg(sqlnames::quoted(table.name()));
    QStringList conditions;
    if (!longWords.isEmpty()) {
        from = QStringLiteral("%1 AS f JOIN %2 ON r.seq = f.rowid").arg(index, from);
        conditions.append(QStringLiteral("%1 MATCH ?").arg(index));
        parameters.append(matchExpression(longWords));
    } else {
        conditions.append(QStringLiteral("r.seq > (SELECT coalesce(max(seq), 0) - %1 FROM %2)")
                              .arg(newestRows)
                              .arg(sqlnames::quoted(table.name())));
    }
    for (const QString &word : shortWords) {
        QStringList alternatives;
        for (const Field *field : searchedFields(table)) {
            alternatives.append(QStringLiteral("instr(fold(r.%1), ?)").arg(sqlnames::quoted(field->name())));
            parameters.append(folding::fold(word));
        }
        conditions.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
    }
    if (!query.conference.isNull()) {
        conditions.append(table.name() == names::conference ? QStringLiteral("r.id = ?")
                                                            : QStringLiteral("r.conference = ?"));
        parameters.append(query.conference.toBytes());
    }
    const QString order = longWords.isEmpty() ? QStringLiteral("r.seq") : QStringLiteral("f.rowid");
    return QStringLiteral("SELECT r.id, %1 FROM %2 WHERE %3 ORDER BY %4 DESC LIMIT %5")
        .arg(searchedColumns(table, QStringLiteral("r.")), from, conditions.join(QStringLiteral(" AND ")),
             order)
        .arg(query.limit > 0 ? query.limit : -1);
}

Result<QStringList> SearchIndex::findFaults() const
{
    QStringList faults;
    for (const Table &table : m_schema.tables()) {
        if (!table.isSearched())
            continue;
        const auto done = m_file.run(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)")
                                         .arg(sqlnames::searchTable(table.name())));
        if (!done)
            faults.append(table.name());
    }
    return faults;
}
