// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"

#include "models/store/columncodec.h"
#include "models/store/searchindex.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWriter)
};

using sqlnames::quoted;

// "a IS ? AND b IS ?" with the values that the row must still have.
QString unchangedCondition(const Table &table, const RowChange &row, QVariantList &parameters)
{
    QString condition = QStringLiteral("id = ?");
    parameters.append(row.id.toBytes());
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const Field *field = table.field(it.key());
        if (!field)
            continue;
        condition += QStringLiteral(" AND %1 IS ?").arg(quoted(it.key()));
        parameters.append(columncodec::toColumn(*field, it->before));
    }
    return condition;
}

} // namespace

ChangeWriter::ChangeWriter(const SqlFile &file, const Schema &schema, const SearchIndex &index)
    : m_file(file), m_schema(schema), m_index(index)
{
}

Result<void> ChangeWriter::write(const QList<RowChange> &rows) const
{
    for (const RowChange &row : rows) {
        if (const auto written = writeRow(row); !written)
            return written;
    }
    return {};
}

Result<void> ChangeWriter::writeRow(const RowChange &row) const
{
    const Table *table = m_schema.table(row.table);
    if (!table)
        return Error{
            Error::Code::Invalid,
            Sentences::tr("The change concerns “%1”, which this program does not know.").arg(row.table),
            {}};
    const bool searched = touchesSearch(*table, row);
    if (searched && row.kind != RowChange::Kind::Insert) {
        if (const auto removed = m_index.remove(*table, row.id); !removed)
            return removed;
    }
    Result<void> written;
    switch (row.kind) {
    case RowChange::Kind::Insert:
        written = insertRow(*table, row);
        break;
    case RowChange::Kind::Update:
        written = updateRow(*table, row);
        break;
    case RowChange::Kind::Delete:
        written = deleteRow(*table, row);
        break;
    }
    if (!written)
        return explainFailure(*table, row, written.error());
    if (searched && row.kind != RowChange::Kind::Delete)
        return m_index.add(*table, row.id);
    return {};
}

bool ChangeWriter::touchesSearch(const Table &table, const RowChange &row) const
{
    if (row.kind != RowChange::Kind::Update)
        return table.isSearched();
    return std::any_of(row.fields.keyBegin(), row.fields.keyEnd(), [&](const QString &name) {
        const Field *field = table.field(name);
        return field && field->isSearched();
    });
}

Result<void> ChangeWriter::insertRow(const Table &table, const RowChange &row) const
{
    QStringList columns = {QStringLiteral("id")};
    QStringList places = {QStringLiteral("?")};
    QVariantList parameters = {row.id.toBytes()};
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const Field *field = table.field(it.key());
        if (!field)
            continue;
        columns.append(quoted(it.key()));
        places.append(QStringLiteral("?"));
        parameters.append(columncodec::toColumn(*field, it->after));
    }
    return runOnOneRow(
        table,
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(quoted(table.name()), columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", "))),
        parameters);
}

Result<void> ChangeWriter::updateRow(const Table &table, const RowChange &row) const
{
    QStringList assignments;
    QVariantList parameters;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const Field *field = table.field(it.key());
        if (!field)
            continue;
        assignments.append(quoted(it.key()) + QStringLiteral(" = ?"));
        parameters.append(columncodec::toColumn(*field, it->after));
    }
    if (assignments.isEmpty())
        return {};
    const QString condition = unchangedCondition(table, row, parameters);
    return runOnOneRow(table,
                       QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                           .arg(quoted(table.name()), assignments.join(QStringLiteral(", ")), condition),
                       parameters);
}

Result<void> ChangeWriter::deleteRow(const Table &table, const RowChange &row) const
{
    QVariantList parameters;
    const QString condition = unchangedCondition(table, row, parameters);
    return runOnOneRow(table, QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table.name()), condition),
                       parameters);
}

Result<void> ChangeWriter::runOnOneRow(const Table &table, const QString &statement,
                                       const QVariantList &parameters) const
{
    const auto query = m_file.prepared(statement);
    if (!query)
        return query.error();
    for (int i = 0; i < parameters.size(); ++i)
        (*query)->bindValue(i, parameters.at(i));
    if (const auto done = m_file.execute(**query); !done)
        return done;
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    if (rows == 1)
        return {};
    return Error{
        Error::Code::Conflict,
        Sentences::tr("%1 was changed meanwhile. Look at it again before you change it.").arg(table.label()),
        statement};
}

// A constraint that failed says only that it did; people want to know which value is taken.
Result<void> ChangeWriter::explainFailure(const Table &table, const RowChange &row, const Error &error) const
{
    if (error.code != Error::Code::Conflict)
        return error;
    for (const Field &field : table.fields()) {
        const auto change = row.fields.constFind(field.name());
        if (!field.isUnique() || change == row.fields.constEnd() || !change->after.isValid())
            continue;
        const auto taken = m_file.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? AND id <> ?")
                                            .arg(quoted(table.name()), quoted(field.name())),
                                        {columncodec::toColumn(field, change->after), row.id.toBytes()});
        if (taken && taken->isValid())
            return Error{Error::Code::Invalid,
                         //: %1 entity, %2 field, %3 value
                         Sentences::tr("There is already an entry in %1 with %2 “%3”.")
                             .arg(table.pluralLabel(), field.label(), change->after.toString()),
                         error.detail};
    }
    return error;
}
