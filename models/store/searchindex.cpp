// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include "models/schema/folding.h"
#include "models/schema/likeness.h"
#include "models/schema/names.h"
#include "models/store/rawstatement.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

// A trigram index cannot look up less than three characters; then only the newest rows are looked through,
// so that typing the first two letters stays fast in a file of any size (figures.md).
constexpr int trigramLength = 3;
constexpr int newestRows = 2000;
// To look through so many rows takes less time than to ask an index that holds thousands.
constexpr int fewRows = 200;

QList<const Field *> searchedFields(const Table &table)
{
    QList<const Field *> fields;
    for (const Field &field : table.fields()) {
        if (field.isSearched())
            fields.append(&field);
    }
    return fields;
}

// Contributions are most and newest: asked first, they spare reading older records of the others.
QList<const Table *> searchedTables(const Schema &schema)
{
    QList<const Table *> tables;
    for (const Table &table : schema.tables()) {
        if (table.isSearched())
            tables.append(&table);
    }
    std::stable_partition(tables.begin(), tables.end(),
                          [](const Table *table) { return table->name() == names::contribution; });
    return tables;
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

SearchHit makeHit(const Table &table, const RecordId &id, const QList<QByteArray> &texts,
                  const QStringList &needles)
{
    SearchHit hit;
    hit.table = table.name();
    hit.id = id;
    const auto fields = searchedFields(table);
    for (int i = 0; i < fields.size(); ++i) {
        const QString text = QString::fromUtf8(texts.at(i));
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

SearchIndex::Words SearchIndex::split(const QString &text)
{
    Words words;
    QStringList longWords;
    // What is pasted may hold a zero, which ends SQLite's questions.
    const QString clean = QString(text).replace(QChar::Null, u' ').simplified();
    for (const QString &word : clean.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList spellings = folding::variants(word);
        words.all.append(spellings);
        const bool isShort = std::any_of(spellings.begin(), spellings.end(),
                                         [](const QString &s) { return s.toUcs4().size() < trigramLength; });
        if (isShort)
            words.tooShort.append(spellings);
        else
            longWords.append(word);
        words.spellings += spellings;
    }
    words.match = matchExpression(longWords);
    return words;
}

Result<QList<SearchHit>> SearchIndex::find(const SearchQuery &query) const
{
    QList<SearchHit> hits;
    const Words words = split(query.text);
    if (words.all.isEmpty())
        return hits;
    QList<Found> found;
    auto reading = Transaction::beginReading(m_file);
    if (!reading)
        return reading.error();
    for (const Table *table : searchedTables(m_schema)) {
        if (const auto done = findIn(*table, query, words, found); !done)
            return done.error();
        keepNewest(found, query.limit);
    }
    if (const auto done = reading->commit(); !done)
        return done.error();
    for (const Found &record : std::as_const(found))
        hits.append(makeHit(*record.table, RecordId::fromBytes(record.id).value_or(RecordId()), record.texts,
                            words.spellings));
    return hits;
}

// Ids of version 7 sort by the time they were made.
void SearchIndex::keepNewest(QList<Found> &found, int limit)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &left, const Found &right) { return right.id < left.id; });
    if (limit > 0 && found.size() > limit)
        found.resize(limit);
}

Result<SearchIndex::Span> SearchIndex::since(const Table &table, const QByteArray &id) const
{
    // With "+" SQLite looks at the newer rows alone, in the index of ids, and not at all from the oldest on.
    const auto prepared =
        m_file.preparedRaw(QStringLiteral("SELECT min(+seq), (SELECT max(seq) FROM %1) FROM %1 WHERE id >= ?")
                               .arg(sqlnames::quoted(table.name())));
    if (!prepared)
        return prepared.error();
    RawStatement &rows = **prepared;
    rows.start({id});
    const auto hasRow = rows.next();
    if (!hasRow)
        return hasRow.error();
    const bool isAny = *hasRow && !rows.isNull(0);
    const Span span = isAny ? Span{rows.number(0), rows.number(1)} : Span{1, 0};
    rows.finish();
    return span;
}

Result<void> SearchIndex::findIn(const Table &table, const SearchQuery &query, const Words &words,
                                 QList<Found> &found) const
{
    const bool isConference = table.name() == names::conference;
    if (!query.conference.isNull() && !isConference && !table.field(names::conference))
        return {};
    const QByteArray oldestWanted =
        query.limit > 0 && found.size() >= query.limit ? found.constLast().id : QByteArray();
    const auto span = oldestWanted.isEmpty() ? Result<Span>(Span()) : since(table, oldestWanted);
    if (!span)
        return span.error();
    if (span->first > span->last)
        return {};
    QVariantList parameters;
    const auto prepared = m_file.preparedRaw(statement(table, words, query, *span, parameters));
    if (!prepared)
        return prepared.error();
    RawStatement &rows = **prepared;
    rows.start(parameters);
    for (;;) {
        const auto isRow = rows.next();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            break;
        Found record{&table, rows.bytes(0).toByteArray(), {}};
        // What was merged stands behind what is newer.
        if (record.id < oldestWanted)
            continue;
        for (int column = 1; column < rows.columnCount(); ++column)
            record.texts.append(rows.bytes(column).toByteArray());
        found.append(std::move(record));
    }
    rows.finish();
    return {};
}

