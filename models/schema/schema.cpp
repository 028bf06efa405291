// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/schema.h"

#include "models/schema/areas/areas.h"

namespace {

// Goes up whenever a released file would lack a table or field; see Field::since().
constexpr int currentVersion = 5;

} // namespace

Schema::Schema(int version, QList<Table> tables) : m_version(version), m_tables(std::move(tables)) {}

const Schema &Schema::standard()
{
    static const Schema schema(currentVersion, areas::region() + areas::actors() + areas::conference() +
                                                   areas::planning() + areas::hall());
    return schema;
}

const Table *Schema::table(QStringView name) const
{
    for (const Table &table : m_tables) {
        if (table.name() == name)
            return &table;
    }
    return nullptr;
}

QList<Schema::Reference> Schema::referencesTo(const Table &target) const
{
    QList<Reference> references;
    for (const Table &table : m_tables) {
        for (const Field &field : table.fields()) {
            if (field.type() == FieldType::Reference && field.referencedTable() == target.name())
                references.append({&table, &field});
        }
    }
    return references;
}
