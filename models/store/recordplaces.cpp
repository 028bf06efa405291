// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordplaces.h"

#include "models/store/columncodec.h"
#include "models/store/doubtfulrecords.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

#include <algorithm>

namespace {

constexpr qsizetype idColumn = 1;
constexpr qsizetype firstField = 2;

/// The id of a record; nothing if the row is none.
std::optional<RecordId> idOf(const PageRecords::Row &row)
{
    if (row.values.size() < firstField || row.values.first().isValid())
        return std::nullopt;
    const QVariant &id = row.values.at(idColumn);
    return id.typeId() == QMetaType::QByteArray ? RecordId::fromBytes(id.toByteArray()) : std::nullopt;
}

bool holds(const Field &field, const QVariant &column)
{
    if (!column.isValid())
        return !field.isRequired();
    const int type = column.typeId();
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Boolean:
        if (type != QMetaType::LongLong)
            return false;
        break;
    case FieldType::Real:
        if (type != QMetaType::LongLong && type != QMetaType::Double)
            return false;
        break;
    case FieldType::Reference:
    case FieldType::Blob:
        if (type != QMetaType::QByteArray)
            return false;
        break;
    default:
        if (type != QMetaType::QString)
            return false;
    }
    const QVariant value = columncodec::fromColumn(field, column);
    return value.isValid() && field.accept(value);
}

/// Whether \p row may be one of a table with \p fields. Rows from before a field came are shorter.
bool fits(const QList<const Field *> &fields, const PageRecords::Row &row, bool mayBeShorter)
{
    const qsizetype count = row.values.size() - firstField;
    if (count > fields.size() || (count < fields.size() && !mayBeShorter))
        return false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!holds(*fields.at(i), row.values.value(firstField + i)))
            return false;
    }
    return true;
}

/// The fields of \p table in the order of the columns of \p file; that of the schema if the file cannot tell.
QList<const Field *> fieldsIn(const SqlFile &file, const Table &table)
{
    QList<const Field *> fields;
    const auto columns = file.column(QStringLiteral("SELECT name FROM pragma_table_info(?)"),
                                     {QString(sqlnames::quoted(table.name())).remove(u'"')});
    for (const QVariant &column : columns ? *columns : QVariantList()) {
        const Field *field = table.field(column.toString().replace(u'_', u'-'));
        if (field)
            fields.append(field);
    }
    if (!fields.isEmpty())
        return fields;
    for (const Field &field : table.fields())
        fields.append(&field);
    return fields;
}

} // namespace

Result<RecordPlaces> RecordPlaces::make(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema,
                                        const RecordTraces &traces,
                                        const QHash<RecordId, const Table *> &doubtful)
{
    RecordPlaces places(fresh, traces, doubtful);
    for (const Table &table : schema.tables()) {
        if (const auto added = places.add(damaged, table); !added)
            return added.error();
    }
    return places;
}

Result<void> RecordPlaces::add(const SqlFile &damaged, const Table &table)
{
    const QString name = sqlnames::quoted(table.name());
    const QList<const Field *> fields = fieldsIn(damaged, table);
    QStringList columns = {QStringLiteral("seq"), QStringLiteral("id")};
    for (const Field *field : fields)
        columns.append(sqlnames::quoted(field->name()));
    const auto intake = RowIntake::into(*m_fresh, name, columns, RowIntake::TakenNumber::IsReplaced);
    const auto ids = m_fresh->column(QStringLiteral("SELECT id FROM ") + name);
    if (!intake)
        return intake.error();
    if (!ids)
        return ids.error();
    m_shapes.append({&table, fields, *intake});
    for (const QVariant &bytes : *ids) {
        const auto id = RecordId::fromBytes(bytes.toByteArray());
        if (id && m_doubtful->value(*id) != &table)
            m_present.insert(*id, &table);
    }
    return {};
}

const Table *RecordPlaces::knownTableOf(const RecordId &id) const
{
    const Table *table = m_traces->tableOf(id);
    return table ? table : m_present.value(id);
}

// One row whose table is known speaks for its page; else all rows must fit.
QList<const RecordPlaces::Shape *> RecordPlaces::shapesFor(const QList<PageRecords::Row> &rows) const
{
    QList<const Shape *> shapes;
    for (const Shape &shape : m_shapes) {
        const bool isKnown = std::any_of(rows.begin(), rows.end(), [&](const PageRecords::Row &row) {
            return knownTableOf(*idOf(row)) == shape.table && fits(shape.fields, row, true);
        });
        if (isKnown)
            return {&shape};
        if (std::all_of(rows.begin(), rows.end(),
                        [&](const PageRecords::Row &row) { return fits(shape.fields, row, false); }))
            shapes.append(&shape);
    }
    return shapes;
}

Result<RecordPlaces::Placed> RecordPlaces::place(const QList<PageRecords::Row> &rows)
{
    QList<PageRecords::Row> records = rows;
    records.removeIf([](const PageRecords::Row &row) { return !idOf(row); });
    const auto isMissing = [&](const PageRecords::Row &row) {
        return !m_present.contains(*idOf(row)) && !m_traces->isGone(*idOf(row));
    };
    const qint64 missing = std::count_if(records.begin(), records.end(), isMissing);
    const QList<const Shape *> shapes = missing > 0 ? shapesFor(records) : QList<const Shape *>();
    if (shapes.size() != 1)
        return Placed{nullptr, 0, shapes.isEmpty() ? 0 : missing};
    Placed placed{shapes.constFirst()->table, 0, 0};
    for (const PageRecords::Row &row : std::as_const(records)) {
        if (!isMissing(row) || !fits(shapes.constFirst()->fields, row, true))
            continue;
        const auto taken = take(*shapes.constFirst(), row);
        if (!taken)
            return taken.error();
        placed.taken += *taken ? 1 : 0;
    }
    return placed;
}

Result<bool> RecordPlaces::take(const Shape &shape, const PageRecords::Row &row)
{
    const RecordId id = *idOf(row);
    if (const Table *wrong = m_doubtful->value(id)) {
        if (const auto removed = doubtfulrecords::remove(*m_fresh, *wrong, id); !removed)
            return removed.error();
    }
    QVariantList values = row.values;
    values.first() = row.number;
    values.resize(firstField + shape.fields.size());
    const auto fate = shape.intake.take(values);
    if (!fate)
        return fate.error();
    m_present.insert(id, shape.table);
    return *fate == RowIntake::Fate::Taken;
}