QString SearchIndex::statement(const Table &table, const Words &words, const SearchQuery &query,
                               const Span &span, QVariantList &parameters) const
{
    const QString index = sqlnames::searchTable(table.name());
    QString from = QStringLiteral("%1 AS r").arg(sqlnames::quoted(table.name()));
    QStringList conditions;
    const bool usesIndex = !words.match.isEmpty() && span.last - span.first >= fewRows;
    if (usesIndex) {
        from = QStringLiteral("%1 AS f JOIN %2 ON r.seq = f.rowid").arg(index, from);
        conditions.append(QStringLiteral("%1 MATCH ?").arg(index));
        parameters.append(words.match);
        if (span.first > 0) {
            conditions.append(QStringLiteral("f.rowid >= ?"));
            parameters.append(span.first);
        }
    } else {
        // One bound: of two SQLite would use but one.
        conditions.append(QStringLiteral("r.seq >= max(?, (SELECT coalesce(max(seq), 0) - %1 FROM %2) + 1)")
                              .arg(newestRows)
                              .arg(sqlnames::quoted(table.name())));
        parameters.append(span.first);
    }
    for (const QStringList &spellings : usesIndex ? words.tooShort : words.all) {
        const QString places = QStringLiteral(", ?").repeated(spellings.size());
        QStringList alternatives;
        for (const Field *field : searchedFields(table)) {
            alternatives.append(
                QStringLiteral("fold_contains(r.%1%2)").arg(sqlnames::quoted(field->name()), places));
            for (const QString &spelling : spellings)
                parameters.append(spelling);
        }
        conditions.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
    }
    if (!query.conference.isNull()) {
        conditions.append(table.name() == names::conference ? QStringLiteral("r.id = ?")
                                                            : QStringLiteral("r.conference = ?"));
        parameters.append(query.conference.toBytes());
    }
    const QString order = usesIndex ? QStringLiteral("f.rowid") : QStringLiteral("r.seq");
    return QStringLiteral("SELECT r.id, %1 FROM %2 WHERE %3 ORDER BY %4 DESC LIMIT %5")
        .arg(searchedColumns(table, QStringLiteral("r.")), from, conditions.join(QStringLiteral(" AND ")),
             order)
        .arg(query.limit > 0 ? query.limit : -1);
}

Result<QList<RecordId>> SearchIndex::likeNamed(const Table &table, const QString &name, int limit) const
{
    QStringList columns;
    for (const QString &field : table.titleFields()) {
        if (table.field(field)->isSearched())
            columns.append(sqlnames::quoted(field));
    }
    // A name is told by its beginning; a whole page pasted into the field would be many questions.
    constexpr qsizetype enough = 60;
    const QStringList trigrams = likeness::trigrams(name).mid(0, enough);
    if (columns.isEmpty() || trigrams.isEmpty())
        return QList<RecordId>();
    QJsonArray questions;
    for (const QString &trigram : trigrams)
        questions.append(QStringLiteral("{%1} : %2").arg(columns.join(u' '), phrase(trigram)));
    const auto found = m_file.column(
        QStringLiteral("SELECT r.id FROM (SELECT f.rowid AS seq, count(*) AS shared "
                       "FROM json_each(?) AS q CROSS JOIN %1 AS f WHERE f.%1 MATCH q.value "
                       "GROUP BY f.rowid HAVING shared * 3 >= ? ORDER BY shared DESC LIMIT ?) "
                       "JOIN %2 AS r USING (seq)")
            .arg(sqlnames::searchTable(table.name()), sqlnames::quoted(table.name())),
        {QString::fromUtf8(QJsonDocument(questions).toJson(QJsonDocument::Compact)), trigrams.size(), limit});
    if (!found)
        return found.error();
    QList<RecordId> ids;
    for (const QVariant &bytes : *found)
        ids.append(RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId()));
    return ids;
}

Result<QStringList> SearchIndex::findFaults() const
{
    QStringList faults;
    for (const Table *table : searchedTables(m_schema)) {
        const auto done = m_file.run(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)")
                                         .arg(sqlnames::searchTable(table->name())));
        if (!done)
            faults.append(table->name());
    }
    return faults;
}
