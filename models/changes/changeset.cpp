// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changeset.h"

#include <QCoreApplication>

RowChange RowChange::inverse() const
{
    RowChange inverse = *this;
    if (kind == Kind::Insert)
        inverse.kind = Kind::Delete;
    else if (kind == Kind::Delete)
        inverse.kind = Kind::Insert;
    for (FieldChange &change : inverse.fields)
        std::swap(change.before, change.after);
    return inverse;
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet inverse;
    inverse.id = RecordId::create();
    inverse.label = label;
    inverse.undoes = id;
    inverse.rows.reserve(rows.size());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        inverse.rows.append(row->inverse());
    return inverse;
}

void ChangeSet::append(const ChangeSet &other)
{
    if (id.isNull()) {
        id = other.id;
        label = label.isEmpty() ? other.label : label;
    }
    rows.append(other.rows);
}

bool ChangeSet::touches(QStringView table) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return row.table == table; });
}
