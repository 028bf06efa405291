// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/titles.h"

namespace {

bool touchesTitle(const RowChange &change, const Table &table)
{
    return change.kind == RowChange::Kind::Update &&
           std::any_of(table.titleFields().begin(), table.titleFields().end(),
                       [&](const QString &field) { return change.fields.contains(field); });
}

bool isTitledByAny(const Table &table, const QSet<QString> &tables)
{
    return std::any_of(table.titleFields().begin(), table.titleFields().end(), [&](const QString &field) {
        return tables.contains(table.field(field)->referencedTable());
    });
}

} // namespace

namespace titles {

QString of(const ListRow &row)
{
    const Table &table = row.record.table();
    QStringList parts;
    for (const QString &name : table.titleFields()) {
        const int index = table.indexOf(name);
        const bool isReference = table.fields().at(index).type() == FieldType::Reference;
        const QString part =
            isReference ? row.referenceTitles.value(index) : row.record.valueAt(index).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(table.titleSeparator());
}

QSet<QString> changedBy(const ChangeSet &changes, const Schema &schema)
{
    QSet<QString> changed;
    for (const RowChange &change : changes.rows) {
        const Table *table = schema.table(change.table);
        if (table && touchesTitle(change, *table))
            changed.insert(change.table);
    }
    // A title can name a record whose title names another one.
    for (qsizetype known = -1; known != changed.size();) {
        known = changed.size();
        for (const Table &table : schema.tables()) {
            if (isTitledByAny(table, changed))
                changed.insert(table.name());
        }
    }
    return changed;
}

} // namespace titles
