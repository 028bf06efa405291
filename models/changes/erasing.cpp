// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/erasing.h"

#include "models/schema/names.h"

#include <algorithm>

namespace {

// A conflict, and an entity that this program does not know, have ids as text.
bool isErased(const QVariant &value, const QSet<RecordId> &erased)
{
    if (value.userType() == qMetaTypeId<RecordId>())
        return erased.contains(value.value<RecordId>());
    if (value.userType() != QMetaType::QString)
        return false;
    const auto id = RecordId::fromString(value.toString());
    return id && erased.contains(*id);
}

bool isConflictAbout(const RowChange &row, const QSet<RecordId> &erased)
{
    if (row.table != names::conflict)
        return false;
    const FieldChange subject = row.fields.value(names::record.toString());
    return isErased(subject.before, erased) || isErased(subject.after, erased);
}

} // namespace

namespace erasing {

std::optional<RowChange> stripped(const RowChange &row, const QSet<RecordId> &erased)
{
    if (erased.contains(row.id) || isConflictAbout(row, erased))
        return std::nullopt;
    RowChange rest = row;
    bool wasTouched = false;
    rest.fields.removeIf([&](const auto &field) {
        bool touched = false;
        for (QVariant *value : {&field->before, &field->after}) {
            if (!isErased(*value, erased))
                continue;
            *value = QVariant();
            touched = true;
        }
        wasTouched = wasTouched || touched;
        return touched && !field->before.isValid() && !field->after.isValid();
    });
    // Somebody who came is still counted, also when a removal is taken back.
    if (wasTouched && rest.table == names::participation && rest.kind != RowChange::Kind::Update) {
        const auto side = rest.kind == RowChange::Kind::Insert ? &FieldChange::after : &FieldChange::before;
        if (!(rest.fields.value(names::organisation.toString()).*side).isValid())
            rest.fields[names::anonymous.toString()].*side = true;
    }
    const bool isEmpty = rest.kind == RowChange::Kind::Update && rest.fields.isEmpty();
    return isEmpty ? std::nullopt : std::optional(rest);
}

ChangeSet stripped(const ChangeSet &changes, const QSet<RecordId> &erased)
{
    ChangeSet rest = changes;
    rest.rows.clear();
    for (const RowChange &row : changes.rows) {
        if (const auto left = stripped(row, erased))
            rest.rows.append(*left);
    }
    return rest;
}

Record stripped(const Record &record, const QSet<RecordId> &erased)
{
    Record rest = record;
    for (const Field &field : record.table().fields()) {
        if (field.type() == FieldType::Reference && erased.contains(record.reference(field.name())))
            rest.set(field.name(), {});
    }
    if (rest != record && record.table().name() == names::participation &&
        record.reference(names::organisation).isNull())
        rest.set(names::anonymous, true);
    return rest;
}

} // namespace erasing
