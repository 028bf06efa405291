// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/table.h"

/// All entities of a file. Tables, statements, forms, lists, search, JSON and command-line names follow from
/// it.
class Schema
{
public:
    Schema(int version, QList<Table> tables);

    /// The planners' world as this program knows it; lives as long as the program.
    static const Schema &standard();

    /// Goes up by one whenever a released file would lack a table or field.
    int version() const { return m_version; }
    const QList<Table> &tables() const { return m_tables; }
    /// Null if there is no such table.
    const Table *table(QStringView name) const;

    /// A place that can refer to a record.
    struct Reference
    {
        const Table *table;
        const Field *field;
    };
    /// All references that can point to records of \p table.
    QList<Reference> referencesTo(const Table &table) const;

private:
    int m_version;
    QList<Table> m_tables;
};
