// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing.h"

#include "models/schema/fieldtext.h"

namespace {

// Rows read in one statement.
constexpr qsizetype pageSize = 500;

QString textOf(const ListRow &row, const QString &name, const QLocale &locale)
{
    if (name == u"id")
        return row.record.id().toString();
    const int index = row.record.table().indexOf(name);
    const Field &field = row.record.table().fields().at(index);
    return field.type() == FieldType::Reference
               ? row.referenceTitles.value(index)
               : fieldtext::toDisplay(field, row.record.valueAt(index), locale);
}

QVariant valueOf(const Record &record, const QString &name)
{
    const Field *field = record.table().field(name);
    if (!field)
        return {};
    switch (field->type()) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Date:
    case FieldType::Time:
        return record.value(name);
    default:
        return {};
    }
}

void append(Listing &listing, const ListRow &row, const QStringList &columns, const QLocale &locale)
{
    QStringList texts;
    QVariantList values;
    for (const QString &name : columns) {
        texts.append(textOf(row, name, locale));
        values.append(valueOf(row.record, name));
    }
    listing.rows.append(texts);
    listing.values.append(values);
}

} // namespace

Result<Listing> listing::read(const RecordReader &reader, const RecordQuery &query,
                              const QStringList &columns, const QLocale &locale, const Progress &progress)
{
    const Table &table = *reader.schema().table(query.table);
    const auto description = reader.description();
    if (!description)
        return description.error();
    Listing listing;
    listing.title = table.pluralLabel();
    listing.changed = description->changed;
    for (const QString &name : columns) {
        const Field *field = table.field(name);
        listing.heads.append(field ? field->label() : name);
        listing.isNumber.append(field &&
                                (field->type() == FieldType::Integer || field->type() == FieldType::Real));
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
            append(listing, row, columns, locale);
    }
    return listing;
}
