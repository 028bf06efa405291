// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/table.h"

/// One row of one table: its id and a value for each field of the table.
class Record
{
public:
    /// An empty record with a new id and the fields' default values.
    static Record create(const Table &table);
    /// A record without values, to be filled from a file.
    Record(const Table &table, const RecordId &id);

    const Table &table() const { return *m_table; }
    RecordId id() const { return m_id; }

    /// Asserts that the table has a field of this name.
    QVariant value(QStringView field) const { return m_values.at(indexOf(field)); }
    const QVariant &valueAt(int index) const { return m_values.at(index); }
    /// Asserts that the value's type fits the field; use Field::accept() for what comes from outside.
    void set(QStringView field, const QVariant &value) { setAt(indexOf(field), value); }
    void setAt(int index, const QVariant &value);

    QString text(QStringView field) const { return value(field).toString(); }
    qlonglong number(QStringView field) const { return value(field).toLongLong(); }
    bool isTrue(QStringView field) const { return value(field).toBool(); }
    /// Null id if the reference is empty.
    RecordId reference(QStringView field) const { return value(field).value<RecordId>(); }

    /// What people call this record, from the table's title fields; references in it are left out.
    QString title() const;

    friend bool operator==(const Record &left, const Record &right) = default;

private:
    int indexOf(QStringView field) const;

    const Table *m_table;
    RecordId m_id;
    QList<QVariant> m_values;
};
