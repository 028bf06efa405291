// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing.h"

#include "models/schema/fieldtext.h"

namespace {

// Rows read in one statement.
constexpr qsizetype pageSize = 500;

QStringList cellsOf(const ListRow &row, const QStringList &columns, const QLocale &locale)
{
    const Table &table = row.record.table();
    QStringList cells;
    for (const QString &name : columns) {
        const int index = table.indexOf(name);
        const Field &field = table.fields().at(index);
        cells.append(field.type() == FieldType::Reference
                         ? row.referenceTitles.value(index)
                         : fieldtext::toDisplay(field, row.record.valueAt(index), locale));
    }
    return cells;
}

} // namespace

Result<Listing> listing::read(const RecordReader &reader, const RecordQuery &query,
                              const QStringList &columns, const QLocale &locale, const Progress &progress)
{
    const Table &table = *reader.schema().table(query.table);
    const auto description = reader.description();
    if (!description)
        return description.error();
    Listing listing{table.pluralLabel(), {}, {}, {}, description->changed};
    for (const QString &name : columns) {
        const Field &field = *table.field(name);
        listing.heads.append(field.label());
        listing.isNumber.append(field.type() == FieldType::Integer || field.type() == FieldType::Real);
    }
    const auto keys = reader.keys(query);
    if (!keys)
        return keys.error();
    for (qsizetype first = 0; first < keys->size(); first += pageSize) {
        if (!progress(first, keys->size()))
            return Error{Error::Code::Cancelled, {}, {}};
        const auto rows = reader.rows(query.table, keys->mid(first, pageSize));
        if (!rows)
            return rows.error();
        for (const ListRow &row : *rows)
            listing.rows.append(cellsOf(row, columns, locale));
    }
    return listing;
}
