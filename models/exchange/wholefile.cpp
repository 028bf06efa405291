// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"

#include "models/csv.h"

namespace wholefile {

WorkbookSheet sheetOf(const Listing &listing)
{
    WorkbookSheet sheet{listing.title, listing.heads, {}};
    sheet.rows.reserve(listing.rows.size());
    for (qsizetype row = 0; row < listing.rows.size(); ++row) {
        QVariantList cells = listing.values.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!cells.at(column).isValid())
                cells[column] = listing.rows.at(row).at(column);
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<Workbook> toWorkbook(const RecordReader &reader, const QLocale &locale)
{
    const auto description = reader.description();
    if (!description)
        return description.error();
    Workbook book{QStringLiteral("Sozialraum"), description->changed, {}};
    for (const Table &table : reader.schema().tables()) {
        QStringList columns;
        for (const Field &field : table.fields()) {
            if (field.type() != FieldType::Blob)
                columns.append(field.name());
        }
        columns.append(QStringLiteral("id"));
        const auto listing = listing::read(reader, RecordQuery::all(table.name()), columns, locale,
                                           [](qsizetype, qsizetype) { return true; });
        if (!listing)
            return listing.error();
        if (!listing->rows.isEmpty())
            book.sheets.append(sheetOf(*listing));
    }
    if (book.sheets.isEmpty())
        book.sheets.append(WorkbookSheet{book.title, {}, {}});
    return book;
}

Result<QByteArray> toCsv(const RecordReader &reader, const Table &table)
{
    QList<const Field *> fields;
    for (const Field &field : table.fields()) {
        if (field.type() != FieldType::Blob)
            fields.append(&field);
    }
    const auto records = reader.records(RecordQuery::all(table.name()));
    if (!records)
        return records.error();
    QByteArray bytes = csv::headOf(fields);
    for (const Record &record : *records)
        bytes += csv::lineOf(record, fields);
    return bytes;
}

} // namespace wholefile
