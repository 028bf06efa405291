// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ddl.h"

#include "models/store/sqlnames.h"
#include "models/store/sqlresource.h"

namespace {

using sqlnames::foldedView;
using sqlnames::quoted;
using sqlnames::searchTable;

QString columnType(const Field &field)
{
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return QStringLiteral("INTEGER");
    case FieldType::Real:
        return QStringLiteral("REAL");
    case FieldType::Reference:
    case FieldType::Blob:
        return QStringLiteral("BLOB");
    default:
        return QStringLiteral("TEXT");
    }
}

QString columnDefinition(const Field &field)
{
    QString definition = quoted(field.name()) + u' ' + columnType(field);
    // Deferred, so that a change set may bring its rows in any order.
    if (field.type() == FieldType::Reference)
        definition += QStringLiteral(" REFERENCES %1 (id) DEFERRABLE INITIALLY DEFERRED")
                          .arg(quoted(field.referencedTable()));
    return definition;
}

QStringList searchedColumns(const Table &table, const QString &pattern)
{
    QStringList columns;
    for (const Field &field : table.fields()) {
        if (field.isSearched())
            columns.append(pattern.arg(quoted(field.name())));
    }
    return columns;
}

} // namespace

namespace ddl {

QStringList createStatements(const Schema &schema)
{
    QStringList statements = sqlresource::paragraphs(QStringLiteral("file"));
    for (const Table &table : schema.tables())
        statements += createTable(table);
    return statements;
}

QStringList createTable(const Table &table)
{
    QStringList columns = {QStringLiteral("seq INTEGER PRIMARY KEY"),
                           QStringLiteral("id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)")};
    QStringList indexes;
    for (const Field &field : table.fields()) {
        columns.append(columnDefinition(field));
        indexes += createIndexes(table, field);
    }
    QStringList statements = {QStringLiteral("CREATE TABLE %1 (\n    %2\n) STRICT")
                                  .arg(quoted(table.name()), columns.join(QStringLiteral(",\n    ")))};
    return statements + indexes + createSearch(table);
}

QString addColumn(const Table &table, const Field &field)
{
    return QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(quoted(table.name()), columnDefinition(field));
}

QStringList createIndexes(const Table &table, const Field &field)
{
    if (field.type() != FieldType::Reference && !field.isUnique())
        return {};
    const QString column = quoted(field.name());
    return {QStringLiteral("CREATE %1INDEX %2 ON %3 (%4) WHERE %4 IS NOT NULL")
                .arg(field.isUnique() ? QStringLiteral("UNIQUE ") : QString(),
                     quoted(table.name() + u'-' + field.name()), quoted(table.name()), column)};
}

QStringList createSearch(const Table &table)
{
    if (!table.isSearched())
        return {};
    const QString comma = QStringLiteral(", ");
    return {QStringLiteral("CREATE VIEW %1 AS SELECT seq, %2 FROM %3")
                .arg(foldedView(table.name()),
                     searchedColumns(table, QStringLiteral("fold(%1) AS %1")).join(comma),
                     quoted(table.name())),
            QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (%2, content=%3, content_rowid=seq, "
                           "columnsize=0, tokenize='trigram case_sensitive 1')")
                .arg(searchTable(table.name()), searchedColumns(table, QStringLiteral("%1")).join(comma),
                     foldedView(table.name()))};
}

QStringList dropSearch(const Table &table)
{
    return {QStringLiteral("DROP TABLE IF EXISTS ") + searchTable(table.name()),
            QStringLiteral("DROP VIEW IF EXISTS ") + foldedView(table.name())};
}

QString rebuildSearch(const Table &table)
{
    return QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(searchTable(table.name()));
}

} // namespace ddl
