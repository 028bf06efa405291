// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"

namespace {

[[maybe_unused]] bool fits(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return true;
    switch (field.type()) {
    case FieldType::Integer:
        return value.typeId() == QMetaType::LongLong;
    case FieldType::Real:
        return value.typeId() == QMetaType::Double;
    case FieldType::Date:
        return value.typeId() == QMetaType::QDate;
    case FieldType::Time:
        return value.typeId() == QMetaType::QTime;
    case FieldType::Boolean:
        return value.typeId() == QMetaType::Bool;
    case FieldType::Reference:
        return value.typeId() == qMetaTypeId<RecordId>();
    case FieldType::Blob:
        return value.typeId() == QMetaType::QByteArray;
    default:
        return value.typeId() == QMetaType::QString;
    }
}

} // namespace

Record Record::create(const Table &table)
{
    Record record(table, RecordId::create());
    for (int i = 0; i < table.fields().size(); ++i)
        record.setAt(i, table.fields().at(i).defaultValue());
    return record;
}

Record::Record(const Table &table, const RecordId &id)
    : m_table(&table), m_id(id), m_values(table.fields().size())
{
}

void Record::setAt(int index, const QVariant &value)
{
    Q_ASSERT(fits(m_table->fields().at(index), value));
    m_values[index] = value;
}

QString Record::title() const
{
    QStringList parts;
    for (const QString &name : m_table->titleFields()) {
        const QString part = m_table->field(name)->type() == FieldType::Reference ? QString() : text(name);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(m_table->titleSeparator());
}

int Record::indexOf(QStringView field) const
{
    const int index = m_table->indexOf(field);
    Q_ASSERT(index >= 0);
    return index;
}
